import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { jpeg } from './jpeg.ts';
import { notedJpeg } from './noted-jpeg.ts';
import { writePng } from './pictures.ts';

/** A file as it lies on a photographer's card, and what should become of it. */
export interface CardFile {
  readonly path: string;
  /** What the file says of the picture; undefined where it is to be refused. */
  readonly caption: string | undefined;
}

interface Kind {
  /** Names end with it. */
  readonly ending: string;
  readonly caption?: string;
  readonly isRefused?: boolean;
  bytes(seed: number): Buffer;
}

const place = 'Đò ngang ở vàm Cái Sơn, nước ròng sớm';

/** `Bến phà` in code page 1258, where a tone is a byte behind its vowel. */
const codePage1258 = Buffer.from('42eaec6e20706861cc', 'hex');

/** The letters of a script and its entities, ten times ten times ten. */
const laughs = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
);

const cameras: readonly Kind[] = [
  {
    ending: 'JPG',
    bytes: (seed) =>
      notedJpeg({
        exif: { 0x010f: 'NIKON CORPORATION', 0x0110: 'NIKON Z 8', 0x0112: '6' },
        seed,
        width: 1200,
        height: 800,
      }),
  },
  {
    ending: 'jpg',
    caption: place,
    bytes: (seed) =>
      notedJpeg({
        exif: { 0x010f: 'Canon', 0x010e: 'Canon EOS' },
        iim: { 120: place, 80: 'Lê Vân An' },
        seed,
      }),
  },
  {
    ending: 'jpeg',
    caption: place,
    bytes: (seed) => notedJpeg({ iim: { 120: place }, isMarked: false, seed }),
  },
  {
    ending: 'JPG',
    caption: 'Bến phà',
    bytes: (seed) => notedJpeg({ iim: { 120: codePage1258 }, isMarked: false, seed }),
  },
  {
    ending: 'jpg',
    caption: place,
    bytes: (seed) =>
      notedJpeg({
        xmp: `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${place}</rdf:li></rdf:Alt></dc:description>`,
        iim: { 120: 'Đò ngang ở vàm' },
        seed,
      }),
  },
  {
    ending: 'jpg',
    caption: place,
    bytes: (seed) => notedJpeg({ exif: { 0x010f: 'samsung', 0x010e: place }, seed }),
  },
  { ending: 'jpg', bytes: (seed) => jpeg({ width: 6000, height: 4000, seed }) },
];

const manyWords = Array.from({ length: 2000 }, (_, index) => `từ ${index}`);

/** Whole pictures with something odd about them: none of them may be lost. */
const odd: readonly Kind[] = [
  {
    ending: 'png',
    bytes: (seed) => Buffer.concat([jpeg({ seed }), Buffer.from('PK\x03\x04 a ZIP behind the picture')]),
  },
  { ending: 'jpg', bytes: (seed) => withComment(jpeg({ seed }), '*/=alert(1)/*<script>alert(1)</script>') },
  // Its end was lost on the card: what is there can still be printed small.
  { ending: 'jpg', bytes: (seed) => jpeg({ width: 640, height: 480, seed }).subarray(0, -200) },
  {
    ending: 'jpg',
    bytes: (seed) =>
      notedJpeg({ xmp: `<!DOCTYPE a [<!ENTITY a0 "ha">${laughs.join('')}]><dc:title>&a9;</dc:title>`, seed }),
  },
  {
    ending: 'jpg',
    caption: 'ă'.repeat(5000),
    bytes: (seed) => notedJpeg({ iim: { 120: 'ă'.repeat(15_000), 25: manyWords }, seed }),
  },
];

const bad: readonly Kind[] = [
  { ending: 'jpg', isRefused: true, bytes: (seed) => jpeg({ seed }).subarray(0, 12) },
  { ending: 'jpg', isRefused: true, bytes: () => jpeg({ width: 30_000, height: 20_000 }) },
  { ending: 'jpg', isRefused: true, bytes: (seed) => Buffer.from(`Thư mời họp số ${seed}`) },
  {
    ending: 'jpg',
    isRefused: true,
    bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
  },
  {
    ending: 'jpg',
    isRefused: true,
    bytes: (seed) => Buffer.concat([Buffer.from('%PDF-1.7\n'), jpeg({ seed })]),
  },
  { ending: 'gif', isRefused: true, bytes: () => Buffer.from('GIF89a\x01\0\x01\0/*', 'latin1') },
  {
    ending: 'HEIC',
    isRefused: true,
    bytes: () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'),
  },
  { ending: 'NEF', isRefused: true, bytes: () => Buffer.from('49492a0008000000', 'hex') },
  { ending: 'png', isRefused: true, bytes: () => deflateSync(Buffer.alloc(1024 * 1024)) },
  { ending: 'jpg', isRefused: true, bytes: () => Buffer.alloc(0) },
];

/**
 * A card of so many files by several cameras, always the same: of twenty files one is odd, one a bad file, one a PNG and
 * one a second copy of another file.
 */
export function writeCard(folder: string, count = 500): CardFile[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => writeOne(folder, index));
}

function writeOne(folder: string, index: number): CardFile {
  const name = `DSC_${String(index).padStart(4, '0')}`;
  const turn = Math.floor(index / 20);
  switch (index % 20) {
    case 5:
      return written(folder, name, odd[turn % odd.length]!, index);
    case 10:
      return written(folder, name, bad[turn % bad.length]!, index);
    case 15:
      return { path: writePng(folder, `${name}.png`, { width: 400 + index, height: 300 }), caption: '' };
    case 19:
      return written(folder, name, cameras[0]!, 0);
    default:
      return written(folder, name, cameras[index % cameras.length]!, index);
  }
}

function written(folder: string, name: string, kind: Kind, seed: number): CardFile {
  const path = join(folder, `${name}.${kind.ending}`);
  writeFileSync(path, kind.bytes(seed));
  return { path, caption: kind.isRefused ? undefined : (kind.caption ?? '') };
}

function withComment(bytes: Buffer, text: string): Buffer {
  const head = Buffer.of(0xff, 0xfe, 0, text.length + 2);
  return Buffer.concat([bytes.subarray(0, 2), head, Buffer.from(text, 'latin1'), bytes.subarray(2)]);
}
