import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import { button } from './steps.ts';

export const helpScenes: readonly Scene[] = [
  { name: 'help-reporter', newsroom: 'sample', play: ({ page }) => help(page, 'Phóng viên, cộng tác viên') },
  { name: 'help-trouble', newsroom: 'sample', play: ({ page }) => help(page, 'Khi có chuyện') },
  { name: 'help-glossary', newsroom: 'sample', play: ({ page }) => help(page, 'Từ dùng trong Tòa Soạn') },
  { name: 'help-keys', newsroom: 'sample', play: ({ page }) => help(page, 'Phím tắt') },
  { name: 'help-sheet', newsroom: 'sample', play: ({ page }) => page.keyboard.press('Control+/') },
  {
    name: 'help-search',
    newsroom: 'sample',
    async play({ page }) {
      await page.keyboard.press('F1');
      await page.getByRole('searchbox').fill('song song');
    },
  },
];

async function help(page: Page, topic: string): Promise<void> {
  await page.keyboard.press('F1');
  await button(page, topic).click();
}
