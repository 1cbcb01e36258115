import { readFileSync, readdirSync } from 'node:fs';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ReadPage } from '#shared/areas/reading.ts';
import { AppError } from '#shared/failure.ts';
import { readPage, readText } from '#core/reading/read-page.ts';

const pagesFolder = new URL('../../fixtures/pages/', import.meta.url);
const htmlPages = readdirSync(pagesFolder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, pagesFolder))));

/** `read`, `refused` with a sentence for a person, or what else it was. */
async function outcomeOf(read: () => ReadPage | Promise<ReadPage>): Promise<string> {
  try {
    ReadPage.parse(await read());
    return 'read';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const isSentence = error.code === 'invalid_input' && /^\p{Lu}.*\.$/u.test(error.message);
    return isSentence ? 'refused' : `${error.code}: ${error.message}`;
  }
}

const encoded = (text: string) => new TextEncoder().encode(text);
const answered = /^(read|refused)$/;

const tags = [
  'p',
  'div',
  'b',
  'a',
  'h1',
  'h2',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'br',
  'img',
  'figure',
  'figcaption',
  'pre',
  'form',
  'span class="sapo"',
  'div class="content"',
  'div class="related"',
  'p style="display:none"',
  'blockquote',
  'script',
  'svg',
];
const words = fc.constantFrom(
  'Huyện Mỹ Lạc',
  'xây cầu,',
  'bà con phấn khởi.',
  'Ảnh: X.T',
  '12/7/2024 08:30',
  'Bình luận',
  '&nbsp;',
  '&#7879;',
  '<',
  '\u0301',
  '\u200B',
);
const brokenHtml = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
      words,
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(' '));

describe('whatever is chosen, the answer is a page or a sentence', () => {
  test('for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 600 }), async (text) => {
        expect(await outcomeOf(() => readText(text))).toMatch(answered);
      }),
      { numRuns: 500 },
    );
  });

  test('for any bytes under any name', async () => {
    const names = fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.doc', 'a.pdf', 'a', 'a.mht', 'bài.HTM');

    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
        expect(await outcomeOf(() => readPage({ name, bytes }))).toMatch(answered);
      }),
      { numRuns: 500 },
    );
  });

  test('for markup that opens and closes at random', async () => {
    await fc.assert(
      fc.asyncProperty(brokenHtml, async (html) => {
        expect(await outcomeOf(() => readPage({ name: 'a.html', bytes: encoded(`<html>${html}`) }))).toMatch(
          answered,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('for a page that was cut off while it was saved', async () => {
    const cut = fc.record({
      page: fc.nat(htmlPages.length - 1),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });

    await fc.assert(
      fc.asyncProperty(cut, async ({ page, share }) => {
        const bytes = htmlPages[page] ?? new Uint8Array();
        const part = bytes.slice(0, Math.floor(bytes.length * share));
        expect(await outcomeOf(() => readPage({ name: 'a.html', bytes: part }))).toMatch(answered);
      }),
      { numRuns: 150 },
    );
  });

  test.for(['<div>', '<div class="noi-dung">'])(
    'for elements nested deeper than a call stack in %s',
    async (outermost) => {
      const text = 'Huyện Mỹ Lạc khởi công cây cầu nối hai bờ sông Trẹm Lớn, dài hơn hai trăm mét.';
      const bytes = encoded(outermost + '<div>'.repeat(60_000) + text);

      expect(await outcomeOf(() => readPage({ name: 'a.html', bytes }))).toBe('read');
    },
  );

  test('for a line of a million letters and for a hundred thousand lines', async () => {
    const longLine = 'Ảnh: - | 1. '.repeat(90_000);
    const manyLines =
      'Thứ Tư, 03/04/2019 | 17:12\nHà Thu\nBà con phấn khởi vì có đường mới đi lại thuận tiện hơn xưa.\n'.repeat(
        8_000,
      );

    expect(await outcomeOf(() => readText(longLine))).toMatch(answered);
    expect(await outcomeOf(() => readText(manyLines))).toMatch(answered);
  });
});

describe('a Word file that is not whole', () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    const children = Array.from(
      { length: 12 },
      () => new Paragraph('Bà con phấn khởi vì có đường mới đi lại thuận tiện hơn xưa rất nhiều.'),
    );
    const data = readFileSync(
      new URL('../../../node_modules/playwright-core/lib/server/chromium/appIcon.png', import.meta.url),
    );
    const picture = new Paragraph({
      children: [new ImageRun({ type: 'png', data, transformation: { width: 90, height: 90 } })],
    });
    whole = new Uint8Array(
      await Packer.toBuffer(new Document({ sections: [{ children: [...children, picture] }] })),
    );
  });

  test('is refused with a sentence wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 98 }), async (percent) => {
        const bytes = whole.slice(0, Math.floor((whole.length * percent) / 100));
        expect(await outcomeOf(() => readPage({ name: 'a.docx', bytes }))).toBe('refused');
      }),
      { numRuns: 25 },
    );
  });
});
