import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';

// The dialog begins in the person's own documents: a home of the test's own.
const home = { value: process.env['HOME'] };

test.beforeEach(({ folder }) => {
  const own = join(folder, 'nhà');
  mkdirSync(join(own, 'Documents/Số báo 12'), { recursive: true });
  mkdirSync(join(own, 'Desktop'));
  writeFileSync(join(own, 'Documents/Số báo 12/Xóm lưới.toasoan'), 'x'.repeat(2_300_000));
  writeFileSync(join(own, 'Documents/Số báo 12/thư.txt'), 'x');
  process.env['HOME'] = own;
});

test.afterEach(() => {
  if (home.value === undefined) delete process.env['HOME'];
  else process.env['HOME'] = home.value;
});

test('a file is found and chosen with the keyboard alone', async ({ open }) => {
  const { page } = await openChooser(open);
  const dialog = page.getByRole('dialog', { name: 'Mở gói bài' });
  await expect(dialog.getByRole('option', { name: 'Số báo 12' })).toBeFocused();
  expect(
    await dialog.getByRole('listbox', { name: 'Nơi bắt đầu' }).getByRole('option').allTextContents(),
  ).toEqual(expect.arrayContaining(['Thư mục cá nhân', 'Tài liệu', 'Màn hình nền']));

  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('option', { name: 'Xóm lưới.toasoan' })).toBeFocused();
  await expect(dialog.getByRole('option', { name: 'thư.txt' })).toHaveCount(0);
  await expect(dialog.getByText('2,3 MB')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(dialog.getByRole('option', { name: 'Số báo 12' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('option', { name: 'Xóm lưới.toasoan' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(dialog.getByRole('listbox', { name: 'Nơi bắt đầu' })).toBeHidden();
});

test('the way back up is in sight, and so is the room on the disk', async ({ open }) => {
  const { page } = await openChooser(open);
  const dialog = page.getByRole('dialog', { name: 'Mở gói bài' });
  await dialog.getByRole('option', { name: 'Số báo 12' }).dblclick();
  await expect(dialog.getByRole('option', { name: 'Xóm lưới.toasoan' })).toBeVisible();
  await expect(dialog.getByText(/^Còn trống .+B$/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Mở' })).toBeEnabled();

  await dialog.getByRole('button', { name: 'nhà' }).click();
  await expect(dialog.getByRole('option', { name: 'Desktop' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Mở' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Thôi' }).click();

  await expect(dialog).toBeHidden();
});

test('the dialog has nothing that a screen reader stumbles over', async ({ open }) => {
  const { page } = await openChooser(open);
  await expect(page.getByRole('option', { name: 'Số báo 12' })).toBeVisible();

  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('a home without documents begins at home', async ({ folder, open }) => {
  const bare = join(folder, 'trống');
  mkdirSync(bare);
  process.env['HOME'] = bare;

  const { page } = await openChooser(open);

  await expect(page.getByText('Ở đây không có thư mục con và không có tệp .toasoan.')).toBeVisible();
});

test('Escape leaves the dialog, though a row is marked', async ({ open }) => {
  const { page } = await openChooser(open);
  const dialog = page.getByRole('dialog', { name: 'Mở gói bài' });
  await expect(dialog.getByRole('option', { name: 'Số báo 12' })).toBeFocused();

  await page.keyboard.press('Escape');

  await expect(dialog).toBeHidden();
});

test('a folder that is marked by a person is the one that is chosen, and is named before', async ({
  open,
}) => {
  const stick = await mkdtemp(join(tmpdir(), 'usb-'));
  mkdirSync(join(stick, 'Báo'));
  process.env['HOME'] = stick;
  const { page, client } = await open();
  const dialog = await openBackupChooser(page);
  const marked = dialog.getByRole('option', { name: 'Báo' });
  await expect(marked).toBeFocused();
  await expect(dialog.getByText(`Đang chọn: ${stick}`, { exact: true })).toBeVisible();

  await marked.click();
  await expect(dialog.getByText(`Đang chọn: ${join(stick, 'Báo')}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Sao lưu vào đây' }).click();

  await expect.poll(async () => (await client.settings.get({})).backupPlace).toBe(join(stick, 'Báo'));
  await rm(stick, { recursive: true });
});

test('what is written under a name lies in the folder that is marked by a person', async ({
  folder,
  open,
}) => {
  const { page } = await withChosenArticle(await open());
  await askWhereToPack(page);
  const issue = join(folder, 'nhà/Documents/Số báo 12');

  await page.getByRole('option', { name: 'Số báo 12' }).click();
  await page.getByRole('textbox', { name: 'Đặt tên' }).fill('gửi.toasoan');
  await expect(page.getByText(`Đang chọn: ${join(issue, 'gửi.toasoan')}`)).toBeVisible();
  await page.getByRole('button', { name: 'Gói vào đây' }).click();

  await expect(page.getByText(/^Đã gói 1 bài/)).toBeVisible();
  expect(readdirSync(issue)).toContain('gửi.toasoan');
});

test('Enter under the name writes there, and so does Enter where there is no folder to open', async ({
  folder,
  open,
}) => {
  const { page } = await withChosenArticle(await open());
  const issue = join(folder, 'nhà/Documents/Số báo 12');
  const stories = () => readdirSync(issue).filter((name) => name.endsWith('.toasoan'));
  await askWhereToPack(page);
  await page.getByRole('option', { name: 'Số báo 12' }).click();

  await page.getByRole('textbox', { name: 'Đặt tên' }).fill('gửi.toasoan');
  await page.keyboard.press('Enter');

  await expect(page.getByText(/^Đã gói 1 bài/)).toBeVisible();
  expect(stories()).toContain('gửi.toasoan');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  await askWhereToPack(page);
  await expect(page.getByText('Ở đây không có thư mục con.')).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(page.getByText(/^Đã gói 1 bài/)).toBeVisible();
  expect(stories()).toHaveLength(3);
});

test('the chooser begins where the same was chosen last, and at the documents once that is gone', async ({
  folder,
  open,
}) => {
  const { page } = await withChosenArticle(await open());
  const closePacked = async () => {
    await expect(page.getByText(/^Đã gói 1 bài/)).toBeVisible();
    await page.keyboard.press('Escape');
  };
  const issue = page.getByRole('listbox', { name: 'Trong “Số báo 12”' });
  await askWhereToPack(page);
  await page.getByRole('option', { name: 'Số báo 12' }).dblclick();
  await expect(issue).toBeVisible();
  await page.getByRole('button', { name: 'Gói vào đây' }).click();
  await closePacked();

  await askWhereToPack(page);
  await expect(issue).toBeVisible();
  await page.getByRole('button', { name: 'Gói vào đây' }).click();
  await page.getByRole('button', { name: 'Ghi đè' }).click();
  await closePacked();
  rmSync(join(folder, 'nhà/Documents/Số báo 12'), { recursive: true });
  await askWhereToPack(page);

  await expect(page.getByRole('listbox', { name: 'Trong “Documents”' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

async function withChosenArticle(window: DeskWindow): Promise<DeskWindow> {
  const { page, client } = window;
  await client.articles.create({ as: EntryId.parse('phong-vien') });
  await page.getByRole('button', { name: 'Bản thảo 1' }).click();
  await page.getByRole('rowheader').first().click();
  return window;
}

async function askWhereToPack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gói bài', exact: true }).click();
  await page.getByRole('button', { name: 'Chọn nơi và gói…' }).click();
}

test('names however long make nothing wider than the dialog, and can be read whole', async ({
  folder,
  open,
}) => {
  const { page } = await withChosenArticle(await open());
  await page.setViewportSize({ width: 1366, height: 768 });
  const long = `${'nguoi-giu-lua-lang-nghe-'.repeat(7)}2026`;
  const inner = `Trong ${long}`;
  const issue = join(folder, 'nhà/Documents', long);
  mkdirSync(join(issue, inner, long), { recursive: true });
  await askWhereToPack(page);
  await page.getByRole('option', { name: long }).dblclick();
  await expect(page.getByRole('option', { name: inner })).toBeVisible();
  expect(await widerThanDialog(page)).toEqual([]);

  await page.getByRole('option', { name: inner }).click();
  await page.getByRole('textbox', { name: 'Đặt tên' }).fill(`${long}.toasoan`);

  const path = join(issue, inner, `${long}.toasoan`);
  await expect(page.getByTitle(path)).toContainText(`Đang chọn: ${path}`);
  expect(await widerThanDialog(page)).toEqual([]);
  await page.getByRole('option', { name: inner }).dblclick();
  await expect(page.getByRole('option', { name: long })).toBeVisible();
  await expect(page.getByRole('button', { name: inner }).getByTitle(inner)).toBeVisible();
  expect(await widerThanDialog(page)).toEqual([]);
});

/** What stands out of the dialog at a side, and whether there is more of it to scroll to. */
function widerThanDialog(page: Page): Promise<string[]> {
  return page.getByRole('dialog', { name: 'Nơi đặt gói bài' }).evaluate((dialog) => {
    const { left, right } = dialog.parentElement!.getBoundingClientRect();
    const isOut = (box: DOMRect) => box.width > 0 && (box.left < left || box.right > right);
    const out = [...dialog.querySelectorAll('*')].filter((part) => isOut(part.getBoundingClientRect()));
    const scrolls = [dialog, dialog.parentElement!, ...dialog.querySelectorAll('[role=listbox]')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    return [...out, ...scrolls].map(({ tagName, className }) => `${tagName} ${className}`);
  });
}

test('a place for backups inside the data folder is refused in the dialog, with the reason', async ({
  open,
}) => {
  const { page, client } = await open();
  const dialog = await openBackupChooser(page);
  await expect(dialog.getByRole('option', { name: 'Số báo 12' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Sao lưu vào đây' }).click();

  await expect(dialog.getByRole('alert')).toContainText('Nơi sao lưu nằm ngay trong thư mục dữ liệu');
  expect((await client.settings.get({})).backupPlace).toBe(null);
});

async function openBackupChooser(page: Page): Promise<Locator> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Chưa có bản sao lưu' }).click();
  await page.getByRole('button', { name: 'Chọn nơi…' }).click();
  return page.getByRole('dialog', { name: 'Nơi sao lưu' });
}

async function openChooser(open: () => Promise<DeskWindow>): Promise<DeskWindow> {
  const window = await open();
  await expect(window.page.getByRole('heading', { level: 1 })).toBeVisible();
  await window.page.keyboard.press('Control+Alt+O');
  return window;
}
