import { expect, type Page } from 'playwright/test';
import { runsText } from '#shared/document/run.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { bold, deleted, factBox, p, photo, runs, table } from '#tests/support/builders.ts';
import { composeText } from '#tests/support/input-method.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

test('words are written over in every field, and one undo takes all of it back', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const blocks = [
    p('Uỷ ban xã họp, ', bold('uỷ'), ' viên vắng. Uỷ nhiệm.'),
    photo('Trụ sở UỶ BAN', 'Ảnh: X.T'),
    factBox('Uỷ ban', p('uỷ ban')),
    table(['uỷ ban']),
  ];
  const fields = { headline: runs('Uỷ ban xã mới'), lead: runs('Uỷ ban họp') };
  const id = await openArticle(window, blocks, fields);
  await fieldOf(page, 'Tít').click();
  await page.keyboard.press('Home');

  await page.keyboard.press('Control+h');
  await composeText(page, 'uỷ ban');
  await expect(page.getByText('1 / 7')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Thay bằng' }).click();
  await composeText(page, 'ủy ban');
  await page.getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(page.getByText('Đã thay 7 chỗ')).toBeVisible();

  await expect
    .poll(async () => (await storedBlocks(window, id)).slice(0, 2))
    .toMatchObject([
      { runs: [{ text: 'Ủy ban xã họp, ' }, { text: 'uỷ', bold: true }, { text: ' viên vắng. Uỷ nhiệm.' }] },
      { caption: [{ text: 'Trụ sở ỦY BAN' }] },
    ]);
  const { content } = await client.articles.open({ id });
  expect(runsText(content.headline)).toBe('Ủy ban xã mới');
  await page.getByRole('button', { name: 'Đóng', exact: true }).click();
  await fieldOf(page, 'Sapo').click();
  await page.keyboard.press('Control+z');
  await expect(fieldOf(page, 'Tít')).toHaveText('Uỷ ban xã mới');
  await expect(fieldOf(page, 'Sapo')).toHaveText('Uỷ ban họp');
  await expect(bodyOf(page)).toContainText('Trụ sở UỶ BAN');
  await page.keyboard.press('Control+y');
  await expect(fieldOf(page, 'Tít')).toHaveText('Ủy ban xã mới');
  await expect(bodyOf(page)).toContainText('Trụ sở ỦY BAN');
});

test('whoever looks for words with the mouse writes others in their place from the same bar', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Cầu Bến Tre'), p('cầu phao')]);
  await find(page, 'cầu');
  await expect(page.getByText('1 / 2')).toBeVisible();

  await page.getByRole('button', { name: 'Thay…' }).click();
  await expect(page.getByRole('textbox', { name: 'Thay bằng' })).toBeFocused();
  await page.keyboard.type('đò');
  await page.getByRole('button', { name: 'Thay tất cả' }).click();

  await expect
    .poll(async () => (await storedBlocks(window, id)).slice(0, 2))
    .toMatchObject([{ runs: [{ text: 'Đò Bến Tre' }] }, { runs: [{ text: 'đò phao' }] }]);
});

test('what is looked for may be whole syllables, with its marks, in what was chosen; deleted words are not there', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [
    p('Đảng viên đang họp ', deleted('đảng '), 'ở làng Đăng.'),
    p('đang làm'),
    p('đang nghỉ'),
  ]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');

  await find(page, 'dang');
  await expect(page.getByText('1 / 5')).toBeVisible();
  await check(page, 'Phân biệt dấu');
  await expect(page.getByText('Không thấy')).toBeVisible();
  await find(page, 'đang');
  await check(page, 'Phân biệt dấu');
  await expect(page.getByText('1 / 3')).toBeVisible();
  await find(page, 'ang');
  await expect(page.getByText('1 / 6')).toBeVisible();
  await check(page, 'Trọn chữ');
  await expect(page.getByText('Không thấy')).toBeVisible();
  await page.keyboard.press('Escape');

  await bodyOf(page).getByText('đang làm').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+h');
  await expect(page.getByRole('checkbox', { name: 'Trong phần chọn' })).toBeChecked();
  await page.keyboard.type('đang');
  await expect(page.getByText('1 / 2')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill('sẽ');
  await page.getByRole('button', { name: 'Thay', exact: true }).click();
  await expect(page.getByText('1 / 1')).toBeVisible();
  await page.getByRole('button', { name: 'Thay', exact: true }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{}, { runs: [{ text: 'sẽ làm' }] }, { runs: [{ text: 'đang nghỉ' }] }]);
});

test('only what is in view is coloured, and the caret goes to the place that was found', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const many = Array.from({ length: 260 }, (_, index) => p(`Nước lên, nước xuống, con nước ${index}`));
  await openArticle(window, many);
  await bodyOf(page).getByText('con nước 0').click();
  await page.keyboard.press('Control+Home');

  await find(page, 'nuoc');
  await expect(page.getByText('1 / 780')).toBeVisible();
  const painted = () =>
    page.evaluate(
      () => (CSS.highlights.get('find')?.size ?? 0) + (CSS.highlights.get('find-current')?.size ?? 0),
    );
  await expect.poll(painted).toBeGreaterThan(10);
  expect(await painted()).toBeLessThanOrEqual(200);
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('780 / 780')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('dòng');

  await expect(bodyOf(page)).toContainText('con dòng 259');
});

test('a word corrected while changes are tracked is chosen, found and coloured as it reads', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('L', deleted('ơ'), 'ợi')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+a');

  await page.keyboard.press('Control+f');

  await expect(page.getByRole('textbox', { name: 'Tìm trong bài' })).toHaveValue('Lợi');
  await expect(page.getByText('1 / 1')).toBeVisible();
  const coloured = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('find-current') ?? [])].map((range) => (range as Range).toString()),
    );
  await expect.poll(coloured).toEqual(['L', 'ợi']);
});

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
}

async function check(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click();
}

test('looking begins at the caret, and the keyboard stays in the bar when nothing is left to write over', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('hội viên một'), p('hội viên hai')], {
    headline: runs('Hội nghị'),
  });
  await bodyOf(page).getByText('hội viên hai').click();
  await page.keyboard.press('Home');

  await page.keyboard.press('Control+h');
  await composeText(page, 'hội');
  await expect(page.getByText('3 / 3')).toBeVisible();
  await page.getByRole('textbox', { name: 'Thay bằng' }).click();
  await composeText(page, 'đoàn');
  await page.getByRole('button', { name: 'Thay', exact: true }).click();
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{ runs: [{ text: 'hội viên một' }] }, { runs: [{ text: 'đoàn viên hai' }] }]);
  await page.getByRole('button', { name: 'Thay tất cả' }).click();

  await expect(page.getByRole('textbox', { name: 'Tìm trong bài' })).toBeFocused();
});

test('what was chosen to look in stays what it was when words written over in it are taken back', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('an an an an an')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 'an an'.length; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Tìm trong bài' }).fill('an');
  await check(page, 'Trong phần chọn');
  await expect(page.getByText('1 / 2')).toBeVisible();
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill('đường');
  await page.getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(page.getByText('Đã thay 2 chỗ')).toBeVisible();

  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(page.getByText('1 / 2')).toBeVisible();
  await page.getByRole('button', { name: 'Thay tất cả' }).click();

  await expect.poll(() => storedBlocks(window, id)).toMatchObject([{ runs: runs('đường đường an an an') }]);
});

test('the bar offers to take back what it wrote over until somebody writes on there', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Vĩnh Hậu')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Tìm trong bài' }).fill('Vĩnh Hậu');
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill('Vĩnh Lợi');
  await page.getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(page.getByText('Đã thay 1 chỗ')).toBeVisible();

  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' họp');

  await expect(page.getByText('Đã thay 1 chỗ')).toBeHidden();
  await expect(page.getByRole('search').getByRole('button', { name: 'Hoàn tác' })).toBeHidden();
  await expect(bodyOf(page)).toHaveText('Vĩnh Lợi họp');
});

test('the bar says what of it is not marked, while changes are', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Vĩnh Hậu'), table(['Vĩnh Hậu', '120'], ['Vĩnh Hậu', '90'])]);
  const replaceAll = page.getByRole('button', { name: 'Thay tất cả' });
  await bodyOf(page).getByText('Vĩnh Hậu').first().click();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Tìm trong bài' }).fill('Vĩnh Hậu');
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill('Vĩnh Lợi');
  await replaceAll.click();
  await expect(page.getByText('Đã thay 3 chỗ', { exact: true })).toBeVisible();
  await page.getByRole('search').getByRole('button', { name: 'Hoàn tác' }).click();

  await page.getByRole('button', { name: 'Không ghi chỗ sửa' }).click();
  await replaceAll.click();

  await expect(
    page.getByText('Đã thay 3 chỗ, trong đó 2 chỗ trong bảng, không ghi thành chỗ sửa', { exact: true }),
  ).toBeVisible();
});

test('one by one, each place is written over once, and what stands there already is told', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Uỷ ban xã, uỷ ban huyện, ủy ban tỉnh.')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+h');
  await page.keyboard.type('uỷ ban');
  await expect(page.getByText('1 / 3')).toBeVisible();
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill('ủy ban');

  await page.getByRole('button', { name: 'Thay', exact: true }).click();
  await expect(page.getByText('2 / 3')).toBeVisible();
  await page.getByRole('button', { name: 'Thay', exact: true }).click();
  await expect(page.getByText('3 / 3')).toBeVisible();
  await expect(bodyOf(page)).toHaveText('Ủy ban xã, ủy ban huyện, ủy ban tỉnh.');
  await page.getByRole('button', { name: 'Thay tất cả' }).click();

  await expect(page.getByText('Chữ đã đúng như vậy, không phải thay')).toBeVisible();
});

test('places written over one by one are taken back one by one with the keyboard in the bar', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('an an an')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Tìm trong bài' }).fill('an');
  await expect(page.getByText('1 / 3')).toBeVisible();
  const written = page.getByRole('textbox', { name: 'Thay bằng' });
  await written.click();
  await page.keyboard.type('bờ');
  await page.keyboard.press('Enter');
  await expect(bodyOf(page)).toHaveText('bờ an an');
  await page.keyboard.press('Enter');
  await expect(bodyOf(page)).toHaveText('bờ bờ an');

  await page.keyboard.press('Control+z');
  await expect(bodyOf(page)).toHaveText('bờ an an');
  await expect(written).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(bodyOf(page)).toHaveText('an an an');
  await page.keyboard.type('i');

  await expect(written).toHaveValue('bời');
  await expect(bodyOf(page)).toHaveText('an an an');
});

test('a name in the middle of a sentence is left alone where capitals count', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Bà Hoa bán hoa, mùa hoa nở.')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');

  await page.keyboard.press('Control+h');
  await page.keyboard.type('hoa');
  await expect(page.getByText('1 / 3')).toBeVisible();
  await check(page, 'Phân biệt hoa thường');
  await expect(page.getByText('1 / 2')).toBeVisible();
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill('bông');
  await page.getByRole('button', { name: 'Thay tất cả' }).click();

  await expect(bodyOf(page)).toContainText('Bà Hoa bán bông, mùa bông nở.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F3');
  await expect(page.getByRole('checkbox', { name: 'Phân biệt hoa thường' })).toBeChecked();
});

test('F3 goes on with the last search where the bar was closed, and opens it where there was none', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('cầu một, cầu hai'), p('cầu ba, cầu bốn')]);
  const field = page.getByRole('textbox', { name: 'Tìm trong bài' });
  await bodyOf(page).getByText('cầu một').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F3');
  await expect(field).toBeFocused();
  await page.keyboard.type('cầu');
  await expect(page.getByText('1 / 4')).toBeVisible();
  await page.keyboard.press('F3');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();

  await page.keyboard.press('F3');
  await expect(page.getByText('3 / 4')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F3');
  await expect(page.getByText('2 / 4')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('phà');

  await expect(bodyOf(page)).toContainText('cầu một, phà hai');
});

test('a photo that is chosen whole limits no search', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('nước lên'), photo('Nước ngập đồng', 'Ảnh: X.T'), p('nước xuống')]);
  await bodyOf(page).getByText('Nước ngập đồng').click();
  await page.keyboard.press('Escape');

  await find(page, 'nước');

  await expect(page.getByText('1 / 3')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Trong phần chọn' })).toBeHidden();
});

test('a click beside the buttons of the bar leaves the keyboard in it', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('nước lên')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+h');
  const field = page.getByRole('textbox', { name: 'Tìm trong bài' });
  await field.fill('nước');
  const bar = page.getByRole('search');
  const { width, height } = (await bar.boundingBox())!;

  await bar.click({ position: { x: width - 4, y: height - 14 } });
  await page.getByText('1 / 1').click();

  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});
