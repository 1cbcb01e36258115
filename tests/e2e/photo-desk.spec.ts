import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { readNotes } from '#core/assets/photo-notes.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import {
  as,
  boat,
  captions,
  files,
  filled,
  grid,
  homeIn,
  openPhotoDesk,
  tabTo,
  tile,
  walkToGrid,
  writeFiles,
} from '#tests/support/photo-desk-window.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { runs } from '#tests/support/builders.ts';
import { raiseFormat } from '#tests/support/raise-format.ts';
import { test } from '#tests/support/shell.ts';

test('a card is added, rated, captioned and filtered by the keyboard alone', async ({ folder, open }) => {
  writeFiles(join(homeIn(folder), 'the-nho'), {
    ...files,
    'DSC_0004.JPG': boat,
    'MVI_0005.MOV': Buffer.from('không phải ảnh'),
  });
  const window = await open();
  const { page, client } = window;
  await openPhotoDesk(page);

  await page.keyboard.press('Control+Alt+t');
  await expect(page.getByRole('option', { name: 'the-nho' })).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'the-nho' })).toBeHidden();
  await tabTo(page, page.getByRole('button', { name: 'Thêm ảnh ở đây' }));
  await page.keyboard.press('Enter');
  const told = page.getByRole('alert');
  await expect(told).toContainText('Đã thêm 3 ảnh. 1 ảnh đã có trong kho.');
  await expect(told).toContainText('Tệp “MVI_0005.MOV” không phải ảnh');
  await tabTo(page, page.getByRole('button', { name: 'Đã rõ' }));
  await page.keyboard.press('Enter');

  await walkToGrid(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('Đã chọn 2 ảnh')).toBeVisible();
  await page.keyboard.press('2');
  await expect(grid(page).getByRole('img', { name: '2 sao' })).toHaveCount(2);
  await expect(grid(page).getByRole('img', { name: '4 sao' })).toHaveCount(1);

  await page.keyboard.press('Control+a');
  await expect(page.getByText('Đã chọn 3 ảnh')).toBeVisible();
  const bar = page.getByRole('toolbar', { name: 'Đã chọn 3 ảnh' });
  await expect(bar).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.keyboard.press('Control+Alt+c');
  const dialog = page.getByRole('dialog', { name: 'Viết chú thích cho 3 ảnh' });
  await expect(dialog.getByRole('textbox', { name: 'Chú thích ảnh' })).toBeFocused();
  await page.keyboard.type('Chuyến đò cuối năm.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Nơi, ngày và người' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Nơi chụp' }));
  await page.keyboard.type('Vàm Cái Sơn');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Người trong ảnh' }));
  await page.keyboard.type('ông Sáu; chị Năm Lài');
  const first = 'Vàm Cái Sơn, 20/11/2026: Chuyến đò cuối năm. Từ trái sang: ông Sáu, chị Năm Lài.';
  await expect(dialog.getByText(first)).toBeVisible();
  await expect(dialog.getByText('chưa biết ngày')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await tabTo(page, dialog.getByRole('button', { name: 'Ghi cho 3 ảnh' }));
  await page.keyboard.press('Enter');

  await expect(page.getByText('Đã ghi chú thích cho 3 ảnh.')).toBeVisible();
  const rest = 'Chuyến đò cuối năm. Từ trái sang: ông Sáu, chị Năm Lài.';
  expect(await captions(window)).toEqual([first, `Vàm Cái Sơn, 21/11/2026: ${rest}`, `Vàm Cái Sơn: ${rest}`]);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
  expect(await captions(window)).toEqual(['Đò ngang sớm', 'Vá lưới', '']);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('do ngang');
  await expect(grid(page).getByRole('row')).toHaveCount(1);
  await expect(tile(page, 'Đò ngang sớm')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(grid(page).getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: /Số sao$/ }).focus();
  await page.keyboard.press('Enter');
  for (let stars = 0; stars < 3; stars++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('row')).toHaveCount(1);
  expect(await violationsOn(page)).toEqual([]);
  const { photos } = await client.photos.list({});
  expect(photos.map(({ rating }) => rating).toSorted()).toEqual([2, 2, 4]);
});

test('what came into the archive is told on the photo desk, by what happened last, and not in an article', async ({
  folder,
  open,
}) => {
  writeFiles(join(homeIn(folder), 'the-nho'), { 'DSC_0009.JPG': jpeg({ width: 600, height: 400, seed: 9 }) });
  await filled(folder);
  const { page } = await open();
  await openPhotoDesk(page);
  await page.keyboard.press('Control+Alt+t');
  await page.getByRole('option', { name: 'the-nho' }).click();
  await page.getByRole('button', { name: 'Thêm ảnh ở đây' }).click();
  const added = page.getByText('Đã thêm 1 ảnh.');
  await expect(added).toBeVisible();

  await tile(page, 'Vá lưới').click();
  await page.getByRole('button', { name: 'Đưa vào bài…' }).click();
  await page.getByRole('searchbox', { name: 'Tìm bài theo tít' }).fill('nuoc rong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Đóng “Mùa nước ròng”' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Chính văn' })).toBeVisible();
  await expect(added).toHaveCount(0);

  await page.keyboard.press('Control+Alt+k');
  await expect(added).toBeVisible();
  await tile(page, 'Vá lưới').click();
  await page.keyboard.press('Control+Alt+c');
  await page.getByRole('textbox', { name: 'Chú thích ảnh' }).last().fill('Vá lưới ở bến');
  await page.getByRole('button', { name: 'Ghi chú thích' }).click();
  await expect(page.getByText('Đã ghi chú thích cho 1 ảnh.')).toBeVisible();
  await expect(added).toHaveCount(0);
});

test('photos go into an article that is chosen, with the desk’s words; used and unused tell them apart', async ({
  folder,
  open,
}) => {
  const { ids, article } = await filled(folder);
  const { page, client } = await open();
  await client.photos.write({ changes: [{ id: ids[0]!, words: { caption: 'Bến đò sớm' } }], as });
  await openPhotoDesk(page);
  await expect(tile(page, 'Bến đò sớm')).toBeVisible();

  await tile(page, 'Bến đò sớm').click();
  await expect(tile(page, 'Bến đò sớm')).toHaveAttribute('aria-selected', 'true');
  await tile(page, 'Vá lưới').click({ modifiers: ['ControlOrMeta'] });
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(2);
  await page.getByRole('button', { name: 'Đưa vào bài…' }).click();
  await page.getByRole('searchbox', { name: 'Tìm bài theo tít' }).fill('nuoc rong');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('button', { name: 'Đóng “Mùa nước ròng”' })).toBeVisible();
  await expect
    .poll(async () => (await client.articles.open({ id: article })).content.body)
    .toMatchObject([
      { type: 'paragraph' },
      { type: 'photo', asset: ids[0], caption: [{ text: 'Bến đò sớm' }], credit: [{ text: 'Lê Vân An' }] },
      { type: 'photo', asset: ids[1], caption: [{ text: 'Vá lưới' }] },
    ]);

  await page.keyboard.press('Control+Alt+k');
  await page.getByRole('button', { name: 'Chưa dùng' }).click();
  await expect(grid(page).getByRole('row')).toHaveCount(1);
  await page.getByRole('button', { name: 'Đã dùng trong bài' }).click();
  await expect(grid(page).getByRole('row')).toHaveCount(2);
  await tile(page, 'Vá lưới').click();
  const uses = page.getByRole('region', { name: 'Dùng trong bài' });
  await expect(uses.getByRole('button', { name: 'Mùa nước ròng', exact: true })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  const long = 'Mùa nước ròng trên sông Vĩnh Tràm: người bắt ốc, người vá lưới, người đợi con nước để về';
  await client.articles.save({ id: article, as, changes: { fields: { headline: runs(long) } } });
  const use = uses.getByRole('button', { name: long, exact: true });
  await expect(use).toBeVisible();
  const pane = page.locator('[data-region="details"]');
  expect(await pane.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  await use.click();
  await expect(page.getByRole('textbox', { name: 'Chính văn' })).toBeVisible();
});

test('photos sent to an article of a newer version do not go in, and a sentence says that they are still chosen', async ({
  folder,
  open,
}) => {
  const { article } = await filled(folder);
  const { page } = await open();
  raiseFormat(folder, article);
  await openPhotoDesk(page);
  await tile(page, 'Vá lưới').click();
  await page.getByRole('button', { name: 'Đưa vào bài…' }).click();
  await page.getByRole('searchbox', { name: 'Tìm bài theo tít' }).fill('nuoc rong');
  await page.keyboard.press('Enter');

  const told = page.getByRole('alert').filter({ hasText: '1 ảnh chưa vào bài' });
  await expect(told).toContainText('vẫn được chọn ở bàn ảnh');
  expect(await violationsOn(page)).toEqual([]);
  await told.getByRole('button', { name: 'Về bàn ảnh' }).click();

  await expect(page.getByText('Đã chọn 1 ảnh')).toBeVisible();
  await expect(told).toBeHidden();
});

test('a photo fills the window: the arrows go through the grid, a figure rates, and the grid goes on there', async ({
  folder,
  open,
}) => {
  await filled(folder);
  const { page, client } = await open();
  await openPhotoDesk(page);
  await expect(grid(page).getByRole('row')).toHaveCount(3);
  await walkToGrid(page);
  await page.keyboard.press('Home');

  await page.keyboard.press('Space');
  const viewer = page.getByRole('dialog', { name: 'Xem ảnh' });
  await expect(viewer).toContainText('Ảnh 1/3');
  await page.keyboard.press('ArrowRight');
  await expect(viewer).toContainText('Vá lưới');
  await page.keyboard.press('5');
  await expect(viewer.getByRole('img', { name: '5 sao' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await expect(viewer).toBeHidden();
  await expect(tile(page, 'Vá lưới')).toBeFocused();
  expect((await client.photos.list({ rating: 5 })).photos).toHaveLength(1);
  await page.keyboard.press('Enter');
  await expect(viewer).toContainText('Ảnh 2/3');
});

test('what is written of a photo beside the grid goes into a copy, never into the original, and is taken back', async ({
  folder,
  open,
}) => {
  const { ids } = await filled(folder);
  const home = homeIn(folder);
  mkdirSync(join(home, 'gui-di'));
  const { page, client } = await open();
  await openPhotoDesk(page);
  await tile(page, 'Đò ngang sớm').click();
  const details = page.getByRole('complementary', { name: 'Ảnh đang chọn' });

  await details.getByRole('textbox', { name: 'Chú thích ảnh' }).fill('Bến đò sớm');
  await details.getByRole('textbox', { name: 'Nơi chụp' }).fill('Vàm Cái Sơn');
  await page.keyboard.press('Tab');
  await expect(details.getByText('Tòa soạn đã sửa; tệp ảnh vẫn nguyên.')).toBeVisible();
  await page.getByRole('button', { name: 'Ghi vào ảnh…' }).click();
  await page.getByRole('option', { name: 'gui-di' }).dblclick();
  await page.getByRole('button', { name: 'Ghi bản sao vào đây' }).click();

  await expect(page.getByText(/^Đã ghi 1 bản sao vào /)).toBeVisible();
  expect(readdirSync(join(home, 'gui-di'))).toEqual(['DSC_0001.JPG']);
  expect(readNotes(readFileSync(join(home, 'gui-di', 'DSC_0001.JPG')))).toMatchObject({
    ...{ caption: 'Bến đò sớm', place: 'Vàm Cái Sơn', byline: 'Lê Vân An' },
  });
  const original = join(folder, 'photos', ids[0]!.slice(0, 2), `${ids[0]}.jpg`);
  expect(readFileSync(original).equals(boat)).toBe(true);

  await details.getByRole('button', { name: 'Lấy lại từ ảnh' }).click();
  await expect(details.getByRole('textbox', { name: 'Chú thích ảnh' })).toHaveValue('Đò ngang sớm');
  expect((await client.photos.list({})).photos.flatMap(({ own }) => own)).toEqual([]);
});

test('in a window that was made wide and narrow again, the photos stay beside what is said of them', async ({
  folder,
  open,
}) => {
  await filled(folder);
  const { page } = await open();
  await openPhotoDesk(page);
  const width = async () => (await grid(page).boundingBox())!.width;
  const before = await width();

  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(width).toBeGreaterThan(before);
  await page.setViewportSize({ width: 1366, height: 768 });

  await expect.poll(width).toBe(before);
});

test('a key of the register becomes the name it stands for in a caption, with the caret behind it', async ({
  folder,
  open,
}) => {
  await filled(folder);
  const window = await open();
  const { page, client } = window;
  const name = { title: 'Trương Văn Nhớ', type: 'person', office: 'Bí thư Huyện ủy', key: 'tvn' };
  await client.registers.put({ kind: 'name', value: name, as: 'tong-bien-tap' });
  await openPhotoDesk(page);
  await tile(page, 'Vá lưới').click();
  const caption = page.getByRole('textbox', { name: 'Chú thích ảnh' });
  await expect(caption).toHaveValue('Vá lưới');

  await caption.fill('và bà con vá lưới');
  await caption.press('Home');
  await page.keyboard.type('tvn; cùng ');

  await expect(caption).toHaveValue(/Trương Văn Nhớ.* cùng và bà con vá lưới$/);
});

test('what is written of a photo is kept while the hand rests in the field and when a key leads away, undone as one', async ({
  folder,
  open,
}) => {
  await filled(folder);
  const window = await open();
  const { page } = window;
  const caption = page.getByRole('textbox', { name: 'Chú thích ảnh' });
  await openPhotoDesk(page);
  await tile(page, 'Vá lưới').click();

  await caption.click();
  await expect(caption).toHaveValue('Vá lưới');
  await page.keyboard.press('Home');
  await page.keyboard.type('Bà con ');
  await expect.poll(() => captions(window)).toEqual(['Đò ngang sớm', 'Bà con Vá lưới', '']);
  await page.keyboard.type('cùng ');
  await expect.poll(() => captions(window)).toEqual(['Đò ngang sớm', 'Bà con cùng Vá lưới', '']);
  await expect(caption).toBeFocused();
  await caption.press('End');
  await page.keyboard.type(' mai');
  await page.keyboard.press('F1');
  await expect.poll(() => captions(window)).toEqual(['Đò ngang sớm', 'Bà con cùng Vá lưới mai', '']);

  await page.keyboard.press('Control+Alt+k');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => captions(window)).toEqual(['Đò ngang sớm', 'Vá lưới', '']);
});
