import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { factBox, p, photo, pullQuote, runs } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

/** As they stand beside the text. */
const panels = [
  'signOff',
  'notes',
  'changes',
  'photos',
  'bylines',
  'tagging',
  'copyfit',
  'checks',
  'revisions',
].map((id) => `panel-${id}`);

test.beforeEach(({ home }) => mkdirSync(join(home, 'Documents')));

test('F6 walks the parts of the window, and every dialog that Esc closes gives the focus back', async ({
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  await openArticle(desk, [p('Một đoạn văn.')], { headline: runs('Bến Lạc') });
  await expect(page.getByRole('complementary', { name: 'Các ngăn bên' })).toBeVisible();
  await bodyOf(page).click();
  await page.keyboard.press('End');

  for (const region of [...panels, 'foot', 'head', 'tools', 'main']) {
    await page.keyboard.press('F6');
    await expect.poll(() => regionWithFocus(page)).toBe(region);
  }
  await page.keyboard.type(' Viết tiếp.');
  await expect(bodyOf(page)).toHaveText('Một đoạn văn. Viết tiếp.');
  await page.keyboard.press('Shift+F6');
  await expect.poll(() => regionWithFocus(page)).toBe('tools');
  await page.keyboard.press('F6');

  for (const [keys, name] of [
    ['Control+Alt+p', 'In bản duyệt'],
    ['Control+Alt+e', 'Xuất gói'],
    ['Control+Alt+g', 'Gói bài mang đi'],
    ['Control+Alt+o', 'Mở gói bài'],
  ] as const) {
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('F6');
    await expect(page.locator('[role=dialog] :focus, [role=dialog]:focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(bodyOf(page)).toBeFocused();
  }
});

test('the keys by which a browser prints and saves a page print and keep the article, and do nothing on the desk', async ({
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  await expect(page.getByRole('button', { name: 'Viết bài', exact: true })).toBeVisible();
  await watchKeys(page);
  for (const key of ['p', 's', 'd', 'j', 'u']) await page.keyboard.press(`Control+${key}`);
  for (const key of ['F3', 'Shift+F3', 'F7']) await page.keyboard.press(key);
  expect(await leftToBrowser(page)).toEqual([]);

  await openArticle(desk, [p('Một đoạn văn.')], { headline: runs('Bến Lạc') });
  await watchKeys(page);
  await bodyOf(page).click();
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+p');

  await expect(page.getByRole('dialog', { name: 'In bản duyệt' })).toBeVisible();
  expect(await leftToBrowser(page)).toEqual([]);
});

function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.leftToBrowser = [];
    addEventListener('keydown', (event) => {
      if (!event.defaultPrevented && !['Control', 'Shift'].includes(event.key))
        globalThis.leftToBrowser.push(event.key);
    });
  });
}

function leftToBrowser(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.leftToBrowser);
}

declare global {
  var leftToBrowser: string[];
}

test('a letter typed on a closed list opens it, and nothing is chosen before Enter', async ({ open }) => {
  const desk = await open();
  const { page, client } = desk;
  const id = await openArticle(desk, [p('Một đoạn văn.')], { section: EntryId.parse('thoi-su') });
  const section = async () => (await client.articles.open({ id })).content.section;
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: 'Chuyên mục', exact: true }).click();
  const box = page.getByRole('button', { name: /Chuyên mục chính$/ });

  await box.press('k');
  await expect(focused).toHaveText('Kinh tế');
  await expect(focused).toHaveRole('option');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await expect(box).toHaveText('Thời sự');
  await box.press('ArrowRight');
  await expect(focused).toHaveText('Thời sự');
  await expect(focused).toHaveRole('option');
  await page.keyboard.type('van');
  await expect(focused).toHaveText('Văn hóa');
  expect(await section()).toBe('thoi-su');
  await page.keyboard.press('Enter');

  await expect(box).toHaveText('Văn hóa');
  await expect.poll(section).toBe('van-hoa');
});

test('of more articles than the head of a small window has room for, the one that is written in is in sight', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const ids = [];
  for (let number = 1; number <= 12; number += 1)
    ids.push(await openArticle(desk, [p('Một đoạn văn.')], { headline: runs(`Bài ${number}`) }));
  const last = ids.at(-1)!;
  await client.settings.keepLayout({
    name: 'workspace',
    value: { screen: { name: 'writing', article: last }, tabs: ids },
  });

  await page.reload();

  await expect(page.getByRole('button', { name: 'Đóng “Bài 12”' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Bàn làm việc' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+Alt+d');
  await page.getByRole('button', { name: 'Bài 12', exact: true }).hover();
  await page.mouse.wheel(0, -2000);
  await expect(page.getByRole('button', { name: 'Bài 1', exact: true })).toBeInViewport({ ratio: 1 });
});

test('F6 leaves a field whose suggestions are open, and they close', async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await openArticle(desk, [p('Một đoạn văn.')], { headline: runs('Bến Lạc') });
  await page.getByRole('button', { name: 'Chuyên mục', exact: true }).click();
  await page.getByRole('combobox', { name: 'Từ khóa' }).pressSequentially('lúa');
  await expect(page.getByRole('listbox')).toBeVisible();

  await page.keyboard.press('F6');

  await expect.poll(() => regionWithFocus(page)).toBe('panel-copyfit');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('F6 stops at every panel beside the text, from top to bottom: Enter opens the one it is on', async ({
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  await openArticle(desk, [p('Một đoạn văn.')], { headline: runs('Bến Lạc') });
  await bodyOf(page).click();
  const tops: number[] = [];

  for (const panel of panels) {
    await page.keyboard.press('F6');
    await expect.poll(() => regionWithFocus(page)).toBe(panel);
    tops.push(await page.evaluate(() => document.activeElement!.getBoundingClientRect().top));
    await expect(page.locator(':focus')).toBeInViewport();
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  for (const panel of ['panel-checks', 'panel-copyfit']) {
    await page.keyboard.press('Shift+F6');
    await expect.poll(() => regionWithFocus(page)).toBe(panel);
  }
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
});

function regionWithFocus(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
}

test.describe('Shift+Tab in a line of a block goes to the text before it, and from there out of the text', () => {
  const blocks = {
    'a photo': [p('Trước'), photo('Vá lưới', 'X.T'), p('Sau')],
    'a box': [p('Trước'), factBox('Hộp', p('Một.')), p('Sau')],
    'a pull quote': [p('Trước'), pullQuote('Vui lắm', 'Ông Sáu'), p('Sau')],
  };
  for (const [name, body] of Object.entries(blocks))
    test(name, async ({ open }) => {
      const window = await open();
      const { page } = window;
      const id = await openArticle(window, body);
      await bodyOf(page)
        .getByText(/^(Vá lưới|Một\.|Ông Sáu)$/)
        .click();

      for (let step = 0; step < 3 && !(await isIn(bodyOf(page))); step += 1)
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.type('!');

      await expect
        .poll(async () => (await storedBlocks(window, id))[0])
        .toMatchObject({ runs: [{ text: 'Trước!' }] });
      await page.keyboard.press('Shift+Tab');
      await expect(fieldOf(page, 'Sapo')).toBeFocused();
    });
});

/** Whether a text has the keyboard itself, and not a line of a block in it. */
function isIn(text: Locator): Promise<boolean> {
  return text.evaluate((each) => each === document.activeElement);
}
