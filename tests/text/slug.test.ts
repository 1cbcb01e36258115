import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug } from '#shared/text/slug.ts';
import { anyVietnamese } from './vietnamese.ts';

const fallback = 'bai';

describe('slug', () => {
  test.each([
    ['Đường về xã Đồng Khởi: thêm 2 cây cầu', 'duong-ve-xa-dong-khoi-them-2-cay-cau'],
    ['  “Kỳ 1” — Œuvre & Straße  ', 'ky-1-oeuvre-strasse'],
    ['日本…', 'bai'],
    ['', 'bai'],
    ['Con', 'bai-con'],
    ['AUX', 'bai-aux'],
    ['COM1', 'bai-com1'],
    ['Con đò', 'con-do'],
  ])('%s: %s', (text, expected) => {
    expect(slug(text, { fallback })).toBe(expected);
  });

  test.each([
    [16, 'duong-ve-xa-dong'],
    [15, 'duong-ve-xa'],
    [4, 'duon'],
  ])('cut to %i characters it ends with a whole word where it can', (maxLength, expected) => {
    expect(slug('Đường về xã Đồng Khởi', { fallback, maxLength })).toBe(expected);
  });

  test('a name that only cutting made a reserved one is not used either', () => {
    expect(slug('Con trâu', { fallback, maxLength: 5 })).toBe('bai');
  });

  test('any text gives a name that every file system takes', () => {
    const text = fc.oneof(
      anyVietnamese,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('con', 'LPT9', 'nul.', 'prn-'),
    );

    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 40 }), (any, maxLength) => {
        const name = slug(any, { fallback, maxLength });
        expect(name).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThanOrEqual(maxLength);
      }),
    );
  });
});
