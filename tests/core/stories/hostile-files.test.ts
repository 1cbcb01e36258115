import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { aTrueFile, forged, opened, revisionsIn, said, without, type Attack } from './attacks.ts';
import { laptop } from './newsroom.ts';
import { changed, hashOf, manifestOf, pathOf, storyFileOf, type Parts, type Records } from './story-parts.ts';

const entry = (name: string | Buffer, bytes = Buffer.from('xin chào')) => ({ name, bytes });

const unsafe = 'có tên tệp không an toàn';
const named =
  (name: string | Buffer): Attack[1] =>
  (parts) =>
    storyFileOf(parts, { more: [entry(name)] });

const attacks: readonly Attack[] = [
  ['an empty file', () => Buffer.alloc(0), 'chưa được chép trọn vẹn'],
  ['a file of which only the room was made', () => Buffer.alloc(4096), 'chưa được chép trọn vẹn'],
  ['a text', () => Buffer.from('Đây là một đoạn văn, không phải gói bài.'), 'không phải gói bài'],
  ['a picture', () => jpeg(), 'không phải gói bài'],
  ['only the beginning of a ZIP', () => Buffer.from('PK\u0003\u0004'), 'chưa được chép trọn vẹn'],

  ['a name that leads out of the folder', named('../../etc/passwd'), unsafe],
  ['a name that leads out from within', named('photos/../../x'), unsafe],
  ['a name from the root', named('/etc/passwd'), unsafe],
  ['a name with a backslash', named('photos\\..\\x.jpg'), unsafe],
  ['a name with a drive letter', named('C:/x.jpg'), unsafe],
  ['a name with NUL', named('photos/x.jpg\0.txt'), unsafe],
  ['a name with a line feed', named('photos/x\n.jpg'), unsafe],
  ['a device name of Windows', named('photos/CON'), unsafe],
  ['a device name of Windows with an ending', named('articles/aux.json'), unsafe],
  ['a name that Windows shortens', named('photos/x.jpg.'), unsafe],
  ['a folder', named('photos/'), unsafe],
  ['no name', named(''), unsafe],
  ['a name in composed letters', named('ảnh.jpg'), unsafe],
  ['a name in decomposed letters', named('ảnh.jpg'.normalize('NFD')), unsafe],
  ['a name that is not UTF-8', named(Buffer.from([0x61, 0xff, 0x62])), unsafe],
  [
    'a symbolic link',
    forged(() => ({ more: [{ ...entry('lien-ket'), mode: 0o120777 }] })),
    'có thứ không phải tệp thường',
  ],
  [
    'a device',
    forged(() => ({ more: [{ ...entry('thiet-bi'), mode: 0o020666 }] })),
    'có thứ không phải tệp thường',
  ],
  [
    'an encrypted entry',
    forged(() => ({ more: [{ ...entry('khoa'), flags: 1 }] })),
    'có thứ không phải tệp thường',
  ],
  ['the same name twice', forged((parts) => ({ more: [entry(revisionsIn(parts))] })), 'có hai tệp trùng tên'],
  [
    'a name that differs in case alone',
    forged(() => ({ more: [entry('Manifest.JSON')] })),
    'có hai tệp trùng tên',
  ],

  ['an entry that the manifest does not list', named('la.txt'), 'có tệp không nằm trong bản kê'],
  [
    'a listed entry that no story file has',
    said((parts) => changed(parts, { 'la.txt': Buffer.from('x') })),
    'có tệp không nằm trong bản kê',
  ],
  [
    'an entry that is listed and not there',
    (parts) => storyFileOf(without(parts, /revisions/), { manifest: () => manifestOf(parts) }),
    'thiếu tệp',
  ],
  [
    'a manifest that is not first',
    (parts) =>
      storyFileOf(new Map(), {
        manifestBytes: Buffer.from('{}'),
        zip: { 'manifest.json': { name: 'registers.jsonl' } },
        more: [entry('manifest.json', Buffer.from(canonicalJson(manifestOf(parts))))],
      }),
    'thiếu tệp',
  ],
  ['an article without revisions', said((parts) => without(parts, /revisions/)), 'thiếu tệp'],
  [
    'a photo without what is known of it',
    said((parts) => without(parts, /assets/)),
    'có tệp không nằm trong bản kê',
  ],
  ['what is known of a photo that is not there', said((parts) => without(parts, /photos/)), 'thiếu tệp'],
  [
    'a wrong hash in the manifest',
    forged((parts) => ({
      manifest: (value) => withEntry(value, revisionsIn(parts), { sha256: hashOf('khác') }),
    })),
    'có tệp không đúng như bản kê',
  ],
  [
    'a wrong size in the manifest',
    forged((parts) => ({ manifest: (value) => withEntry(value, revisionsIn(parts), { size: 1 }) })),
    'có tệp không đúng như bản kê',
  ],
  [
    'a wrong CRC',
    forged((parts) => ({ zip: { [revisionsIn(parts)]: { crc: 1 } } })),
    'có tệp không đúng như bản kê',
  ],
  [
    'text that unpacks to more than it says',
    forged((parts) => ({
      zip: { [revisionsIn(parts)]: { size: 900 } },
      manifest: (value) => withEntry(value, revisionsIn(parts), { size: 900 }),
    })),
    'có tệp không đúng như bản kê',
  ],
  [
    'text with more behind its end',
    forged((parts) => ({ zip: { [revisionsIn(parts)]: { packed: withTail(parts) } } })),
    'đã hỏng, hoặc đã bị chương trình khác sửa',
  ],

  [
    'more entries than any newsroom has',
    forged(() => ({ end: { count: 20_001 } })),
    'khai số lượng lớn bất thường',
  ],
  [
    'a bomb that tells its size',
    said((parts) => changed(parts, { [revisionsIn(parts)]: Buffer.alloc(60_000_000, 0x20) })),
    'khai kích thước lớn bất thường',
  ],
  [
    'a bomb that tells a small size',
    forged((parts) => ({
      zip: { [revisionsIn(parts)]: { bytes: Buffer.alloc(60_000_000, 0x20), size: 1000 } },
    })),
    'có tệp không đúng như bản kê',
  ],
  [
    'text larger than any history',
    forged((parts) => ({ zip: { [revisionsIn(parts)]: { size: 65 * 1024 * 1024, packedSize: 9_000_000 } } })),
    'khai kích thước lớn bất thường',
  ],
  [
    'more bytes than a stick holds',
    forged(() => ({
      more: Array.from({ length: 50 }, (_, n) => ({
        ...entry(`photos/${n}.jpg`),
        size: 99_000_000,
        packedSize: 99_000_000,
      })),
    })),
    'đã hỏng, hoặc đã bị chương trình khác sửa',
  ],
  [
    'two entries on the same bytes',
    forged(() => ({ more: [{ ...entry('la.txt'), offset: 0 }] })),
    'đã hỏng, hoặc đã bị chương trình khác sửa',
  ],
  [
    'bytes between two entries',
    forged(() => ({ more: [{ ...entry('la.txt'), gap: Buffer.from('giấu') }] })),
    'đã hỏng, hoặc đã bị chương trình khác sửa',
  ],
  [
    'bytes before the first entry',
    forged(() => ({ end: { prefix: Buffer.from('#!/bin/sh\n') } })),
    'không phải gói bài',
  ],
  [
    'bytes behind the end',
    (parts) => Buffer.concat([storyFileOf(parts), Buffer.from('thêm')]),
    'chưa được chép trọn vẹn',
  ],
  ['a comment', forged(() => ({ end: { comment: Buffer.from('chú thích') } })), 'chưa được chép trọn vẹn'],
  [
    'an extra field',
    forged(() => ({ more: [{ ...entry('la.txt'), extra: Buffer.from([1, 0, 0, 0]) }] })),
    'đã hỏng, hoặc đã bị chương trình khác sửa',
  ],
  [
    'an entry with another name of its own',
    forged((parts) => ({
      zip: { [revisionsIn(parts)]: { localName: revisionsIn(parts).replace('0001', '0002') } },
    })),
    'đã hỏng, hoặc đã bị chương trình khác sửa',
  ],
  [
    'a method that ZIP programs rarely know',
    forged((parts) => ({ zip: { [revisionsIn(parts)]: { method: 12 } } })),
    'đã hỏng, hoặc đã bị chương trình khác sửa',
  ],
  [
    'a compressed photo',
    forged((parts) => ({ zip: { [pathOf(parts, /photos/)]: { isDeflated: true } } })),
    'đã hỏng, hoặc đã bị chương trình khác sửa',
  ],
];

function withEntry(manifest: Records, path: string, change: Records): Records {
  const entries = manifest['entries'] as Records[];
  return { ...manifest, entries: entries.map((one) => (one['path'] === path ? { ...one, ...change } : one)) };
}

function withTail(parts: Parts): Buffer {
  const file = storyFileOf(new Map([[revisionsIn(parts), parts.get(revisionsIn(parts))!]]));
  const name = Buffer.from(revisionsIn(parts));
  const at = file.lastIndexOf(name, file.lastIndexOf(name) - 1);
  const packed = file.readUInt32LE(at - 12);
  return Buffer.concat([file.subarray(at + name.length, at + name.length + packed), Buffer.from('đuôi')]);
}

describe('a hostile or damaged file is refused with a sentence, and nothing is stored', () => {
  test('the file that all of them are forged from is opened', async () => {
    const parts = await aTrueFile();
    const here = await laptop('máy nhận', 8);
    const file = join(temporaryFolder(), 'that.toasoan');
    writeFileSync(file, storyFileOf(parts));

    const view = await here.desk.stories.open({ file });

    expect(view.articles.map(({ outcome, adds }) => ({ outcome, adds }))).toEqual([
      { outcome: 'new', adds: { revisions: 2, signOffs: 1, messages: 1 } },
    ]);
  });

  test.each(attacks)('%s', async (_, forge, told) => {
    const { sentence, stored } = await opened(forge(await aTrueFile()));

    expect(stored).toBeUndefined();
    expect(sentence).toContain(told);
    expect(sentence).toMatch(/^invalid_input: [^\n]*\.$|^not_found: [^\n]*\.$/);
  });

  test('ST5 a file that ends at any of its bytes', async () => {
    const whole = storyFileOf(await aTrueFile());
    const ends = Array.from({ length: 60 }, (_, n) => Math.floor((whole.length * n) / 60));

    for (const end of [...ends, whole.length - 1]) {
      const { sentence } = await opened(whole.subarray(0, end));
      expect(sentence, `ended at ${end}`).toMatch(/^invalid_input: Gói bài “la.toasoan” /);
    }
  });

  test('a file with a bit turned anywhere, unless nothing at all depends on that bit', async () => {
    const whole = storyFileOf(await aTrueFile());
    const unused = await lastBitsOfText(whole);
    const step = 7;

    for (let at = 0; at < whole.length; at += step) {
      const turned = Buffer.from(whole);
      turned[at]! ^= 1 << (at % 8);
      if (unused.has(at)) continue;
      const { sentence } = await opened(turned);
      expect(sentence, `byte ${at}`).not.toBe('');
    }
  });
});

/** The last byte of a deflated text: bits of it behind the end of the text mean nothing. */
async function lastBitsOfText(whole: Buffer): Promise<ReadonlySet<number>> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'x.zip'), whole);
  const zip = await openPromise(join(folder, 'x.zip'), { autoClose: false });
  const places = new Set<number>();
  for await (const one of zip.eachEntry())
    if (one.compressionMethod === 8)
      places.add(one.relativeOffsetOfLocalHeader + 30 + one.fileName.length + one.compressedSize - 1);
  zip.close();
  return places;
}
