import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { p, runs } from '#tests/support/builders.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { writeFiles } from '#tests/support/photo-desk-window.ts';
import { test } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

test('BK8 the data are moved from the settings, and the window opens again where they lie now', async ({
  home,
  folder,
  open,
}) => {
  mkdirSync(join(home, 'o-moi'));
  const window = await open();
  const { id } = await window.client.articles.create({ as: 'phong-vien' });
  await window.client.articles.save({
    id,
    as: 'phong-vien',
    changes: { fields: { headline: runs('Bến Lạc') } },
  });
  await window.page.getByRole('button', { name: 'Cài đặt', exact: true }).click();
  await window.page.getByRole('button', { name: 'Dữ liệu, sao lưu' }).click();

  await window.page.getByRole('button', { name: 'Dời dữ liệu…' }).click();
  await chooseFolder(window.page, 'o-moi');
  const question = window.page.getByRole('alertdialog', { name: 'Dời dữ liệu sang đây?' });
  await expect(question.getByText(join(home, 'o-moi'))).toBeVisible();
  expect(await violationsOn(window.page)).toEqual([]);
  await question.getByRole('button', { name: 'Chép sang và dùng' }).click();
  await window.page.getByRole('button', { name: 'Khởi động lại' }).click();
  await window.restarted();

  await expect(window.page.getByRole('heading', { name: 'Dữ liệu, sao lưu' })).toBeVisible();
  await expect(window.page.getByText(join(home, 'o-moi'), { exact: true })).toBeVisible();
  expect(await window.client.articles.list({})).toMatchObject([{ headline: 'Bến Lạc' }]);
  expect(existsSync(join(folder, 'toasoan.db'))).toBe(true);
});

test('BK8 a person chooses at the first start where the data lie, and who they are is not asked again', async ({
  home,
  open,
}) => {
  mkdirSync(join(home, 'o-moi'));
  const window = await open({ firstStart: true });
  await window.page.getByRole('textbox', { name: 'Họ và tên' }).fill('Út Lài');
  await window.page.keyboard.press('Enter');

  await window.page.getByRole('button', { name: 'Chọn thư mục khác…' }).click();
  await chooseFolder(window.page, 'o-moi');
  const question = window.page.getByRole('alertdialog', { name: 'Để dữ liệu ở đây?' });
  await expect(question.getByText('sẽ nằm trong thư mục này', { exact: false })).toBeVisible();
  await question.getByRole('button', { name: 'Dùng thư mục này' }).click();
  const ready = window.page.getByRole('alertdialog', { name: 'Dữ liệu đã sẵn sàng' });
  await expect(ready.getByText('Khởi động lại để bắt đầu.', { exact: false })).toBeVisible();
  await expect(ready.getByText('Dữ liệu dùng đến lúc này', { exact: false })).toBeHidden();
  await expect(window.page.getByRole('button', { name: 'Khởi động lại' })).toBeFocused();
  await window.page.keyboard.press('Enter');
  await window.restarted();

  await expect(window.page.getByText(join(home, 'o-moi'), { exact: true })).toBeVisible();
  await window.page.getByRole('button', { name: 'Tiếp tục' }).click();
  await window.page.getByRole('button', { name: 'Để sau, chọn trong Cài đặt' }).click();
  await window.page.getByRole('button', { name: 'Bắt đầu trống' }).click();
  await expect(window.page.getByRole('button', { name: 'Út Lài, Phóng viên' })).toBeVisible();
});

test('BK8 a folder that holds a newsroom already is offered to be opened', async ({ home, open }) => {
  const app = await createApp({
    folder: join(home, 'may-cu'),
    host: { laptop: 'máy cũ', pathOf: (ref) => ref },
  });
  const client = createClient<DeskContract>(app.dispatch);
  const { id } = await client.articles.create({ as: 'phong-vien' });
  await client.articles.save({ id, as: 'phong-vien', changes: { fields: { headline: runs('Bài cũ') } } });
  await client.settings.put({ changes: { isSetUp: true } });
  await app.close();
  const window = await open({ firstStart: true });
  await window.page.getByRole('textbox', { name: 'Họ và tên' }).fill('Út Lài');
  await window.page.keyboard.press('Enter');

  await window.page.getByRole('button', { name: 'Chọn thư mục khác…' }).click();
  await chooseFolder(window.page, 'may-cu');
  await window.page.getByRole('button', { name: 'Mở dữ liệu này' }).click();
  await window.page.getByRole('button', { name: 'Khởi động lại' }).click();
  await window.restarted();

  await expect(window.page.getByRole('button', { name: 'Mọi tin bài 1' })).toBeVisible();
});

test('BK8 a restart waits for what is under way, and comes when it is asked for again', async ({
  home,
  open,
}) => {
  mkdirSync(join(home, 'o-moi'));
  mkdirSync(join(home, 'sao-luu'));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const window = await open({
    beforeCall: async (method) => (method === 'backups.make' ? held : undefined),
  });
  const { page, client } = window;
  await client.settings.put({ changes: { backupPlace: join(home, 'sao-luu') } });
  await page.getByRole('button', { name: 'Cài đặt', exact: true }).click();
  await page.getByRole('button', { name: 'Dữ liệu, sao lưu' }).click();
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await page.getByRole('button', { name: 'Dời dữ liệu…' }).click();
  await chooseFolder(page, 'o-moi');
  await page.getByRole('button', { name: 'Chép sang và dùng' }).click();
  const again = page.getByRole('button', { name: 'Khởi động lại', exact: true });

  await again.click();
  const question = page.getByRole('alertdialog', { name: 'Đang làm dở, khởi động lại sẽ hủy' });
  await expect(question.getByRole('button', { name: 'Hủy việc và khởi động lại' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await question.getByRole('button', { name: 'Chờ làm xong' }).click();
  release();
  await expect(question).toBeHidden();
  await again.click();
  await window.restarted();

  await expect(window.page.getByText(join(home, 'o-moi'), { exact: true })).toBeVisible();
});

test('a data folder that is gone from under the window is told, and works again once it is back', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  await client.articles.create({ as: 'phong-vien' });
  await expect(page.getByRole('button', { name: 'Mọi tin bài 1' })).toBeVisible();
  const told = page.getByRole('alert').filter({ hasText: `Không còn thấy dữ liệu ở “${folder}”` });

  renameSync(folder, `${folder}-rut-ra`);
  await expect(told).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  // Chromium keeps its own caches wherever it was started.
  const madeAnew = existsSync(folder) ? readdirSync(folder) : [];
  expect(madeAnew.filter((name) => name !== 'window')).toEqual([]);

  await putBack(folder);
  await expect(told).toBeHidden();
  await client.articles.create({ as: 'phong-vien' });
  await expect(page.getByRole('button', { name: 'Mọi tin bài 2' })).toBeVisible();
});

test('pictures come back with the data folder, in the text too, and those that are seen are not drawn anew', async ({
  folder,
  home,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const [file] = writeFiles(home, { 'do.jpg': jpeg({ width: 900, height: 600 }) });
  await openArticle(window, [p('Từ sáng sớm.')]);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh…' }).click();
  await (await chooser).setFiles(file!);
  const pictures = page.locator('img[src*="/photos/"]');
  const seen = () => pictures.evaluateAll(areSeen);
  const told = page.getByRole('alert').filter({ hasText: 'Không còn thấy dữ liệu' });
  await expect.poll(seen).toEqual([true, true]);
  await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
  expect((await client.articles.list({}))[0]).toMatchObject({ photos: 1 });

  renameSync(folder, `${folder}-rut-ra`);
  await expect(told).toBeVisible();
  await page.reload();
  await expect(page.getByText('Chưa xem được ảnh này')).toBeVisible();
  await expect.poll(seen).not.toContain(true);
  await putBack(folder);
  await expect(told).toBeHidden();
  await expect.poll(seen).toEqual([true, true]);
  await expect(page.getByText('Chưa xem được ảnh này')).toBeHidden();

  await pictures.evaluateAll(countLoads);
  renameSync(folder, `${folder}-rut-ra`);
  await expect(told).toBeVisible();
  await putBack(folder);
  await expect(told).toBeHidden();
  expect(await pictures.evaluateAll((all) => all.map(({ dataset }) => dataset['loads']))).toEqual(['0', '0']);
});

test('what could not be saved as the data folder went is told whole, with the way to try again in view', async ({
  folder,
  open,
}) => {
  const { page, client } = await open();
  await client.articles.create({ as: 'phong-vien' });
  await page.getByRole('button', { name: 'Mọi tin bài 1' }).click();
  await page.getByRole('grid').getByRole('row').nth(1).dblclick();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('textbox', { name: 'Chính văn' }).click();

  renameSync(folder, `${folder}-rut-ra`);
  await page.keyboard.type('Viết khi ổ đã rút');

  const again = page.getByRole('button', { name: 'Thử lại' });
  await expect(again).toBeVisible();
  await expect(again).toBeInViewport({ ratio: 1 });
  await putBack(folder);
  await again.click();
  await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
});

/** Chromium may make its caches anew in the same moment. */
async function putBack(folder: string): Promise<void> {
  await expect(() => {
    rmSync(folder, { recursive: true, force: true });
    renameSync(`${folder}-rut-ra`, folder);
  }).toPass();
}

function areSeen(pictures: Element[]): boolean[] {
  return pictures.map(
    (picture) => (picture as HTMLImageElement).naturalWidth > 0 && !picture.hasAttribute('hidden'),
  );
}

/** Writes down at each picture how often it is drawn or fails from now on. */
function countLoads(pictures: (HTMLElement | SVGElement)[]): void {
  for (const picture of pictures) {
    picture.dataset['loads'] = '0';
    for (const outcome of ['load', 'error'])
      picture.addEventListener(outcome, () => {
        picture.dataset['loads'] = String(Number(picture.dataset['loads']) + 1);
      });
  }
}

async function chooseFolder(page: Page, name: string): Promise<void> {
  const chooser = page.getByRole('dialog', { name: 'Nơi để dữ liệu' });
  await chooser.getByRole('option', { name, exact: true }).dblclick();
  await expect(chooser.getByText(name, { exact: false }).last()).toBeVisible();
  await chooser.getByRole('button', { name: 'Để dữ liệu ở đây' }).click();
}
