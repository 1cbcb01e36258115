import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { p } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

const goodPage = readFileSync(join(import.meta.dirname, '../fixtures/pages/tinh-co-kicker.txt'), 'utf8');
const lines = (page: Page) => page.getByRole('listbox', { name: 'Các dòng của trang' });
const preview = (page: Page) => page.getByRole('dialog', { name: 'Mở gói bài' });

/** As the system drops what lies on the disk. */
async function dropPaths(page: Page, files: readonly string[], { x, y }: { x: number; y: number }) {
  await expect(page.getByRole('main')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      ...{ type, x, y },
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
}

/** As another laptop hands it over. */
async function packed(folder: string): Promise<string> {
  const host = { laptop: 'máy khác', pathOf: (ref: string) => ref };
  const other = await createApp({ folder: join(folder, 'may-khac'), host });
  const elsewhere = createClient<DeskContract>(other.dispatch);
  const { id } = await elsewhere.articles.create({ as: 'phong-vien' });
  const out = join(folder, 'mang-di.toasoan');
  await elsewhere.stories.pack({ ids: [id], out });
  await other.close();
  return out;
}

const middle = { x: 600, y: 500 };
const masthead = { x: 700, y: 20 };

test('a story file opens with its preview, dropped on the desk or on a text, or chosen among pages', async ({
  folder,
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  const file = await packed(folder);

  await dropPaths(page, [file], middle);
  await expect(preview(page)).toContainText('1 bài');
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();

  await page.keyboard.press('Control+o');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Chọn tệp/ }).click();
  await (await chooser).setFiles(file);
  await expect(preview(page)).toContainText('1 bài');
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect
    .poll(() => desk.client.settings.layout({ name: 'workspace' }))
    .toMatchObject({ screen: { name: 'import' } });

  await openArticle(desk, [p('Một đoạn văn.')]);
  const text = (await bodyOf(page).boundingBox())!;
  await dropPaths(page, [file], { x: text.x + 20, y: text.y + 10 });
  await expect(preview(page)).toContainText('1 bài');
  await page.keyboard.press('Escape');
  await expect(bodyOf(page)).toHaveText('Một đoạn văn.');
  await expect(page.getByText('không phải ảnh', { exact: false })).toBeHidden();
});

test('a page goes to the import wherever it is dropped', async ({ folder, open }) => {
  const desk = await open();
  const { page } = desk;
  const file = join(folder, 'trang.txt');
  writeFileSync(file, goodPage);
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await dropPaths(page, [file], middle);
  await expect(lines(page)).toBeVisible();

  await openArticle(desk, [p('Một đoạn văn.')]);
  await dropPaths(page, [file], masthead);
  await expect(page.getByRole('complementary', { name: 'Trang chờ nhận' }).getByRole('listitem')).toHaveCount(
    2,
  );
});

test('with an article open, pictures go to it and pages to the import', async ({ folder, open }) => {
  const desk = await open();
  const { page, client } = desk;
  const files = [join(folder, 'trang.txt'), join(folder, 'anh.jpg')];
  writeFileSync(files[0]!, goodPage);
  writeFileSync(files[1]!, jpeg());
  const id = await openArticle(desk, [p('Một đoạn văn.')]);
  const text = (await bodyOf(page).boundingBox())!;

  await dropPaths(page, files, { x: text.x + 20, y: text.y + 10 });

  await expect(lines(page)).toBeVisible();
  await expect
    .poll(async () => (await client.articles.open({ id })).content.body.map(({ type }) => type))
    .toContain('photo');
});

test('a picture that is dropped beside the text comes to the end of the article', async ({
  folder,
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const files = ['mot', 'hai'].map((name) => join(folder, `${name}.jpg`));
  files.forEach((file, seed) => writeFileSync(file, jpeg({ seed })));
  const id = await openArticle(desk, [p('Đoạn một.'), p('Đoạn hai.')]);
  const stored = async () => (await client.articles.open({ id })).content.body.map(({ type }) => type);

  await dropPaths(page, [files[0]!], masthead);
  await expect.poll(stored).toEqual(['paragraph', 'paragraph', 'photo']);
  const status = (await page.getByRole('contentinfo').boundingBox())!;
  await dropPaths(page, [files[1]!], { x: status.x + 200, y: status.y + 5 });

  await expect.poll(stored).toEqual(['paragraph', 'paragraph', 'photo', 'photo']);
  await expect(page.getByText('Thả ảnh vào đây để thêm vào cuối bài')).toBeHidden();
});

test('a picture that is dropped on the desk lies on the photo desk', async ({ folder, open }) => {
  const { page } = await open();
  const file = join(folder, 'anh.jpg');
  writeFileSync(file, jpeg());

  await dropPaths(page, [file], middle);

  await expect(page.getByRole('button', { name: 'Bàn ảnh' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByText('1 ảnh', { exact: true })).toBeVisible();
});

test('Ctrl+O with an article open leads to where pages are chosen', async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await openArticle(desk, [p('Một đoạn văn.')]);

  await page.keyboard.press('Control+o');

  await expect(page.getByRole('button', { name: /Chọn tệp/ })).toBeFocused();
});

test('what a browser put beside a saved page is no page', async ({ folder, open }) => {
  const { page } = await open();
  const saved = join(folder, 'Đã lưu');
  mkdirSync(join(saved, 'bài_files'), { recursive: true });
  writeFileSync(join(saved, 'bài.txt'), goodPage);
  writeFileSync(join(saved, 'bài_files', 'quang-cao.html'), '<p>Quảng cáo</p>');

  await dropPaths(page, [saved], middle);

  await expect(lines(page)).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Trang chờ nhận' })).toBeHidden();
});
