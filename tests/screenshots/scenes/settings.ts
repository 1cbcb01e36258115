import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import { button } from './steps.ts';

export const settingsScenes: readonly Scene[] = [
  {
    name: 'settings-slot',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Khuôn bài');
      await page.getByRole('button', { name: 'Sửa “Bài 3 cột có ảnh”' }).click();
    },
  },
  { name: 'settings-me', newsroom: 'sample', play: ({ page }) => settings(page, 'Tôi là ai') },
  { name: 'settings-screen', newsroom: 'sample', play: ({ page }) => settings(page, 'Màn hình') },
  { name: 'settings-data', newsroom: 'sample', play: ({ page }) => settings(page, 'Dữ liệu, sao lưu') },
  { name: 'settings-data-move', newsroom: 'sample', play: ({ page }) => chooseDataPlace(page) },
  {
    name: 'settings-data-moved',
    newsroom: 'sample',
    async play({ page }) {
      await chooseDataPlace(page);
      await page.getByRole('button', { name: 'Chép sang và dùng' }).click();
      await page.getByRole('button', { name: 'Khởi động lại' }).waitFor();
    },
  },
  {
    name: 'settings-backup',
    newsroom: 'sample',
    async play({ page }) {
      await backUp(page);
      const kept = page.getByRole('list', { name: 'Các bản sao lưu ở nơi này' });
      await kept.waitFor();
      await kept.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'settings-backup-restore',
    newsroom: 'sample',
    async play({ page }) {
      await backUp(page);
      await button(page, 'Khôi phục một bản sao lưu…').click();
      await page.getByRole('alertdialog', { name: 'Khôi phục từ bản sao lưu' }).waitFor();
    },
  },
  {
    name: 'settings-backup-running',
    newsroom: 'sample',
    async play({ page, hold }) {
      hold('backups.make', { far: { done: 7, total: 12 } });
      await backUp(page);
      const running = page.getByRole('progressbar', { name: 'Đang sao lưu và đọc lại' });
      await running.getByText('7/12').waitFor();
      await running.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'settings-backup-refused',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Dữ liệu, sao lưu');
      await button(page, 'Chọn nơi…').click();
      await page.getByText('Thư mục cá nhân').click();
      await page.getByRole('option', { name: 'ToaSoan' }).click();
      await button(page, 'Sao lưu vào đây').click();
      await page.getByRole('dialog').getByRole('alert').waitFor();
    },
  },
  { name: 'settings-sections', newsroom: 'sample', play: ({ page }) => settings(page, 'Chuyên mục') },
  {
    name: 'settings-section-removed',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Chuyên mục');
      await page.getByRole('button', { name: /^Bỏ “/ }).nth(5).click();
      await page.getByRole('button', { name: 'Đã bỏ (1)' }).waitFor();
      await page.mouse.move(640, 120);
    },
  },
  { name: 'settings-genres', newsroom: 'sample', play: ({ page }) => settings(page, 'Thể loại') },
  { name: 'settings-people', newsroom: 'sample', play: ({ page }) => settings(page, 'Người của tòa soạn') },
  {
    name: 'settings-person-dialog',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Người của tòa soạn');
      await button(page, 'Sửa “Huỳnh Hữu Nghiêm”').click();
    },
  },
  { name: 'settings-levels', newsroom: 'sample', play: ({ page }) => settings(page, 'Cấp duyệt') },
  {
    name: 'settings-levels-moved',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Cấp duyệt');
      await page.getByRole('button', { name: 'Việc khác với “Phòng, ban”' }).click();
      await page.getByRole('menuitem', { name: 'Đưa xuống dưới' }).click();
      await page.getByRole('button', { name: 'Trả về thứ tự trước' }).waitFor();
      await page.mouse.move(640, 620);
    },
  },
  { name: 'settings-sample', newsroom: 'sample', play: ({ page }) => settings(page, 'Tòa soạn mẫu') },
  {
    name: 'settings-sample-remove',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Tòa soạn mẫu');
      await button(page, 'Gỡ tòa soạn mẫu').click();
    },
  },
];

async function backUp(page: Page): Promise<void> {
  await settings(page, 'Dữ liệu, sao lưu');
  await button(page, 'Chọn nơi…').click();
  await button(page, 'Sao lưu vào đây').click();
  await button(page, 'Sao lưu ngay').click();
}

async function settings(page: Page, part: string): Promise<void> {
  await button(page, 'Cài đặt').click();
  await button(page, part).click();
}

async function chooseDataPlace(page: Page): Promise<void> {
  await settings(page, 'Dữ liệu, sao lưu');
  await page.getByRole('button', { name: 'Dời dữ liệu…' }).click();
  await page.getByRole('button', { name: 'Để dữ liệu ở đây' }).click();
  await page.getByRole('alertdialog').waitFor();
}
