import { expect, type Page } from 'playwright/test';
import { violationsOn } from '#tests/support/accessible.ts';
import { p } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

test('words typed without marks write over those with marks only where that was asked for', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Hoa nở, hóa học, hoa tươi, hòa bình.'), p('Tiêu hoá, hoa lan')]);
  await look(page, 'hoa', { found: '1 / 6', by: 'bông' });
  const replaceAll = page.getByRole('button', { name: 'Thay tất cả' });
  const question = page.getByRole('alertdialog', { name: 'Thay cả chữ khác dấu?' });

  await replaceAll.focus();
  await page.keyboard.press('Enter');
  await expect(question).toContainText('3 chỗ “hoa”, 2 chỗ “hóa”, 1 chỗ “hòa”');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(replaceAll).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question.getByRole('button', { name: 'Chỉ “hoa”' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByText('Đã thay 3 chỗ')).toBeVisible();
  await expect(bodyOf(page)).toContainText('Bông nở, hóa học, bông tươi, hòa bình.');
  await expect(bodyOf(page)).toContainText('Tiêu hoá, bông lan');
  await page.getByRole('search').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(bodyOf(page)).toContainText('Hoa nở, hóa học, hoa tươi, hòa bình.');

  await replaceAll.click();
  await question.getByRole('button', { name: 'Cả 6 chỗ' }).click();
  await expect(bodyOf(page)).toContainText('Bông nở, bông học, bông tươi, bông bình.');
  await expect(page.getByText('Đã thay 6 chỗ')).toBeVisible();
  await expect(page.getByText('Không thấy')).toBeHidden();
});

test('a word with other marks is shown before it is written over by itself', async ({ open }) => {
  const many = Array.from({ length: 60 }, (_, index) => p(`Đoạn thứ ${index}`));
  const window = await open();
  const { page } = window;
  await openArticle(window, [...many, p('Hòa bình')]);
  await look(page, 'hoa', { found: '1 / 1', by: 'bông' });
  const replace = page.getByRole('button', { name: 'Thay', exact: true });

  await replace.click();
  await expect(bodyOf(page).getByText('Hòa bình')).toBeInViewport();
  await replace.click();

  await expect(bodyOf(page)).toContainText('Bông bình');
});

test('a place in the middle of a longer word is named by that word, and the first answer leaves it out', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Con đê vỡ, đê sông, đề nghị.'), p('Đêm nào cũng canh đê')]);
  await look(page, 'de', { found: '1 / 5', by: 'đê đất' });
  const replaceAll = page.getByRole('button', { name: 'Thay tất cả' });
  const question = page.getByRole('alertdialog', { name: 'Thay cả bên trong chữ khác?' });

  await replaceAll.click();
  await expect(question).toContainText('3 chỗ “đê”, 1 chỗ “đề”, 1 chỗ trong “Đêm”');
  await question.getByRole('button', { name: 'Chỉ 4 chỗ trọn chữ' }).click();
  await expect(bodyOf(page)).toContainText('Con đê đất vỡ, đê đất sông, đê đất nghị.');
  await expect(bodyOf(page)).toContainText('Đêm nào cũng canh đê đất');

  await page.getByRole('textbox', { name: 'Tìm trong bài' }).fill('đê');
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill('bờ');
  await replaceAll.focus();
  await page.keyboard.press('Enter');
  await expect(question).toContainText('Tìm thấy: 4 chỗ “đê”, 1 chỗ trong “Đêm”.');
  await page.keyboard.press('Enter');
  await expect(bodyOf(page)).toContainText('Đêm nào cũng canh bờ đất');
});

/** Looks for words from the beginning on, so many places of which are `found`, to write others in their place. */
async function look(page: Page, words: string, { found, by }: { found: string; by: string }): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+h');
  await page.keyboard.type(words);
  await expect(page.getByText(found)).toBeVisible();
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill(by);
}
