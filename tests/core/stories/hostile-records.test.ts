import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { aTrueFile, forged, opened, revisionsIn, said, twice, without, type Attack } from './attacks.ts';
import {
  changed,
  hashOf,
  lines,
  manifestOf,
  pathOf,
  recordsIn,
  storyFileOf,
  type Parts,
  type Records,
} from './story-parts.ts';

const nested = (depth: number) => Buffer.from(`${'['.repeat(depth)}${']'.repeat(depth)}\n`);

const attacks: readonly Attack[] = [
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
      manifestBytes: Buffer.from(canonicalJson(manifestOf(parts)).replace('{', '{"__proto__":{},')),
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

/** The last revision of the file says something else. */
function withRevision(parts: Parts, change: (revision: Records) => unknown): Parts {
  const path = revisionsIn(parts);
  const records = recordsIn(parts, path);
  return changed(parts, { [path]: lines(...records.slice(0, -1), change(records.at(-1)!)) });
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
  test.each(attacks)('%s', async (_, forge, told) => {
    const { sentence, stored } = await opened(forge(await aTrueFile()));

    expect(stored).toBeUndefined();
    expect(sentence).toContain(told);
    expect(sentence).toMatch(/^invalid_input: [^\n]*\.$|^not_found: [^\n]*\.$/);
  });
});
