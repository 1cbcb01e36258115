import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { inserted, p, runs } from '#tests/support/builders.ts';
import { drop } from '#tests/support/dropped-pages.ts';
import { filled, grid, openPhotoDesk, writeFiles } from '#tests/support/photo-desk-window.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

// What is told of its own accord, or right after a press, never moves what a hand is about to press.

const writer = EntryId.parse('phong-vien');

/** Where it begins, from the top of the window. */
async function topOf(part: Locator): Promise<number> {
  await expect(part).toBeVisible();
  return (await part.boundingBox())!.y;
}

/** A file that is no picture, among those that were pasted. */
async function pasteBadPhoto(page: Page): Promise<void> {
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['x'], 'hong.jpg', { type: 'image/jpeg' }));
    const { activeElement } = document;
    activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    );
  });
}

test('the rows of the desk stay where they are when the data folder is gone', async ({ folder, open }) => {
  const { page, client } = await open();
  await client.articles.create({ as: writer });
  await page.getByRole('button', { name: 'Mọi tin bài 1' }).click();
  const row = page.getByRole('grid').getByRole('row').nth(1);
  const before = await topOf(row);

  renameSync(folder, `${folder}-rut-ra`);

  await expect(page.getByRole('alert').filter({ hasText: 'Không còn thấy dữ liệu' })).toBeInViewport({
    ratio: 1,
  });
  expect(await topOf(row)).toBe(before);
  rmSync(`${folder}-rut-ra`, { recursive: true, force: true });
});

test('the photos of the desk stay where they are while others come in and one is refused', async ({
  folder,
  open,
}) => {
  await filled(folder);
  const { page } = await open();
  await openPhotoDesk(page);
  const first = grid(page).getByRole('row').first();
  const before = await topOf(first);

  await pasteBadPhoto(page);

  await expect(page.getByText(/hong\.jpg/)).toBeInViewport();
  expect(await topOf(first)).toBe(before);
});

test('the text stays where it is while photos come in and one is refused', async ({ folder, open }) => {
  const desk = await open();
  await openArticle(desk, [p('Từ sáng sớm.')]);
  const line = bodyOf(desk.page).getByText('Từ sáng sớm.');
  const before = await topOf(line);
  const [file] = writeFiles(join(folder, 'nguon'), { 'hong.jpg': Buffer.from('x') });

  const chooser = desk.page.waitForEvent('filechooser');
  await desk.page.getByRole('button', { name: 'Thêm ảnh…' }).click();
  await (await chooser).setFiles(file!);

  await expect(desk.page.getByText(/hong\.jpg/)).toBeInViewport();
  expect(await topOf(line)).toBe(before);
});

test('of pages on their way in, neither the list nor what is pressed next moves once one is skipped', async ({
  open,
}) => {
  let letRead: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letRead = resolve));
  let reviews = 0;
  const { page } = await open({
    beforeCall: async (method) => {
      if (method === 'reading.review' && ++reviews > 2) await held;
    },
  });
  await drop(page, ['tinh-co-kicker.txt', 'tin-thong-tan.txt', 'quang-cao-xen-giua-bai.txt']);
  const queue = page.getByRole('complementary', { name: 'Trang chờ nhận' });
  await expect(queue.getByRole('progressbar')).toBeVisible();
  const first = queue.getByRole('listitem').first();
  const skip = page.getByRole('button', { name: 'Bỏ qua trang này' });
  const before = [await topOf(first), await topOf(skip)];

  letRead();
  await expect(queue.getByRole('progressbar')).toBeHidden();
  expect([await topOf(first), await topOf(skip)]).toEqual(before);
  await skip.click();
  await expect(page.getByRole('button', { name: 'Đưa lại để xem' })).toBeInViewport();
  expect([await topOf(first), await topOf(skip)]).toEqual(before);
});

test('the other places stay where they are once one is taken back from an old revision', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const block = p('Bà con cấy xong lúa.');
  const id = await openArticle(window, [block], { headline: runs('Tít cũ'), kicker: runs('Dẫn cũ') });
  await client.articles.keep({ id, as: writer });
  await client.articles.save({
    ...{ id, as: writer },
    changes: { fields: { headline: runs('Tít mới'), kicker: runs('Dẫn mới') }, put: [], order: [block.id] },
  });
  await page.reload();
  await page.getByRole('button', { name: 'Các bản', exact: true }).click();
  await page
    .getByRole('button', { name: /^So sánh với bài đang viết: Lưu bản/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog', { name: 'So sánh hai bản' });
  await expect(dialog.getByText('2 chỗ khác')).toBeVisible();
  const text = dialog.getByRole('region', { name: 'Nội dung hai bản' });
  const before = await topOf(text);

  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Tít', exact: true }).click();

  await expect(dialog.getByText('1 chỗ khác')).toBeVisible();
  await expect(dialog.getByText('Đã lấy lại, thành một bản mới')).toBeInViewport();
  expect(await topOf(text)).toBe(before);
});

test('the changes in the panel stay where they are once what was settled is told', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const by = { by: 'bien-tap', level: 'desk' };
  await openArticle(window, [p('Một ', inserted('hai', by), ' ba ', inserted('bốn', by))]);
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Nhận: / }) });
  const panel = page.getByRole('button', { name: 'Chỗ sửa', exact: true });
  await panel.waitFor();
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
  const before = await topOf(rows.first());

  await rows
    .first()
    .getByRole('button', { name: /^Nhận: / })
    .click();

  await expect(page.getByText('Đã nhận 1 chỗ sửa.')).toBeInViewport();
  await expect(rows).toHaveCount(1);
  expect(await topOf(rows.first())).toBe(before);
});

test('what a package is for stays where it is in the dialog once all that will be in it is known', async ({
  open,
}) => {
  let letPlan: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letPlan = resolve));
  const { page, client } = await open({
    beforeCall: async (method) => {
      if (method === 'exchange.plan') await held;
    },
  });
  for (let nth = 0; nth < 6; nth++) await client.articles.create({ as: writer });
  await page.getByRole('button', { name: 'Mọi tin bài 6' }).click();
  await page.getByRole('row').nth(1).click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Xuất gói', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Xuất gói/ });
  const target = dialog.getByRole('checkbox').first();
  const before = await topOf(target);

  letPlan();

  await expect(dialog.getByRole('listitem')).toHaveCount(6);
  expect(await topOf(target)).toBe(before);
});
