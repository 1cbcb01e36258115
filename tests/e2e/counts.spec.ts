import { expect } from 'playwright/test';
import { deleted, factBox, p, photo, runs, table } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';

test('the status line counts what is selected, in the body or in a field, and the article again after it', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Ông Sáu ', deleted('đốt '), 'hầm than.'), p('Bà Chẹt vá lưới.')], {
    lead: runs('Sáng nay.'),
  });
  const line = page.getByRole('contentinfo');
  await expect(line.getByText('10 chữ', { exact: true })).toBeVisible();
  await expect(line.getByText('42 ký tự (35 không dấu cách)')).toBeVisible();

  await bodyOf(page).getByText('vá lưới').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
  await expect(line.getByText('chọn 8 chữ / 10', { exact: true })).toBeVisible();
  await expect(line.getByText('33 ký tự (27 không dấu cách)')).toBeVisible();
  await expect(line.getByText('đọc 1 phút')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(line.getByText('10 chữ', { exact: true })).toBeVisible();

  await fieldOf(page, 'Sapo').click();
  await page.keyboard.press('Control+a');
  await expect(line.getByText('chọn 2 chữ / 10', { exact: true })).toBeVisible();
  await fieldOf(page, 'Tít').click();
  await expect(line.getByText('10 chữ', { exact: true })).toBeVisible();
  await expect(line.locator('[aria-live], [role="status"]').filter({ hasText: 'chữ' })).toHaveCount(0);
});

test('all that is selected is as long as the body: captions count only where they alone are selected', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Ông Sáu hầm than.'), photo('Vá lưới ở Bến Lở', 'Ảnh: X.T'), p('Hết.')]);
  const line = page.getByRole('contentinfo');

  await bodyOf(page).getByText('Hết.').click();
  await page.keyboard.press('Control+a');
  await expect(line.getByText('chọn 5 chữ / 5', { exact: true })).toBeVisible();
  await bodyOf(page).getByText('Bến Lở').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await expect(line.getByText('chọn 5 chữ / 5', { exact: true })).toBeVisible();
  await expect(line.getByText('16 ký tự (12 không dấu cách)')).toBeVisible();
});

test('the status line counts the cells that are chosen, and a box that is chosen whole', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [
    table(['Xã', 'Hộ'], ['Hòa Trung', 'ba trăm']),
    factBox('Hộp', p('trong hộp')),
    p('Hết.'),
  ]);
  const line = page.getByRole('contentinfo');
  const cells = bodyOf(page).locator('td');

  await cells.first().dragTo(cells.nth(2));
  await expect(line.getByText('chọn 3 chữ / 10', { exact: true })).toBeVisible();
  await bodyOf(page).getByText('Hết.').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect(line.getByText('chọn 3 chữ / 10', { exact: true })).toBeVisible();
  await bodyOf(page).getByText('Hết.').click();
  await expect(line.getByText('10 chữ', { exact: true })).toBeVisible();
});
