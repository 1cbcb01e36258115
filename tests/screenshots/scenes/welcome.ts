import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import { button } from './steps.ts';

export const welcomeScenes: readonly Scene[] = [
  { name: 'welcome-1-who', newsroom: 'fresh', play: ({ page }) => nameOneself(page) },
  {
    name: 'welcome-1-missing',
    newsroom: 'fresh',
    play: ({ page }) => onwards(page, 1),
  },
  {
    name: 'welcome-2-where',
    newsroom: 'fresh',
    async play({ page }) {
      await nameOneself(page);
      await onwards(page, 1);
    },
  },
  {
    name: 'welcome-3-backup',
    newsroom: 'fresh',
    async play({ page }) {
      await nameOneself(page);
      await onwards(page, 2);
    },
  },
  {
    name: 'welcome-4-start',
    newsroom: 'fresh',
    async play({ page }) {
      await nameOneself(page);
      await onwards(page, 3);
    },
  },
  {
    name: 'welcome-3-place',
    newsroom: 'fresh',
    async play({ page }) {
      await nameOneself(page);
      await onwards(page, 2);
      await button(page, 'Chọn nơi sao lưu…').click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

async function nameOneself(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Trần Thị Lan Anh');
}

async function onwards(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await page.keyboard.press('Enter');
}
