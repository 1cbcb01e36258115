import { expect, type Page } from 'playwright/test';
import { p } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

const keys = 30;
const keyMs = 40;

declare global {
  var drawn: number;
  var saves: number;
}

test('while keys come one after the other, the text is saved now and then and hardly anything else is drawn', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.addInitScript(countCommits);
  await page.clock.install();
  await openArticle(
    window,
    Array.from({ length: 40 }, (_, index) => p(`Đoạn ${index}`)),
  );
  await bodyOf(page).getByText('Đoạn 20', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect(page.getByText(/^Đã lưu trên máy \d\d:\d\d:\d\d$/)).toBeVisible();
  await page.clock.runFor(10_000);
  await page.clock.pauseAt(await nextSecond(page));
  await page.evaluate(countSaves);

  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type('a');
    await page.clock.runFor(keyMs);
  }

  const { drawn, saves } = await page.evaluate(() => ({
    drawn: globalThis.drawn,
    saves: globalThis.saves,
  }));
  await expect(bodyOf(page).getByText(`Đoạn 20x${'a'.repeat(keys)}`)).toBeVisible();
  // 1.2 s of typing: a save each half second, and what is drawn for each is how long the text is.
  expect(saves).toBeLessThanOrEqual(3);
  expect(drawn).toBeLessThanOrEqual(6);
});

function nextSecond(page: Page): Promise<number> {
  return page.evaluate(() => Date.now() + 1000);
}

/** Runs before the page's own scripts: React tells its developer tools of everything it draws. */
function countCommits(): void {
  globalThis.drawn = 0;
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => void (globalThis.drawn += 1),
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      checkDCE: () => undefined,
    },
  });
}

/** Runs in the page: from now on. */
function countSaves(): void {
  globalThis.drawn = 0;
  globalThis.saves = 0;
  const { desk } = globalThis as unknown as {
    desk: { subscribe(listener: (topic: string) => void): void };
  };
  desk.subscribe((topic) => void (globalThis.saves += topic === 'articles.written' ? 1 : 0));
}
