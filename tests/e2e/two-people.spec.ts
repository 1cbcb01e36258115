import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { listChanges } from '#shared/document/changes/list-changes.ts';
import { contentText } from '#shared/document/text.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { filesUnder } from '#tests/core/exchange/packages.ts';
import { composeText, retypeText } from '#tests/support/input-method.ts';
import { holding, withInsides } from '#tests/support/inside-package.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, fieldOf } from '#tests/support/writing-window.ts';

/** Disks and machines are shared. */
const slow = { timeout: 30_000 };

test('an article from the first letter to the package, by a reporter, an editor and the board', async ({
  folder,
  open,
}) => {
  test.slow();
  const home = join(folder, 'nha');
  mkdirSync(home);
  process.env['HOME'] = home;
  const window = await open();
  const { page } = window;

  await sitDown(window, 'phong-vien');
  const id = await writtenByReporter(window, folder);
  await handIn(page);

  await sitDown(window, 'bien-tap');
  await editedWithTracking(page);
  await expect.poll(() => changesIn(window, id)).toEqual(['-mới- +bê tông+', '-chật hẹp- +nhỏ+']);
  await page.getByRole('button', { name: 'Nhận: bỏ mới, thêm bê tông' }).click();
  await expect.poll(() => changesIn(window, id)).toEqual(['-chật hẹp- +nhỏ+']);
  await page.getByRole('button', { name: 'Duyệt kèm chỗ sửa…' }).click();
  await sign(page, 'Chờ phóng viên xem lại.');

  await sitDown(window, 'tong-bien-tap');
  await page.getByRole('button', { name: 'Duyệt kèm chỗ sửa…' }).click();
  await sign(page, 'In kịp số sáng.');
  await expect(page.getByText('Đã duyệt xong')).toBeVisible();
  await exported(page);

  const files = await withInsides(filesUnder(home));
  expect(holding(files, ['bến lạc có cầu bê tông']).length).toBeGreaterThan(3);
  expect(holding(files, ['Bến Lạc một thời', 'nhỏ, mùa mưa']).length).toBeGreaterThan(3);
  expect(holding(files, ['chật hẹp', 'cầu mới', 'hỏi lại chủ thầu', 'In kịp số sáng'])).toEqual([]);
});

async function writtenByReporter({ page, client }: DeskWindow, folder: string): Promise<ArticleId> {
  await page.getByRole('button', { name: 'Viết bài đầu tiên' }).click();
  await fieldOf(page, 'Tít').click();
  await composeText(page, 'Bến Lạc có cầu mới ');
  await page.keyboard.press('Backspace');
  await fieldOf(page, 'Sapo').click();
  await composeText(page, 'Sáng nay, cầu thông xe. ');
  await bodyOf(page).click();
  await composeText(page, 'Đường chật hẹp, mùa mưa lầy lội. ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+4');
  await composeText(page, 'Bến Lạc một thời ');
  await page.keyboard.press('Enter');
  await retypeText(page, 'Ba chuyen⌫⌫⌫yến pha⌫à');
  await page.keyboard.press('Control+End');
  await addPhoto(page, folder);
  await note(page);
  const [row] = await client.articles.list({});
  const fields = {
    bylines: [{ penName: 'HOÀI THƯ', role: 'writer' }],
    section: EntryId.parse('thoi-su'),
  };
  await client.articles.save({ id: row!.id, as: EntryId.parse('phong-vien'), changes: { fields } });
  await expect
    .poll(async () => contentText((await client.articles.open({ id: row!.id })).content).split('\n'))
    .toEqual([
      'Bến Lạc có cầu mới',
      'Sáng nay, cầu thông xe.',
      'Đường chật hẹp, mùa mưa lầy lội.',
      'Bến Lạc một thời',
      'Ba chuyến phà',
      'Cầu Bến Lạc sáng thông xe.',
      'Lê Vân An',
      'HOÀI THƯ',
    ]);
  return row!.id;
}

async function addPhoto(page: Page, folder: string): Promise<void> {
  const file = join(folder, 'cau.jpg');
  const iim = { 120: 'Cầu Bến Lạc sáng thông xe.', 80: 'Lê Vân An' };
  writeFileSync(file, notedJpeg({ iim, width: 900, height: 600 }));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh…' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem')).toHaveCount(1, slow);
}

async function note(page: Page): Promise<void> {
  await bodyOf(page).getByText('Đường chật hẹp').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+Alt+M');
  await expect(page.getByRole('textbox', { name: 'Nội dung góp ý' })).toBeFocused();
  await composeText(page, 'Hỏi lại chủ thầu giúp em. ');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article', { name: /Góp ý của/ })).toContainText('Hỏi lại chủ thầu');
}

async function handIn(page: Page): Promise<void> {
  await openPanel(page, 'Duyệt bài');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.getByText('Đã gửi duyệt.')).toBeVisible();
}

async function editedWithTracking(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Ghi chỗ sửa: Đang ghi chỗ sửa' })).toBeVisible();
  await fieldOf(page, 'Tít').click();
  await page.keyboard.press('End');
  for (const _ of 'mới') await page.keyboard.press('Shift+ArrowLeft');
  await composeText(page, 'bê tông');
  await bodyOf(page).getByText('Đường chật hẹp').click();
  await page.keyboard.press('Home');
  for (const _ of 'Đường ') await page.keyboard.press('ArrowRight');
  for (const _ of 'chật hẹp') await page.keyboard.press('Shift+ArrowRight');
  await composeText(page, 'nhỏ');
  await openPanel(page, 'Chỗ sửa');
}

async function sign(page: Page, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Ký khi còn/ });
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: 'Duyệt' }).click();
  await expect(dialog).toBeHidden();
}

async function exported(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xuất gói này…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất gói' });
  await dialog.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();
  await expect(dialog.getByText('Đã đọc lại từng tệp: đúng với bản kê.')).toBeVisible(slow);
}

async function changesIn({ client }: DeskWindow, id: ArticleId): Promise<string[]> {
  const { content } = await client.articles.open({ id });
  return listChanges(content).map(({ added, removed }) => `-${removed}- +${added}+`);
}

async function sitDown({ client }: DeskWindow, person: string): Promise<void> {
  await client.settings.put({ changes: { person: EntryId.parse(person) } });
}

async function openPanel(page: Page, title: string): Promise<void> {
  const panel = page.getByRole('button', { name: title, exact: true });
  await panel.waitFor();
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
}
