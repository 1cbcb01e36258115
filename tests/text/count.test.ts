import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters, countWords, readingMinutes } from '#shared/text/count.ts';
import { anyVietnamese } from './vietnamese.ts';

describe('countWords', () => {
  test.each([
    ['Bến phà Cây Gòn đóng cửa', 6],
    ['kinh tế - xã hội', 4],
    ['“Tốt!” … 94,42% số hộ', 4],
    ['mô-men\nxoắn\u00A0lớn', 3],
    [' \n\t', 0],
    ['', 0],
  ])('%j has %i chữ', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('countCharacters', () => {
  test('line ends do not count, and spaces do once', () => {
    expect(countCharacters('Ấp Bến\nĐò 👍')).toEqual({ withSpaces: 10, withoutSpaces: 8 });
  });

  test('the tabs between the cells of a table do not count', () => {
    expect(countCharacters('\t\t\n\t\t')).toEqual({ withSpaces: 0, withoutSpaces: 0 });
    expect(countCharacters('Năm\tSố lò')).toEqual({ withSpaces: 8, withoutSpaces: 7 });
  });

  test('it counts composed and decomposed text alike', () => {
    fc.assert(
      fc.property(anyVietnamese, (text) => {
        expect(countCharacters(text.normalize('NFD'))).toEqual(countCharacters(text));
      }),
    );
  });
});

test('a text takes whole minutes to read, and nothing takes none', () => {
  expect([0, 1, 220, 221, 2200].map(readingMinutes)).toEqual([0, 1, 1, 2, 10]);
});
