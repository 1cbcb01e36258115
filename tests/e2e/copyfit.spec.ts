import { expect, type Page } from 'playwright/test';
import { runsOf } from '#shared/document/run.ts';
import { EntryId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { p } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

const sentence =
  'Bốn giờ sáng, bà con xóm Gò Me đã thắp đèn ra ruộng, vì nước lên sớm hơn mọi năm chừng nửa tháng. ';

test('a slot is chosen, and what is written tells at once how many lines are over or wanting', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openCopyfit(window, 6);

  await choose(page, 'Tin 1 cột');

  await expect(verdict(page)).toHaveText(/^Hụt \d+ dòng/);
  const before = await lines(page);
  await page.getByRole('textbox', { name: 'Chính văn' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(` ${sentence.repeat(12)}`);
  await expect(verdict(page)).toHaveText(/^Thừa \d+ dòng/);
  expect(await lines(page)).toBeGreaterThan(before + 12);
  await expect(page.getByText(/^Thừa \d+ dòng.*, Tin 1 cột$/)).toBeVisible();

  await page.reload();
  await expect(verdict(page)).toHaveText(/^Thừa \d+ dòng/);
});

test('one printed article corrects the slot, and the correction can be taken back', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openCopyfit(window, 30);
  await choose(page, 'Tin 1 cột');
  await expect(verdict(page)).toBeVisible();
  const measured = Math.ceil(await lines(page));

  const printed = page.getByRole('textbox', { name: 'Bài này in ra bao nhiêu dòng?' });
  await printed.fill('nhiều');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hãy ghi số dòng bằng chữ số, ví dụ 38.')).toBeVisible();
  for (const figure of ['0', '99999']) {
    await printed.fill(figure);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Bài này không thể in ra ${figure} dòng`)).toBeVisible();
  }
  await printed.fill(String(measured * 3));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Bài này không thể in ra/)).toBeVisible();
  await printed.fill(String(measured + 4));
  await page.keyboard.press('Enter');

  await expect(page.getByText(`Khuôn đã hiệu chỉnh theo một bài in ra ${measured + 4} dòng.`)).toBeVisible();
  // Two lines may break at the same width: then there is no width for each number of lines.
  await expect.poll(async () => Math.abs((await lines(page)) - (measured + 4))).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: 'Bỏ hiệu chỉnh' }).click();
  await expect.poll(async () => Math.ceil(await lines(page))).toBe(measured);
});

test('a number of lines that was refused is no more wrong once the article was written on', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openCopyfit(window, 2);
  await choose(page, 'Tin 1 cột');
  await expect(verdict(page)).toBeVisible();
  await page.getByRole('textbox', { name: 'Bài này in ra bao nhiêu dòng?' }).fill('99');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Bài này không thể in ra/)).toBeVisible();

  await page.getByRole('textbox', { name: 'Chính văn' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(` ${sentence.repeat(12)}`);

  await expect(page.getByText(/^Bài này không thể in ra/)).toBeHidden();
});

test('an article stays in its slot after that was taken off the list, and says so', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await openCopyfit(window, 6);
  await choose(page, 'Tin 1 cột');
  await expect(verdict(page)).toBeVisible();
  const slots = await client.registers.list({ kind: 'slot' });
  const slot = slots.find(({ value }) => value['title'] === 'Tin 1 cột')!;

  await client.registers.put({ ...slot, removed: true, as: EntryId.parse('phong-vien') });

  await expect(page.getByText('Khuôn này đã bỏ khỏi danh sách')).toBeVisible();
  await expect(page.getByRole('button', { name: /Khuôn bài$/ })).toContainText('Tin 1 cột');
  await expect(verdict(page)).toHaveText(/^Hụt \d+ dòng/);
  await expect(page.getByRole('button', { name: 'Hiệu chỉnh khuôn' })).toBeHidden();
  await choose(page, 'Không so khuôn');
  await expect(page.getByText('Khuôn này đã bỏ khỏi danh sách')).toBeHidden();
});

test('the keyboard stays with the calibration when it is taken back', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openCopyfit(window, 30);
  await choose(page, 'Tin 1 cột');
  await expect(verdict(page)).toBeVisible();
  const printed = page.getByRole('textbox', { name: 'Bài này in ra bao nhiêu dòng?' });
  await printed.fill(String(Math.ceil(await lines(page)) + 4));
  await page.getByRole('button', { name: 'Hiệu chỉnh khuôn' }).press('Enter');
  await expect(page.getByText(/^Khuôn đã hiệu chỉnh/)).toBeVisible();
  await expect(printed).toBeFocused();

  await page.getByRole('button', { name: 'Bỏ hiệu chỉnh' }).press('Enter');

  await expect(page.getByText(/^Khuôn chưa hiệu chỉnh/)).toBeVisible();
  await expect(printed).toBeFocused();
});

test('a slot has the figures of the paper, and a wrong figure is asked for again', async ({ open }) => {
  const { page, client } = await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+,');
  await page.getByRole('navigation', { name: 'Cài đặt' }).getByRole('button', { name: 'Khuôn bài' }).click();
  await page.getByRole('button', { name: 'Thêm khuôn bài' }).click();
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toBeInViewport({ ratio: 1 });

  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Tin chân trang');
  const width = page.getByRole('textbox', { name: 'Rộng cột (mm)' });
  await width.fill('rộng');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hãy ghi một số hợp lý.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await width.fill('52,5');
  await page.keyboard.press('Enter');

  await expect(page.getByText('1 cột, 30 dòng mỗi cột').last()).toBeVisible();
  const slots = await client.registers.list({ kind: 'slot' });
  expect(slots.find(({ value }) => value['title'] === 'Tin chân trang')?.value).toMatchObject({
    columnWidth: 52.5,
    text: { font: 'Times New Roman', size: 9.5 },
  });
});

test('the panel has nothing that a screen reader could not tell', async ({ open }) => {
  const window = await open();
  await openCopyfit(window, 4);
  await choose(window.page, 'Bài 3 cột có ảnh');
  await expect(verdict(window.page)).toBeVisible();

  expect(await violationsOn(window.page)).toEqual([]);
});

async function openCopyfit(window: DeskWindow, sentences: number): Promise<void> {
  const words = sentence.trim().repeat(3).split(' ');
  const body = Array.from({ length: sentences }, (_, index) => p(words.slice(0, 9 + index).join(' ')));
  const headline = runsOf('Nước lên sớm, xóm Gò Me thức cùng ruộng');
  await openArticle(window, body, { headline, lead: runsOf(sentence.trim()) });
  await window.page.getByRole('button', { name: 'So khuôn' }).click();
}

async function choose(page: Page, slot: string): Promise<void> {
  await page.getByRole('button', { name: /Khuôn bài$/ }).click();
  await page.getByRole('option', { name: slot, exact: true }).click();
}

function verdict(page: Page) {
  return page.getByText(/^(Thừa \d+ dòng|Hụt \d+ dòng|Vừa khuôn)/).first();
}

/** What lead and body take, as the panel says it. */
async function lines(page: Page): Promise<number> {
  const text = await page.getByText(/dòng không kể tít, khuôn chứa/).textContent();
  return Number(
    /^[\d.,]+/
      .exec(text ?? '')?.[0]
      .replace('.', '')
      .replace(',', '.'),
  );
}
