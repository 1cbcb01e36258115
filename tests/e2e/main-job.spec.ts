import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { runDesk } from '#tests/support/command-line.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { test } from '#tests/support/shell.ts';

/** A page as somebody saved it: ours, and a real one where it lies beside the checkout. */
const ours = join(dirname(import.meta.dirname), 'fixtures/pages/tinh-co-kicker.txt');
const seeds = resolve(import.meta.dirname, '../../../shared/seeds');
const savedPages = [ours, ...(existsSync(seeds) ? readdirSync(seeds).map((name) => join(seeds, name)) : [])];
if (savedPages.length === 1)
  process.stderr.write('No ../shared/seeds beside the checkout: the main job runs on our own page only.\n');

const slow = { timeout: 30_000 };
const caption = 'Chị Năm Lài vá lưới ở xóm Bà Chẹt.';
const photographer = 'Lê Vân An';
const writer = 'Út Lài';

for (const savedPage of savedPages) {
  test(`with the mouse, ${basename(savedPage)} goes from a dropped file to a verified package`, async ({
    folder,
    home,
    open,
  }) => {
    test.slow();
    const photo = photoIn(folder);
    const { page } = await open();

    await drop(page, savedPage);
    await page.getByRole('button', { name: /^Nhận bài/ }).click();
    await page.getByRole('textbox', { name: 'Tít', exact: true }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' (sửa)');
    const choosing = page.waitForEvent('filechooser', slow);
    await page.getByRole('button', { name: 'Gắn tệp ảnh…' }).click();
    await (await choosing).setFiles(photo);
    await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
    await page.getByRole('textbox', { name: 'Chú thích ảnh' }).fill(caption);
    await page.getByRole('textbox', { name: 'Nguồn ảnh' }).fill(photographer);
    await page.getByRole('button', { name: 'Tác giả', exact: true }).click();
    await page.getByRole('combobox', { name: 'Thêm tác giả' }).fill(writer);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Chuyên mục', exact: true }).click();
    await page.getByRole('button', { name: /Chuyên mục chính$/ }).click();
    await page.getByRole('option', { name: 'Xây dựng Đảng' }).click();
    await page.getByRole('button', { name: 'Duyệt bài', exact: true }).click();
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(page.getByText('Chờ biên tập', { exact: false }).first()).toBeVisible();

    await page.getByRole('button', { name: 'Cài đặt' }).click();
    await page.getByRole('button', { name: /Người dùng máy này$/ }).click();
    await page
      .getByRole('option', { name: /Tổng Biên tập/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /\(sửa\)/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(page.getByText('Đã duyệt xong')).toBeVisible();
    await page.getByRole('button', { name: 'Xuất gói', exact: true }).click();
    await page.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
    await page.getByRole('button', { name: 'Xuất vào đây' }).click();

    await expect(page.getByText('Đã đọc lại từng tệp: đúng với bản kê.')).toBeVisible(slow);
    expectPackage(home);
  });
}

test('with the keyboard alone, a saved page goes from a chosen file to a verified package', async ({
  folder,
  home,
  open,
}) => {
  test.slow();
  const photo = photoIn(folder);
  const { page } = await open();
  await interceptChoosers(page);
  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();

  await page.keyboard.press('Control+o');
  await expect(page.getByRole('button', { name: 'Chọn tệp…' })).toBeFocused();
  const choosingPage = page.waitForEvent('filechooser', slow);
  await page.keyboard.press('Enter');
  await (await choosingPage).setFiles(ours);
  await expect(page.getByRole('listbox', { name: 'Các dòng của trang' })).toBeFocused(slow);
  await page.keyboard.press('Control+Enter');

  await tabTo(page, page.getByRole('textbox', { name: 'Tít', exact: true }));
  await page.keyboard.press('End');
  await page.keyboard.type(' (sửa)');
  await tabTo(page, page.getByRole('button', { name: 'Gắn tệp ảnh…' }));
  const choosingPhoto = page.waitForEvent('filechooser', slow);
  await page.keyboard.press('Enter');
  await (await choosingPhoto).setFiles(photo);
  await expect(page.getByText('thiếu tệp ảnh')).toBeHidden();
  await tabTo(page, page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Chú thích ảnh' }));
  await writeOver(page, caption);
  await tabTo(page, page.getByRole('textbox', { name: 'Nguồn ảnh' }));
  await writeOver(page, photographer);
  await tabTo(page, page.getByRole('button', { name: 'Tác giả', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Thêm tác giả' }));
  await page.keyboard.type(writer);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Chuyên mục', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /Chuyên mục chính$/ }));
  await choose(page, 'Xây dựng Đảng');
  await tabTo(page, page.getByRole('button', { name: 'Duyệt bài', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Gửi duyệt' })).toBeEnabled();
  await tabTo(page, page.getByRole('button', { name: 'Gửi duyệt' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chờ biên tập', { exact: false }).first()).toBeVisible();

  await page.keyboard.press('Control+,');
  await tabTo(page, page.getByRole('button', { name: /Người dùng máy này$/ }));
  await choose(page, /Tổng Biên tập/);
  await page.keyboard.press('Control+Alt+d');
  await tabTo(page, page.getByRole('button', { name: /^Chờ biên tập 1/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('row').filter({ hasText: '(sửa)' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Duyệt', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã duyệt xong')).toBeVisible();

  await page.keyboard.press('Control+Alt+e');
  await tabTo(page, page.getByRole('button', { name: 'Chọn nơi và xuất…' }));
  await expect(page.getByRole('button', { name: 'Chọn nơi và xuất…' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Xuất vào đây' }));
  await page.keyboard.press('Enter');

  await expect(page.getByText('Đã đọc lại từng tệp: đúng với bản kê.')).toBeVisible(slow);
  await expect(
    page.getByRole('dialog').getByRole('button', { name: 'Đóng', exact: true }).last(),
  ).toBeFocused();
  expectPackage(home);
});

/** The browser asks the test instead of the system from now on: a key is quicker than the first time it is told so. */
async function interceptChoosers(page: Page): Promise<void> {
  page.on('filechooser', () => undefined);
  await page.evaluate(() => undefined);
}

/** Goes on as somebody without a mouse: everything on a screen is reached by Tab, or by Shift+Tab. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let step = 0; step < 80; step++) {
    if (await target.first().evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  await expect(target.first()).toBeFocused();
}

/** From a list that the focused button opens, walked down with the arrow. */
async function choose(page: Page, title: string | RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: title }).first();
  await expect(wanted).toBeAttached();
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
}

async function drop(page: Page, path: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();
  await page.evaluate(
    ({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
    },
    { name: basename(path), text: readFileSync(path, 'utf8') },
  );
}

async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** A photo to attach. */
function photoIn(folder: string): string {
  const photo = join(folder, 'anh.jpg');
  writeFileSync(photo, jpeg({ width: 1600, height: 1067 }));
  return photo;
}

/** One folder was written; the command line finds it to be what its own list says, and what was written is in it. */
function expectPackage(home: string): void {
  const [name, ...others] = readdirSync(home).filter((entry) => !entry.startsWith('.'));
  expect(others).toEqual([]);
  const { code, stdout, stderr } = runDesk('verify', join(home, name!), '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1, problems: [] });
  const files = readdirSync(join(home, name!), { recursive: true }).map(String);
  const html = readFileSync(
    join(
      home,
      name!,
      files.find((file) => file.endsWith('.html'))!,
    ),
    'utf8',
  );
  for (const words of ['(sửa)', caption, photographer, writer]) expect(html).toContain(words);
}
