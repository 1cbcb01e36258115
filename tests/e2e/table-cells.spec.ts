import { expect, type Page } from 'playwright/test';
import { p, table } from '#tests/support/builders.ts';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, openArticle, paste } from '#tests/support/writing-window.ts';

const households = table(['Xã', 'Hộ'], ['Bình Lạc', '40'], ['', '']);

test('values with tabs go into the cells from the first that is chosen, and one undo takes them back', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Đoạn trên'), households]);

  await chooseCells(page, 'Bình Lạc');
  await paste(page, { 'text/plain': 'Kinh Cùng\t55\r\nBến Lở\t12\r\nHòa Trung\t7\t đã đếm\r\n' });
  await expect
    .poll(() => cellsStored(window, id))
    .toEqual([
      ['Xã', 'Hộ', ''],
      ['Kinh Cùng', '55', ''],
      ['Bến Lở', '12', ''],
      ['Hòa Trung', '7', 'đã đếm'],
    ]);
  await page.keyboard.press('Control+z');

  await expect
    .poll(() => cellsStored(window, id))
    .toEqual([
      ['Xã', 'Hộ'],
      ['Bình Lạc', '40'],
      ['', ''],
    ]);
});

test('cells that were copied go into cells, and a row is added to the table where cells are chosen', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Đoạn trên'), households]);

  await chooseCells(page, 'Bình Lạc');
  await page.keyboard.press('Control+c');
  await bodyOf(page).locator('tr').last().locator('td').first().click();
  await page.keyboard.press('Control+v');
  await expect
    .poll(() => cellsStored(window, id))
    .toEqual([
      ['Xã', 'Hộ'],
      ['Bình Lạc', '40'],
      ['Bình Lạc', '40'],
    ]);

  await chooseCells(page, 'Xã');
  await page.getByRole('button', { name: 'Thêm hàng bên dưới' }).click();

  await expect
    .poll(() => cellsStored(window, id))
    .toEqual([
      ['Xã', 'Hộ'],
      ['', ''],
      ['Bình Lạc', '40'],
      ['Bình Lạc', '40'],
    ]);
});

/** The cell that says this, and the one beside it. */
async function chooseCells(page: Page, text: string): Promise<void> {
  await bodyOf(page).getByText(text).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
}

async function cellsStored({ client }: DeskWindow, id: ArticleId): Promise<string[][]> {
  const { content } = await client.articles.open({ id });
  const block = content.body.find(({ type }) => type === 'table');
  const rows = block?.type === 'table' ? block.rows : [];
  return rows.map((cells) => cells.map(({ runs }) => runsText(runs)));
}
