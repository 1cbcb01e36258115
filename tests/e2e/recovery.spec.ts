import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { runsOf } from '#shared/document/run.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf } from '#tests/support/writing-window.ts';

test('BK6 after a crash one line says what was being written, opens it, and is closed for good', async ({
  folder,
  open,
}) => {
  await cutOff(folder, ['Bão gần bờ']);
  const { page } = await open({ firstStart: true });
  const notice = page.getByRole('status').filter({ hasText: 'Khôi phục bản đang viết' });

  await expect(notice).toHaveText(/^Khôi phục bản đang viết \(lưu \d\d:\d\d:\d\d\): “Bão gần bờ”/);
  await page.reload();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await expect(page.getByRole('heading', { name: 'Cài đặt' })).toBeVisible();
  await expect(notice).toBeHidden();
  await page.keyboard.press('Control+Alt+d');

  await notice.getByRole('button', { name: 'Mở bài' }).click();

  await expect(fieldOf(page, 'Tít')).toHaveText('Bão gần bờ');
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(bodyOf(page)).toBeVisible();
  await expect(notice).toBeHidden();
});

test('BK6 of many articles a line names two, and gives the keyboard back when it is closed', async ({
  folder,
  open,
}) => {
  await cutOff(folder, ['Bài một', 'Bài hai', 'Bài ba', 'Bài bốn'], { isOpen: true });
  const { page, client } = await open({ firstStart: true });
  const notice = page.getByRole('status').filter({ hasText: 'Khôi phục bản đang viết' });
  await expect(notice).toHaveText(/: “Bài bốn”, “Bài ba” và 2 bài khác$/);
  await expect(notice.getByRole('button', { name: 'Mở bài' })).toHaveCount(0);
  await bodyOf(page).click();
  await page.keyboard.type('Đoạn đầu.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Đoạn sau');

  await notice.getByRole('button', { name: 'Đóng thông báo' }).click();
  await expect(notice).toBeHidden();
  await page.keyboard.type(' viết tiếp.');

  await expect(bodyOf(page)).toContainText('Đoạn sau viết tiếp.');
  expect(await client.upkeep.notices({})).toEqual([]);
});

/** Articles of one sitting whose program was killed; the last of them `isOpen` in the window it left. */
async function cutOff(folder: string, headlines: readonly string[], { isOpen = false } = {}): Promise<void> {
  const app = await createApp({ folder, host: { laptop: 'máy thử', pathOf: (ref) => ref } });
  const desk = createClient<DeskContract>(app.dispatch);
  const as = 'phong-vien';
  await desk.settings.put({ changes: { isSetUp: true } });
  for (const headline of headlines) {
    const { id } = await desk.articles.create({ as });
    await desk.articles.save({ id, as, changes: { fields: { headline: runsOf(headline) } } });
    const value = { screen: isOpen ? { name: 'writing', article: id } : { name: 'desk' }, tabs: [] };
    await desk.settings.keepLayout({ name: 'workspace', value });
  }
  await app.close();
  await writeFile(join(folder, 'lock.pid'), '1\n');
}
