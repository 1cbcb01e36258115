import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { violationsOn } from '#tests/support/accessible.ts';
import { p } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle, paste, storedBlocks } from '#tests/support/writing-window.ts';

test('a paste that left something out says what, and can be had as plain text or taken back', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  const line = page.getByRole('status', { name: 'Sau khi dán' });
  const word = { 'text/html': fixture('word.html'), 'text/plain': 'Bờ bao\r\nXã Hòa Trung có 120 hộ' };
  await bodyOf(page).click();

  await paste(page, word);
  await expect(line).toContainText('Bỏ 1 chỗ đã xóa trong bản gốc');
  await expect(line).toContainText('bỏ 1 góp ý');
  await expect(bodyOf(page).locator('table')).toBeVisible();
  await expect(bodyOf(page)).not.toContainText('có 90 hộ');
  expect(await violationsOn(page)).toEqual([]);
  await line.getByRole('button', { name: 'Dán nguyên văn' }).click();
  await expect(line).toBeHidden();
  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([
      { type: 'paragraph', runs: [{ text: 'Bờ bao' }] },
      { type: 'paragraph', runs: [{ text: 'Xã Hòa Trung có 120 hộ' }] },
    ]);

  await paste(page, word);
  await line.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(bodyOf(page).locator('table')).toHaveCount(0);
  await paste(page, word);
  await page.keyboard.type('viết tiếp');
  await expect(line).toBeVisible();
  await expect(line.getByRole('button')).toHaveText(['']);
});

test('text from before Unicode is shown as it would read, and converted when one says so', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  const line = page.getByRole('status', { name: 'Sau khi dán' });

  await fieldOf(page, 'Sapo').click();
  await paste(page, { 'text/plain': fixture('vni.txt') });
  await expect(line).toContainText('VNI');
  await expect(line.locator('q')).toHaveText('Nước lên từ đêm rằm');
  await line.getByRole('button', { name: 'Đổi sang Unicode' }).click();
  await expect(fieldOf(page, 'Sapo')).toHaveText('Nước lên từ đêm rằm Bà con xã Hòa Trung canh bờ bao');

  await bodyOf(page).click();
  await paste(page, { 'text/plain': fixture('tcvn3.txt') });
  await expect(line.locator('q')).toHaveText('Nước lên từ đêm rằm');
  await expect(bodyOf(page)).not.toContainText('Nước');
  await line.getByRole('button', { name: 'Đổi sang Unicode' }).click();
  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([
      { type: 'paragraph', runs: [{ text: 'Nước lên từ đêm rằm' }] },
      { type: 'paragraph', runs: [{ text: 'Bà con xã Hòa Trung canh bờ bao' }] },
    ]);
});

test('a picture in a page that is pasted becomes a photo of the article', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  await bodyOf(page).click();

  await paste(page, { 'text/html': fixture('trang-web.html') });

  await expect(bodyOf(page).getByRole('group', { name: 'Chú thích ảnh' })).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual(expect.arrayContaining([expect.objectContaining({ type: 'photo' })]));
  await expect(bodyOf(page)).toContainText('“Năm nay nước lớn.”');
});

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/pastes', name), 'utf8');
}
