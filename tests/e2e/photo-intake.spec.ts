import { join } from 'node:path';
import { expect } from 'playwright/test';
import { jpeg } from '#tests/support/jpeg.ts';
import {
  boat,
  files,
  filled,
  grid,
  homeIn,
  large,
  openPhotoDesk,
  walkToGrid,
  writeFiles,
} from '#tests/support/photo-desk-window.ts';
import { test } from '#tests/support/shell.ts';

test('photos are pasted into the archive from anywhere on the screen, and what was there already is told', async ({
  folder,
  open,
}) => {
  await filled(folder);
  const { page } = await open();
  await openPhotoDesk(page);
  await expect(grid(page).getByRole('row')).toHaveCount(3);
  const bytes = [boat, jpeg({ ...large, seed: 7 })].map((file) => file.toString('base64'));

  await page.evaluate((encoded) => {
    const transfer = new DataTransfer();
    encoded.forEach((file, index) => {
      const raw = Uint8Array.from(atob(file), (char) => char.charCodeAt(0));
      transfer.items.add(new File([raw], `dan-${index}.jpg`, { type: 'image/jpeg' }));
    });
    const paste = { bubbles: true, cancelable: true, clipboardData: transfer };
    document.body.dispatchEvent(new ClipboardEvent('paste', paste));
  }, bytes);

  await expect(page.getByText('Đã thêm 1 ảnh. 1 ảnh đã có trong kho.')).toBeVisible();
  await expect(grid(page).getByRole('row')).toHaveCount(4);
});

test('hundreds of pasted photos come in as one piece of work, which can be stopped', async ({ open }) => {
  const { page, client } = await open();
  await openPhotoDesk(page);

  await page.evaluate(
    ({ picture, count }) => {
      const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      for (let index = 0; index < count; index++) {
        const file = new File([bytes, `${index}`], `dan-${index}.jpg`, { type: 'image/jpeg' });
        transfer.items.add(file);
      }
      const paste = { bubbles: true, cancelable: true, clipboardData: transfer };
      document.body.dispatchEvent(new ClipboardEvent('paste', paste));
    },
    { picture: jpeg(large).toString('base64'), count: 800 },
  );
  await expect(page.getByRole('progressbar', { name: 'Đang thêm ảnh' })).toBeVisible();
  // An empty grid has a row too: the one that says so.
  await expect(
    grid(page)
      .getByRole('row', { name: /dan-\d+\.jpg/ })
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Dừng' }).click();

  await expect(page.getByText(/^Đã thêm \d+ ảnh\./)).toBeVisible();
  const { total } = await client.photos.list({});
  expect(total).toBeLessThan(800);
  await expect(page.getByText(`Đã thêm ${total} ảnh.`)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a folder dropped on the grid comes in with all that lies in it', async ({ folder, open }) => {
  const card = join(folder, 'the-nho');
  writeFiles(join(card, '100NIKON'), files);
  const { page } = await open();
  await openPhotoDesk(page);
  await expect(page.getByText('Kho chưa có ảnh.')).toBeVisible();
  const { x, y } = (await page.getByText('Kho chưa có ảnh.').boundingBox())!;
  const session = await page.context().newCDPSession(page);

  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      ...{ type, x: x + 5, y: y + 5 },
      data: { items: [], files: [card], dragOperationsMask: 1 },
    });

  await expect(page.getByText('Đã thêm 3 ảnh.')).toBeVisible();
  await expect(grid(page).getByRole('row')).toHaveCount(3);
});

test('of hundreds only those in view are drawn and all can be chosen; a card on its way in can be stopped', async ({
  folder,
  open,
}) => {
  const many = (from: number, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `IMG_${from + index}.jpg`,
        jpeg({ seed: from + index, bytes: 2000 }),
      ]),
    );
  await filled(folder, many(0, 300));
  writeFiles(join(homeIn(folder), 'the-nho'), many(1000, 1500));
  const { page, client } = await open();
  await openPhotoDesk(page);
  await expect(page.getByText('300 ảnh', { exact: true })).toBeVisible();
  expect(await grid(page).getByRole('row').count()).toBeLessThan(100);

  await walkToGrid(page);
  await page.keyboard.press('Control+a');
  await expect(page.getByText('Đã chọn 300 ảnh')).toBeVisible();
  await page.keyboard.press('1');
  await expect.poll(async () => (await client.photos.list({ rating: 1 })).total).toBe(300);
  await page.keyboard.press('Control+Alt+t');
  await page.getByRole('option', { name: 'the-nho' }).dblclick();
  await page.getByRole('button', { name: 'Thêm ảnh ở đây' }).click();
  await page.getByRole('button', { name: 'Dừng' }).click();

  await expect(page.getByText(/^Đã thêm \d+ ảnh\.|^Không thêm ảnh mới nào\./)).toBeVisible();
  expect((await client.photos.list({})).total).toBeLessThan(1800);
});
