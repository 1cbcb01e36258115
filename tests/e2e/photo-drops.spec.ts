import { expect, type Locator, type Page } from 'playwright/test';
import type { PhotoBlock } from '#shared/document/block.ts';
import { p, runs } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { writeFiles } from '#tests/support/photo-desk-window.ts';
import { test } from '#tests/support/shell.ts';
import { openArticle, storedBlocks } from '#tests/support/writing-window.ts';

const large = { width: 900, height: 600 };
const slot: PhotoBlock = {
  id: 'cho',
  type: 'photo',
  placement: 'inline',
  alt: '',
  caption: runs('Đò ngang sông Hậu.'),
  credit: runs('Lê Vân An'),
};

/** As the file manager drops files from the disk. */
async function dropOn(page: Page, target: Locator, files: string[]): Promise<void> {
  const { x, y, width, height } = (await target.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      ...{ type, x: x + width / 2, y: y + Math.min(60, height / 2) },
      data: { items: [], files, dragOperationsMask: 1 },
    });
}

test('a picture dropped on the photo that waits for it fills it, and keeps the words it has', async ({
  folder,
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  const id = await openArticle(desk, [p('Đoạn một.'), slot, p('Đoạn hai.')]);
  const [file] = writeFiles(folder, { 'do-ngang.jpg': jpeg({ ...large, seed: 1 }) });

  await dropOn(page, page.getByRole('figure'), [file!]);

  await expect(page.getByText('Chưa có ảnh')).toBeHidden();
  await expect
    .poll(() => storedBlocks(desk, id))
    .toMatchObject([
      { type: 'paragraph' },
      { type: 'photo', asset: expect.any(String), caption: slot.caption, credit: slot.credit },
      { type: 'paragraph' },
    ]);
});

test('pictures dropped on a paragraph come in behind it, and what is no picture is told of', async ({
  folder,
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  const id = await openArticle(desk, [p('Đoạn một.'), p('Đoạn hai.')]);
  const files = writeFiles(folder, {
    'mot.jpg': jpeg({ ...large, seed: 1 }),
    'ghi.csv': Buffer.from('Lúa chín.'),
    'hai.jpg': jpeg({ ...large, seed: 2 }),
  });

  await dropOn(page, page.getByText('Đoạn một.'), files);

  await expect(page.getByText(/^Tệp “ghi\.csv” không phải ảnh/)).toBeVisible();
  await expect
    .poll(async () => (await storedBlocks(desk, id)).map((block) => (block as { type: string }).type))
    .toEqual(['paragraph', 'photo', 'photo', 'paragraph']);
});

test('a picture dropped on a photo comes in right behind it', async ({ folder, open }) => {
  const desk = await open();
  const { page } = desk;
  const id = await openArticle(desk, [p('Đoạn một.'), slot, p('Đoạn hai.')]);
  const [first, second] = writeFiles(folder, {
    'mot.jpg': jpeg({ ...large, seed: 1 }),
    'hai.jpg': jpeg({ ...large, seed: 2 }),
  });
  await dropOn(page, page.getByRole('figure'), [first!]);
  await expect(page.getByText('Chưa có ảnh')).toBeHidden();

  await dropOn(page, page.getByRole('figure'), [second!]);

  await expect
    .poll(async () => (await storedBlocks(desk, id)).map((block) => (block as { type: string }).type))
    .toEqual(['paragraph', 'photo', 'photo', 'paragraph']);
});
