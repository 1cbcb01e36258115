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
    .toMatchObject([
      { type: 'subhead' },
      { type: 'paragraph' },
      {
        type: 'photo',
        asset: expect.any(String),
        caption: [{ text: 'Bờ bao Bến Lở.' }],
        credit: [{ text: 'X.T' }],
      },
      { type: 'quote' },
      { type: 'paragraph' },
    ]);
});

test('a picture in a page that is pasted into the headline becomes a photo of the article', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Nước rút.')]);
  await fieldOf(page, 'Tít').click();

  await paste(page, { 'text/html': fixture('trang-web.html') });

  await expect(fieldOf(page, 'Tít')).toContainText('Bờ bao Bến Lở. Ảnh: X.T “Năm nay nước lớn.”');
  await expect
    .poll(() => storedBlocks(window, id), { timeout: 30_000 })
    .toMatchObject([{ type: 'paragraph' }, { type: 'photo', asset: expect.any(String), caption: [] }]);
});

test('lines in the cells of a pasted table stay lines there', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  await bodyOf(page).click();

  await paste(page, {
    'text/html': `<table><caption>Bảng 1: hộ</caption><tr><td rowspan="2">Bến Lở</td><td><ul><li>hè thu</li><li>thu đông</li></ul></td></tr>
      <tr><td>vụ<table><tr><td>mùa</td><td>30</td></tr></table></td></tr></table>`,
  });

  await expect(page.getByRole('status', { name: 'Sau khi dán' })).toContainText(
    'Tách 1 ô gộp của bảng; 1 bảng lồng trong ô thành chữ của ô.',
  );
  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([
      { type: 'paragraph', runs: [{ text: 'Bảng 1: hộ' }] },
      {
        type: 'table',
        rows: [
          [{ runs: [{ text: 'Bến Lở' }] }, { runs: [{ text: 'hè thu\nthu đông' }] }],
          [{ runs: [] }, { runs: [{ text: 'vụ\nmùa 30' }] }],
        ],
      },
    ]);
});

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/pastes', name), 'utf8');
}
