import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isCutShort } from '#core/assets/cut-short.ts';
import { createTestApp } from '#tests/support/app.ts';
import { jpeg } from '#tests/support/jpeg.ts';

const drawn = () => sharp({ create: { width: 400, height: 300, channels: 3, background: '#a86' } });

const kinds = [
  ['image/jpeg', () => drawn().jpeg().toBuffer()],
  ['image/jpeg', () => drawn().jpeg({ progressive: true }).toBuffer()],
  ['image/png', () => drawn().png().toBuffer()],
  ['image/webp', () => drawn().webp().toBuffer()],
  ['image/tiff', () => drawn().tiff().toBuffer()],
] as const;

test.each(kinds)('a whole %s is whole, also with more behind its end', async (mediaType, make) => {
  const bytes = await make();

  expect(isCutShort(bytes, mediaType)).toBe(false);
  expect(isCutShort(Buffer.concat([bytes, Buffer.alloc(5000)]), mediaType)).toBe(false);
});

test.each(kinds.slice(0, 4))('a half-copied %s is seen to be cut', async (mediaType, make) => {
  const bytes = await make();

  expect(isCutShort(bytes.subarray(0, Math.floor(bytes.length / 2)), mediaType)).toBe(true);
});

test('a JPEG in which zeros stand for the second half is seen to be cut', async () => {
  const bytes = await drawn().jpeg().toBuffer();
  bytes.fill(0, Math.floor(bytes.length / 2));

  expect(isCutShort(bytes, 'image/jpeg')).toBe(true);
});

test('the end of a thumbnail is not taken for the end of the picture', () => {
  const thumbnail = jpeg();
  const head = Buffer.from([0xff, 0xe1, 0, 0, ...Buffer.from('Exif\0\0'), ...thumbnail]);
  head.writeUInt16BE(head.length - 2, 2);
  const picture = jpeg({ width: 640, height: 480 });
  const bytes = Buffer.concat([picture.subarray(0, 2), head, picture.subarray(2)]);

  expect(isCutShort(bytes, 'image/jpeg')).toBe(false);
  expect(isCutShort(bytes.subarray(0, -40), 'image/jpeg')).toBe(true);
});

test('a half-copied photo is kept byte for byte, and said to be cut when it comes and later', async () => {
  const app = await createTestApp();
  const bytes = jpeg({ width: 640, height: 480 }).subarray(0, -400);
  const [half, whole] = [join(app.folder, 'nua.jpg'), join(app.folder, 'ca.jpg')];
  writeFileSync(half, bytes);
  writeFileSync(whole, jpeg());

  const added = await app.desk.assets.add({ files: [half, whole], as: 'phong-vien' });

  expect(added).toMatchObject([{ ok: true, isCut: true }, { ok: true }]);
  expect(added[1]).not.toHaveProperty('isCut');
  const ids = added.flatMap((one) => (one.ok ? [one.asset.id] : []));
  const kept = await app.app.photoFile(ids[0]!, 'original');
  expect(readFileSync(kept!.path)).toEqual(bytes);
  expect(await app.desk.assets.cut({ ids })).toEqual([ids[0]]);
});
