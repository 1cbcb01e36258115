import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import type { PhotoBlock } from '#shared/document/block.ts';
import type { ArticleId } from '#shared/ids.ts';
import { p, photo } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

const threePhotos = [
  p('đầu'),
  photo('Một', 'X.T', { placement: 'lead' }),
  p('giữa'),
  photo('Hai', 'X.T'),
  photo('Ba', 'X.T'),
];

function photoList(page: Page) {
  return page.getByRole('list', { name: 'Ảnh trong bài' });
}

function handle(page: Page, place: string) {
  return page.getByRole('button', { name: new RegExp(`^Dời ${place}:`) });
}

/** Captions and the text between them, and which photo leads. */
async function order({ client }: DeskWindow, id: ArticleId): Promise<string[]> {
  const { content } = await client.articles.open({ id });
  return content.body.map((block) => {
    if (block.type === 'photo') return `${block.placement} ${block.caption[0]?.text}`;
    return block.type === 'paragraph' ? (block.runs[0]?.text ?? '') : block.type;
  });
}

/** Over the upper half of what it is dropped on; a browser tells where one is only while one moves on. */
async function drag(page: Page, from: Locator, onto: Locator): Promise<void> {
  const box = (await onto.boundingBox())!;
  await from.hover();
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 24, { steps: 5 });
  await page.mouse.move(box.x + 40, box.y + 20, { steps: 4 });
  await page.mouse.up();
}

test('the way to a photo in the text leaves the window where it is', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, threePhotos);

  await page.getByRole('button', { name: 'Việc khác với ảnh này' }).nth(2).click();
  await page.getByRole('menuitem', { name: 'Tới chỗ trong bài' }).click();

  await expect(page.getByRole('menu')).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Chính văn' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
});

test('photos are put in order by keys: each takes a place that a photo had, and the first one leads', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, threePhotos);

  await handle(page, 'Ảnh 3/3').press('ArrowUp');
  await expect(handle(page, 'Ảnh 2/3')).toBeFocused();
  await page.keyboard.press('ArrowUp');

  await expect(photoList(page).getByRole('listitem').first()).toContainText('Ba');
  await expect.poll(() => order(window, id)).toEqual(['đầu', 'lead Ba', 'giữa', 'inline Một', 'inline Hai']);
});

test('photos are put in order by dragging, and undo puts them back', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, threePhotos);

  await drag(page, handle(page, 'Ảnh 2/3'), photoList(page).getByRole('listitem').first());

  await expect.poll(() => order(window, id)).toEqual(['đầu', 'lead Hai', 'giữa', 'inline Một', 'inline Ba']);
  await page.getByText('giữa').click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => order(window, id)).toEqual(['đầu', 'lead Một', 'giữa', 'inline Hai', 'inline Ba']);
});

test('a photo is turned in the crop dialog, is seen turned, and says how finely it will be printed', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('đầu')]);
  const file = join(folder, 'ngang.jpg');
  writeFileSync(file, jpeg({ width: 900, height: 600 }));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh…' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByText('Khoảng 224 dpi khi in.')).toBeVisible();

  await page.getByRole('button', { name: 'Cắt ảnh…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cắt ảnh' });
  await dialog.getByRole('button', { name: 'Xoay 90°' }).press('Enter');
  await expect(dialog.locator('img')).toHaveJSProperty('naturalWidth', 600);
  await expect(dialog.getByText('Đã xoay 90°')).toBeVisible();
  await dialog.getByRole('button', { name: 'Dùng phần này' }).press('Enter');

  const stored = async () =>
    (await client.articles.open({ id })).content.body.find(({ type }) => type === 'photo') as PhotoBlock;
  await expect.poll(async () => (await stored()).crop).toEqual({ x: 0, y: 0, width: 1, height: 1, turn: 90 });
  await expect(page.locator('[data-picture] img')).toHaveJSProperty('naturalWidth', 600);
  await expect(page.getByText('Khoảng 149 dpi khi in.')).toBeVisible();
  await expect(photoList(page)).toContainText('In rộng 102 mm chỉ đạt 149 dpi, cần ít nhất 150.');

  await page.getByRole('button', { name: /Bề ngang khi in/ }).click();
  await page.getByRole('option', { name: '1 cột (49 mm)' }).click();

  await expect(photoList(page)).not.toContainText('dpi, cần ít nhất');
  await expect.poll(async () => (await stored()).printWidth).toBe(49);
});

test('a photo that is taken out leaves the focus on the next row, else on the one before, else where photos are added', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('đầu'), photo('một'), photo('hai'), photo('ba')]);
  const more = page.getByRole('button', { name: 'Việc khác với ảnh này' });
  const rows = page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem');
  const takeOut = async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Bỏ ảnh khỏi bài' })).toBeFocused();
    await page.keyboard.press('Enter');
  };

  await more.nth(1).focus();
  await takeOut();
  await expect(rows).toHaveText([/một/, /ba/]);
  await expect(more.nth(1)).toBeFocused();
  await takeOut();
  await expect(rows).toHaveText([/một/]);
  await expect(more).toBeFocused();
  await takeOut();

  await expect(rows).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Thêm ảnh…' })).toBeFocused();
});
