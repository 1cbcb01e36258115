import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { AddedPhoto } from '#shared/areas/assets.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';
import { writePng } from '#tests/support/pictures.ts';

const work = '019a9f00-0000-4000-8000-000000000001';

function write(app: TestApp, name: string, bytes: Uint8Array): string {
  const path = join(app.folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function addOne(app: TestApp, path: string): Promise<Extract<AddedPhoto, { ok: true }>> {
  const [added] = await app.desk.assets.add({ files: [path], as: 'phong-vien' });
  if (!added?.ok) throw new Error(added?.failure.sentence);
  return added;
}

describe('adding photos', () => {
  test('keeps the original byte for byte and says what its file says of itself', async () => {
    const app = await createTestApp();
    const bytes = notedJpeg({
      iim: { 120: 'Đò ngang ở vàm Cái Sơn', 80: 'Lê Vân An' },
      width: 640,
      height: 480,
    });

    const added = await addOne(app, write(app, 'Đò ngang.JPG', bytes));

    expect(added).toEqual({
      ok: true,
      file: join(app.folder, 'Đò ngang.JPG'),
      asset: {
        id: added.asset.id,
        name: 'Đò ngang.JPG',
        mediaType: 'image/jpeg',
        size: bytes.length,
        ...{ width: 640, height: 480 },
        addedAt: expect.stringMatching(/^2026-11-23T/),
      },
      notes: {
        ...{ headline: '', caption: 'Đò ngang ở vàm Cái Sơn', byline: 'Lê Vân An', credit: '' },
        ...{ place: '', takenAt: '', copyright: '', keywords: [], people: [] },
      },
      isKnown: false,
    });
    const file = await app.app.photoFile(added.asset.id, 'original');
    expect(await readFile(file!.path)).toEqual(bytes);
    expect(await app.desk.assets.notes({ id: added.asset.id })).toEqual(added.notes);
  });

  test('goes on past a bad file, in the order given, and tells each as it comes', async () => {
    const app = await createTestApp();
    const files = [
      write(app, 'một.jpg', jpeg({ seed: 1 })),
      write(app, 'hai.jpg', Buffer.from('không phải ảnh')),
      join(app.folder, 'không có.jpg'),
      write(app, 'rỗng.jpg', Buffer.alloc(0)),
      writePng(app.folder, 'ba.png'),
    ];

    const added = await app.desk.assets.add({ files, as: 'phong-vien', work });

    expect(added.map((photo) => (photo.ok ? photo.asset.name : photo.failure.sentence))).toEqual([
      'một.jpg',
      'Tệp “hai.jpg” không phải ảnh JPEG, PNG, WebP hay TIFF. Hãy lưu ảnh thành JPEG rồi thêm lại.',
      `Không tìm thấy tệp “${files[2]}”. Hãy kiểm tra lại tên và thư mục.`,
      'Tệp ảnh “rỗng.jpg” rỗng. Hãy chép lại ảnh từ máy ảnh.',
      'ba.png',
    ]);
    expect(app.events.filter(({ topic }) => topic === 'work.progress').map(({ payload }) => payload)).toEqual(
      added.map((item, index) => ({ work, done: index + 1, total: 5, item })),
    );
  });

  test.each([
    ['IMG_0001.HEIC', heic('heic'), 'Tương thích nhất'],
    ['anh.avif', heic('avif'), 'ảnh AVIF'],
    ['hoat-hinh.gif', Buffer.from('GIF89a\x01\0\x01\0\0\0\0', 'latin1'), 'ảnh GIF'],
    [
      'bieu-do.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'hình vẽ SVG',
    ],
    ['DSC_0001.NEF', Buffer.from('49492a0008000000', 'hex'), 'ảnh thô (RAW)'],
  ])('refuses %s with a sentence that says what to do', async (name, bytes, says) => {
    const app = await createTestApp();

    const [added] = await app.desk.assets.add({ files: [write(app, name, bytes)], as: 'phong-vien' });

    expect(added).toMatchObject({
      ok: false,
      failure: { code: 'invalid_input', sentence: expect.stringContaining(says) },
    });
    expect(existsSync(join(app.folder, 'photos'))).toBe(false);
  });

  test('of the same bytes under another name is the same photo', async () => {
    const app = await createTestApp();
    const first = await addOne(app, write(app, 'cầu.jpg', jpeg()));

    const second = await addOne(app, write(app, 'cầu (1).jpg', jpeg()));

    expect(second.asset).toEqual(first.asset);
    expect([first.isKnown, second.isKnown]).toEqual([false, true]);
  });

  test('by nobody the newsroom knows is refused before anything is kept', async () => {
    const app = await createTestApp();

    const reply = await app.try('assets.add', { files: [write(app, 'x.jpg', jpeg())], as: 'khong-co-ai' });

    expect(reply).toMatchObject({ ok: false });
    expect(existsSync(join(app.folder, 'photos'))).toBe(false);
  });
});

describe('a photo to look at', () => {
  test('is small, upright and made once', async () => {
    const app = await createTestApp();
    const bytes = notedJpeg({ exif: { 0x0112: '6' }, width: 1200, height: 800 });
    const { asset } = await addOne(app, write(app, 'dọc.jpg', bytes));
    expect([asset.width, asset.height]).toEqual([800, 1200]);

    const [thumb, again] = await Promise.all([
      app.app.photoFile(asset.id, 'thumb'),
      app.app.photoFile(asset.id, 'thumb'),
    ]);

    expect(thumb).toEqual({ path: expect.stringMatching(/cache.photos.*-thumb\.jpg$/), type: 'image/jpeg' });
    expect(again).toEqual(thumb);
    expect(await sizeOf(thumb!.path)).toEqual([213, 320]);
    const madeAt = statSync(thumb!.path).mtimeMs;
    expect(await app.app.photoFile(asset.id, 'thumb')).toEqual(thumb);
    expect(statSync(thumb!.path).mtimeMs).toBe(madeAt);
  });

  test('is turned where that is asked, beside the one that is not', async () => {
    const app = await createTestApp();
    const { asset } = await addOne(app, write(app, 'ngang.jpg', jpeg({ width: 1200, height: 800 })));

    const straight = await app.app.photoFile(asset.id, 'thumb');
    const turned = await app.app.photoFile(asset.id, 'thumb', 90);

    expect(await sizeOf(straight!.path)).toEqual([320, 213]);
    expect(await sizeOf(turned!.path)).toEqual([213, 320]);
    expect(await app.app.photoFile(asset.id, 'original', 90)).toEqual(
      await app.app.photoFile(asset.id, 'original'),
    );
  });

  test('is never larger than its original', async () => {
    const app = await createTestApp();
    const { asset } = await addOne(app, writePng(app.folder, 'nhỏ.png', { width: 40, height: 30 }));

    const screen = await app.app.photoFile(asset.id, 'screen');

    expect(screen?.type).toBe('image/jpeg');
    expect(await sizeOf(screen!.path)).toEqual([40, 30]);
  });

  test('stays see-through where the original is', async () => {
    const app = await createTestApp();
    const logo = await sharp({ create: { width: 400, height: 200, channels: 4, background: '#ff000080' } })
      .png()
      .toBuffer();
    const { asset } = await addOne(app, write(app, 'logo.png', logo));

    const thumb = await app.app.photoFile(asset.id, 'thumb');

    expect(thumb?.type).toBe('image/webp');
    expect((await sharp(thumb!.path).metadata()).hasAlpha).toBe(true);
  });

  test('comes back after the cache was emptied, and again after the folder was opened anew', async () => {
    const app = await createTestApp();
    const { asset } = await addOne(app, write(app, 'cầu.jpg', jpeg({ width: 900, height: 600 })));
    await app.app.photoFile(asset.id, 'thumb');

    rmSync(join(app.folder, 'cache'), { recursive: true });
    const made = await app.app.photoFile(asset.id, 'thumb');
    await app.app.close();
    const later = await createTestApp({ folder: app.folder });

    expect(existsSync(made!.path)).toBe(true);
    expect(await later.app.photoFile(asset.id, 'thumb')).toEqual(made);
  });

  test('leaves nothing half made beside it', async () => {
    const app = await createTestApp();
    const { asset } = await addOne(app, write(app, 'cầu.jpg', jpeg({ width: 900, height: 600 })));

    const thumb = await app.app.photoFile(asset.id, 'thumb');
    await app.app.photoFile(asset.id, 'screen');

    expect(readdirSync(join(thumb!.path, '..')).toSorted()).toEqual([
      `${asset.id}-screen.jpg`,
      `${asset.id}-thumb.jpg`,
    ]);
  });

  test('is nothing where the newsroom has no such photo, whatever the id looks like', async () => {
    const app = await createTestApp();

    for (const id of ['0'.repeat(64), '', '../../toasoan.db', "' OR 1=1 --"])
      expect(await app.app.photoFile(id, 'thumb')).toBeUndefined();
  });

  test('is nothing where the original is lost or cannot be drawn, and the log says why', async () => {
    const app = await createTestApp();
    const { asset } = await addOne(app, write(app, 'cầu.jpg', jpeg()));
    const original = await app.app.photoFile(asset.id, 'original');
    rmSync(original!.path);

    expect(await app.app.photoFile(asset.id, 'original')).toBeUndefined();
    expect(await app.app.photoFile(asset.id, 'thumb')).toBeUndefined();
    expect(app.logged).toHaveLength(1);
    expect(await app.try('assets.notes', { id: asset.id })).toMatchObject({
      failure: { code: 'not_found', sentence: expect.stringContaining('cầu.jpg') },
    });
  });

  test('of two hundred million claimed pixels is refused, not unpacked', async () => {
    const app = await createTestApp();
    const file = write(app, 'bom.jpg', jpeg({ width: 20_000, height: 10_000 }));

    const [added] = await app.desk.assets.add({ files: [file], as: 'phong-vien' });

    expect(added).toMatchObject({ ok: false, failure: { sentence: expect.stringContaining('100 triệu') } });
  });
});

async function sizeOf(path: string): Promise<readonly [number, number]> {
  const { width, height } = await sharp(path).metadata();
  return [width, height];
}

/** As much of an ISO container as a reader needs to tell its kind and size. */
function heic(brand: string): Buffer {
  const ispe = box('ispe', Buffer.from('000000000000004000000030', 'hex'));
  const meta = box('meta', Buffer.concat([Buffer.alloc(4), box('iprp', box('ipco', ispe))]));
  return Buffer.concat([box('ftyp', Buffer.from(`${brand}\0\0\0\0mif1${brand}`, 'latin1')), meta]);
}

function box(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 8);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body]);
}
