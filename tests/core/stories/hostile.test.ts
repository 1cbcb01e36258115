import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { TestApp } from '#tests/support/app.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { anArticle, attachPhoto, board, laptop, recordsOf, revise, writer } from './newsroom.ts';
import { changed, hashOf, lines, storyFileOf, type Forgery, type Parts } from './story-parts.ts';

type Records = Record<string, unknown>;

/** A true story file, taken apart: an article with two revisions, a photo, a sign-off and a comment. */
async function aTrueFile(): Promise<Parts> {
  const app = await laptop('máy gửi', 7);
  const id = await anArticle(app);
  await attachPhoto(app, id);
  await revise(app, id, 'Vụ này được mùa, giá lại cao.');
  await app.desk.review.move({ id, move: 'submit', as: writer });
  const anchor = { block: 'p1', start: 0, end: 3, quote: 'Vụ ' };
  await app.desk.threads.begin({ article: id, anchor, text: 'Nêu rõ sản lượng.', as: board });
  const out = join(temporaryFolder(), 'bai.toasoan');
  await app.desk.stories.pack({ ids: [id], out });
  const zip = await openPromise(out, { autoClose: false });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    if (entry.fileName !== 'manifest.json')
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  zip.close();
  return parts;
}

/** Opens these bytes on a laptop that has nothing; answers the sentence and what was stored in spite of it. */
async function opened(bytes: Buffer, app?: TestApp): Promise<{ sentence: string; stored: unknown }> {
  const here = app ?? (await laptop('máy nhận', 8));
  const file = join(temporaryFolder(), 'la.toasoan');
  writeFileSync(file, bytes);
  const before = recordsOf(here);
  const looked = await here.try('stories.look', { file });
  const reply = await here.try('stories.open', { file });
  expect(looked).toEqual(reply);
  expect(recordsOf(here)).toEqual(before);
  expect(filesIn(here)).toEqual([]);
  expect(here.logged).toEqual([]);
  return reply.ok
    ? { sentence: '', stored: reply.value }
    : { sentence: `${reply.failure.code}: ${reply.failure.sentence}`, stored: undefined };
}

function filesIn({ folder }: TestApp): string[] {
  try {
    return readdirSync(join(folder, 'photos'), { recursive: true }).map(String);
  } catch {
    return [];
  }
}

const pathOf = (parts: Parts, pattern: RegExp) => [...parts.keys()].find((path) => pattern.test(path))!;
const revisionsIn = (parts: Parts) => pathOf(parts, /revisions-0001/);
const recordsIn = (parts: Parts, path: string) =>
  parts
    .get(path)!
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Records);

/** The last revision of the file says something else. */
function withRevision(parts: Parts, change: (revision: Records) => unknown): Parts {
  const path = revisionsIn(parts);
  const records = recordsIn(parts, path);
  return changed(parts, { [path]: lines(...records.slice(0, -1), change(records.at(-1)!)) });
}

function without(parts: Parts, pattern: RegExp): Parts {
  return changed(parts, { [pathOf(parts, pattern)]: undefined });
}

const entry = (name: string | Buffer, bytes = Buffer.from('xin chào')) => ({ name, bytes });
const nested = (depth: number) => Buffer.from(`${'['.repeat(depth)}${']'.repeat(depth)}\n`);

/** One attack: how the file is forged, and the start of what the person is told after its name. */
type Attack = readonly [title: string, forge: (parts: Parts) => Buffer, told: string];

const unsafe = 'có tên tệp không an toàn';
const named =
  (name: string | Buffer): Attack[1] =>
  (parts) =>
    storyFileOf(parts, { more: [entry(name)] });
const forged =
  (forgery: (parts: Parts) => Forgery): Attack[1] =>
  (parts) =>
    storyFileOf(parts, forgery(parts));
const said =
  (change: (parts: Parts) => Parts): Attack[1] =>
  (parts) =>
    storyFileOf(change(parts));

const attacks: readonly Attack[] = [
  ['an empty file', () => Buffer.alloc(0), 'không phải gói bài'],
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
    (parts) => storyFileOf(without(parts, /revisions/), { manifest: () => trueManifest(parts) }),
    'thiếu tệp',
  ],
  [
    'a manifest that is not first',
    (parts) =>
      storyFileOf(new Map(), {
        manifestBytes: Buffer.from('{}'),
        zip: { 'manifest.json': { name: 'registers.jsonl' } },
        more: [entry('manifest.json', Buffer.from(canonicalJson(trueManifest(parts))))],
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

  [
    'a manifest of a later version',
    forged(() => ({ manifest: (value) => ({ ...value, storyFile: 2 }) })),
    'do phiên bản mới hơn tạo ra',
  ],
  [
    'a manifest without a version',
    forged(() => ({ manifest: ({ storyFile: _, ...value }) => value })),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a manifest whose version is a word',
    forged(() => ({ manifest: (value) => ({ ...value, storyFile: '1' }) })),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a revision of a later envelope',
    said((parts) => withRevision(parts, (one) => ({ ...one, envelope: 2 }))),
    'do phiên bản mới hơn tạo ra',
  ],
  [
    'a manifest that is no JSON',
    forged(() => ({ manifestBytes: Buffer.from('{"storyFile":1,') })),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a manifest that lists an entry twice',
    forged(() => ({ manifest: (value) => ({ ...value, entries: twice(value['entries']) }) })),
    'có hai tệp trùng tên',
  ],
  [
    'a manifest that lists an article twice',
    forged(() => ({ manifest: (value) => ({ ...value, articles: twice(value['articles']) }) })),
    'có hai tệp trùng tên',
  ],
  [
    'a manifest that lists no article',
    forged(() => ({ manifest: (value) => ({ ...value, articles: [] }) })),
    'có dữ liệu không đúng dạng',
  ],

  [
    '__proto__ in a revision',
    said((parts) =>
      withRawRevision(parts, (line) =>
        line.replace('"content":{', '"content":{"__proto__":{"isAdmin":true},'),
      ),
    ),
    'có tên thuộc tính không được phép',
  ],
  [
    'constructor in a list entry',
    said((parts) =>
      withRaw(parts, 'registers.jsonl', (line) => line.replace('"value":{', '"value":{"constructor":{},')),
    ),
    'có tên thuộc tính không được phép',
  ],
  [
    '__proto__ in the manifest',
    forged((parts) => ({
      manifestBytes: Buffer.from(canonicalJson(trueManifest(parts)).replace('{', '{"__proto__":{},')),
    })),
    'có tên thuộc tính không được phép',
  ],
  [
    'JSON nested deep',
    said((parts) => changed(parts, { [revisionsIn(parts)]: nested(201) })),
    'có dữ liệu lồng nhau sâu bất thường',
  ],
  [
    'JSON nested deeper than any stack',
    (parts) =>
      storyFileOf(changed(parts, { [revisionsIn(parts)]: nested(1_000_000) }), {
        zip: { [revisionsIn(parts)]: { isDeflated: false } },
      }),
    'có dữ liệu lồng nhau sâu bất thường',
  ],
  [
    'bytes that are not UTF-8',
    said((parts) => changed(parts, { [revisionsIn(parts)]: Buffer.from([0x22, 0xc3, 0x28, 0x22, 0x0a]) })),
    'có tệp không phải văn bản UTF-8',
  ],
  [
    'a byte order mark',
    said((parts) => withRawRevision(parts, (line) => `\ufeff${line}`)),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a lone surrogate',
    said((parts) => withRawRevision(parts, (line) => line.replace('Đông', '\\ud800'))),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a record that is not ended',
    said((parts) => changed(parts, { [revisionsIn(parts)]: parts.get(revisionsIn(parts))!.subarray(0, -1) })),
    'có dữ liệu không đúng dạng',
  ],
  [
    'an empty line',
    said((parts) =>
      changed(parts, {
        [revisionsIn(parts)]: Buffer.concat([parts.get(revisionsIn(parts))!, Buffer.from('\n')]),
      }),
    ),
    'có dữ liệu không đúng dạng',
  ],

  [
    'a revision with white space',
    said((parts) => withRawRevision(parts, (line) => line.replace('{', '{ '))),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a revision with its keys in another order',
    said((parts) =>
      withRawRevision(parts, (line) =>
        JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())),
      ),
    ),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a revision that says a key twice',
    said((parts) => withRawRevision(parts, (line) => line.replace('{', '{"at":"2026-01-01T00:00:00.000Z",'))),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a revision without an author',
    said((parts) => withRevision(parts, ({ author: _, ...one }) => one)),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a revision of another article',
    said((parts) =>
      withRevision(parts, (one) => ({ ...one, article: '01900000-0000-7000-8000-00ff00000001' })),
    ),
    'có dữ liệu thuộc về bài khác',
  ],
  [
    'a revision whose parent nobody has',
    said((parts) => withRevision(parts, (one) => ({ ...one, parents: ['a'.repeat(64)] }))),
    'có bản dựa trên một bản không có trong gói',
  ],
  [
    'a revision that names a parent twice',
    said((parts) => withRevision(parts, (one) => ({ ...one, parents: twice(one['parents']) }))),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a revision twice',
    said((parts) =>
      changed(parts, {
        [revisionsIn(parts)]: Buffer.concat([parts.get(revisionsIn(parts))!, parts.get(revisionsIn(parts))!]),
      }),
    ),
    'có hai tệp trùng tên',
  ],
  [
    'revisions that claim to follow each other in a circle',
    said(inACircle),
    'có bản dựa trên một bản không có trong gói',
  ],
  [
    'a head whose text cannot be shown',
    said((parts) =>
      withRevision(parts, (one) => ({ ...one, content: { ...(one['content'] as Records), body: [] } })),
    ),
    'Nội dung bài không đúng định dạng',
  ],
  [
    'a revision by somebody of a level nobody has',
    said((parts) =>
      without(
        withRevision(parts, (one) => ({ ...one, author: { laptop: 'x', person: 'x', role: 'vua' } })),
        /sign-offs/,
      ),
    ),
    'ở một cấp không có trong danh sách cấp duyệt',
  ],

  [
    'a sign-off of another article',
    said((parts) => withSignOff(parts, { article: '01900000-0000-7000-8000-00ff00000001' })),
    'có dữ liệu thuộc về bài khác',
  ],
  [
    'a sign-off over a revision nobody has',
    said((parts) => withSignOff(parts, { revision: 'b'.repeat(64) })),
    'có lần ký duyệt không khớp',
  ],
  [
    'a sign-off over another text than its revision’s',
    said((parts) => withSignOff(parts, { contentHash: 'b'.repeat(64) })),
    'có lần ký duyệt không khớp',
  ],
  [
    'a sign-off with a decision nobody makes',
    said((parts) => withSignOff(parts, { decision: 'publish' })),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a comment on another article',
    said((parts) => withRecord(parts, /threads/, { article: '01900000-0000-7000-8000-00ff00000001' })),
    'có dữ liệu thuộc về bài khác',
  ],
  [
    'a comment that says nothing',
    said((parts) => withRecord(parts, /threads/, { messages: [] })),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a list entry of a kind that stays at home',
    said((parts) =>
      withRecord(parts, /registers/, {
        kind: 'check',
        value: { title: 'x', rule: 'headline', level: 'off' },
      }),
    ),
    'có dữ liệu không đúng dạng',
  ],
  [
    'a list entry without what its kind needs',
    said((parts) => withRecord(parts, /registers/, { value: {} })),
    'có dữ liệu không đúng dạng',
  ],

  [
    'a photo that is a text',
    said((parts) => withPhoto(parts, Buffer.from('không phải ảnh'.repeat(9)))),
    'có ảnh không đúng là ảnh',
  ],
  [
    'a photo whose bytes are another picture',
    said((parts) => changed(parts, { [pathOf(parts, /photos/)]: jpeg({ seed: 9, bytes: 2000 }) })),
    'có ảnh không đúng là ảnh',
  ],
  [
    'a photo that says another size in pixels',
    said((parts) => withRecord(parts, /assets/, { width: 6000 })),
    'có ảnh không đúng là ảnh',
  ],
  [
    'a photo that says another kind',
    said((parts) => withPhoto(parts, jpeg({ seed: 3 }), { mediaType: 'image/png' })),
    'có ảnh không đúng là ảnh',
  ],
];

const trueManifest = (parts: Parts): Records => {
  let manifest: Records = {};
  storyFileOf(parts, { manifest: (value) => (manifest = value) });
  return manifest;
};

function withEntry(manifest: Records, path: string, change: Records): Records {
  const entries = manifest['entries'] as Records[];
  return { ...manifest, entries: entries.map((one) => (one['path'] === path ? { ...one, ...change } : one)) };
}

const twice = (list: unknown) => [...(list as unknown[]), (list as unknown[])[0]];

function withTail(parts: Parts): Buffer {
  const file = storyFileOf(new Map([[revisionsIn(parts), parts.get(revisionsIn(parts))!]]));
  const name = Buffer.from(revisionsIn(parts));
  const at = file.lastIndexOf(name, file.lastIndexOf(name) - 1);
  const packed = file.readUInt32LE(at - 12);
  return Buffer.concat([file.subarray(at + name.length, at + name.length + packed), Buffer.from('đuôi')]);
}

function withRaw(parts: Parts, path: string, change: (line: string) => string): Parts {
  const text = parts.get(path)!.toString().trimEnd().split('\n');
  return changed(parts, { [path]: Buffer.from(`${text.map(change).join('\n')}\n`) });
}

const withRawRevision = (parts: Parts, change: (line: string) => string) =>
  withRaw(parts, revisionsIn(parts), change);

function withRecord(parts: Parts, pattern: RegExp, change: Records): Parts {
  const path = pathOf(parts, pattern);
  const [first, ...rest] = recordsIn(parts, path);
  return changed(parts, { [path]: lines({ ...first, ...change }, ...rest) });
}

const withSignOff = (parts: Parts, change: Records) => withRecord(parts, /sign-offs/, change);

/** Another file in the photo's place, true in its hash and its size. */
function withPhoto(parts: Parts, bytes: Buffer, change: Records = {}): Parts {
  const [asset] = recordsIn(parts, 'assets.jsonl');
  const known = { ...asset, id: hashOf(bytes), size: bytes.length, ...change };
  const ending = known['mediaType' as never] === 'image/png' ? 'png' : 'jpg';
  return changed(parts, {
    [pathOf(parts, /photos/)]: undefined,
    'assets.jsonl': lines(known),
    [`photos/${hashOf(bytes)}.${ending}`]: bytes,
  });
}

/** Each revision names the other's true id of before: ids that hold can make no circle. */
function inACircle(parts: Parts): Parts {
  const path = revisionsIn(parts);
  const [first, second] = recordsIn(parts, path);
  const ids = [first, second].map((one) => hashOf(canonicalJson(one)));
  return changed(parts, { [path]: lines({ ...first, parents: [ids[1]] }, { ...second, parents: [ids[0]] }) });
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
    const here = await laptop('máy nhận', 8);
    const ends = Array.from({ length: 60 }, (_, n) => Math.floor((whole.length * n) / 60));

    for (const end of [...ends, whole.length - 1]) {
      const { sentence } = await opened(whole.subarray(0, end), here);
      expect(sentence, `ended at ${end}`).toMatch(/^invalid_input: Gói bài “la.toasoan” /);
    }
  });

  test('a file with a bit turned anywhere, unless nothing at all depends on that bit', async () => {
    const parts = await aTrueFile();
    const whole = storyFileOf(parts);
    const here = await laptop('máy nhận', 8);
    const unused = await lastBitsOfText(whole);
    const step = 7;

    for (let at = 0; at < whole.length; at += step) {
      const turned = Buffer.from(whole);
      turned[at]! ^= 1 << (at % 8);
      if (unused.has(at)) continue;
      const { sentence } = await opened(turned, here);
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
