import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import { button, chooseArticle } from './steps.ts';

export const deskScenes: readonly Scene[] = [
  { name: 'desk-empty', newsroom: 'empty' },
  { name: 'desk', newsroom: 'sample' },
  {
    name: 'desk-reading',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: /^Đã duyệt/ }).click();
      await page.getByRole('row').nth(2).click();
    },
  },
  {
    name: 'desk-all',
    newsroom: 'sample',
    play: ({ page }) => page.getByRole('button', { name: /^Mọi tin bài/ }).click(),
  },
  {
    name: 'desk-returned',
    newsroom: 'sample',
    play: ({ page }) => chooseArticle(page, /^Trả lại/, 1),
  },
  {
    name: 'desk-several',
    newsroom: 'sample',
    async play({ page }) {
      await chooseArticle(page, /^Chờ biên tập/, 1);
      await page.keyboard.press('Control+a');
      await button(page, 'Duyệt bài').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'desk-found',
    newsroom: 'sample',
    async play({ page }) {
      await search(page, 'xã');
      await page.getByRole('button', { name: /Thứ tự kết quả/ }).click();
      await page.getByRole('option', { name: 'Xếp theo: Lưu lúc' }).click();
      await page.getByRole('button', { name: 'Đảo chiều' }).waitFor();
    },
  },
  {
    name: 'desk-nothing-found',
    newsroom: 'sample',
    async play({ page }) {
      await search(page, 'tàu vũ trụ');
      await page.getByText(/^Không tìm thấy/).waitFor();
    },
  },
  {
    name: 'desk-filters',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: /^Mọi tin bài/ }).click();
      await narrow(page);
    },
  },
  {
    name: 'desk-filtered',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: /^Mọi tin bài/ }).click();
      await narrow(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'desk-compact',
    newsroom: 'sample',
    async play({ page, client }) {
      await client.settings.put({ changes: { density: 'compact' } });
      await chooseArticle(page, /^Đã duyệt/, 2);
    },
  },
  {
    name: 'desk-english',
    newsroom: 'sample',
    async play({ page, client }) {
      await client.settings.put({ changes: { language: 'en' } });
      await page.getByRole('button', { name: /^Approved/ }).click();
      await page.getByRole('row').nth(2).click();
    },
  },
  {
    name: 'desk-contrast',
    newsroom: 'sample',
    hasHighContrast: true,
    play: ({ page }) => chooseArticle(page, /^Đã duyệt/, 2),
  },
  {
    name: 'desk-references',
    newsroom: 'sample',
    play: ({ page }) => page.getByRole('button', { name: /^Tư liệu/ }).click(),
  },
  {
    name: 'desk-search',
    newsroom: 'sample',
    play: ({ page }) => search(page, 'ruong muoi'),
  },
];

/** By photos, by what is missing and by days: every kind of field of the filters is in sight. */
async function narrow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lọc thêm' }).click();
  const filters = page.getByRole('dialog', { name: 'Lọc thêm' });
  await filters.getByText('Chưa có ảnh').click();
  await filters.getByText('Còn thiếu', { exact: true }).last().click();
  await filters.getByRole('button', { name: /Mọi lúc|Lưu lúc/ }).click();
  await page.getByRole('option').last().click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

async function search(page: Page, words: string): Promise<void> {
  // The keys come with the list.
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
}
