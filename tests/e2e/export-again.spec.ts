import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { anApprovedArticle, rewritten } from '#tests/support/approved-article.ts';
import type { ArticleId } from '#shared/ids.ts';
import { runs } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';

const slow = { timeout: 30_000 };
const again = 'Xuất lại vào gói đã có (liên kết InDesign cập nhật)';

async function beginExport({ page }: DeskWindow, headline: string) {
  await page.getByRole('button', { name: /^Đã duyệt/ }).click();
  await page.getByRole('rowheader', { name: headline }).click();
  await page.getByRole('button', { name: 'Xuất gói', exact: true }).click();
  return page.getByRole('dialog', { name: 'Xuất gói' });
}

/** Into the person's documents. */
async function exportTo({ client }: DeskWindow, name: string, ids: ArticleId[]): Promise<void> {
  const out = await placeNamed(client, name);
  await client.exchange.export({ ids, out, zip: false, targets: ['layout'], as: 'phong-vien' });
}

async function placeNamed(client: DeskWindow['client'], name: string): Promise<string> {
  const starts = await client.places.starts({});
  const documents = starts.find(({ start }) => start === 'documents')!;
  return (await client.places.inside({ place: documents.ref, name })).ref;
}

test('EX1 a second export is offered the package of the first, and replaces it only on a person’s word', async ({
  home,
  open,
}) => {
  mkdirSync(join(home, 'Documents'));
  const window = await open();
  const { page, client } = window;
  const id = await anApprovedArticle({ desk: client }, 'Cầu Cồn Nhỏ');
  const first = await beginExport(window, 'Cầu Cồn Nhỏ');
  await expect(first.getByRole('radio', { name: again })).toHaveCount(0);
  await first.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();
  await expect(first.getByText('Đã đọc lại từng tệp')).toBeVisible(slow);
  await first.getByRole('button', { name: 'Đóng' }).click();
  const story = join(home, 'Documents/goi-cau-con-nho/01-cau-con-nho/cau-con-nho.icml');
  await rewritten({ desk: client }, id, 'Nhịp cầu mới');
  const layout = join(home, 'Documents/goi-cau-con-nho/trang-3.indd');
  writeFileSync(layout, 'trang dàn dở');

  appendFileSync(story, '<!-- InCopy -->');
  const edited = readFileSync(story, 'utf8');

  const second = await beginExport(window, 'Nhịp cầu mới');
  await expect(second.getByRole('radio', { name: again })).toBeChecked();
  await expect(second.getByText('cau-con-nho.icml')).toBeVisible();
  await expect(second.getByRole('checkbox', { name: 'Dàn trang' })).toBeDisabled();
  await expect(second.getByText('luôn được xuất lại, để không mất liên kết nào')).toBeVisible();
  await expect(second.getByText('Giữ nguyên 1 tệp khác trong gói.')).toBeVisible();
  await second.getByRole('button', { name: 'Xuất lại…' }).click();
  const question = page.getByRole('alertdialog', { name: 'Thay gói đã có?' });
  await expect(question.getByText('có người đã sửa trong gói')).toContainText('cau-con-nho.icml');
  await question.getByRole('button', { name: 'Thôi' }).click();
  await expect(question).toBeHidden();
  expect(readFileSync(story, 'utf8')).toBe(edited);
  await second.getByRole('button', { name: 'Xuất lại…' }).click();
  await expect(question.getByRole('button', { name: 'Thôi', exact: true })).toBeFocused();
  await question.getByRole('button', { name: 'Thay gói này' }).press('Enter');

  await expect(second.getByText('Đã đọc lại từng tệp: đúng với bản kê.')).toBeVisible(slow);
  await expect(second.getByText('Đã giữ nguyên 1 tệp khác trong gói.')).toBeVisible();
  expect(readFileSync(layout, 'utf8')).toBe('trang dàn dở');
  expect(readFileSync(story, 'utf8')).toContain('Nhịp cầu mới');
  expect(readdirSync(join(home, 'Documents'))).toEqual(['goi-cau-con-nho']);
  await expect(second.getByRole('button', { name: 'Đóng' })).toBeFocused();
});

test('a new package is still one choice away, and leaves the earlier one as it is', async ({
  home,
  open,
}) => {
  mkdirSync(join(home, 'Documents'));
  const window = await open();
  const { page, client } = window;
  for (const headline of ['Bài một', 'Bài hai']) await anApprovedArticle({ desk: client }, headline);
  await page.getByRole('button', { name: /^Đã duyệt/ }).click();
  await page.getByRole('rowheader', { name: 'Bài một' }).click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Xuất gói', exact: true }).click();
  await page.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  await page.getByRole('textbox', { name: 'Tên' }).fill('so-bao');
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();
  await expect(page.getByText('Đã đọc lại từng tệp')).toBeVisible(slow);
  await page.getByRole('dialog').getByText('Đóng').click();
  const manifest = join(home, 'Documents/so-bao/manifest.json');
  const written = statSync(manifest).mtimeMs;

  const dialog = await beginExport(window, 'Bài hai');
  await expect(page.getByText('Gói này còn 1 bài khác', { exact: false })).toContainText('Bài một');
  await page.getByRole('radio', { name: 'Gói mới' }).click({ force: true });
  await dialog.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();

  await expect(page.getByText('Đã đọc lại từng tệp')).toBeVisible(slow);
  expect(statSync(manifest).mtimeMs).toBe(written);
  expect(readdirSync(join(home, 'Documents')).toSorted()).toEqual(['goi-bai-hai', 'so-bao']);
});

test('EX2 a page is exported again while one of its articles may not leave, which stays as it was', async ({
  home,
  open,
}) => {
  mkdirSync(join(home, 'Documents'));
  const window = await open();
  const { page, client } = window;
  const one = await anApprovedArticle({ desk: client }, 'Bài một');
  const two = await anApprovedArticle({ desk: client }, 'Bài hai');
  await exportTo(window, 'trang-3', [one, two]);
  const story = (name: string) => readFileSync(join(home, 'Documents/trang-3', name), 'utf8');
  const before = story('02-bai-hai/bai-hai.icml');
  appendFileSync(join(home, 'Documents/trang-3/02-bai-hai/bai-hai.icml'), '<!-- InCopy -->');
  await rewritten({ desk: client }, one, 'Bài một đã sửa');
  const draft = { fields: { headline: runs('Bài hai sửa dở') } };
  await client.articles.save({ id: two, changes: draft, as: 'phong-vien' });

  await page.setViewportSize({ width: 1366, height: 600 });
  const dialog = await beginExport(window, 'Bài một đã sửa');
  const primary = dialog.getByRole('button', { name: 'Xuất lại…' });
  await expect(dialog.getByText('1 bài chưa xuất được')).toBeVisible();
  await expect(primary).toBeDisabled();
  const leave = dialog.getByRole('button', { name: 'Giữ nguyên, xuất các bài còn lại' });
  const bottomOf = async (button: Locator) => {
    const box = await button.boundingBox();
    return box!.y + box!.height;
  };
  await expect.poll(() => bottomOf(leave)).toBeLessThan((await primary.boundingBox())!.y);
  await dialog.getByRole('button', { name: 'Giữ nguyên, xuất các bài còn lại' }).click();
  const told = '1 bài giữ nguyên trong gói như lần xuất trước, không nhận bản mới: Bài hai sửa dở.';
  await expect(dialog.getByText(told)).toBeVisible();
  await primary.click();
  const question = page.getByRole('alertdialog', { name: 'Thay gói đã có?' });
  await expect(question.getByText(told)).toBeVisible();
  await expect(question.getByText('có người đã sửa')).toHaveCount(0);
  await question.getByRole('button', { name: 'Thay gói này' }).click();

  await expect(dialog.getByText('Đã đọc lại từng tệp: đúng với bản kê.')).toBeVisible(slow);
  await expect(dialog.getByText('Đã giữ nguyên 1 bài trong gói như lần xuất trước: Bài hai.')).toBeVisible();
  expect(story('01-bai-mot/bai-mot.icml')).toContain('Bài một đã sửa');
  expect(story('02-bai-hai/bai-hai.icml')).toBe(`${before}<!-- InCopy -->`);
});

test('EX2 an article of the page that is not on this machine stays in the package, and the others are exported again', async ({
  folder,
  home,
  open,
}) => {
  mkdirSync(join(home, 'Documents'));
  const window = await open();
  const { client } = window;
  const two = await anApprovedArticle({ desk: client }, 'Bài hai');
  await exportTo(window, 'trang-3', [two]);
  await client.stories.pack({ ids: [two], out: await placeNamed(client, 'hai.toasoan') });
  const other = await createApp({
    folder: join(folder, 'may-khac'),
    host: { laptop: 'máy khác', pathOf: (ref) => ref },
  });
  const elsewhere = createClient<DeskContract>(other.dispatch);
  await elsewhere.stories.open({ file: join(home, 'Documents/hai.toasoan') });
  const one = await anApprovedArticle({ desk: elsewhere }, 'Bài một');
  const out = join(home, 'Documents/trang-3');
  const order = { ids: [one, two], out, zip: false, targets: ['layout' as const], as: 'phong-vien' };
  await elsewhere.exchange.export({ ...order, replace: true });
  await other.close();
  const [name] = readdirSync(out).filter((each) => each.endsWith('bai-mot'));
  const before = readFileSync(join(out, name!, 'bai-mot.icml'), 'utf8');
  await rewritten({ desk: client }, two, 'Bài hai đã sửa');

  const dialog = await beginExport(window, 'Bài hai đã sửa');
  const told = '1 bài trong gói không còn trên máy này, nên giữ nguyên như đang nằm trong gói: Bài một.';
  await expect(dialog.getByText(told)).toBeVisible();
  await dialog.getByRole('button', { name: 'Xuất lại…' }).click();
  await window.page.getByRole('button', { name: 'Thay gói này' }).click();

  await expect(dialog.getByText('Đã đọc lại từng tệp: đúng với bản kê.')).toBeVisible(slow);
  await expect(dialog.getByText('Đã giữ nguyên 1 bài trong gói')).toBeVisible();
  expect(readFileSync(join(out, name!, 'bai-mot.icml'), 'utf8')).toBe(before);
});

test('EX1 a new package put over an earlier one says first what is lost there', async ({ home, open }) => {
  mkdirSync(join(home, 'Documents'));
  const window = await open();
  const { page, client } = window;
  const ids = [];
  for (const headline of ['Bài một', 'Bài hai'])
    ids.push(await anApprovedArticle({ desk: client }, headline));
  const out = join(home, 'Documents/goi-bai-mot');
  await exportTo(window, 'goi-bai-mot', ids);
  appendFileSync(join(out, '01-bai-mot/bai-mot.icml'), '<!-- InCopy -->');
  writeFileSync(join(out, 'trang-3.indd'), 'trang dàn dở');

  const dialog = await beginExport(window, 'Bài một');
  await page.getByRole('radio', { name: 'Gói mới' }).click({ force: true });
  await dialog.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();

  const question = page.getByRole('alertdialog', { name: 'Ghi đè?' });
  await expect(question.getByText('có người đã sửa trong gói')).toContainText('bai-mot.icml');
  await expect(question.getByText('1 bài không có trong gói mới')).toContainText('Bài hai');
  await expect(question.getByText('Giữ nguyên 1 tệp khác trong gói.')).toBeVisible();
  await question.getByRole('button', { name: 'Thôi' }).click();
  mkdirSync(join(home, 'Documents/ảnh riêng'));
  await page.getByRole('textbox', { name: 'Đặt tên' }).fill('ảnh riêng');
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();
  await expect(page.getByRole('alert')).toContainText('không phải gói Tòa Soạn đã xuất cùng kiểu');
});

test('what leaves the newsroom begins with its first step under the keyboard, however it was opened', async ({
  home,
  open,
}) => {
  mkdirSync(join(home, 'Documents'));
  const { page, client } = await open();
  await anApprovedArticle({ desk: client }, 'Cầu Cồn Nhỏ');
  await page.getByRole('button', { name: /^Đã duyệt/ }).click();
  await page.getByRole('rowheader', { name: 'Cầu Cồn Nhỏ' }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Chính văn' })).toBeVisible();

  for (const [keys, step] of [
    ['Control+Alt+e', 'Chọn nơi và xuất…'],
    ['Control+Alt+g', 'Chọn nơi và gói…'],
    ['Control+Alt+p', 'Chọn nơi và lưu PDF…'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('button', { name: step })).toBeFocused();
    await expect(page.getByRole('button', { name: step })).toBeEnabled();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Tên' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
