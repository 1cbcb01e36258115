import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { samplePhotos } from '#core/sample/photos-folder.ts';
import { dropTree } from '#tests/support/dropped-folder.ts';
import { figureOf, pageWith, savedCaption } from '#tests/support/saved-pages.ts';
import type { Scene } from './scene.ts';
import { button } from './steps.ts';

export const importingScenes: readonly Scene[] = [
  {
    name: 'import-several',
    newsroom: 'sample',
    play: ({ page }) =>
      dropPages(page, [
        'tinh-co-kicker.txt',
        'html-detail-sapo-vcc.html',
        'chuyen-muc-danh-sach.txt',
        'html-fck-detail.html',
        'ban-thao-phong-vien.txt',
      ]),
  },
  {
    name: 'import-accepting',
    newsroom: 'sample',
    async play({ page, hold }) {
      await dropPages(page, [
        'tinh-co-kicker.txt',
        'html-detail-sapo-vcc.html',
        'html-fck-detail.html',
        'tin-thong-tan.txt',
        'ban-thao-phong-vien.txt',
        'bao-in-ngay-khong-gio.txt',
      ]);
      hold('articles.accept', { after: 2 });
      await button(page, 'Nhận 5 trang sẵn sàng').click();
      await page.getByRole('progressbar', { name: 'Đang nhận các trang' }).getByText('2/5').waitFor();
    },
  },
  {
    name: 'import-done',
    newsroom: 'sample',
    async play({ page }) {
      await dropPages(page, ['tinh-co-kicker.txt', 'chuyen-muc-danh-sach.txt']);
      await page.getByText('không đọc được').waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { name: 'Đã nhận 1 bài' }).waitFor();
    },
  },
  {
    name: 'import-review',
    newsroom: 'sample',
    play: ({ page }) => droppedPage(page),
  },
  {
    name: 'import-photo',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('main').waitFor();
      const [picture = '', other = ''] = await samplePictures();
      const photos = `${figureOf(picture)}<p><img src="https://bao.example/anh-3.jpg"><em>Người dân hai xã dự lễ. Ảnh: ÚT BÉ</em></p>${figureOf(other).replace('LÊ NA', 'TRẦN VŨ')}`;
      await dropTree(page, { 'Khởi công cầu Cồn Nhỏ.html': pageWith(photos) });
      await page.getByRole('img', { name: savedCaption }).first().waitFor();
      await button(page, 'Bỏ ảnh 3').click();
    },
  },
  {
    name: 'import-skipped',
    newsroom: 'sample',
    async play({ page }) {
      await droppedPage(page);
      await button(page, 'Bỏ qua trang này').click();
      await page.getByRole('button', { name: 'Đưa lại để xem' }).waitFor();
    },
  },
  {
    name: 'import',
    newsroom: 'sample',
    play: ({ page }) => button(page, 'Nhập bài').click(),
  },
];

/** Pages as they come out of a folder: good ones, one with doubts, one that is no article. */
async function dropPages(page: Page, names: readonly string[]): Promise<void> {
  const pages = await Promise.all(
    names.map(async (name) => ({
      name,
      text: await readFile(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8'),
    })),
  );
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    const drop = { bubbles: true, cancelable: true, dataTransfer: transfer };
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, drop));
  }, pages);
  await page.getByRole('listbox', { name: 'Các dòng của trang' }).waitFor();
}

/** Photos of the sample newsroom, written out as a page may have them. */
async function samplePictures(): Promise<string[]> {
  const names = (await readdir(samplePhotos)).filter((name) => name.endsWith('.jpg')).toSorted();
  const bytes = await Promise.all(names.slice(0, 2).map((name) => readFile(join(samplePhotos, name))));
  return bytes.map((each) => `data:image/jpeg;base64,${each.toString('base64')}`);
}

async function droppedPage(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  const source = new URL('../../fixtures/pages/tinh-co-kicker.txt', import.meta.url);
  const text = await readFile(source, 'utf8');
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([dropped], 'trang-bao.txt'));
    const drop = { bubbles: true, cancelable: true, dataTransfer: transfer };
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, drop));
  }, text);
  await page.getByRole('listbox', { name: 'Các dòng của trang' }).waitFor();
}
