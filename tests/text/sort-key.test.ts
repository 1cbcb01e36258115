import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personSortKey, sortKey } from '#shared/text/sort-key.ts';
import { anySyllable, syllables } from './vietnamese.ts';

const collator = new Intl.Collator('vi');

function byKey(key: (text: string) => string): (a: string, b: string) => number {
  return (a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b));
}

function sign(order: number): number {
  return Math.sign(order);
}

describe('sortKey', () => {
  test('letters come before tones, and tones before capitals', () => {
    const sorted = ['ma', 'Ma', 'mà', 'mả', 'mã', 'má', 'Má', 'mạ', 'ma mới', 'mai', 'măng', 'mâm', 'me'];

    expect(sorted.toReversed().toSorted(byKey(sortKey))).toEqual(sorted);
  });

  test('all syllables come in the order of the Vietnamese collator', () => {
    const sorted = syllables.toSorted(byKey(sortKey));

    const inversions = sorted.filter(
      (syllable, index) => collator.compare(sorted[index - 1] ?? '', syllable) > 0,
    );
    expect(inversions).toEqual([]);
  });

  test('any two phrases of up to three syllables compare as in the Vietnamese collator', () => {
    const separator = fc.constantFrom(' ', '-', ', ', ' “');
    const phrase = fc
      .array(fc.tuple(anySyllable, separator), { minLength: 1, maxLength: 3 })
      .map((words) => words.flat().slice(0, -1).join(''));
    const pair = fc.oneof(
      fc.tuple(phrase, phrase),
      fc.tuple(phrase, anySyllable).map(([a, b]) => [a, `${a} ${b}`] as const),
    );

    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(byKey(sortKey)(a, b)).toBe(sign(collator.compare(a, b)));
      }),
      { numRuns: 5000 },
    );
  });

  test('the same word in another case or another tone style still has a place of its own', () => {
    const forms = [
      'hoa bình',
      'Hoa bình',
      'hoa Bình',
      'hoà bình',
      'hòa bình',
      'Hòa Bình',
      'HÒA BÌNH',
      'hoa bính',
    ];

    expect(forms.toSorted(byKey(sortKey))).toEqual(forms.toSorted(collator.compare));
    expect(new Set(forms.map(sortKey)).size).toBe(forms.length);
  });

  test('decomposed text has the same key', () => {
    fc.assert(
      fc.property(anySyllable, (syllable) => {
        expect(sortKey(syllable.normalize('NFD'))).toBe(sortKey(syllable));
      }),
    );
  });
});

test('people are sorted by given name, then by whole name', () => {
  const sorted = [
    'Đỗ An',
    'Lê Thị An',
    'Lê Văn An',
    'VŨ AN',
    'Trần Ân',
    'Bình',
    'Hồ Thường',
    'Lê Thưởng',
    'XUÂN THƯỞNG',
  ];

  expect(sorted.toReversed().toSorted(byKey(personSortKey))).toEqual(sorted);
});
