import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { imageSize } from 'image-size';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import type { Asset } from '#shared/areas/assets.ts';
import { AssetId } from '#shared/ids.ts';
import { paragraphsOf } from '#core/assets/notes-text.ts';
import { readNotes } from '#core/assets/photo-notes.ts';
import { cutAtLetter } from '#core/assets/writing/iim.ts';
import { makePhoto, type MakingTask } from '#core/assets/writing/make-photo.ts';
import { sha256 } from '#core/storage/hash.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';
import { temporaryFolder } from '#tests/core/exchange/temporary-folder.ts';

const said = {
  caption: 'Bà con ấp Cồn Nhỏ đi bộ qua cầu trong sáng đầu tiên, 20/11/2026.',
  credit: 'Nguyễn Thị Thuỷ Tiên – Trần Văn Khánh',
  alt: 'Dòng người trên cầu',
  headline: 'Bến Lạc khánh thành cầu mới',
  keywords: ['cầu Cồn Nhỏ', 'giao thông nông thôn'],
};

interface Given extends Partial<Omit<MakingTask, 'asset' | 'original' | 'to'>> {
  readonly mediaType?: Asset['mediaType'];
}

/** Makes a photo of these bytes and answers what was made, with the original's bytes as they are afterwards. */
async function made(bytes: Buffer, { mediaType = 'image/jpeg', ...given }: Given = {}) {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const original = join(folder, 'goc');
  writeFileSync(original, bytes);
  const { width, height } = imageSize(bytes);
  const lies = (imageSize(bytes).orientation ?? 1) >= 5;
  const [wide, high] = lies ? [height, width] : [width, height];
  const asset: Asset = {
    ...{ id: AssetId.parse(sha256(bytes)), name: 'DSC_0001.JPG', mediaType, size: bytes.length },
    ...{ width: wide, height: high, addedAt: '2026-11-20T01:00:00.000Z' },
  };
  const to = join(folder, 'ra');
  const photo = await makePhoto({
    ...{ original, asset, to, output: 'full', keepsPosition: false, said },
    ...given,
    within: folder,
  });
  return { photo, bytes: readFileSync(to), original: readFileSync(original) };
}

/** A picture with something to see in it. */
function noise(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const pixels = Buffer.alloc(width * height * channels);
  let state = 7;
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16;
  return sharp(pixels, { raw: { width, height, channels } });
}

function scansOf(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.indexOf(Buffer.of(0xff, 0xda)));
}

test('a photo leaves with its caption in it, every pixel byte as it was, and its original untouched', async () => {
  const original = notedJpeg({
    iim: { 120: 'Chú thích cũ', 101: 'Việt Nam', 90: 'Bến Lạc' },
    xmp: '<dc:rights>Báo Bến Lạc</dc:rights>',
  });

  const { bytes, original: after } = await made(original);

  expect(after.equals(original)).toBe(true);
  expect(scansOf(bytes).equals(scansOf(original))).toBe(true);
  expect(readNotes(bytes)).toEqual({
    headline: said.headline,
    caption: said.caption,
    byline: said.credit,
    credit: said.credit,
    place: 'Bến Lạc, Việt Nam',
    takenAt: '',
    copyright: 'Báo Bến Lạc',
    keywords: said.keywords,
    people: [],
  });
});

test('where the article says nothing, the words of the file stand', async () => {
  const original = notedJpeg({
    iim: { 120: 'Phiên chợ sớm', 80: 'Lê Văn Tám', 55: '20261120', 60: '073000+0700' },
  });

  const { bytes } = await made(original, {
    said: { caption: '', credit: '', alt: '', headline: '', keywords: [] },
  });

  expect(readNotes(bytes)).toMatchObject({
    caption: 'Phiên chợ sớm',
    byline: 'Lê Văn Tám',
    takenAt: '2026-11-20T07:30',
  });
});

test('any caption comes back as it was written', async () => {
  const plain = notedJpeg({});
  const caption = fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.normalize('NFC'));

  await fc.assert(
    fc.asyncProperty(caption, caption, async (text, credit) => {
      const { bytes, original } = await made(plain, { said: { ...said, caption: text, credit } });

      expect(original.equals(plain)).toBe(true);
      expect(readNotes(bytes).caption).toBe(paragraphsOf(text));
      expect(scansOf(bytes).equals(scansOf(plain))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a text is cut at a whole letter within its bytes', () => {
  const decomposed = 'Tiên'.normalize('NFD');

  expect(cutAtLetter('Nguyễn Thị Thuỷ Tiên – Trần Văn Khánh', 32)).toBe('Nguyễn Thị Thuỷ Tiên –');
  expect(cutAtLetter(decomposed, 4)).toBe('Ti');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, most) => {
      const cut = cutAtLetter(text, most);

      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most);
      expect(text.startsWith(cut)).toBe(true);
    }),
  );
});

test('where the photographer stood is told only when asked for', async () => {
  const jpeg = await noise(40, 30)
    .jpeg()
    .withExif({ IFD0: { Model: 'X-T5' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 15/1 2712/100' } })
    .toBuffer();

  const kept = await sharp((await made(jpeg, { keepsPosition: true })).bytes).metadata();
  const { bytes } = await made(jpeg);
  const small = await made(jpeg, { output: 'web' });

  expect(kept.exif?.includes('2712')).toBe(false);
  expect(gpsIn(kept.exif)).toBe(true);
  expect(gpsIn((await sharp(bytes).metadata()).exif)).toBe(false);
  expect(bytes.includes('X-T5')).toBe(true);
  expect(gpsIn((await sharp(small.bytes).metadata()).exif)).toBe(false);
});

/** Whether a little-endian EXIF block says that it has a GPS directory. */
function gpsIn(exif: Buffer | undefined): boolean {
  return (
    exif !== undefined &&
    (exif.includes(Buffer.of(0x25, 0x88, 4, 0)) || exif.includes(Buffer.of(0x88, 0x25, 0, 4)))
  );
}

test.each(['image/png', 'image/webp', 'image/tiff'] as const)(
  '%s carries its caption too, with the same pixels',
  async (mediaType) => {
    const source = noise(31, 17, 4);
    const kinds = {
      'image/png': () => source.png(),
      'image/webp': () => source.webp({ lossless: true }),
      'image/tiff': () => source.tiff(),
    };
    const original = await kinds[mediaType]().toBuffer();

    const { bytes, original: after } = await made(original, { mediaType });

    expect(after.equals(original)).toBe(true);
    expect(readNotes(bytes)).toMatchObject({
      caption: said.caption,
      credit: said.credit,
      keywords: said.keywords,
    });
    expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(original).raw().toBuffer());
  },
);

test('the light photo is under 300 KB, upright and in sRGB', async () => {
  const original = await noise(2400, 1600).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();

  const { photo, bytes } = await made(original, { output: 'light' });

  const seen = await sharp(bytes).metadata();
  expect(photo.size).toBeLessThan(300_000);
  expect(photo.height).toBeGreaterThan(photo.width);
  expect(seen).toMatchObject({ format: 'jpeg', space: 'srgb', width: photo.width });
  expect(seen.orientation ?? 1).toBe(1);
  expect(readNotes(bytes).caption).toBe(said.caption);
});

test('a photo is turned and cut as the article says', async () => {
  const quarters = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#ff0000' } })
    .composite([
      { input: { create: { width: 20, height: 20, channels: 3, background: '#0000ff' } }, left: 20, top: 0 },
    ])
    .png()
    .toBuffer();

  const right = await made(quarters, {
    mediaType: 'image/png',
    crop: { x: 0.5, y: 0, width: 0.5, height: 1 },
  });
  const turned = await made(quarters, {
    mediaType: 'image/png',
    crop: { x: 0, y: 0, width: 1, height: 0.5, turn: 90 },
  });

  expect(right.photo).toMatchObject({ width: 20, height: 20 });
  expect([...(await sharp(right.bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([0, 0, 255]);
  expect(turned.photo).toMatchObject({ width: 20, height: 20 });
  expect([...(await sharp(turned.bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 0, 0]);
});

test('the profile is kept for print and the colours are turned to sRGB for the web', async () => {
  const original = await noise(64, 64).jpeg({ quality: 100 }).withIccProfile('p3').toBuffer();

  const print = await made(original, { output: 'print', crop: { x: 0, y: 0, width: 0.5, height: 1 } });
  const web = await made(original, { output: 'web' });
  const full = await made(original);

  const profile = (await sharp(original).metadata()).icc;
  expect((await sharp(print.bytes).metadata()).icc).toEqual(profile);
  expect((await sharp(full.bytes).metadata()).icc).toEqual(profile);
  expect((await sharp(web.bytes).metadata()).icc).toBeUndefined();
});

test('a file that is not built as its kind is refused with a sentence', async () => {
  const broken = notedJpeg({});
  const cut = broken.subarray(0, broken.indexOf(Buffer.of(0xff, 0xda)));

  await expect(made(cut)).rejects.toThrow(
    'Không ghi được chú thích vào ảnh “DSC_0001.JPG”. Hãy chọn xuất ảnh “Tệp gốc” rồi xuất lại.',
  );
  await expect(made(cut, { output: 'web' })).rejects.toThrow(
    'Tệp ảnh “DSC_0001.JPG” hỏng, không thu nhỏ hay cắt được. Hãy chọn xuất ảnh “Tệp gốc”, hoặc thay ảnh khác.',
  );
});
