import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNewStyle, toneStyleOf, toOldStyle } from '#shared/text/tone-style.ts';
import { anyVietnamese, syllables } from './vietnamese.ts';

describe('tone styles', () => {
  test.each([
    ['hòa, khỏe, thúy, ủy', 'hoà, khoẻ, thuý, uỷ'],
    ['HÒA BÌNH, Ủy ban, Thúy', 'HOÀ BÌNH, Uỷ ban, Thuý'],
    ['“hóa”, xã-lòa, tùy.', '“hoá”, xã-loà, tuỳ.'],
    [
      'quý, quỳ, Quỷ, hoài, hoàn, thuyền, khuỷu, thuở, của',
      'quý, quỳ, Quỷ, hoài, hoàn, thuyền, khuỷu, thuở, của',
    ],
  ])('%s in the new style is %s, and back', (old, modern) => {
    expect([toNewStyle(old), toOldStyle(modern)]).toEqual([modern, old]);
  });

  test('they differ in 345 syllables, each of which converts both ways without loss and keeps its length', () => {
    const differing = syllables.filter((syllable) => toNewStyle(syllable) !== syllable);

    expect(differing).toHaveLength(345);
    expect(differing.filter((syllable) => toOldStyle(toNewStyle(syllable)) !== syllable)).toEqual([]);
    expect(differing.filter((syllable) => toNewStyle(syllable).length !== syllable.length)).toEqual([]);
    expect(syllables.filter((syllable) => toOldStyle(syllable) !== syllable)).toEqual([]);
  });

  test('text converts both ways without loss', () => {
    fc.assert(
      fc.property(anyVietnamese, (text) => {
        expect(toOldStyle(toNewStyle(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['Ủy ban họp', 'old'],
    ['Uỷ ban họp', 'new'],
    ['Ủy ban hoà giải', 'mixed'],
    ['Quý khách hoàn toàn hài lòng', 'none'],
  ])('%s: %s', (text, style) => {
    expect(toneStyleOf(text)).toBe(style);
  });
});
