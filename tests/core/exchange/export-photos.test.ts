import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/ids.ts';
import { verifyPackage } from '#core/exchange/verify-package.ts';
import { readNotes } from '#core/assets/photo-notes.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { filesUnder } from './packages.ts';
import { photoBlock } from './given.ts';
import { temporaryFolder } from './temporary-folder.ts';

const paragraph = { id: 'd1', type: 'paragraph' as const, runs: [{ text: 'Cầu thông xe sáng nay.' }] };

/** An approved article with one photo, whose left half alone is wanted. */
async function approved({ desk }: TestApp): Promise<ArticleId> {
  const file = join(temporaryFolder(), 'DSC_0001.JPG');
  await sharp({ create: { width: 3200, height: 2000, channels: 3, background: '#5588aa' } })
    .jpeg()
    .toFile(file);
  const [added] = await desk.assets.add({ files: [file], as: 'phong-vien' });
  if (!added?.ok) throw new Error('no photo');
  const { id } = await desk.articles.create({ as: 'phong-vien' });
  const photo = photoBlock('anh-1', {
    asset: added.asset.id,
    crop: { x: 0, y: 0, width: 0.5, height: 1 },
    focus: { x: 0.25, y: 0.5 },
  });
  await desk.articles.save({
    id,
    as: 'phong-vien',
    changes: {
      fields: {
        headline: [{ text: 'Cầu Cồn Nhỏ' }],
        lead: [{ text: 'Sáng nay cầu thông xe.' }],
        section: 'xay-dung-dang',
        bylines: [{ penName: 'HOÀI THƯ', role: 'writer' }],
        tags: ['cầu Cồn Nhỏ'],
      },
      put: [photo, paragraph],
      order: [photo.id, paragraph.id],
    },
  });
  await desk.review.move({ id, move: 'submit', as: 'phong-vien' });
  await desk.review.move({ id, move: 'approve', as: 'tong-bien-tap' });
  return id;
}

test('photos leave as each target wants them, and the originals stay as they were', async () => {
  const app = await createTestApp();
  const id = await approved(app);
  const before = filesUnder(join(app.folder, 'photos'));
  const out = join(temporaryFolder(), 'goi');

  await app.desk.exchange.export({
    ...{ ids: [id], out, zip: false, as: 'phong-vien' },
    photos: { web: 'web', layout: 'full', archive: 'asIs' },
  });

  const folder = join(out, '01-cau-con-nho');
  const size = async (path: string) => {
    const { width, height } = await sharp(join(folder, path)).metadata();
    return { width, height };
  };
  expect(filesUnder(join(app.folder, 'photos'))).toEqual(before);
  expect(await verifyPackage(out)).toMatchObject({ articles: 1, problems: [] });
  expect(await size('photos/anh-0001.jpg')).toEqual({ width: 1600, height: 2000 });
  expect(await size('photos-web/anh-0001.jpg')).toEqual({ width: 1600, height: 2000 });
  expect(readFileSync(join(folder, 'photos-asis', 'anh-0001.jpg')).equals([...before.values()][0]!)).toBe(
    true,
  );
  expect(readNotes(readFileSync(join(folder, 'photos-web', 'anh-0001.jpg')))).toMatchObject({
    caption: 'Người dân đi bộ qua cầu sáng đầu tiên.',
    credit: 'H.T',
    headline: 'Cầu Cồn Nhỏ',
    keywords: ['cầu Cồn Nhỏ'],
  });
  expect(readFileSync(join(folder, 'article.html'), 'utf8')).toContain(
    '<img src="photos-web/anh-0001.jpg" width="1600" height="2000"',
  );
  expect(
    readdirSync(join(app.folder), { recursive: true }).filter((name) => String(name).includes('xuat-')),
  ).toEqual([]);
});

test('the manifest tells how to cut only where the file is not cut', async () => {
  const app = await createTestApp();
  const id = await approved(app);
  const out = join(temporaryFolder(), 'goi');

  await app.desk.exchange.export({
    ...{ ids: [id], out, zip: false, as: 'phong-vien' },
    photos: { archive: 'asIs' },
  });

  const { articles } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
    articles: { photos: unknown }[];
  };
  expect(articles[0]?.photos).toEqual([
    { path: '01-cau-con-nho/photos/anh-0001.jpg', block: 'anh-1', focus: { x: 0.5, y: 0.5 } },
    {
      path: '01-cau-con-nho/photos-asis/anh-0001.jpg',
      block: 'anh-1',
      crop: { x: 0, y: 0, width: 0.5, height: 1 },
      focus: { x: 0.25, y: 0.5 },
    },
  ]);
});
