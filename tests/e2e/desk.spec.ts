import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Locator, type Page } from 'playwright/test';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { test } from '#tests/support/shell.ts';

const root = dirname(dirname(import.meta.dirname));

const savedPage = `Chuyện làng nghề
Xóm lưới Bà Chẹt vào mùa
Thứ Năm, 12/11/2026 | 08:30
(ĐSM) - Ba mươi hộ ở xóm lưới Bà Chẹt đã dong ghe trở lại sau hai tháng nằm bờ vì gió chướng.
Từ sáng sớm, chị Năm Lài cùng hai con gái ngồi vá những tay lưới cuối cùng.
Theo chị, mỗi tay lưới vá xong được trả công bảy mươi ngàn đồng.
LÊ VÂN AN
`;

test('a fresh desk says how the first article gets there, and shows what is written without being asked again', async ({
  open,
}) => {
  const { page, client } = await open();
  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập một trang báo' })).toBeVisible();

  await anArticle(client, 'Nước mặn lên sớm ở vàm Cái Sơn');
  await page.getByRole('button', { name: 'Bản thảo 1' }).click();

  await expect(page.getByRole('rowheader', { name: 'Nước mặn lên sớm ở vàm Cái Sơn' })).toBeVisible();
});

test('a page imported on the command line lies on the desk with its kicker, author and length', async ({
  folder,
  open,
}) => {
  const file = join(folder, 'trang-bao.txt');
  await writeFile(file, savedPage);
  await desk(['import', file, '--data', folder]);

  const { page } = await open();
  await page.getByRole('button', { name: 'Bản thảo 1' }).click();

  const row = page.getByRole('grid', { name: 'Bản thảo' }).getByRole('row').nth(1);
  await expect(row.getByRole('rowheader')).toContainText('Chuyện làng nghề');
  await expect(row.getByRole('rowheader')).toContainText('Xóm lưới Bà Chẹt vào mùa');
  await expect(row).toContainText('LÊ VÂN AN');
  await expect(row).toContainText('chuyên mục');
});

test('several references are offered what can be done with references, and nobody is asked to approve them', async ({
  folder,
  open,
}) => {
  for (const name of ['mot', 'hai']) {
    const file = join(folder, `${name}.txt`);
    await writeFile(file, savedPage.replace('Xóm lưới', `Xóm lưới ${name}`));
    await desk(['import', file, '--as', 'reference', '--data', folder]);
  }
  const { page } = await open();
  await page.getByRole('button', { name: 'Tư liệu 2' }).click();
  await page.getByRole('rowheader').first().click();
  await expect(page.getByRole('toolbar', { name: 'Đã chọn 1 tư liệu' })).toBeVisible();

  await page.keyboard.press('Control+a');

  const bar = page.getByRole('toolbar', { name: 'Đã chọn 2 tư liệu' });
  await expect(bar.getByRole('button', { name: 'Gói bài' })).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Duyệt bài' })).toHaveCount(0);
  await expect(bar.getByRole('button', { name: 'Xuất gói' })).toHaveCount(0);
  await expect(bar.getByText('Không qua các khâu duyệt')).toBeVisible();
  await expect(page.getByText('Đang chọn 2 tư liệu.')).toBeVisible();
});

test('a reference is called one wherever it is read, and nobody is asked to approve it', async ({
  folder,
  open,
}) => {
  const file = join(folder, 'trang-bao.txt');
  await writeFile(file, savedPage);
  await desk(['import', file, '--as', 'reference', '--data', folder]);
  const { page } = await open();

  await page.getByRole('button', { name: 'Tư liệu 1' }).click();
  await expect(page.getByRole('columnheader').first()).toHaveText('Tư liệu');
  await expect(page.getByRole('row').nth(1).getByRole('gridcell').nth(1)).toHaveText('–');
  await page.getByRole('button', { name: 'Cột' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Khâu' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('rowheader', { name: 'Xóm lưới Bà Chẹt vào mùa' }).click();
  await expect(page.getByRole('row').nth(1).getByText('Tư liệu', { exact: true })).toBeVisible();
  await expect(page.getByText('1 tư liệu', { exact: true })).toBeVisible();
  const reading = page.getByRole('complementary', { name: 'Bài đang xem' });
  await expect(reading.getByText('Tư liệu', { exact: true })).toBeVisible();
  await expect(page.getByRole('toolbar').getByText('Không qua các khâu duyệt')).toHaveAttribute(
    'title',
    'Tư liệu, không đi qua các khâu duyệt. Muốn đăng, hãy bấm “Viết bài” và viết bài mới từ tư liệu này.',
  );
});

test('with the keyboard alone one goes from the stages to an article, reads it and opens it', async ({
  open,
}) => {
  const { page, client } = await open();
  for (const headline of ['Chợ nổi vào mùa', 'Bắp non được giá', 'Ánh đèn xóm biển'])
    await anArticle(client, headline);
  const stage = page.getByRole('button', { name: 'Bản thảo 3' });
  await stage.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toContainText('Bắp non được giá');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Bắp non được giá');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('button', { name: 'Đóng “Bắp non được giá”' })).toBeVisible();
});

test('the keys for an article that is open do the same on the desk with those that are chosen', async ({
  open,
}) => {
  const { page, client } = await open();
  for (const headline of ['Chợ nổi vào mùa', 'Bắp non được giá']) await anArticle(client, headline);
  await page.getByRole('button', { name: 'Bản thảo 2' }).click();
  await page.getByRole('rowheader', { name: 'Bắp non được giá' }).click();
  await page.keyboard.press('Control+a');

  for (const [keys, name] of [
    ['Control+Alt+g', 'Gói 2 bài mang đi'],
    ['Control+Alt+e', 'Xuất gói 2 bài'],
    ['Control+Alt+p', 'In bản duyệt'],
  ] as const) {
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('a double click opens the very row it began on', async ({ open }) => {
  const { page, client } = await open();
  for (const headline of ['Chợ nổi vào mùa', 'Bắp non được giá']) await anArticle(client, headline);
  await page.getByRole('button', { name: 'Bản thảo 2' }).click();
  const row = page.getByRole('rowheader', { name: 'Bắp non được giá' });
  const before = await row.boundingBox();

  await row.click();
  await expect(page.getByRole('toolbar', { name: 'Đã chọn 1 tin bài' })).toBeVisible();
  expect(await row.boundingBox()).toEqual(before);
  await row.dblclick();

  await expect(page.getByRole('button', { name: 'Đóng “Bắp non được giá”' })).toBeVisible();
});

test('a search without accents finds the words with them, and marks the letters as they were written', async ({
  open,
}) => {
  const { page, client } = await open();
  await anArticle(client, 'Kết nạp đảng viên mới ở Vĩnh Hòa');
  await anArticle(client, 'Mưa lớn ở vùng cao');
  await expect(page.getByRole('navigation', { name: 'Khâu duyệt' })).toBeVisible();

  await page.keyboard.press('Control+f');
  await page.keyboard.type('dang vien');

  await expect(page.getByText('Tìm thấy 1 bài', { exact: true })).toBeVisible();
  await expect(page.locator('mark')).toHaveText('đảng viên');

  await page.keyboard.press('ArrowDown');
  const found = page.getByRole('row', { name: 'Kết nạp đảng viên mới ở Vĩnh Hòa' });
  await expect(found).toBeFocused();
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Đóng “Kết nạp đảng viên mới ở Vĩnh Hòa”' })).toBeVisible();
});

test('a list in which nothing fits says what to choose anew', async ({ open }) => {
  const { page, client } = await open();
  await anArticle(client, 'Chợ nổi vào mùa');
  await page.getByRole('button', { name: 'Bản thảo 1' }).click();

  await page.getByRole('button', { name: /Mọi chuyên mục/ }).press('k');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('grid', { name: 'Bản thảo' })).toContainText(
    'Hãy chọn lại, hoặc bấm “Xóa bộ lọc” ở trên.',
  );
});

test('beside an empty list nobody is told to choose an article of it, and the columns begin and end where what stands above them does', async ({
  open,
}) => {
  const { page, client } = await open();
  await anArticle(client, 'Nước mặn lên sớm ở vàm Cái Sơn');
  const hint = page.getByText('Chọn một bài để xem ở đây', { exact: false });
  await page.getByRole('button', { name: 'Bản thảo 1' }).click();
  await expect(hint).toBeVisible();
  const startOf = async (words: string) => {
    const text = page.getByRole('region', { name: 'Bản thảo' }).getByText(words, { exact: true });
    return text.evaluate((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return range.getBoundingClientRect().left;
    });
  };
  expect(await startOf('Nước mặn lên sớm ở vàm Cái Sơn')).toBeCloseTo(await startOf('Bản thảo'), 0);
  expect(await startOf('Tin bài')).toBeCloseTo(await startOf('Bản thảo'), 0);
  const last = page.getByRole('row').nth(1).getByRole('gridcell').last();
  const [words, button] = [last.locator('span'), page.getByRole('button', { name: 'Đóng khung xem bài' })];
  expect(await endOf(words)).toBeCloseTo(await endOf(button), 0);

  await page.getByRole('button', { name: 'Để dành 0' }).click();

  await expect(page.getByText(/^Không có bài nào để dành\./)).toBeVisible();
  await expect(hint).toBeHidden();
  await page.getByRole('searchbox').fill('tàu vũ trụ');
  await expect(page.getByText(/^Không tìm thấy “tàu vũ trụ”/)).toBeVisible();
  await expect(hint).toBeHidden();
});

/** How far the columns reach over the room that is left for them beside a scroll bar. */
function besideBar(page: Page) {
  const around = page.locator('*').filter({ has: page.getByRole('columnheader') });
  return around.evaluateAll((all) => {
    const scroller = all.findLast((part) => getComputedStyle(part).overflowY === 'auto') as HTMLElement;
    // Of this Chromium no scroll bar is seen: an edge leaves the columns as much less room.
    scroller.style.borderInlineEnd = '15px solid transparent';
    const last = [...scroller.querySelectorAll('[role="columnheader"]')].at(-1)!;
    const end = scroller.getBoundingClientRect().left + scroller.clientWidth;
    return Math.round(last.getBoundingClientRect().right - end);
  });
}

test('no column is cut off by the scroll bar that a longer list brings', async ({ open }) => {
  const { page, client } = await open();
  await client.sample.add({});
  await page.reload();
  await page.getByRole('button', { name: 'Trả lại 3' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await besideBar(page);

  await page.getByRole('button', { name: 'Mọi tin bài 32' }).click();

  await expect(page.getByRole('grid', { name: 'Mọi tin bài' })).toBeVisible();
  await expect.poll(() => besideBar(page)).toBe(0);
});

test('in a wide window the keys of the desk stand where nothing is read yet, and in a small one only a word', async ({
  open,
}) => {
  const { page, client } = await open();
  await client.sample.add({});
  await page.reload();
  const pane = page.getByRole('complementary', { name: 'Bài đang xem' });
  const keys = pane.getByRole('region', { name: 'Phím hay dùng' });

  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(keys.locator('kbd')).toHaveText(['Ctrl+F', 'Ctrl+Alt+N', 'Ctrl+O', 'Ctrl+/']);
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(keys).toBeHidden();
  await expect(pane.getByText('Chọn một bài để xem ở đây', { exact: false })).toBeVisible();

  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole('row').nth(1).click();
  await expect(pane.getByRole('article')).toBeVisible();
  await expect(keys).toHaveCount(0);
});

test('a stage that has nothing says what it is for and how an article gets there', async ({ open }) => {
  const { page, client } = await open();
  await anArticle(client, 'Nước mặn lên sớm ở vàm Cái Sơn');

  for (const [stage, help] of [
    ['Chờ tôi xử lý 0', 'Bài tới lượt bạn xử lý sẽ nằm ở đây'],
    ['Trả lại 0', 'kèm lý do, để người viết sửa'],
    ['Chờ biên tập 0', '“Duyệt” thì bài đi tiếp, “Trả lại” thì bài về người viết'],
    ['Để dành 0', '“Lấy lại” đưa bài về đúng khâu trước đó'],
    ['Đã duyệt (chưa ký số) 0', 'chọn rồi bấm “Xuất gói”'],
    ['Tư liệu 0', 'chọn “Tư liệu” thay cho “Tin bài”'],
  ] as const) {
    await page.getByRole('button', { name: stage }).click();
    await expect(page.getByText(help, { exact: false })).toBeVisible();
  }
});

test('in the colours of the system, what is chosen and what is not are told apart', async ({ open }) => {
  const { page, client } = await open();
  for (const headline of ['Chợ nổi vào mùa', 'Bắp non được giá']) await anArticle(client, headline);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('button', { name: 'Bản thảo 2' }).click();
  await page.getByRole('rowheader', { name: 'Bắp non được giá' }).click();
  const row = (headline: string) => page.getByRole('row').filter({ hasText: headline });
  const edge = 'outline-style';

  await expect(row('Bắp non được giá')).not.toHaveCSS(edge, 'none');
  await expect(row('Chợ nổi vào mùa')).toHaveCSS(edge, 'none');
  await page.getByRole('button', { name: 'Xuất gói' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất gói' });
  const tick = (title: string) => dialog.locator('label').filter({ hasText: title }).locator('svg');
  await expect(tick('Đưa lên web')).toBeVisible();
  await expect(tick('Lưu kho')).toBeHidden();
  await expect(dialog.locator('label').filter({ hasText: 'Thư mục' })).toHaveCSS(edge, 'dashed');
  await expect(dialog.locator('label').filter({ hasText: 'Tệp ZIP' })).toHaveCSS(edge, 'none');
});

test('the desk is found again as it was left', async ({ open }) => {
  const { page, client } = await open();
  await anArticle(client, 'Mùa hoa so đũa');
  await page.getByRole('button', { name: 'Bản thảo 1' }).click();
  await page.getByRole('button', { name: 'Cột' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Thể loại' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Thể loại' })).toBeVisible();

  await page.reload();

  await expect(page.getByRole('columnheader', { name: 'Thể loại' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bản thảo 1' })).toHaveAttribute('aria-current', 'true');
});

test('a screen that was opened right before a reload is the one that is found again', async ({ open }) => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await expect(page.getByRole('heading', { name: 'Cài đặt', level: 1 })).toBeVisible();

  await page.getByRole('button', { name: 'Trợ giúp' }).click();
  await page.reload();

  await expect(page.getByRole('heading', { name: 'Trợ giúp', level: 1 })).toBeVisible();
});

async function endOf(seen: Locator): Promise<number> {
  const box = await seen.boundingBox();
  return box!.x + box!.width;
}

async function anArticle(client: Client<DeskContract>, headline: string): Promise<void> {
  const { id } = await client.articles.create({ as: 'phong-vien' });
  const changes = { fields: { headline: [{ text: headline }] } };
  await client.articles.save({ id, as: 'phong-vien', changes });
}

async function desk(args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'main/shell/cli/main.ts'), ...args]);
}
