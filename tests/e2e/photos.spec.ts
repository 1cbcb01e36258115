import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import type { ArticleId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { p, runs } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';
import type { PhotoBlock } from '#shared/document/block.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

const caption = 'Chị Năm Lài vá lưới ở xóm Bà Chẹt.';

function photoFile(folder: string, name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** An article of two paragraphs, open in the window with its photos in view. */
async function openPhotos(window: DeskWindow): Promise<ArticleId> {
  const body = [
    { ...p('Từ sáng sớm.'), id: 'p1' },
    { ...p('Đến chiều.'), id: 'p2' },
  ];
  const id = await openArticle(window, body, { headline: runs('Xóm lưới vào mùa') });
  await expect(panel(window.page)).toBeVisible();
  return id;
}

function panel(page: Page) {
  return page.getByRole('button', { name: 'Thêm ảnh…' });
}

async function choose(page: Page, button: string, files: string | string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files);
}

test('a photo goes before the empty paragraph with the caret, in which one writes on', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openPhotos(window);
  await page.getByText('Đến chiều.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');

  await choose(page, 'Thêm ảnh…', photoFile(folder, 'ghe.jpg', jpeg({ width: 800, height: 600 })));
  await expect(page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Chính văn' }).focus();
  await page.keyboard.type('Tối đến.');

  await expect
    .poll(async () => (await client.articles.open({ id })).content.body)
    .toMatchObject([
      { type: 'paragraph' },
      { type: 'paragraph' },
      { type: 'photo' },
      { type: 'paragraph', runs: [{ text: 'Tối đến.' }] },
    ]);
});

test('a pasted file that is no picture is told of, though the panel of the photos is folded', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openPhotos(window);
  await page.getByRole('button', { name: 'Ảnh', exact: true }).click();
  await expect(panel(page)).toBeHidden();

  await page.getByRole('textbox', { name: 'Chính văn' }).evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['không phải ảnh'], 'thu.jpg', { type: 'image/jpeg' }));
    const paste = { bubbles: true, cancelable: true, clipboardData: transfer };
    text.dispatchEvent(new ClipboardEvent('paste', paste));
  });

  await expect(page.getByRole('alert')).toContainText('Tệp “thu.jpg” không phải ảnh');
  await page.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('several photos are added at once, each with the words of its own file; a bad one is told and stops none', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openPhotos(window);
  const noted = notedJpeg({
    iim: { 120: caption, 80: 'Lê Vân An', 110: 'Báo Ấp Bắc' },
    width: 900,
    height: 600,
  });

  await choose(page, 'Thêm ảnh…', [
    photoFile(folder, 'luoi.jpg', noted),
    photoFile(folder, 'thu.jpg', Buffer.from('không phải ảnh')),
    photoFile(folder, 'ghe.jpg', jpeg({ width: 800, height: 600 })),
  ]);

  const list = page.getByRole('list', { name: 'Ảnh trong bài' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('listitem').first()).toContainText(caption);
  await expect(list.getByRole('listitem').first()).toContainText('Ảnh: Lê Vân An/Báo Ấp Bắc');
  await expect(list.getByRole('listitem').first()).toContainText('thiếu mô tả cho web');
  await expect(list.getByRole('listitem').nth(1)).toContainText('thiếu chú thích, thiếu nguồn ảnh');
  await expect(page.getByRole('alert')).toContainText('Tệp “thu.jpg” không phải ảnh');
  await expect
    .poll(() =>
      list
        .locator('img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(320);
  await expect
    .poll(async () => (await client.articles.open({ id })).content.body.map(({ type }) => type).toSorted())
    .toEqual(['paragraph', 'paragraph', 'photo', 'photo']);
});

test('who adds photos in the panel writes the caption of the first of them next', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openPhotos(window);

  await choose(page, 'Thêm ảnh…', [
    photoFile(folder, 'mot.jpg', jpeg({ width: 800, height: 600 })),
    photoFile(folder, 'hai.jpg', jpeg({ width: 900, height: 600 })),
  ]);
  const list = page.getByRole('list', { name: 'Ảnh trong bài' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.type('Ghe về bến.');

  await expect(list.getByRole('listitem').first()).toContainText('Ghe về bến.');
  await expect(list.getByRole('textbox', { name: 'Chú thích' })).toBeFocused();
});

test('a photo that is put into the text unfolds in the panel, in sight, and the one before folds', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.setViewportSize({ width: 1366, height: 768 });
  await openPhotos(window);
  const put = async (name: string, width: number) => {
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+Alt+6');
    await (await chooser).setFiles(photoFile(folder, name, jpeg({ width, height: 600 })));
  };
  const rows = page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem');
  const captionOf = (nth: number) => rows.nth(nth).getByRole('textbox', { name: 'Chú thích ảnh' });
  await page.getByText('Từ sáng sớm.').click();
  await put('mot.jpg', 800);
  await expect(captionOf(0)).toBeInViewport();
  await captionOf(0).fill(caption);
  await page.getByText('Đến chiều.').click();

  await put('hai.jpg', 900);

  await expect(captionOf(1)).toBeInViewport();
  await expect(captionOf(0)).toHaveCount(0);
  await expect(rows.first()).toContainText(caption);
  await expect(page.getByRole('textbox', { name: 'Chính văn' })).toBeFocused();
});

test('many photos go in at the caret in the order in which they were chosen', async ({ folder, open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openPhotos(window);
  await page.getByText('Từ sáng sớm.').click();
  const captions = Array.from({ length: 11 }, (_, index) => `Ảnh thứ ${index + 1}.`);
  const files = captions.map((text, index) =>
    photoFile(folder, `${index}.jpg`, notedJpeg({ iim: { 120: text }, seed: index })),
  );

  await choose(page, 'Thêm ảnh…', files);

  await expect
    .poll(async () =>
      (await client.articles.open({ id })).content.body.map((block) =>
        block.type === 'photo' ? block.caption[0]?.text : block.type,
      ),
    )
    .toEqual(['paragraph', ...captions, 'paragraph']);
});

test('what is missing is written in the panel, and what is written is no longer missing', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openPhotos(window);
  await choose(page, 'Thêm ảnh…', photoFile(folder, 'ghe.jpg', jpeg()));
  const photo = page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem');

  await page.getByRole('textbox', { name: 'Chú thích ảnh' }).fill(caption);
  await page.getByRole('textbox', { name: 'Nguồn ảnh' }).fill('Lê Vân An');
  await page.getByRole('textbox', { name: 'Mô tả cho web' }).fill('Người phụ nữ ngồi vá lưới bên bờ sông');
  await page.getByRole('textbox', { name: 'Nguồn ảnh' }).focus();

  await expect(photo.getByText(/^thiếu/)).toHaveCount(0);
  const { content } = await client.articles.open({ id });
  expect(content.body.find(({ type }) => type === 'photo')).toMatchObject({
    caption: [{ text: caption }],
    credit: [{ text: 'Lê Vân An' }],
    alt: 'Người phụ nữ ngồi vá lưới bên bờ sông',
  });
});

test('a photo of a read page gets its picture, and keeps the caption it had', async ({ folder, open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openPhotos(window);
  const empty: PhotoBlock = {
    id: 'a1',
    type: 'photo',
    caption: [{ text: caption }],
    credit: [],
    alt: '',
    placement: 'inline',
  };
  await client.articles.save({ id, as: 'phong-vien', changes: { put: [empty], order: ['p1', 'a1', 'p2'] } });
  await page.reload();
  const photo = page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem');
  await expect(photo).toContainText('thiếu tệp ảnh');

  const file = notedJpeg({ iim: { 120: 'Chú thích của tệp', 80: 'Lê Vân An' } });
  await choose(page, 'Gắn tệp ảnh…', photoFile(folder, 'luoi.jpg', file));

  await expect(photo).not.toContainText('thiếu tệp ảnh');
  await expect(photo).toContainText(caption);
  await expect(photo).toContainText('Ảnh: Lê Vân An');
});

test('a photo is put first, and one is taken out', async ({ folder, open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openPhotos(window);
  const named = (text: string) => notedJpeg({ iim: { 120: text }, width: 60 + text.length });
  await choose(page, 'Thêm ảnh…', [
    photoFile(folder, '1.jpg', named('Ảnh thứ nhất.')),
    photoFile(folder, '2.jpg', named('Ảnh thứ hai đây.')),
  ]);
  const photos = page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem');
  await expect(photos).toHaveCount(2);

  const [, behind] = await photos
    .locator('p')
    .filter({ hasText: /^Ảnh thứ/ })
    .allTextContents();
  await photos.nth(1).getByRole('button', { name: 'Việc khác với ảnh này' }).click();
  await page.getByRole('menuitem', { name: 'Đưa lên đầu bài' }).click();
  await expect(photos.first()).toContainText(behind!);
  await expect.poll(async () => (await client.articles.open({ id })).content.body[0]?.type).toBe('photo');

  await photos.nth(1).getByRole('button', { name: 'Việc khác với ảnh này' }).click();
  await page.getByRole('menuitem', { name: 'Bỏ ảnh khỏi bài' }).click();
  await expect(photos).toHaveCount(1);
  await expect(photos).toContainText(behind!);
});

test('a picture dropped on the panel is added', async ({ folder, open }) => {
  const window = await open();
  const { page } = window;
  await openPhotos(window);
  const { x, y } = (await panel(page).boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const files = [photoFile(folder, 'tha.jpg', jpeg())];

  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      ...{ type, x: x + 5, y: y - 5 },
      data: { items: [], files, dragOperationsMask: 1 },
    });

  const list = page.getByRole('list', { name: 'Ảnh trong bài' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('textbox', { name: 'Chú thích ảnh' })).toBeInViewport();
});

test('the keys of a new photo work from a field beside the text', async ({ folder, open }) => {
  const window = await open();
  const { page } = window;
  await openPhotos(window);
  const rows = page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem');
  await choose(page, 'Thêm ảnh…', [photoFile(folder, 'mot.jpg', jpeg({ width: 800, height: 600 }))]);
  await rows.getByRole('textbox', { name: 'Chú thích ảnh' }).fill(caption);

  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Alt+6');
  await (await chooser).setFiles(photoFile(folder, 'hai.jpg', jpeg({ width: 900, height: 600 })));

  await expect(rows).toHaveCount(2);
  await expect(page.getByText(caption).first()).toBeVisible();
});

test('the photos are looked at large, one after the other, with the arrow keys', async ({ folder, open }) => {
  const window = await open();
  const { page } = window;
  await openPhotos(window);
  await choose(page, 'Thêm ảnh…', [
    photoFile(folder, '1.jpg', notedJpeg({ iim: { 120: 'Một.' }, width: 2000, height: 1200 })),
    photoFile(folder, '2.jpg', notedJpeg({ iim: { 120: 'Hai.' }, width: 500, height: 700 })),
  ]);
  await page.getByRole('button', { name: 'Xem lớn: Ảnh 1/2' }).click();
  const viewer = page.getByRole('dialog', { name: 'Xem ảnh' });
  await expect(viewer.getByText('Ảnh 1/2')).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect(viewer.getByText('Ảnh 2/2')).toBeVisible();
  await expect(viewer.getByRole('button', { name: 'Ảnh sau' })).toBeDisabled();
  await page.keyboard.press('ArrowUp');
  await expect(viewer.getByText('Ảnh 1/2')).toBeVisible();
  await viewer.getByRole('button', { name: 'Ảnh sau' }).click();
  await expect(viewer.getByText('Ảnh 2/2')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(viewer.getByText('Ảnh 1/2')).toBeVisible();
  await page.keyboard.press('End');
  await expect(viewer.getByText('Ảnh 2/2')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(viewer.getByText('Ảnh 1/2')).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(viewer).toBeHidden();
  await expect(page.getByRole('button', { name: 'Xem lớn: Ảnh 1/2' })).toBeFocused();
});

test('the panel and the large look have nothing that a screen reader stumbles over', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openPhotos(window);
  await choose(
    page,
    'Thêm ảnh…',
    photoFile(folder, '1.jpg', notedJpeg({ iim: { 120: 'Một.' }, width: 2000, height: 1200 })),
  );

  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xem lớn: Ảnh 1/1' }).click();
  await expect(page.getByRole('dialog', { name: 'Xem ảnh' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    // The headline is a field here, and the text around the panel is not what is looked at.
    .disableRules(['page-has-heading-one'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a photo is cut by keys alone, shown cut in the text, and made whole again', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openPhotos(window);
  const photo = async () =>
    (await client.articles.open({ id })).content.body.find(({ type }) => type === 'photo') as PhotoBlock;
  await choose(page, 'Thêm ảnh…', photoFile(folder, 'ghe.jpg', jpeg({ width: 900, height: 600 })));

  await page.getByRole('button', { name: 'Cắt ảnh…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cắt ảnh' });
  const frame = dialog.getByRole('button', { name: /^Khung cắt/ });
  await expect(frame).toHaveAccessibleName('Khung cắt, 100% ngang, 100% dọc');
  await expect(dialog.locator('img')).toHaveJSProperty('naturalWidth', 900);
  await dialog.getByRole('radio', { name: '1:1' }).press('Space');
  await expect(frame).toHaveAccessibleName('Khung cắt, 67% ngang, 100% dọc');
  await frame.press('Shift+ArrowRight');
  await dialog.getByRole('button', { name: 'Điểm chính của ảnh' }).press('ArrowUp');
  expect(
    (await new AxeBuilder({ page }).include('[role=dialog]').setLegacyMode().analyze()).violations,
  ).toEqual([]);
  await dialog.getByRole('button', { name: 'Dùng phần này' }).press('Enter');

  await expect
    .poll(async () => ({ crop: (await photo()).crop, focus: (await photo()).focus }))
    .toEqual({ crop: { x: 0.2667, y: 0, width: 0.6667, height: 1 }, focus: { x: 0.5, y: 0.49 } });
  const shown = page.locator('[data-picture] img');
  await expect(shown).toHaveCSS('object-view-box', 'inset(0% 6.66% 0% 26.67%)');

  await page.getByRole('button', { name: 'Cắt ảnh…' }).press('Enter');
  await dialog.getByRole('button', { name: 'Để nguyên ảnh' }).press('Enter');
  await dialog.getByRole('button', { name: 'Dùng phần này' }).press('Enter');

  await expect.poll(async () => (await photo()).crop).toBeUndefined();
  await expect(shown).toHaveCSS('object-view-box', 'none');
});

test('a caption is put into one of the newsroom’s frames, with what the file and the article know', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openPhotos(window);
  await client.articles.save({ id, as: 'phong-vien', changes: { fields: { place: 'Xóm Bà Chẹt' } } });
  await page.reload();
  const noted = notedJpeg({ iim: { 120: 'Vá lưới.', 55: '20261120' } });
  await choose(page, 'Thêm ảnh…', photoFile(folder, 'luoi.jpg', noted));

  await page.getByRole('button', { name: 'Khuôn chú thích' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Nơi, ngày', exact: true }).click();

  await expect(page.getByRole('textbox', { name: 'Chú thích ảnh' })).toHaveValue(
    'Xóm Bà Chẹt, 20/11/2026: Vá lưới.',
  );
});

test('a half-copied photo is kept, and the window and its row say that its end is missing', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openPhotos(window);
  const half = photoFile(folder, 'nua.jpg', jpeg({ width: 900, height: 600 }).subarray(0, -400));

  await choose(page, 'Thêm ảnh…', half);

  const told = page.getByText('Một tệp ảnh bị thiếu phần cuối', { exact: false });
  await expect(told).toBeVisible();
  await expect(page.getByText('nua.jpg', { exact: true })).toBeVisible();
  const row = page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem').first();
  await expect(row).toContainText('Tệp ảnh thiếu phần cuối');
  expect(await violationsOn(page)).toEqual([]);

  await page.reload();
  await expect(row).toContainText('Tệp ảnh thiếu phần cuối');
  await expect(told).toBeHidden();
});
