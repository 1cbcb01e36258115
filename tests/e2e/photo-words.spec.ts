import { expect } from 'playwright/test';
import type { PhotoBlock } from '#shared/document/block.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { p, photo, runs } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { fieldOf, openArticle } from '#tests/support/writing-window.ts';

/** An article with one photo, whose words are unfolded in the panel. */
async function unfoldWords(window: DeskWindow): Promise<ArticleId> {
  const { page } = window;
  const id = await openArticle(window, [p('đầu'), photo('Vá lưới sớm', 'Lê An'), p('cuối')], {
    headline: runs('Xóm lưới vào mùa'),
  });
  await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
  return id;
}

/** From now on what is written is marked. */
async function trackChanges({ client }: DeskWindow): Promise<void> {
  const person = EntryId.parse('bien-tap');
  await client.settings.put({ changes: { trackChanges: 'always', person } });
}

async function storedPhoto({ client }: DeskWindow, id: ArticleId): Promise<PhotoBlock> {
  const { content } = await client.articles.open({ id });
  return content.body.find(({ type }) => type === 'photo') as PhotoBlock;
}

const textOf = (line: PhotoBlock['caption']) => line.map(({ text }) => text).join('');

test('while changes are tracked, writing the caption in the panel leaves the credit open', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await trackChanges(window);
  const id = await unfoldWords(window);

  await fieldOf(page, 'Chú thích ảnh').fill('Vá lưới chiều');
  await fieldOf(page, 'Nguồn ảnh').press('End');
  await page.keyboard.type('/Báo Ấp Bắc', { delay: 120 });
  await page.keyboard.press('Tab');

  await expect.poll(async () => textOf((await storedPhoto(window, id)).credit)).toBe('Lê An/Báo Ấp Bắc');
  await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
  await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
  await expect(fieldOf(page, 'Chú thích ảnh')).not.toBeEditable();
  await expect(fieldOf(page, 'Chú thích ảnh')).toHaveCSS('border-style', 'dashed');
  await expect(page.getByText('đang có chỗ sửa chưa chốt')).toBeVisible();
});
