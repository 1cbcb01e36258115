import { expect, type Page } from 'playwright/test';
import { p } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

test('a window left in an article begins with its text, which does not move when the tools come', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay bà con ra đồng.'), p('Chiều về có mưa.')]);
  await bodyOf(page).getByText('Chiều về').click();
  await watchFrames(page);

  await page.reload();
  await expect(page.getByRole('toolbar')).toBeVisible();
  await expect(page.getByRole('complementary')).toBeVisible();

  const frames = await framesOf(page);
  expect(frames[0]).toMatchObject({ hasTools: false, hasPanels: false, hasCaret: true });
  expect(frames.at(-1)).toMatchObject({ hasTools: true, hasPanels: true, hasCaret: true });
  expect(new Set(frames.map(({ top, left }) => `${top} ${left}`)).size).toBe(1);
});

test('a key that is pressed before the tools are there is done when they are', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay bà con ra đồng.')]);
  await page.addInitScript(() => {
    const look = () => {
      const text = document.querySelector('[data-field="body"] p');
      if (!text) return void requestAnimationFrame(look);
      const keys = { key: 'h', code: 'KeyH', ctrlKey: true, bubbles: true, cancelable: true };
      if (!document.querySelector('[role=toolbar]')) text.dispatchEvent(new KeyboardEvent('keydown', keys));
    };
    requestAnimationFrame(look);
  });

  await page.reload();

  await expect(page.getByRole('textbox', { name: 'Thay bằng' })).toBeVisible();
});

test('nothing is asked of the languages that the browser knows: to load them would hold the start', async ({
  open,
}) => {
  const { page } = await open();
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const { supportedLocalesOf } = Intl.DateTimeFormat;
    Intl.DateTimeFormat.supportedLocalesOf = (...args) => {
      asked.push(String(args[0]));
      return supportedLocalesOf(...args);
    };
  });

  await page.reload();
  await expect(page.getByRole('button', { name: 'Cài đặt' })).toBeVisible();

  expect(await page.evaluate(() => (globalThis as Asking).asked)).toEqual([]);
});

type Asking = typeof globalThis & { asked: string[] };

interface Frame {
  readonly hasTools: boolean;
  readonly hasPanels: boolean;
  readonly hasCaret: boolean;
  readonly top: number;
  readonly left: number;
}

type Watched = typeof globalThis & { frames: Frame[] };

/** Keeps what every frame with a text in it shows, from the next reload on. */
async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: Frame[] = [];
    Object.assign(globalThis, { frames });
    const look = () => {
      requestAnimationFrame(look);
      const text = document.querySelector('[data-field="body"] p');
      if (!text) return;
      const { top, left } = text.getBoundingClientRect();
      frames.push({
        hasTools: document.querySelector('[role=toolbar]') !== null,
        hasPanels: document.querySelector('aside section, aside h2') !== null,
        hasCaret: document.querySelector('[data-field="body"]')!.contains(document.activeElement),
        ...{ top, left },
      });
    };
    requestAnimationFrame(look);
  });
}

function framesOf(page: Page): Promise<readonly Frame[]> {
  return page.evaluate(() => (globalThis as Watched).frames);
}
