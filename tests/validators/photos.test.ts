import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { Asset } from '#shared/areas/assets.ts';
import { AssetId } from '#shared/ids.ts';
import { makePhoto, type MakingTask } from '#core/assets/writing/make-photo.ts';
import { sha256 } from '#core/storage/hash.ts';
import { temporaryFolder } from '#tests/core/exchange/temporary-folder.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';

const said = {
  caption:
    'Đồng bào ấp Cồn Nhỏ, xã Vĩnh Lợi – ướm thử bậc thềm “cầu mới”, sáng 20/11/2026.\nẢnh chụp trước giờ thông xe.',
  credit: 'Nguyễn Thị Thuỷ Tiên',
  alt: 'Dòng người trên cầu',
  headline: 'Bến Lạc khánh thành cầu mới',
  keywords: ['cầu Cồn Nhỏ', 'giao thông nông thôn'],
};
const place = { 90: 'Bến Lạc', 101: 'Việt Nam', 55: '20261120', 60: '073000+0700' };

beforeAll(() => {
  for (const tool of ['exiftool', 'exiv2'])
    if (spawnSync(tool, ['--version']).error)
      throw new Error(`${tool} is missing: on Debian, apt-get install libimage-exiftool-perl exiv2.`);
});

interface Given extends Partial<MakingTask> {
  readonly mediaType?: Asset['mediaType'];
}

/** The path of a photo made of these bytes. */
async function photoOf(bytes: Buffer, ending: string, { mediaType = 'image/jpeg', ...given }: Given = {}) {
  const folder = temporaryFolder();
  const original = join(folder, `goc.${ending}`);
  writeFileSync(original, bytes);
  const { width, height } = await sharp(bytes).metadata();
  const to = join(folder, `anh.${ending}`);
  const asset: Asset = {
    ...{ id: AssetId.parse(sha256(bytes)), name: 'DSC_0001.JPG', mediaType, size: bytes.length },
    ...{ width, height, addedAt: '2026-11-20T01:00:00.000Z' },
  };
  await makePhoto({
    original,
    asset,
    output: 'full',
    keepsPosition: false,
    said,
    to,
    ...given,
    within: folder,
  });
  return to;
}

function exiftool(path: string): Record<string, unknown> {
  const printed = execFileSync('exiftool', ['-j', '-a', '-G0', '-struct', path], { encoding: 'utf8' });
  return (JSON.parse(printed) as [Record<string, unknown>])[0];
}

function complaints(path: string): string[] {
  const printed = execFileSync('exiftool', ['-validate', '-warning', '-error', '-a', '-s3', path], {
    encoding: 'utf8',
  });
  return printed.split('\n').filter((line) => line !== '' && line !== 'OK');
}

function exiv2(path: string, key: string): string {
  return execFileSync('exiv2', ['-q', '-g', `${key}$`, '-Pt', path], { encoding: 'utf8' }).replace(/\n$/, '');
}

const camera = async () =>
  await sharp({ create: { width: 64, height: 48, channels: 3, background: '#778899' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'FUJIFILM', Model: 'X-T5', Artist: 'X', ImageDescription: 'old words' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 15/1 27/1' },
    })
    .toBuffer();

test('exiftool finds nothing wrong in a photo, and reads its Vietnamese as it was written', async () => {
  const path = await photoOf(notedJpeg({ iim: place }), 'jpg');

  expect(complaints(path)).toEqual([]);
  expect(exiftool(path)).toMatchObject({
    'IPTC:CodedCharacterSet': 'UTF8',
    'IPTC:Caption-Abstract': said.caption,
    'IPTC:By-line': said.credit,
    'IPTC:Credit': said.credit,
    'IPTC:Headline': said.headline,
    'IPTC:Keywords': said.keywords,
    'IPTC:City': 'Bến Lạc',
    'IPTC:DateCreated': '2026:11:20',
    'IPTC:TimeCreated': '07:30:00+07:00',
    'XMP:Description': said.caption,
    'XMP:Creator': [said.credit],
    'XMP:Credit': said.credit,
    'XMP:Headline': said.headline,
    'XMP:Subject': said.keywords,
    'XMP:City': 'Bến Lạc',
    'XMP:AltTextAccessibility': said.alt,
  });
});

test('exiv2 reads the same', async () => {
  const path = await photoOf(notedJpeg({ iim: place }), 'jpg');

  expect(exiv2(path, 'Iptc.Application2.Caption')).toBe(said.caption);
  expect(exiv2(path, 'Iptc.Application2.Byline')).toBe(said.credit);
  expect(exiv2(path, 'Xmp.dc.description')).toBe(`lang="x-default" ${said.caption}`);
  expect(exiv2(path, 'Xmp.photoshop.City')).toBe('Bến Lạc');
});

test('a text too long for IIM ends with a whole letter there, and stands in full in XMP', async () => {
  const credit = 'Nguyễn Thị Thuỷ Tiên – Trần Văn Khánh';
  const path = await photoOf(notedJpeg({}), 'jpg', {
    said: { ...said, credit, caption: 'Ướm thử. '.repeat(400).trim() },
  });

  expect(complaints(path)).toEqual([]);
  expect(exiftool(path)).toMatchObject({ 'IPTC:Credit': 'Nguyễn Thị Thuỷ Tiên –', 'XMP:Credit': credit });
  expect(exiv2(path, 'Xmp.photoshop.Credit')).toBe(credit);
});

test.each(['full', 'print', 'web', 'light'] as const)(
  'a photo for %s tells its camera and not its position',
  async (output) => {
    const path = await photoOf(await camera(), 'jpg', { output });

    const says = exiftool(path);
    expect(complaints(path).filter((line) => !/InteropIndex|Exif/.test(line))).toEqual([]);
    expect(says['EXIF:Model']).toBe(output === 'light' ? undefined : 'X-T5');
    expect(Object.keys(says).filter((key) => key.includes('GPS'))).toEqual([]);
    expect(says['XMP:Description']).toBe(said.caption);
    expect(says['EXIF:ImageDescription']).toBeUndefined();
  },
);

test('a position that was asked for stays', async () => {
  const path = await photoOf(await camera(), 'jpg', { keepsPosition: true });

  expect(exiftool(path)['EXIF:GPSLatitude']).toContain('9 deg 15');
});

test.each([
  { ending: 'png', mediaType: 'image/png', write: (source: Sharp) => source.png() },
  { ending: 'webp', mediaType: 'image/webp', write: (source: Sharp) => source.webp() },
  { ending: 'tif', mediaType: 'image/tiff', write: (source: Sharp) => source.tiff({ compression: 'lzw' }) },
] as const)('a $ending carries the caption for exiftool and exiv2', async ({ ending, mediaType, write }) => {
  const source = sharp({ create: { width: 40, height: 30, channels: 3, background: '#778899' } });
  const path = await photoOf(await write(source).toBuffer(), ending, { mediaType });

  expect(complaints(path)).toEqual([]);
  expect(exiftool(path)['XMP:Description']).toBe(said.caption);
  expect(exiv2(path, 'Xmp.dc.description')).toBe(`lang="x-default" ${said.caption}`);
});
