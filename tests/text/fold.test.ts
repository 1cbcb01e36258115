import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#shared/text/fold.ts';
import { nfc } from '#shared/text/nfc.ts';
import { anyVietnamese, syllables } from './vietnamese.ts';

describe('fold', () => {
  test.each([
    ['Vĩnh Lợi', 'vinh loi'],
    ['ĐẢNG VIÊN', 'dang vien'],
    ['Ðường Ỷ Lan', 'duong y lan'],
    ['café Zürich, İzmir', 'cafe zurich, izmir'],
    ['“25 km” – 1.500 đ', '“25 km” – 1.500 d'],
  ])('%s is found as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('every syllable folds to plain small letters', () => {
    expect(syllables.filter((syllable) => !/^[a-z]+$/.test(fold(syllable.toUpperCase())))).toEqual([]);
  });

  test('composed and decomposed text fold alike', () => {
    fc.assert(
      fc.property(anyVietnamese, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
      }),
    );
  });

  test('an offset into the folded text is an offset into the composed text, whatever it holds', () => {
    const text = fc.oneof(anyVietnamese, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

    fc.assert(
      fc.property(text, (any) => {
        expect(fold(any).length).toBe(nfc(any).length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text longer than one piece keeps every letter in its place', () => {
    const text = 'Chợ nổi Đầm Sen '.repeat(1000);

    expect(fold(text)).toBe('cho noi dam sen '.repeat(1000));
  });

  test('what is folded stays folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
