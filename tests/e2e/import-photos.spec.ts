import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { byline } from '#tests/support/builders.ts';
import { sha256 } from '#core/storage/hash.ts';
import { dropTree } from '#tests/support/dropped-folder.ts';
import {
  figureOf,
  filesIn,
  mhtOf,
  pageWith,
  pngOf,
  savedCaption,
  savedCredit,
  savedHeadline,
} from '#tests/support/saved-pages.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';

const writer = EntryId.parse('phong-vien');
const photo = pngOf(90);
const logo = pngOf(200, { width: 300, height: 95 });
const at = 'https://cdn.example/anh/cau.png';

const savedInOneFile = mhtOf(pageWith(figureOf(at), 'https://bao.example/logo.png'), [
  { location: 'https://bao.example/logo.png', bytes: logo },
  { location: at, bytes: photo },
]);

/** As a browser saves it: the page, and a folder with what it shows. */
const savedWithFolder = (src = 'C%E1%BA%A7u%20m%E1%BB%9Bi_files/cau.png') => ({
  'Cầu mới.html': pageWith(figureOf(src), 'C%E1%BA%A7u%20m%E1%BB%9Bi_files/logo.png'),
  'Cầu mới_files/cau.png': photo,
  'Cầu mới_files/logo.png': logo,
  'Cầu mới_files/saved_resource.html': '<p>Quảng cáo</p>',
});

async function started(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
}

const shownPhoto = (page: Page) => page.getByRole('img', { name: savedCaption });

async function expectShown(page: Page): Promise<void> {
  await expect(shownPhoto(page)).toBeVisible();
  await expect.poll(() => shownPhoto(page).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
}

async function acceptedArticle({ page, client }: DeskWindow) {
  await page.getByRole('button', { name: /^Nhận bài/ }).click();
  await expect(page.getByRole('button', { name: `Đóng “${savedHeadline}”` })).toBeVisible();
  const [article] = await client.articles.list({});
  return client.articles.open({ id: article!.id });
}

const pictured = {
  type: 'photo',
  asset: sha256(photo),
  caption: [{ text: savedCaption }],
  credit: [{ text: savedCredit }],
};

test('the photo of a page saved in one file is seen, accepted and exported with its words', async ({
  home: _,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  await started(page);

  await dropTree(page, { 'Cầu mới.mht': savedInOneFile });
  await expectShown(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
  expect(await client.photos.list({ limit: 10, offset: 0 })).toMatchObject({ total: 0 });
  const { id, content } = await acceptedArticle(window);

  expect(content.body).toContainEqual(expect.objectContaining(pictured));
  await expect(page.locator(`img[src*="/photos/${sha256(photo)}"]`).first()).toBeVisible();
  const fields = { section: EntryId.parse('xay-dung-dang'), bylines: [byline('HOÀI THƯ')] };
  await client.articles.save({ id, as: writer, changes: { fields } });
  await client.review.move({ id, move: 'submit', as: writer });
  await client.review.move({ id, move: 'approve', as: EntryId.parse('tong-bien-tap') });
  const starts = await client.places.starts({});
  const { ref } = await client.places.inside({ place: starts[0]!.ref, name: `goi-${id}` });
  const receipt = await client.exchange.export({
    ids: [id],
    out: ref,
    zip: false,
    targets: ['web'],
    as: writer,
  });
  expect(receipt.files.some(({ path }) => /\.(?:png|jpe?g)$/.test(path))).toBe(true);
});

test('a page and its folder dropped together are one article with its photo', async ({ open }) => {
  const window = await open();
  await started(window.page);

  await dropTree(window.page, savedWithFolder());
  await expectShown(window.page);

  expect((await acceptedArticle(window)).content.body).toContainEqual(expect.objectContaining(pictured));
});

test('a folder of saved pages brings each page with the photo of its own folder', async ({ open }) => {
  const window = await open();
  await started(window.page);
  const inside = Object.fromEntries(
    Object.entries(savedWithFolder()).map(([path, bytes]) => [`Tháng 4/${path.normalize('NFD')}`, bytes]),
  );

  await dropTree(window.page, inside);
  await expectShown(window.page);

  expect((await acceptedArticle(window)).content.body).toContainEqual(expect.objectContaining(pictured));
});

test('a page and its picture chosen together are matched by the name of the file', async ({ home, open }) => {
  const window = await open();
  const { page } = window;
  filesIn(home, { 'Cầu mới.html': savedWithFolder()['Cầu mới.html'], 'cau.png': photo });
  await page.getByRole('button', { name: 'Nhập một trang báo' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp…' }).click();
  await (await choosing).setFiles([join(home, 'Cầu mới.html'), join(home, 'cau.png')]);
  await expectShown(page);

  expect((await acceptedArticle(window)).content.body).toContainEqual(expect.objectContaining(pictured));
});

test('a page dropped alone says where its photo lies, one from the network that it has none, and both keep the words', async ({
  open,
}) => {
  const { page } = await open();
  await started(page);

  await dropTree(page, { 'Cầu mới.html': savedWithFolder()['Cầu mới.html'] });
  await expect(page.getByText('Ảnh nằm trong “Cầu mới_files” cạnh trang')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Chú thích ảnh 1' })).toHaveValue(savedCaption);
  await page.getByRole('button', { name: 'Bỏ qua trang này' }).click();
  await dropTree(page, { 'tu-mang.html': pageWith(figureOf(at)) });

  await expect(page.getByText('Ảnh không có trong tệp; thêm ảnh vào bài sau khi nhận.')).toBeVisible();
});

test('a photo is left out and taken back, by its button and by undo, and is there after a reload', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await started(page);
  await dropTree(page, { 'Cầu mới.mht': savedInOneFile });
  await expectShown(page);

  await page.getByRole('button', { name: 'Bỏ ảnh 1' }).click();
  await expect(shownPhoto(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Lấy lại ảnh 1' }).click();
  await expectShown(page);
  await page.getByRole('button', { name: 'Bỏ ảnh 1' }).click();
  await expect(shownPhoto(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expectShown(page);
  await page.reload();
  await expectShown(page);
  await page.getByRole('button', { name: 'Bỏ ảnh 1' }).click();
  const { content, assets } = await acceptedArticle(window);

  expect(assets).toEqual([]);
  expect(content.body).toContainEqual(expect.not.objectContaining({ asset: sha256(photo) }));
});

test('a photo that waited with its page while the window was closed is accepted with it', async ({
  folder,
  open,
}) => {
  const first = await open();
  await started(first.page);
  await dropTree(first.page, { 'Cầu mới.mht': savedInOneFile });
  await expectShown(first.page);
  const isKept = expect.not.objectContaining({ sentence: expect.anything() });
  await expect
    .poll(() => first.client.settings.layout({ name: 'import' }))
    .toMatchObject({ pages: [isKept] });
  await first.close();
  expect(readdirSync(join(folder, 'waiting'))).toHaveLength(1);

  const again = await open();
  await expectShown(again.page);
  const { assets } = await acceptedArticle(again);
  expect(assets).toMatchObject([{ id: sha256(photo), name: 'cau.png' }]);
  await again.close();

  await (await open()).close();
  expect(readdirSync(join(folder, 'waiting'))).toEqual([]);
  const [inside] = readdirSync(join(folder, 'photos'));
  const [original] = readdirSync(join(folder, 'photos', inside!));
  expect(readFileSync(join(folder, 'photos', inside!, original!))).toEqual(photo);
});
