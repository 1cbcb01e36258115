import { expect } from 'playwright/test';
import { runs } from '#tests/support/builders.ts';
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
