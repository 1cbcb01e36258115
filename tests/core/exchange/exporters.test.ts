import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapBlockRuns } from '#shared/document/map-runs.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsText, type Run } from '#shared/document/run.ts';
import { contentText } from '#shared/document/text.ts';
import { exportHtml } from '#core/exchange/html.ts';
import { exportIcml } from '#core/exchange/icml.ts';
import { exportNinjs } from '#core/exchange/ninjs.ts';
import {
  everyText,
  htmlFragmentLines,
  htmlLines,
  icmlLines,
  seenLines,
  xhtmlLines,
} from './artefact-text.ts';
import { anyContent } from './documents.ts';
import { anArticleWithEverything, anExportedArticle, content, exportedPhoto } from './given.ts';

interface Ninjs {
  headlines?: { value: string }[];
  descriptions?: { value: string }[];
  bodies: { contentType: string; value: string }[];
  people?: { name: string }[];
}

function ninjsOf(article: Parameters<typeof exportNinjs>[0]): Ninjs {
  return JSON.parse(exportNinjs(article)) as Ninjs;
}

function ninjsLines(ninjs: Ninjs, body: string[]): string[] {
  const values = [...(ninjs.headlines ?? []), ...(ninjs.descriptions ?? [])].map(({ value }) => value);
  const names = (ninjs.people ?? []).map(({ name }) => name);
  return seenLines([...values, ...body, ...names].join('\n'));
}

function bodyOf(ninjs: Ninjs, contentType: string): string {
  return ninjs.bodies.find((body) => body.contentType === contentType)!.value;
}

/** What a reader should see: the article's text, its credits with the word that introduces them. */
function printedLines(original: ArticleContent): string[] {
  const labelled = original.body.map((block) => {
    const credits = new Set(
      block.type === 'photo'
        ? [block.credit]
        : block.type === 'photoStory'
          ? block.photos.map((p) => p.credit)
          : [],
    );
    return mapBlockRuns(block, (runs) => (credits.has(runs as Run[]) ? labelledCredit(runs) : [...runs]));
  });
  const text = contentText({ ...original, body: labelled });
  return seenLines(sayable(text));
}

function labelledCredit(runs: readonly Run[]): Run[] {
  return sayable(runsText(runs)) === '' ? [] : [{ text: 'Ảnh: ' }, ...runs];
}

function sayable(text: string): string {
  const oneLineEnd = text.replace(/\r\n|[\r\u2028\u2029]/g, '\n');
  const chars = [...oneLineEnd].filter((char) => {
    const code = char.codePointAt(0)!;
    const isControl = (code < 0x20 && code !== 9 && code !== 10) || (code >= 0x7f && code <= 0x9f);
    const isNoncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
    return !isControl && !isNoncharacter && code !== 0xfeff && (code < 0xd800 || code > 0xdfff);
  });
  return chars.join('').normalize('NFC');
}

const articleText = [
  'Nhịp sống ven sông',
  'Bến Lạc khánh thành cầu mới',
  'Hơn hai nghìn hộ ở cồn thôi chờ phà',
  'Sáng nay, cầu Cồn Nhỏ thông xe sau mười năm chờ đợi.',
  'Người dân đi bộ qua cầu sáng đầu tiên.',
  'Ảnh: H.T',
  'Cầu dài 240m, rộng 9m & có hai làn < ba làn(1). Xem hồ sơ dự án.',
  'Dòng hai của đoạn.',
  'Chờ đợi mười năm',
  '“Tôi qua sông ngày hai lượt”, bà Sáu kể.',
  'Hết cảnh chờ phà.',
  'Bà Lê Thị Sáu, ấp Cồn Nhỏ',
  'Dọn mặt bằng',
  'Bờ bắc',
  'Bờ nam',
  'Thi công',
  'Nhịp chính',
  'Năm\tLượt phà',
  '2024\t12.400',
  '2025',
  'Vốn đầu tư',
  'Tổng vốn 320 tỷ đồng.',
  'Ngân sách tỉnh: 200 tỷ đồng',
  'Bến phà cũ.',
  'Ảnh tư liệu',
  'Nhịp giữa.',
  'Ảnh: H.T',
];

describe('an article with every kind of block', () => {
  const article = anArticleWithEverything([exportedPhoto('anh-1', 1), exportedPhoto('anh-3', 2)]);

  test('shows the same lines on the page, in the layout and on the wire, which has fields of its own for who did what', () => {
    const ninjs = ninjsOf(article);

    const lines = {
      html: htmlLines(exportHtml(article)),
      icml: icmlLines(exportIcml(article)),
      plain: ninjsLines(ninjs, [bodyOf(ninjs, 'text/plain')]),
      xhtml: ninjsLines(ninjs, xhtmlLines(bodyOf(ninjs, 'application/xhtml+xml'))),
    };

    const printed = [...articleText, 'HOÀI THƯ', 'Ảnh: Minh Ký', 'Theo TTXVN'];
    const sent = [...articleText, 'HOÀI THƯ', 'Minh Ký'];
    expect(lines).toEqual({ html: printed, icml: printed, plain: sent, xhtml: sent });
  });

  test('names nobody by a real name or by the id that may spell it', () => {
    const all = [exportHtml(article), exportIcml(article), exportNinjs(article)].join('\n');

    expect(all).not.toMatch(/tran-van-that|nguyen-thi-that/);
  });

  test('is the same bytes every time', () => {
    const twice = [exportHtml, exportIcml, exportNinjs].map((write) => [write(article), write(article)]);

    for (const [first, second] of twice) expect(second).toBe(first);
  });
});

describe('any article', () => {
  const runsOfTest = { numRuns: 250 };

  function lawFor(check: (original: ArticleContent, lines: string[]) => void): void {
    fc.assert(
      fc.property(anyContent, (original) => check(original, printedLines(original))),
      runsOfTest,
    );
  }

  test('reads on the page as it is written, and the page is NFC', () => {
    lawFor((original, lines) => {
      const html = exportHtml(anExportedArticle({ content: original }));

      expect(htmlLines(html)).toEqual(lines);
      expect(html.normalize('NFC')).toBe(html);
    });
  });

  test('reads in the layout as it is written, and the story is well-formed and NFC', () => {
    lawFor((original, lines) => {
      const icml = exportIcml(anExportedArticle({ content: original }));

      expect(icmlLines(icml)).toEqual(lines);
      expect(icml.normalize('NFC')).toBe(icml);
    });
  });

  test('reads on the wire as it is written, as plain text, as XHTML, and as an HTML parser takes the XHTML', () => {
    lawFor((original, lines) => {
      const json = exportNinjs(anExportedArticle({ content: original }));
      const ninjs = JSON.parse(json) as Ninjs;
      const xhtml = bodyOf(ninjs, 'application/xhtml+xml');

      expect(ninjsLines(ninjs, [bodyOf(ninjs, 'text/plain')])).toEqual(lines);
      expect(ninjsLines(ninjs, xhtmlLines(xhtml))).toEqual(lines);
      expect(ninjsLines(ninjs, htmlFragmentLines(xhtml))).toEqual(lines);
      expect(json.normalize('NFC')).toBe(json);
      for (const text of everyText(ninjs)) expect(text.normalize('NFC')).toBe(text);
    });
  });
});

test('a letter and its mark in two runs are one letter in every format', () => {
  const runs = [{ text: 'Đa\u0323', bold: true }, { text: '\u0306t' }];
  const article = anExportedArticle({ content: content({ body: [{ id: 'b1', type: 'paragraph', runs }] }) });

  const lines = [htmlLines(exportHtml(article))[1], icmlLines(exportIcml(article))[1]];

  expect(lines).toEqual(['Đặt', 'Đặt']);
});

test('tone marks stay where the writer put them', () => {
  const runs = [{ text: 'hoà bình, hòa bình, thuỷ, thủy' }];
  const article = anExportedArticle({ content: content({ body: [{ id: 'b1', type: 'paragraph', runs }] }) });

  expect(htmlLines(exportHtml(article))[1]).toBe('hoà bình, hòa bình, thuỷ, thủy');
});
