import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import { button, chooseArticle } from './steps.ts';

export const exchangeScenes: readonly Scene[] = [
  {
    name: 'export',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: /^Đã duyệt/ }).click();
      await page.getByRole('row').nth(2).click();
      await button(page, 'Xuất gói').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'export-place',
    newsroom: 'sample',
    async play({ page }) {
      await chooseArticle(page, /^Đã duyệt/, 2);
      await button(page, 'Xuất gói').click();
      await page.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
      await page.getByRole('dialog', { name: 'Nơi đặt gói' }).waitFor();
    },
  },
  { name: 'export-done', newsroom: 'sample', play: ({ page }) => exportOne(page) },
  {
    name: 'export-again',
    newsroom: 'sample',
    async play({ page }) {
      await exportOne(page);
      await page.keyboard.press('Escape');
      await button(page, 'Xuất gói').click();
      await page.getByRole('button', { name: 'Xuất lại…' }).waitFor();
    },
  },
  {
    name: 'export-blocked',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: /^Mọi tin bài/ }).click();
      await page.getByRole('row').nth(1).click();
      await page.keyboard.press('Shift+PageDown');
      await button(page, 'Xuất gói').click();
      await page.getByText(/bài chưa xuất được/).waitFor();
    },
  },
  {
    name: 'galley',
    newsroom: 'sample',
    async play({ page }) {
      await chooseArticle(page, /^Chờ biên tập/, 1);
      await button(page, 'In bản duyệt').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'pack-done', newsroom: 'sample', play: ({ page }) => packOne(page) },
  {
    name: 'story-look',
    newsroom: 'sample',
    async play({ page }) {
      await packOne(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Alt+o');
      await page.getByRole('option', { name: /\.toasoan/ }).dblclick();
      await page.getByRole('button', { name: 'Mở gói', exact: true }).waitFor();
    },
  },
];

async function exportOne(page: Page): Promise<void> {
  await chooseArticle(page, /^Đã duyệt/, 2);
  await button(page, 'Xuất gói').click();
  await page.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  await button(page, 'Xuất vào đây').click();
  await page.getByText('Đã đọc lại từng tệp: đúng với bản kê.').waitFor();
}

async function packOne(page: Page): Promise<void> {
  await chooseArticle(page, /^Đã duyệt/, 2);
  await button(page, 'Gói bài').click();
  await page.getByRole('button', { name: 'Chọn nơi và gói…' }).click();
  await button(page, 'Gói vào đây').click();
  await page.getByText(/^Đã gói/).waitFor();
}
