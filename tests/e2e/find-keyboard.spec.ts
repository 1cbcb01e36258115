import { expect } from 'playwright/test';
import { p } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

test('Tab goes from what is looked for to what is written in its place, to the buttons for it, and on to the rest', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('cầu Bến Tre, cầu phao')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+h');
  await page.keyboard.type('cầu');
  await expect(page.getByText('1 / 2')).toBeVisible();

  for (const name of ['Thay bằng', 'Thay', 'Thay tất cả', 'Chỗ trước', 'Chỗ sau']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus'), name).toHaveAccessibleName(name);
  }
});

for (const [button, rest] of [
  ['Thay tất cả', 'cầu Bến Tre, cầu phao'],
  ['Thay', 'cầu Bến Tre'],
] as const)
  test(`the keyboard is in the bar after the last place was written over by “${button}”, and Esc closes it`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    await openArticle(window, [p(rest)]);
    await bodyOf(page).click();
    await page.keyboard.press('Control+h');
    await page.keyboard.type('cầu');
    await expect(page.getByText(/^1 \/ /)).toBeVisible();
    await page.getByRole('textbox', { name: 'Thay bằng' }).fill('đò');

    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByText(/^Đã thay/)).toBeVisible();
    await page.keyboard.press('Escape');

    await expect(page.getByRole('search')).toBeHidden();
  });
