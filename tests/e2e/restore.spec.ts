import { readdir, rm, truncate } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { runsOf } from '#shared/document/run.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { test } from '#tests/support/shell.ts';

// What is restored lies beside the data folder.
test.afterEach(async ({ folder }) => {
  const beside = (await readdir(dirname(folder))).filter((name) =>
    name.startsWith(`${basename(folder)}-khoi-phuc-`),
  );
  for (const name of beside) await rm(join(dirname(folder), name), { recursive: true });
});

test('BK7 a backup is restored from the settings and left again, and nothing is lost on the way', async ({
  open,
  folder,
  home,
}) => {
  await writtenOnAfterBackup(folder, join(home, 'usb'));
  const now = await open();
  await goToData(now.page);
  await now.page.getByRole('button', { name: 'Khôi phục một bản sao lưu…' }).click();
  const dialog = now.page.getByRole('alertdialog', { name: 'Khôi phục từ bản sao lưu' });
  await expect(dialog.getByRole('button', { name: /Bản sao lưu/ })).toContainText(
    /\d\d:\d\d ngày \d\d\/\d\d\/\d{4}/,
  );
  expect(await violationsOn(now.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Khôi phục' }).click();
  const ready = now.page.getByRole('alertdialog', { name: 'Dữ liệu đã sẵn sàng' });
  await expect(ready).toBeVisible();
  await now.page.keyboard.press('Escape');
  await expect(ready).toBeVisible();
  await now.page.reload();
  await expect(ready.getByText('-khoi-phuc-')).toBeVisible();
  expect(await violationsOn(now.page)).toEqual([]);
  await ready.getByRole('button', { name: 'Khởi động lại' }).click();
  await now.restarted();

  const restored = now;
  await expect(allStories(restored.page)).toHaveText(/1$/);
  const told = restored.page.getByText(/^Đang mở bản khôi phục từ bản sao lưu .*\d\d:\d\d/);
  await expect(told).toBeVisible();
  expect(await violationsOn(restored.page)).toEqual([]);
  await restored.page.getByRole('button', { name: 'Xem trong Cài đặt' }).click();
  await expect(restored.page.getByRole('button', { name: 'Trở lại dữ liệu trước' })).toBeVisible();
  await restored.page.getByRole('button', { name: 'Đóng thông báo' }).click();
  await expect(told).toBeHidden();
  await restored.page.reload();
  await expect(restored.page.getByRole('list', { name: 'Các bản sao lưu ở nơi này' })).toBeVisible();
  await expect(restored.page.getByText(`Dữ liệu trước đó còn nguyên ở ${folder}.`)).toBeVisible();
  await expect(told).toBeHidden();
  await restored.page.getByRole('button', { name: 'Trở lại dữ liệu trước' }).click();
  await restored.page.getByRole('button', { name: 'Khởi động lại' }).click();
  await restored.restarted();

  const back = restored;
  await back.page.getByRole('button', { name: 'Bàn làm việc' }).click();
  await expect(allStories(back.page)).toHaveText(/2$/);
});

test('BK7 a backup that turns out damaged is told, and another one can be chosen', async ({
  open,
  folder,
  home,
}) => {
  const databases = join(home, 'usb', 'databases');
  await writtenOnAfterBackup(folder, join(home, 'usb'));
  const { page } = await open();
  await goToData(page);
  await page.getByRole('button', { name: 'Khôi phục một bản sao lưu…' }).click();
  for (const name of (await readdir(databases)).filter((file) => file.endsWith('.db')))
    await truncate(join(databases, name), 4096);

  const dialog = page.getByRole('alertdialog', { name: 'Khôi phục từ bản sao lưu' });
  await dialog.getByRole('button', { name: 'Khôi phục' }).click();

  await expect(dialog.getByRole('alert')).toContainText('đã bị hỏng. Hãy chọn một bản sao lưu khác.');
  await expect(dialog.getByRole('button', { name: /Bản sao lưu/ })).toBeVisible();
});

test('BK7 a new laptop begins with a backup, found and restored with the keyboard', async ({
  open,
  home,
}) => {
  const old = join(home, 'may-cu');
  await writtenOnAfterBackup(old, join(home, 'usb'));
  const window = await open({ firstStart: true });
  const { page } = window;
  const way = page.getByRole('button', { name: 'Đã có bản sao lưu? Khôi phục từ đó…' });

  await choose(page);
  await expect(page.getByText('không có bản sao lưu nào dùng được')).toBeVisible();
  await expect(way).toBeFocused();
  await choose(page, 'usb');
  const dialog = page.getByRole('alertdialog', { name: 'Khôi phục từ bản sao lưu' });
  await expect(dialog).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Khôi phục' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Khởi động lại' })).toBeFocused();
  await page.keyboard.press('Enter');
  await window.restarted();

  const who = window.page.getByRole('alertdialog', { name: 'Bạn là ai?' });
  await expect(who).toContainText('người đang dùng là');
  expect(await violationsOn(window.page)).toEqual([]);
  await who.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(who).toBeHidden();
  await expect(allStories(window.page)).toHaveText(/1$/);
  await goToData(window.page);
  await expect(window.page.getByText('Máy này bắt đầu từ bản sao lưu', { exact: false })).toBeVisible();
  await expect(window.page.getByRole('button', { name: 'Trở lại dữ liệu trước' })).toHaveCount(0);
  await window.page.reload();
  await expect(window.page.getByRole('heading', { name: 'Dữ liệu, sao lưu' })).toBeVisible();
  await expect(who).toBeHidden();
});

/** In the folder chooser, which begins in the person's own folder. */
async function choose(page: Page, name?: string): Promise<void> {
  await page.getByRole('button', { name: 'Đã có bản sao lưu? Khôi phục từ đó…' }).press('Enter');
  const chooser = page.getByRole('dialog', { name: 'Thư mục đã sao lưu vào' });
  if (name) await chooser.getByRole('option', { name, exact: true }).dblclick();
  await chooser.getByRole('button', { name: 'Tìm bản sao lưu ở đây' }).click();
}

function allStories(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Khâu duyệt' }).getByRole('button', { name: 'Mọi tin bài' });
}

async function goToData(page: Page): Promise<void> {
  await expect(allStories(page)).toBeVisible();
  await page.keyboard.press('Control+,');
  const parts = page.getByRole('navigation', { name: 'Cài đặt' });
  await parts.getByRole('button', { name: 'Dữ liệu, sao lưu' }).click();
}

/** One article that is in the backup, and one that was written since. */
async function writtenOnAfterBackup(folder: string, place: string): Promise<void> {
  const app = await createApp({ folder, host: { laptop: 'máy thử', pathOf: (ref) => ref } });
  const client = createClient<DeskContract>(app.dispatch);
  const write = async (headline: string) => {
    const { id } = await client.articles.create({ as: 'phong-vien' });
    await client.articles.save({ id, as: 'phong-vien', changes: { fields: { headline: runsOf(headline) } } });
  };
  await client.settings.put({ changes: { isSetUp: true, backupPlace: place } });
  await write('Đã sao lưu');
  await client.backups.make({ to: place });
  await write('Viết sau');
  await app.close();
}
