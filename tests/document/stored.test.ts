import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankContent } from '#shared/document/blank.ts';
import { ArticleContent, StoredContent } from '#shared/document/content.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { normalForm } from '#shared/document/normal-form.ts';
import { readContent, storeContent } from '#shared/document/stored.ts';
import { AppError } from '#shared/failure.ts';
import { content, contentInNormalForm } from '#tests/support/arbitraries.ts';
import { aContent, p, unknown } from '#tests/support/builders.ts';

describe('for every content', () => {
  test('what is stored reads back as the normal form', () => {
    fc.assert(
      fc.property(content(), (any) => {
        expect(readContent(storeContent(any))).toEqual(normalForm(any));
      }),
    );
  });

  test('what was read is stored in the bytes it came from', () => {
    fc.assert(
      fc.property(contentInNormalForm(), (normal) => {
        const written = canonicalJson(storeContent(normal));

        expect(canonicalJson(storeContent(readContent(JSON.parse(written))))).toBe(written);
      }),
    );
  });

  test('the builders of these tests make content that the schema knows', () => {
    fc.assert(
      fc.property(content(), (any) => {
        expect(ArticleContent.safeParse(any).error).toBeUndefined();
      }),
    );
  });
});

describe('a blank article', () => {
  test.each(['story', 'reference'] as const)('of kind %s is content in normal form', (kind) => {
    const blank = blankContent('mo-bai', kind);

    expect(readContent(storeContent(blank))).toStrictEqual(blank);
  });
});

describe('a block that this version does not know', () => {
  test('is wrapped when read and unwrapped when stored, and nothing in it is touched', () => {
    const raw = {
      id: 'g1',
      type: 'liveGauge',
      unit: 'độ'.normalize('NFD'),
      empty: '',
      off: false,
      nothing: null,
    };
    const stored = { ...storeContent(aContent()), body: [raw] };

    expect(readContent(stored).body).toStrictEqual([{ id: 'g1', type: 'unknown', raw }]);
    expect(storeContent(readContent(stored))).toStrictEqual(stored);
  });

  test('keeps a type that is named as our own wrapping is', () => {
    const odd = { ...unknown('unknown', { raw: { id: 'x' } }), id: 'g1' };
    const stored = storeContent(aContent({ body: [{ ...odd, raw: { ...odd.raw, id: 'g1' } }] }));

    expect(storeContent(readContent(stored))).toStrictEqual(stored);
  });
});

describe('content of a newer format', () => {
  const newer = (more: object) => ({ ...storeContent(aContent({ headline: 'Tin' })), format: 99, ...more });

  test('opens where the shapes fit, and says that it is newer', () => {
    const body = [{ id: 'b1', type: 'paragraph', runs: [{ text: 'Vẫn đọc được.', voice: 'calm' }] }];

    const read = readContent(newer({ body, weather: { rain: true } }));

    expect(read).toMatchObject({ format: 99, body, weather: { rain: true } });
    expect(canonicalJson(storeContent(read))).toBe(canonicalJson(newer({ body, weather: { rain: true } })));
  });

  test('has known blocks of an unknown shape wrapped, and the rest readable', () => {
    const changedShape = { id: 'b1', type: 'paragraph', runs: 'một chuỗi' };
    const sameShape = { id: 'b2', type: 'paragraph', runs: [] };

    const read = readContent(newer({ body: [changedShape, sameShape] }));

    expect(read.body).toStrictEqual([{ id: 'b1', type: 'unknown', raw: changedShape }, sameShape]);
  });

  test.each<[string, object]>([
    ['a field of another shape', { headline: 'một chuỗi' }],
    ['a field that is gone', { bylines: undefined }],
    ['no body', { body: undefined }],
    ['an empty body', { body: [] }],
    ['a block without an id', { body: [{ type: 'paragraph', runs: [] }] }],
  ])('with %s is refused with a sentence that names the newer version', (_, more) => {
    expect(refusalOf(JSON.parse(JSON.stringify(newer(more))))).toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/phiên bản Tòa Soạn mới hơn.*Hãy cập nhật/),
    });
  });
});

describe('what is not content is refused with a sentence', () => {
  const known = storeContent(aContent({ headline: 'Tin', body: [p('một')] }));

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a text', 'Tin'],
    ['content without a body', { ...known, body: undefined }],
    ['a body that is no list', { ...known, body: 'một' }],
    ['an empty body', { ...known, body: [] }],
    ['a paragraph without runs', { ...known, body: [{ id: 'b', type: 'paragraph' }] }],
    ['a block with an empty id', { ...known, body: [{ id: '', type: 'later' }] }],
    ['a link that would run a program', { ...known, headline: [{ text: 'a', link: 'javascript:alert(1)' }] }],
    ['a hostile key', JSON.parse('{"format": 1, "__proto__": {"format": 1}}')],
    ['a text that cannot be written', { ...known, mood: '\ud83d' }],
    ['a number that cannot be written', { ...known, mood: Number.NaN }],
    ['no format', { ...known, format: undefined }],
    ['a format that is no number', { ...known, format: 'một' }],
    ['a format before the first', { ...known, format: 0 }],
  ])('%s', (_, stored) => {
    const { code, message } = refusalOf(stored);

    expect({ code, saysWhatToDo: / Hãy /.test(message) }).toEqual({
      code: 'invalid_input',
      saysWhatToDo: true,
    });
  });

  test('lists within lists without end, before they exhaust the stack', () => {
    const deep: unknown = JSON.parse(`{"format": 1, "deep": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`);

    expect(refusalOf(deep)).toMatchObject({ code: 'invalid_input' });
    expect(StoredContent.safeParse(deep).success).toBe(false);
  });
});

function refusalOf(stored: unknown): AppError {
  try {
    readContent(stored);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the content was read');
}
