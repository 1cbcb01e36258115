import { expect } from 'playwright/test';
import { runs } from '#tests/support/builders.ts';
import { filled, grid, openPhotoDesk } from '#tests/support/photo-desk-window.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';

const writer = 'phong-vien';

async function anArticle({ client }: DeskWindow): Promise<void> {
  const { id } = await client.articles.create({ as: writer });
  await client.articles.save({ id, as: writer, changes: { fields: { headline: runs('Mùa muối') } } });
}

test('a key that leads to a screen leads into it, also from above the screens', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await anArticle(window);
  const search = page.getByRole('searchbox', { name: 'Tìm trong tin bài' });
  await search.waitFor();
  const above = page.getByRole('banner').getByRole('button', { name: 'Bàn ảnh' });

  for (const [keys, part] of [
    ['Control+,', page.getByRole('button', { name: 'Tôi là ai' })],
    ['Control+Alt+k', page.getByRole('grid', { name: 'Ảnh trong kho' })],
    ['F1', page.getByRole('button', { name: 'Phóng viên, cộng tác viên' })],
    ['Control+Alt+d', search],
    ['Control+Alt+d', search],
  ] as const) {
    await above.focus();
    await page.keyboard.press(keys);
    await expect(part).toBeFocused();
  }
});

test('the keyboard stays on the desk once its filters are taken off', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await anArticle(window);
  await page.getByRole('button', { name: /Mọi chuyên mục/ }).click();
  await page.getByRole('option', { name: 'Kinh tế', exact: true }).click();
  const clear = page.getByRole('button', { name: 'Xóa bộ lọc' });
  await clear.focus();

  await page.keyboard.press('Enter');

  await expect(clear).toBeHidden();
  await expect(page.getByRole('searchbox', { name: 'Tìm trong tin bài' })).toBeFocused();
});

test('the arrow down leads from the search of the photos into their grid', async ({ folder, open }) => {
  await filled(folder);
  const { page } = await open();
  await openPhotoDesk(page);
  await grid(page).getByRole('row').first().waitFor();
  await page.getByRole('searchbox', { name: 'Tìm ảnh' }).click();

  await page.keyboard.press('ArrowDown');

  await expect(grid(page).getByRole('row').first()).toBeFocused();
});

test('what is decided about several is chosen by the arrows at once', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  for (let nth = 0; nth < 2; nth += 1) await client.articles.create({ as: writer });
  await page.reload();
  await page.getByRole('button', { name: 'Bản thảo 2' }).click();
  await page.getByRole('row').nth(1).click();
  await page.keyboard.press('Control+a');

  await page.getByRole('button', { name: 'Duyệt bài' }).press('Enter');

  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Gửi duyệt' })).toBeFocused();
});
