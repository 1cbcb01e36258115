import { expect, type Page } from 'playwright/test';
import { runsOf } from '#shared/document/run.ts';
import { EntryId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { p } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

async function goTo(page: Page, part: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+,');
  await page.getByRole('navigation', { name: 'Cài đặt' }).getByRole('button', { name: part }).click();
}

test('what is set is seen at once, and found again', async ({ open }) => {
  const { page } = await open();
  await goTo(page, 'Màn hình');

  await page.getByRole('radio', { name: 'Tối' }).click({ force: true });
  await page.getByRole('radio', { name: 'Gọn' }).click({ force: true });
  await page.getByRole('radio', { name: '130%' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  await page.reload();

  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('style', /--text-scale: 1\.3/);
});

test('the place of the data is copied, to be pasted elsewhere', async ({ folder, open }) => {
  const { page } = await open();
  await goTo(page, 'Dữ liệu, sao lưu');

  await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
  await expect(page.getByRole('button', { name: 'Đã chép' })).toBeFocused();
  await goTo(page, 'Chuyên mục');
  const search = page.getByRole('searchbox');
  await search.click();
  await page.keyboard.press('Control+v');

  await expect(search).toHaveValue(folder);
});

test('beside what is only seen, the settings say that marked changes are in the article', async ({
  open,
}) => {
  const { page } = await open();

  await goTo(page, 'Màn hình');

  await expect(page.getByText('Chỉ đổi ở máy này. Những gì đã viết trong bài giữ nguyên.')).toBeVisible();
  await expect(
    page.getByText('Chỗ sửa đã ghi nằm trong bài cho đến khi có người nhận hoặc từ chối.'),
  ).toBeVisible();
});

test('numbers are written as the language of the window writes them', async ({ open }) => {
  const desk = await open();
  await openArticle(desk, [p('muối '.repeat(1234).trim())]);
  await expect(desk.page.getByText('1.234 chữ')).toBeVisible();

  await desk.client.settings.put({ changes: { language: 'en' } });

  await expect(desk.page.getByText('1,234 words')).toBeVisible();
});

test('the window speaks English where a person wants it, and comes back to Vietnamese', async ({ open }) => {
  const { page } = await open();
  await goTo(page, 'Màn hình');

  await page.getByRole('radio', { name: 'English' }).click({ force: true });

  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('radio', { name: 'Tiếng Việt' }).click({ force: true });
  await expect(page.getByRole('heading', { name: 'Cài đặt', level: 1 })).toBeVisible();
});

test('a person is added with pen names, and becomes who works here', async ({ open }) => {
  const { page, client } = await open();
  await goTo(page, 'Người của tòa soạn');

  await page.getByRole('button', { name: 'Thêm người' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Lê Thị Bé');
  await page.getByRole('textbox', { name: 'Bút danh' }).fill('Bé Lê, Út Bé');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Phóng viên · Bé Lê · Út Bé')).toBeVisible();
  await goTo(page, 'Tôi là ai');
  await page.getByRole('button', { name: /Người dùng máy này/ }).click();
  await page.getByRole('option', { name: /Lê Thị Bé/ }).click();

  await expect(page.getByText('Lê Thị Bé, Phóng viên')).toBeVisible();
  const { person } = await client.settings.get({});
  const people = await client.registers.list({ kind: 'person' });
  expect(people.find(({ id }) => id === person)?.value).toMatchObject({ penNames: ['Bé Lê', 'Út Bé'] });
});

test('a section is renamed, moved and taken off the list, and put back: its history has every step', async ({
  open,
}) => {
  const { page, client } = await open();
  await goTo(page, 'Chuyên mục');
  const list = page.getByRole('region', { name: 'Chuyên mục' });

  await list.getByRole('button', { name: 'Sửa “Bạn đọc”' }).click();
  await page.getByRole('textbox', { name: 'Tên' }).fill('Bạn đọc viết');
  await page.getByRole('button', { name: /Nằm trong/ }).click();
  await page.getByRole('option', { name: 'Xã hội', exact: true }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await list.getByRole('button', { name: 'Bỏ “Bạn đọc viết”' }).click();
  await expect(page.getByText('Đã bỏ “Bạn đọc viết” khỏi danh sách.')).toBeVisible();
  await expect(list.getByRole('button', { name: 'Sửa “Bạn đọc viết”' })).toBeHidden();
  await page.getByRole('button', { name: 'Đưa lại' }).click();

  await expect(list.getByRole('button', { name: 'Sửa “Bạn đọc viết”' })).toBeVisible();
  const history = await client.registers.history({ kind: 'section', id: 'ban-doc' });
  expect(history.map(({ value, removed }) => [value['title'], value['parent'], removed])).toEqual([
    ['Bạn đọc', undefined, undefined],
    ['Bạn đọc viết', 'xa-hoi', undefined],
    ['Bạn đọc viết', 'xa-hoi', true],
    ['Bạn đọc viết', 'xa-hoi', undefined],
  ]);
});

test('a list is searched without marks', async ({ open }) => {
  const { page } = await open();
  await goTo(page, 'Chuyên mục');

  await page.getByRole('searchbox', { name: 'Tìm trong danh sách' }).fill('thuy san');

  await expect(page.getByText('1 mục', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sửa “Thủy sản”' })).toBeVisible();
});

test('the sample newsroom comes and goes, and what was edited in it stays', async ({ open }) => {
  const { page, client } = await open();
  await goTo(page, 'Tòa soạn mẫu');
  await page.getByRole('button', { name: 'Thêm tòa soạn mẫu' }).click();
  await expect(page.getByText('Tòa soạn mẫu đang có 35 bài, kể cả tư liệu')).toBeVisible({ timeout: 40_000 });
  const [first] = await client.articles.list({ limit: 1 });
  const changes = { fields: { headline: runsOf('Tít của tôi') } };
  await client.articles.save({ id: first!.id, as: 'phong-vien', changes });

  await page.getByRole('button', { name: 'Gỡ tòa soạn mẫu' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Tít của tôi');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gỡ tòa soạn mẫu' }).click();

  await expect(page.getByText('Đã gỡ 34 bài của tòa soạn mẫu.')).toBeVisible({ timeout: 20_000 });
  expect((await client.articles.list({})).map(({ headline }) => headline)).toEqual(['Tít của tôi']);
});

test('with the keyboard alone the sample newsroom is added and taken away, and the keyboard stays on its button', async ({
  open,
}) => {
  const { page } = await open();
  await goTo(page, 'Tòa soạn mẫu');
  const add = page.getByRole('button', { name: 'Thêm tòa soạn mẫu' });
  const remove = page.getByRole('button', { name: 'Gỡ tòa soạn mẫu' });

  await add.press('Enter');
  await expect(remove).toBeFocused({ timeout: 40_000 });
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gỡ tòa soạn mẫu' }).press('Enter');

  await expect(page.getByText('Đã gỡ 35 bài của tòa soạn mẫu.')).toBeVisible({ timeout: 20_000 });
  await expect(add).toBeFocused();
});

test('an entry goes a step up, and its history tells who changed what', async ({ open }) => {
  const { page } = await open();
  await goTo(page, 'Thể loại');
  const list = page.getByRole('region', { name: 'Thể loại' });

  await list.getByRole('button', { name: 'Việc khác với “Tin”', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Đưa lên trên' }).click();
  await expect(list.getByRole('listitem').first()).toContainText('Tin');
  await expect(list.getByRole('button', { name: /^Sửa/ }).first()).toHaveAccessibleName('Sửa “Tin”');
  await list.getByRole('button', { name: 'Sửa “Tin”' }).click();
  await page.getByRole('textbox', { name: 'Tên' }).fill('Tin thường');
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: 'Việc khác với “Tin thường”' }).click();
  await page.getByRole('menuitem', { name: 'Lịch sử thay đổi' }).click();

  const history = page.getByRole('dialog');
  await expect(history).toContainText('Tin Tin thường');
  await expect(history).toContainText('có sẵn');
  expect(await violationsOn(page)).toEqual([]);
});

test('a table of people is looked at before it is stored', async ({ open }) => {
  const { page, client } = await open();
  await goTo(page, 'Người của tòa soạn');
  const table = 'Tên,Chức danh,Bút danh\nLê Thị Bé,Phóng viên,BÉ LÊ\nKhông Chức,Chức lạ,\n';

  await page.getByRole('button', { name: 'Việc với cả danh sách' }).click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Nhập từ bảng CSV…' }).click();
  await (await asked).setFiles({ name: 'nguoi.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });

  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 mục mới, 1 dòng không nhập được');
  await expect(dialog).toContainText('Không có “Chức lạ” trong danh sách của tòa soạn.');
  expect(await violationsOn(page)).toEqual([]);
  expect(await client.registers.list({ kind: 'person' })).toHaveLength(4);
  await dialog.getByRole('button', { name: 'Nhập 1 mục' }).click();
  await expect(dialog).toContainText('Đã nhập: 1 mục mới, 0 mục sửa.');
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByRole('button', { name: 'Sửa “Lê Thị Bé”' })).toBeVisible();
});

test('two people who were one are merged, and the real name is for the board alone', async ({ open }) => {
  const { page, client } = await open();
  for (const [id, name] of [
    ['be-le', 'Bé Lê'],
    ['ut-be', 'Út Bé'],
  ] as const)
    await client.registers.put({
      ...{ kind: 'person', id, as: 'phong-vien' },
      value: { name, role: 'phong-vien', penNames: [], shortForms: [] },
    });
  await goTo(page, 'Người của tòa soạn');

  await page.getByRole('button', { name: 'Việc khác với “Bé Lê”' }).click();
  await page.getByRole('menuitem', { name: 'Gộp với người khác…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Người kia/ })
    .click();
  await page.getByRole('option', { name: 'Út Bé' }).click();
  await page.getByRole('button', { name: 'Gộp hai người' }).click();

  await expect(page.getByText('Phóng viên · Út Bé')).toBeVisible();
  await page.getByRole('button', { name: 'Đã bỏ (1)' }).click();
  await expect(page.getByText('đã gộp vào Bé Lê')).toBeVisible();
  await page.getByRole('button', { name: 'Sửa “Bé Lê”' }).click();
  await expect(page.getByRole('textbox', { name: 'Bút danh' })).toHaveValue('Bé Lê, Út Bé');
  await expect(page.getByRole('textbox', { name: 'Tên thật' })).toBeHidden();
  await page.keyboard.press('Escape');
  await client.settings.put({ changes: { person: 'tong-bien-tap' } });
  await page.getByRole('button', { name: 'Sửa “Bé Lê”' }).click();
  await page.getByRole('textbox', { name: 'Tên thật' }).fill('Lê Thị Đèn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await client.registers.list({ kind: 'identity', as: 'tong-bien-tap' })).toMatchObject([
    { id: 'be-le', value: { realName: 'Lê Thị Đèn' } },
  ]);
});

test('no part of the settings has anything that a screen reader could not tell', async ({ open }) => {
  const { page } = await open();
  for (const part of [
    'Tôi là ai',
    'Màn hình',
    'Dữ liệu, sao lưu',
    'Chuyên mục',
    'Sổ tên',
    'Người của tòa soạn',
    'Điều soát bài',
    'Khuôn chú thích ảnh',
    'Tòa soạn mẫu',
  ]) {
    await goTo(page, part);
    await expect(page.getByRole('heading', { name: part, level: 2 })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  }
});

test('a level is added below the last, named, put lower by the menu, and stays while titles stand for it', async ({
  open,
}) => {
  const { page, client } = await open();
  await goTo(page, 'Cấp duyệt');
  const list = page.getByRole('region', { name: 'Cấp duyệt' });
  const titles = async () =>
    (await client.registers.list({ kind: 'level' })).map(({ value }) => value['title']);

  await page.getByRole('button', { name: 'Thêm cấp duyệt' }).click();
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Ban chuyên đề');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chỗ này còn trống. Hãy ghi vào.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Tên khâu khi bài chờ ở cấp này' })).toBeFocused();
  await page.keyboard.type('Chờ ban chuyên đề');
  await page.keyboard.press('Enter');
  await expect(list.getByText('Chờ ban chuyên đề')).toBeVisible();
  await expect(list.getByText('Chưa có chức danh nào ở cấp này', { exact: false })).toHaveCount(1);
  await list.getByRole('button', { name: 'Việc khác với “Ban chuyên đề”' }).click();
  await page.getByRole('menuitem', { name: 'Đưa lên trên' }).click();

  await expect
    .poll(titles)
    .toEqual(['Phóng viên', 'Phòng, ban', 'Ban chuyên đề', 'Thư ký tòa soạn', 'Ban Biên tập']);
  await list.getByRole('button', { name: 'Bỏ “Thư ký tòa soạn”' }).click();
  const refusal = page.getByText(/Còn chức danh ở cấp này: “Thư ký tòa soạn”/);
  await expect(refusal).toBeVisible();
  await page.getByRole('button', { name: 'Thêm cấp duyệt' }).click();
  await expect(page.getByRole('textbox', { name: 'Tên', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(refusal).toBeHidden();
  await list.getByRole('button', { name: 'Bỏ “Ban chuyên đề”' }).click();
  await expect.poll(titles).toEqual(['Phóng viên', 'Phòng, ban', 'Thư ký tòa soạn', 'Ban Biên tập']);
});

test('what is named as another entry of its list is kept only where a person says so once more', async ({
  open,
}) => {
  const { page, client } = await open();
  await goTo(page, 'Chuyên mục');
  const count = async () =>
    (await client.registers.list({ kind: 'section' })).filter(({ value }) => value['title'] === 'Kinh tế')
      .length;

  await page.getByRole('button', { name: 'Thêm chuyên mục' }).click();
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Kinh tế');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Trong danh sách đã có “Kinh tế”.', { exact: false })).toBeVisible();
  expect(await count()).toBe(1);
  await page.getByRole('button', { name: 'Vẫn lưu' }).click();

  await expect.poll(count).toBe(2);
});

test('what was added to a long list comes into sight where the list has it, with the keyboard', async ({
  open,
}) => {
  const { page, client } = await open();
  const as = EntryId.parse('thu-ky');
  for (let index = 0; index < 30; index += 1)
    await client.registers.put({ kind: 'genre', value: { title: `Thể loại ${index}`, group: 'news' }, as });
  await goTo(page, 'Thể loại');
  await page.getByRole('searchbox').fill('the loai 7');

  await page.getByRole('button', { name: 'Thêm thể loại' }).click();
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Ghi chép');
  await page.keyboard.press('Enter');

  const edit = page.getByRole('button', { name: 'Sửa “Ghi chép”' });
  await expect(edit).toBeFocused();
  await expect(edit).toBeInViewport();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a title at a level of another newsroom is shown with it, and signs as it counts here', async ({
  open,
}) => {
  const { page, client } = await open();
  const as = EntryId.parse('tong-bien-tap');
  const [level, role, person] = ['ban', 'truong-ban', 'thu'].map((id) => EntryId.parse(id));
  const theirs = { title: 'Ban chuyên đề', waiting: 'Chờ ban chuyên đề', rank: 3, countsAs: 'secretariat' };
  await client.registers.put({ kind: 'level', id: level!, value: theirs, removed: true, as });
  await client.registers.put({ kind: 'role', id: role!, value: { title: 'Trưởng ban', level: level! }, as });
  const value = { name: 'Trần Thị Thư', role: role!, penNames: [], shortForms: [] };
  await client.registers.put({ kind: 'person', id: person!, value, as });
  await client.settings.put({ changes: { person: person! } });

  await goTo(page, 'Chức danh');
  const called = 'Ban chuyên đề (ở đây tính là Thư ký tòa soạn)';
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Trưởng ban' }).filter({ hasText: called }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Sửa “Trưởng ban”' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: called })).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Tôi là ai');

  await expect(page.getByText('Thư ký tòa soạn', { exact: true })).toBeVisible();
});

test('the order of the levels is given back as it was where one was moved by mistake', async ({ open }) => {
  const { page, client } = await open();
  await goTo(page, 'Cấp duyệt');
  const list = page.getByRole('region', { name: 'Cấp duyệt' });
  const titles = async () =>
    (await client.registers.list({ kind: 'level' })).map(({ value }) => value['title']);
  const before = await titles();

  await list.getByRole('button', { name: 'Việc khác với “Phòng, ban”' }).click();
  await page.getByRole('menuitem', { name: 'Đưa xuống dưới' }).click();
  await expect(page.getByText('mọi bài đang duyệt đi theo thứ tự cấp mới này')).toBeVisible();
  expect(await titles()).not.toEqual(before);
  await page.getByRole('button', { name: 'Trả về thứ tự trước' }).click();

  await expect.poll(titles).toEqual(before);
  await expect(page.getByRole('button', { name: 'Trả về thứ tự trước' })).toBeHidden();
});

const whatWasDone = /^Đã (chuyển chỗ|bỏ) “/;

/** Where each row begins, from the top of the window. */
function rowPlaces(page: Page): Promise<number[]> {
  return page
    .getByRole('region', { name: 'Cấp duyệt' })
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
}

test('no row of a list moves for what is said of the last act', async ({ open }) => {
  const { page } = await open();
  await goTo(page, 'Cấp duyệt');
  const list = page.getByRole('region', { name: 'Cấp duyệt' });
  await expect(list.getByRole('listitem')).toHaveCount(4);
  const before = await rowPlaces(page);

  await list.getByRole('button', { name: 'Việc khác với “Phòng, ban”' }).click();
  await page.getByRole('menuitem', { name: 'Đưa xuống dưới' }).click();
  await expect(page.getByText(whatWasDone)).toBeInViewport();
  expect(await rowPlaces(page)).toEqual(before);
  await list.getByRole('button', { name: 'Bỏ “Thư ký tòa soạn”' }).click();
  await expect(page.getByText(/Còn chức danh ở cấp này/)).toBeInViewport();
  expect(await rowPlaces(page)).toEqual(before);
});

test('what was done far down a long list is said in sight, and over no button of a row', async ({ open }) => {
  const { page, client } = await open();
  const topics = Array.from({ length: 60 }, (_, at) => `Chủ đề ${at + 10}`);
  for (const [order, title] of topics.entries())
    await client.registers.put({ kind: 'topic', value: { title, order }, as: 'tong-bien-tap' });
  await goTo(page, 'Chủ đề');
  const list = page.getByRole('region', { name: 'Chủ đề' });
  const take = list.getByRole('button', { name: 'Bỏ “Chủ đề 40”' });
  await take.scrollIntoViewIfNeeded();
  const place = (name: string) => list.getByText(name, { exact: true }).boundingBox();
  const above = await place('Chủ đề 39');

  await take.press('Enter');

  const said = page.getByText(whatWasDone);
  await expect(said).toBeInViewport();
  expect(await place('Chủ đề 39')).toEqual(above);
  await expect(list.getByRole('button', { name: 'Sửa “Chủ đề 41”' })).toBeFocused();
  const notice = page.getByRole('status').filter({ has: said });
  const buttons = await list.getByRole('button', { name: 'Sửa “Chủ đề 41”' }).boundingBox();
  const box = await notice.boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(buttons!.x);
  await notice.getByRole('button').press('Enter');
  await expect(said).toBeHidden();
  await expect(list.getByText('Chủ đề 40')).toBeVisible();
  await expect(list.locator('button:focus')).toHaveAccessibleName(/^Sửa “Chủ đề 4[01]”/);
});

test('a double click takes one entry off a list and not the one that comes in its place', async ({
  open,
}) => {
  const { page } = await open();
  await goTo(page, 'Chủ đề');
  const list = page.getByRole('region', { name: 'Chủ đề' });
  const rows = list.getByRole('listitem');
  const takes = list.getByRole('button', { name: /^Bỏ “/ });
  await expect(takes.first()).toBeVisible();
  const [before, second] = [await rows.count(), await takes.nth(1).getAttribute('aria-label')];
  const box = (await takes.first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

  await page.mouse.click(x, y);
  await expect(takes.first()).toHaveAccessibleName(second!);
  await page.mouse.click(x, y, { clickCount: 2 });

  await page.waitForTimeout(600);
  await expect(rows).toHaveCount(before - 1);
  await expect(takes.first()).toHaveAccessibleName(second!);
  await page.mouse.click(x, y);
  await expect(rows).toHaveCount(before - 2);
});

test('the settings are at the same part after the page is loaded anew', async ({ open }) => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await page.getByRole('navigation', { name: 'Cài đặt' }).getByRole('button', { name: 'Chuyên mục' }).click();
  await expect(page.getByRole('heading', { name: 'Chuyên mục', level: 2 })).toBeVisible();

  await page.reload();

  await expect(page.getByRole('heading', { name: 'Chuyên mục', level: 2 })).toBeVisible();
});
