import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { EntryId, type ArticleId, type AssetId } from '#shared/ids.ts';
import { p, runs } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';
import type { DeskWindow } from '#tests/support/shell.ts';

export const as = EntryId.parse('phong-vien');
export const large = { width: 900, height: 600 };
export const boat = notedJpeg({
  iim: { 120: 'Đò ngang sớm', 80: 'Lê Vân An', 90: 'Cái Sơn', 55: '20261120' },
  ...{ ...large, seed: 1 },
});
export const nets = notedJpeg({
  iim: { 120: 'Vá lưới', 80: 'Đỗ Hoài Nam', 55: '20261121' },
  ...large,
  seed: 2,
});
export const files: Readonly<Record<string, Buffer>> = {
  'DSC_0001.JPG': boat,
  'DSC_0002.JPG': nets,
  'DSC_0003.JPG': jpeg({ width: 600, height: 900, seed: 3 }),
};

/** Photos that were in the archive before the window opened, and an article without any. */
export async function filled(folder: string, named = files): Promise<{ ids: AssetId[]; article: ArticleId }> {
  const app = await createApp({ folder, host: { laptop: 'máy thử', pathOf: (ref) => ref } });
  const desk = createClient<DeskContract>(app.dispatch);
  const paths = writeFiles(join(folder, 'nguon'), named);
  const added = await desk.assets.add({ files: paths, as });
  const { id: article } = await desk.articles.create({ as });
  const block = p('Từ sáng sớm.');
  await desk.articles.save({
    ...{ id: article, as },
    changes: { fields: { headline: runs('Mùa nước ròng') }, put: [block], order: [block.id] },
  });
  await app.close();
  return { ids: added.flatMap((one) => (one.ok ? one.asset.id : [])), article };
}

export function writeFiles(folder: string, named: Readonly<Record<string, Buffer>>): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(named).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}

/** A home of this test's own, in which the choosers begin. */
export function homeIn(folder: string): string {
  const home = join(folder, 'nha');
  mkdirSync(home, { recursive: true });
  process.env['HOME'] = home;
  return home;
}

export async function openPhotoDesk(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Viết bài', exact: true })).toBeVisible();
  await page.keyboard.press('Control+Alt+k');
  await expect(page.getByRole('navigation', { name: 'Lọc ảnh' })).toBeVisible();
}

export const grid = (page: Page) => page.getByRole('grid', { name: 'Ảnh trong kho' });
export const tile = (page: Page, name: string | RegExp) => grid(page).getByRole('row', { name });

/** From part to part of the window until the focus is in the grid. */
export async function walkToGrid(page: Page): Promise<void> {
  for (let part = 0; part < 8; part++) {
    if ((await grid(page).locator(':focus').count()) > 0) return;
    await page.keyboard.press('F6');
  }
  throw new Error('the grid takes no focus');
}

export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`never reached ${String(target)}`);
}

export async function captions({ client }: DeskWindow): Promise<string[]> {
  const { photos } = await client.photos.list({ sort: 'takenFirst' });
  return photos.map(({ words }) => words.caption);
}
