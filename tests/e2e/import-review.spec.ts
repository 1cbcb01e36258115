import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { dropTree } from '#tests/support/dropped-folder.ts';
import { drop, pages, textOf } from '#tests/support/dropped-pages.ts';
import { pageWith, savedHeadline } from '#tests/support/saved-pages.ts';
import { test } from '#tests/support/shell.ts';

const partyPage = 'tinh-co-kicker.txt';
const kicker = 'Đưa nghị quyết vào cuộc sống';
const headline = 'Huyện Mỹ Lạc: Chi bộ ấp mạnh lên từ những việc nhỏ';

async function paste(page: Page, forms: Readonly<Record<string, string>>): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate((pasted) => {
    const transfer = new DataTransfer();
    for (const [type, text] of Object.entries(pasted)) transfer.setData(type, text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }),
    );
  }, forms);
}

const newAuthor = (page: Page) => page.getByRole('textbox', { name: 'Thêm tác giả' });
const linesOf = (page: Page) => page.getByRole('listbox', { name: 'Các dòng của trang' });

test('a dropped page is corrected by two keys, accepted, and lies on the desk with what was left out', async ({
  open,
}) => {
  const { page, client } = await open();
  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();

  await drop(page, [partyPage]);
  const lines = linesOf(page);
  await lines.getByRole('option', { name: kicker }).click();
  await page.keyboard.press('b');
  await lines.getByRole('option', { name: 'THỜI TIẾT (' }).click();
  await page.keyboard.press('p');

  await expect(lines.getByRole('option', { name: kicker })).toContainText('Bỏ ra');
  await expect(page.getByRole('textbox', { name: 'Tít phụ' })).toHaveValue('THỜI TIẾT');
  expect(await client.articles.list({})).toEqual([]);
  await page.getByRole('button', { name: /^Nhận bài/ }).click();

  await expect(page.getByRole('button', { name: `Đóng “${headline}”` })).toBeVisible();
  const [article] = await client.articles.list({});
  expect(article).toMatchObject({ headline, kicker: '', kind: 'story' });
  const { content, dropped } = await client.articles.open({ id: article!.id });
  expect(content.subheadline).toEqual([{ text: 'THỜI TIẾT' }]);
  expect(dropped).toContainEqual({ text: kicker, why: 'bỏ ra khi nhập' });
});

test('a name that nobody in the newsroom has is written into its list in one step, and the article says whose it is', async ({
  open,
}) => {
  const { page, client } = await open();
  await drop(page, [partyPage]);

  await page.getByRole('button', { name: 'Thêm bút danh “QUỐC NAM” vào danh sách' }).click();
  await expect(page.getByText('Chưa có trong danh sách của tòa soạn.')).toBeHidden();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
  await page.getByRole('button', { name: /^Nhận bài/ }).click();

  await expect(page.getByRole('button', { name: `Đóng “${headline}”` })).toBeVisible();
  const people = await client.registers.list({ kind: 'person' });
  const person = people.find(({ value }) => JSON.stringify(value).includes('QUỐC NAM'))!;
  const [article] = await client.articles.list({});
  const { content } = await client.articles.open({ id: article!.id });
  expect(content.bylines).toEqual([{ penName: 'QUỐC NAM', role: 'writer', person: person.id }]);
});

test('pages that wait are there again after a reload, as they were corrected, and the desk says so', async ({
  open,
}) => {
  const { page, client } = await open();
  await drop(page, [partyPage, 'chuyen-muc-danh-sach.txt']);
  const lines = linesOf(page);
  await lines.getByRole('option', { name: kicker }).click();
  await page.keyboard.press('b');
  await expect(lines.getByRole('option', { name: kicker })).toContainText('Bỏ ra');

  await page.reload();

  await expect(lines.getByRole('option', { name: kicker })).toContainText('Bỏ ra');
  await expect(page.getByRole('alert')).toContainText('danh sách nhiều tin');
  await page.getByRole('button', { name: /^Nhận bài/ }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhận 1 bài' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Về bàn làm việc' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Nhập bài (1 trang chờ)' })).toBeVisible();
  const [article] = await client.articles.list({});
  expect(article).toMatchObject({ headline, kicker: '' });
});

test('an author whose name is still being typed signs the article that is accepted by its key', async ({
  open,
}) => {
  const { page, client } = await open();
  await drop(page, [partyPage]);

  await newAuthor(page).click();
  await page.keyboard.type('Út Bé ');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('button', { name: `Đóng “${headline}”` })).toBeVisible();
  const [article] = await client.articles.list({});
  const { content } = await client.articles.open({ id: article!.id });
  expect(content.bylines.map(({ penName }) => penName)).toEqual(['QUỐC NAM', 'Út Bé']);
});

test('a whole pen name typed without marks is signed as the list has it: a new one, and one over what the page says', async ({
  open,
}) => {
  const { page, client } = await open();
  const as = EntryId.parse('bien-tap');
  const [thu, be] = [
    await client.registers.addPenName({ penName: 'HOÀI THƯ', as }),
    await client.registers.addPenName({ penName: 'Út Bé', as }),
  ];
  await drop(page, [partyPage]);

  await page.getByRole('textbox', { name: 'Bút danh 1', exact: true }).fill('hoai thu');
  await newAuthor(page).click();
  await page.keyboard.type('ut be');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('textbox', { name: 'Bút danh 1', exact: true })).toHaveValue('HOÀI THƯ');
  await expect(page.getByRole('textbox', { name: 'Bút danh 2', exact: true })).toHaveValue('Út Bé');
  await page.getByRole('button', { name: /^Nhận bài/ }).click();
  await expect(page.getByRole('button', { name: `Đóng “${headline}”` })).toBeVisible();
  const [article] = await client.articles.list({});
  const { content } = await client.articles.open({ id: article!.id });
  expect(content.bylines).toEqual([
    { penName: 'HOÀI THƯ', role: 'writer', person: thu.id },
    { penName: 'Út Bé', role: 'writer', person: be.id },
  ]);
});

test('an author whose name is still being typed is there after a reload', async ({ open }) => {
  const { page } = await open();
  await drop(page, [partyPage]);
  const second = page.getByRole('textbox', { name: 'Bút danh 2', exact: true });

  await newAuthor(page).click();
  await page.keyboard.type('Út Bé');
  await expect(second).toBeHidden();
  await page.reload();

  await expect(second).toHaveValue('Út Bé');
  await expect(newAuthor(page)).toHaveValue('');
});

test('a picture without words is moved as a photo, and not as a caption', async ({ open }) => {
  const { page } = await open();
  await drop(page, ['html-fck-detail.html']);
  const picture = linesOf(page).getByRole('option', { name: '[ảnh]' }).first();
  const photos = page.getByRole('textbox', { name: /^Chú thích ảnh \d/ });
  await expect(photos.first()).toBeVisible();
  const count = await photos.count();

  await picture.click();
  await expect(page.getByRole('button', { name: /^C ?Ảnh$/ })).toBeVisible();
  await page.keyboard.press('b');
  await expect(picture).toContainText('Bỏ ra');
  await page.keyboard.press('c');

  await expect(page.getByText('Đã chuyển 1 dòng vào Ảnh.')).toBeVisible();
  await expect(photos).toHaveCount(count);
});

test('a row of a table that was left out comes back into its table by a key', async ({ open }) => {
  const { page, client } = await open();
  await expect(page.getByRole('main')).toBeVisible();
  const rows = ['Vụ|Tấn', 'Xuân|12', 'Thu|9'].map((row) => row.split('|'));
  const table = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  await dropTree(page, { 'bang.html': pageWith(`<table>${table}</table>`) });
  const row = linesOf(page).getByRole('option', { name: 'Xuân 12' });
  await row.click();
  await page.keyboard.press('b');
  await expect(row).toContainText('Bỏ ra');
  await expect(page.getByText('Đã bỏ ra 1 dòng.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('Bảng');
  await expect(page.getByText('Đã bỏ ra 1 dòng.')).toHaveCount(0);
  await page.keyboard.press('b');

  await page.keyboard.press('h');

  await expect(row).toContainText('Bảng');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: `Đóng “${savedHeadline}”` })).toBeVisible();
  const [article] = await client.articles.list({});
  const { content } = await client.articles.open({ id: article!.id });
  const [stored] = content.body.filter(({ type }) => type === 'table');
  expect(stored).toMatchObject({ rows: rows.map((cells) => cells.map((text) => ({ runs: [{ text }] }))) });
});

test('with the keyboard alone a page is chosen, corrected, taken back, written over and accepted', async ({
  open,
}) => {
  const { page, client } = await open();
  // A key is quicker than the browser learns that the test answers for the system's dialog: it is told before.
  page.on('filechooser', () => undefined);
  await page.getByRole('button', { name: 'Nhập một trang báo' }).focus();
  await page.keyboard.press('Enter');
  const choosing = page.waitForEvent('filechooser');
  await expect(page.getByRole('button', { name: 'Chọn tệp…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(join(pages, partyPage));

  const lines = linesOf(page);
  await expect(lines).toBeFocused({ timeout: 20_000 });
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('t');
  await expect(page.getByRole('status').filter({ hasText: 'Đã chuyển 2 dòng vào Tít.' })).toBeVisible();
  const title = page.getByRole('textbox', { name: 'Tít', exact: true });
  await expect(title).toHaveValue(`${kicker} ${headline}`);
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue(headline);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Tít dẫn' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Chuyện ở ấp');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('button', { name: `Đóng “${headline}”` })).toBeVisible();
  expect(await client.articles.list({})).toMatchObject([{ headline, kicker: 'Chuyện ở ấp' }]);
});

test('a page that was copied from a browser is pasted as it was laid out, and kept as a reference', async ({
  open,
}) => {
  const { page, client } = await open();
  const html = textOf('html-fck-detail.html');

  await paste(page, { 'text/html': html, 'text/plain': 'một\nhai\nba\nbốn' });
  await expect(linesOf(page)).toBeVisible({ timeout: 20_000 });
  await page.getByText('Tư liệu', { exact: true }).click();
  await page.getByRole('button', { name: /^Nhận tư liệu/ }).click();

  await expect.poll(async () => (await client.articles.list({})).length).toBe(1);
  const [stored] = await client.articles.list({});
  const [read] = await client.reading
    .review({ text: html })
    .then(({ lines }) => lines.filter(({ parts }) => parts.some(({ to }) => to.field === 'headline')));
  expect(stored).toMatchObject({ kind: 'reference', headline: read!.text });
});

test('of several pages the one that holds no article says so, and those without doubts are taken together', async ({
  open,
}) => {
  const { page, client } = await open();

  await drop(page, [partyPage, 'trang-chu.txt', 'tin-thong-tan.txt', 'quang-cao-xen-giua-bai.txt']);
  const queue = page.getByRole('complementary', { name: 'Trang chờ nhận' });

  await expect(queue.getByRole('alert')).toContainText('Trang này là trang chủ', { timeout: 20_000 });
  await expect(queue.getByRole('listitem')).toHaveCount(4);
  await queue.getByRole('button', { name: /^Nhận \d trang/ }).click();
  await expect.poll(async () => (await client.articles.list({})).length).toBeGreaterThan(1);
});

test('pages that were taken together are told of, and the desk shows where they lie', async ({ open }) => {
  const { page } = await open();
  await drop(page, [partyPage, 'tin-thong-tan.txt']);

  await page.getByRole('button', { name: 'Nhận 2 trang sẵn sàng' }).click();

  await expect(page.getByRole('heading', { name: 'Đã nhận 2 bài' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Về bàn làm việc' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bản thảo' })).toBeVisible();
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(2);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('heading', { name: 'Nhập trang báo' })).toBeVisible();
});

test('a page of which the newsroom has the headline, or that comes twice, is not taken unseen', async ({
  open,
}) => {
  const { page, client } = await open();
  await drop(page, [partyPage]);
  await page.getByRole('button', { name: /^Nhận bài/ }).click();
  await page.getByRole('button', { name: `Đóng “${headline}”` }).click();

  await drop(page, [partyPage]);
  const there = page.getByText('Tòa soạn đã có bài mang tít này');
  await expect(there).toBeVisible();
  await drop(page, [partyPage]);
  await page.getByRole('complementary', { name: 'Trang chờ nhận' }).getByText('2 chỗ cần xem').click();
  await expect(page.getByText(`Trang “${partyPage}” cũng mang tít này`)).toBeVisible();
  expect(await client.articles.list({})).toHaveLength(1);

  for (const settled of ['Tòa soạn đã có bài', 'cũng mang tít'])
    await page.getByRole('listitem').filter({ hasText: settled }).getByRole('button').click();
  await expect(page.getByText('kẻo nhập hai lần')).toHaveCount(0);
});

test('words typed or pasted into a field stay there', async ({ open }) => {
  const { page, client } = await open();
  await drop(page, [partyPage]);
  const title = page.getByRole('textbox', { name: 'Tít', exact: true });

  await title.fill('Bà Tư trồng bưởi kết tông');

  await expect(title).toHaveValue('Bà Tư trồng bưởi kết tông');
  expect(await client.articles.list({})).toEqual([]);
});

test('the page and its fields stand side by side without scrolling sideways, and pass the accessibility rules', async ({
  open,
}) => {
  const { page } = await open();
  await drop(page, [partyPage, 'tin-thong-tan.txt']);
  await expect(linesOf(page)).toBeVisible({ timeout: 20_000 });

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();

  expect(overflow).toBe(0);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('a page that was skipped comes back with what was corrected, and is there after a reload', async ({
  open,
}) => {
  const { page } = await open();
  await drop(page, [partyPage]);
  const title = page.getByRole('textbox', { name: 'Tít', exact: true });
  await title.fill('Tít đã sửa');

  await page.getByRole('button', { name: 'Bỏ qua trang này' }).click();
  await expect(title).toBeHidden();
  await page.getByRole('button', { name: 'Đưa lại để xem' }).click();
  await expect(title).toHaveValue('Tít đã sửa');
  await title.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+y');
  await page.waitForTimeout(600);
  await page.reload();

  await expect(title).toHaveValue('Tít đã sửa!');
});
