import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nfc, tidy, tidyLine } from '#shared/text/nfc.ts';
import { anyVietnamese } from './vietnamese.ts';

/** Characters that some rule of the house treats, among letters that marks can join. */
const troublesome = fc.string({
  unit: fc.constantFrom(
    ...'aơôêUđÐðƉ ấ👩🏽☂™1-\t\r\n',
    ...'\u0000\u0007\v\f\u001F\u0085\u0081\u0093\u00A0\u00AD\u0301\u0302\u0323\u031B\u180E\u2003\u200B\u200C\u200D\u200E',
    ...'\uFFFC\u2011\u2028\u2029\u202F\u2060\u2066\u3000\uFE0F\uFEFF\uFFFE\uD800\uDC00\u212A\u0340',
  ),
});

const anything = fc.oneof(troublesome, anyVietnamese, fc.string({ unit: 'binary' }));

// What XML 1.0 allows: https://www.w3.org/TR/xml/#charsets
const xmlText = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('tidy', () => {
  test.each([
    ['composes what a keyboard left apart', 'A\u0309nh: mơ\u0301i', 'Ảnh: mới'],
    ['turns odd spaces into plain ones', '25\u00A0km,\u202F3\u2003giờ\u3000sáng', '25 km, 3 giờ sáng'],
    ['drops what nobody sees', '\uFEFFsáng\u200B mai\u2060 \u200Etrời\u202C đẹp\uFFFC', 'sáng mai trời đẹp'],
    ['drops soft hyphens', 'Internatio\u00ADnal', 'International'],
    [
      'keeps one kind of line end',
      'một\r\nhai\rba\u2028bốn\u2029năm\vsáu\fbảy',
      'một\nhai\nba\nbốn\nnăm\nsáu\nbảy',
    ],
    ['keeps one kind of hyphen', 'COVID\u201119, mô\u2010men', 'COVID-19, mô-men'],
    ['drops control characters and keeps tabs', 'ô\u0007 thứ\u0000\tnhất', 'ô thứ\tnhất'],
    ['restores the quotes of Windows', '\u0093Tốt\u0094 \u0096 anh nói\u0085', '“Tốt” – anh nói…'],
    ['shows where half a character was lost', 'a\uD83Db', 'a\uFFFDb'],
    ['joins a mark to its letter across what it drops', 'a\u200B\u0301', 'á'],
  ])('%s', (_, raw, expected) => {
    expect(tidy(raw)).toBe(expected);
  });

  test.each([
    ['Ðại hội Ðảng bộ', 'Đại hội Đảng bộ'],
    ['QÐ-UBND, NÐ-CP, HÐND', 'QĐ-UBND, NĐ-CP, HĐND'],
    ['Ðăk Mờ, xãÐại', 'Đăk Mờ, xãĐại'],
    ['Ɖồi Cao, ð/c Lâm', 'Đồi Cao, đ/c Lâm'],
    ['Sigurður Guðmundarson', 'Sigurður Guðmundarson'],
    ['SIGURÐUR', 'SIGURÐUR'],
  ])('writes Đ for its look-alikes in Vietnamese words only: %s', (raw, expected) => {
    expect(tidy(raw)).toBe(expected);
  });

  test('keeps the joiner of an emoji and drops any other', () => {
    const raw = 'gia\u200D đình 👩🏽\u200D🚀 và 👨\u200D👩\u200D👧 \u200D🚀';

    expect(tidy(raw)).toBe('gia đình 👩🏽\u200D🚀 và 👨\u200D👩\u200D👧 🚀');
  });

  test('leaves tidy text as it is', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('gives composed text that any XML document can hold', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = tidy(text);
        expect(result).toMatch(xmlText);
        expect(result).toBe(nfc(result));
      }),
      { numRuns: 2000 },
    );
  });

  test('changes nothing in composed Vietnamese', () => {
    fc.assert(
      fc.property(anyVietnamese, (text) => {
        expect(tidy(text)).toBe(text);
      }),
    );
  });
});

describe('tidyLine', () => {
  test('gives one line with single spaces and none at the ends', () => {
    expect(tidyLine('  Cầu\u00A0\u00A0mới\r\n \tthông xe \uFEFF')).toBe('Cầu mới thông xe');
  });

  test('leaves a tidy line as it is', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
      }),
      { numRuns: 2000 },
    );
  });
});
