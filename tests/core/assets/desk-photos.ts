import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PhotoFilter } from '#shared/areas/photo-desk.ts';
import type { AssetId } from '#shared/ids.ts';
import type { TestApp } from '#tests/support/app.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';

export const as = 'phong-vien';
export const work = '019a9f00-0000-4000-8000-000000000002';

export const boat = notedJpeg({
  iim: { 120: 'Đò ngang ở vàm Cái Sơn', 80: 'Lê Vân An', 90: 'Vĩnh Lợi', 25: ['đường thủy'], 55: '20261120' },
  seed: 1,
});
export const market = notedJpeg({
  iim: { 120: 'Phiên chợ sớm', 80: 'Đỗ Hoài Nam', 105: 'Chợ nổi', 110: 'TTXVN', 55: '20261118' },
  seed: 2,
});
export const plain = jpeg({ seed: 3 });

export interface Three {
  readonly boat: AssetId;
  readonly market: AssetId;
  readonly plain: AssetId;
}

export async function addOne({ desk, folder }: TestApp, name: string, bytes: Buffer): Promise<AssetId> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const [added] = await desk.assets.add({ files: [path], as });
  if (!added?.ok) throw new Error(added?.failure.sentence);
  return added.asset.id;
}

export async function addThree(app: TestApp): Promise<Three> {
  return {
    boat: await addOne(app, 'DSC_0412.JPG', boat),
    market: await addOne(app, 'cho.jpg', market),
    plain: await addOne(app, 'IMG7731.jpg', plain),
  };
}

export async function found(
  { desk }: TestApp,
  asked: Partial<PhotoFilter> & { sort?: 'takenFirst' | 'taken' | 'added' | 'addedFirst' },
) {
  const { photos, total } = await desk.photos.list(asked);
  expect(total).toBe(photos.length);
  expect(await desk.photos.ids(asked)).toEqual(photos.map(({ asset }) => asset.id));
  return photos.map(({ asset }) => asset.name);
}

export async function originalOf({ app }: TestApp, id: AssetId): Promise<Buffer> {
  return readFileSync((await app.photoFile(id, 'original'))!.path);
}
