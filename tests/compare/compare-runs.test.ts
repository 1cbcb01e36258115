import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonStretches } from '#shared/document/compare/common-stretches.ts';
import { compareRuns, sideOf } from '#shared/document/compare/compare-runs.ts';
import { longestRise } from '#shared/document/compare/longest-rise.ts';
import { normalRuns } from '#shared/document/normal-form.ts';
import { pieces } from '#shared/text/pieces.ts';
import { runs, vietnameseText } from '#tests/support/arbitraries.ts';

describe('what two lines share', () => {
  test('gives each of them back', () => {
    fc.assert(
      fc.property(runs(), runs(), (before, after) => {
        const stretches = compareRuns(before, after);

        expect(sideOf(stretches, 'before')).toEqual(normalRuns(before));
        expect(sideOf(stretches, 'after')).toEqual(normalRuns(after));
      }),
    );
  });

  test('RV6 cuts no syllable', () => {
    fc.assert(
      fc.property(runs(), runs(), (before, after) => {
        for (const side of ['before', 'after'] as const) {
          const stretches = compareRuns(before, after).map((stretch) => textOf(sideOf([stretch], side)));
          const whole = pieces(textOf(normalRuns(side === 'before' ? before : after)));
          expect(stretches.flatMap(pieces)).toEqual(whole);
        }
      }),
    );
  });

  test.each([
    ['Bà con gặt lúa', 'Bà con cấy lúa', ['=Bà con ', '-gặt', '+cấy', '= lúa']],
    ['hoàn toàn', 'hoàn tất', ['=hoàn ', '-toàn', '+tất']],
    [
      'Năm 2019 thu 1.200 tấn',
      'Năm 2020 thu 1.250 tấn',
      ['=Năm ', '-2019', '+2020', '= thu ', '-1.200', '+1.250', '= tấn'],
    ],
    ['một hai ba', 'bốn năm sáu', ['-một hai ba', '+bốn năm sáu']],
    ['', 'mới', ['+mới']],
    ['cũ', '', ['-cũ']],
  ])('%j and %j differ in whole words', (before, after, shown) => {
    const marks = { same: '=', removed: '-', added: '+', restyled: '~' };
    const stretches = compareRuns(
      [{ text: before }],
      [{ text: after }].filter(({ text }) => text !== ''),
    );

    expect(
      stretches
        .filter((stretch) => stretch.kind === 'restyled' || textOf(stretch.runs) !== '')
        .map((stretch) => marks[stretch.kind] + ('runs' in stretch ? textOf(stretch.runs) : '')),
    ).toEqual(shown);
  });

  test('tells words in another face from other words', () => {
    expect(
      compareRuns(
        [{ text: 'giữ rừng ngập mặn' }],
        [{ text: 'giữ ' }, { text: 'rừng', bold: true }, { text: ' ngập mặn' }],
      ),
    ).toEqual([
      { kind: 'same', runs: [{ text: 'giữ ' }] },
      { kind: 'restyled', before: [{ text: 'rừng' }], after: [{ text: 'rừng', bold: true }] },
      { kind: 'same', runs: [{ text: ' ngập mặn' }] },
    ]);
  });
});

describe('common stretches', () => {
  const numbers = fc.array(fc.nat(6), { maxLength: 40 });

  test('are the same in both, rise in both, and are as long as they can be', () => {
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const stretches = stretchesOf(before, after);

        let place = { before: 0, after: 0 };
        for (const { before: from, after: to, length } of stretches) {
          expect(from).toBeGreaterThanOrEqual(place.before);
          expect(to).toBeGreaterThanOrEqual(place.after);
          expect(before.slice(from, from + length)).toEqual(after.slice(to, to + length));
          place = { before: from + length, after: to + length };
        }
        expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBe(longestCommon(before, after));
      }),
    );
  });

  test('of two long texts with nothing in common are found to be none', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => index);
    const after = Array.from({ length: 20_000 }, (_, index) => index + 100_000);

    expect(stretchesOf(before, after)).toEqual([]);
  });

  test('of long texts with a change here and there are all but the changes', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => index);
    const after = before.map((number) => (number % 20 === 7 ? -1 : number));

    const length = stretchesOf(before, after).reduce((sum, stretch) => sum + stretch.length, 0);

    expect(length).toBe(19_000);
  });
});

test('a longest rise rises, and none is longer', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 10 }), (numbers) => {
      const rise = longestRise(numbers);

      expect(
        rise.every(
          (place, index) =>
            index === 0 || (place > rise[index - 1]! && numbers[place]! > numbers[rise[index - 1]!]!),
        ),
      ).toBe(true);
      expect(rise).toHaveLength(
        longestCommon(
          numbers,
          numbers.toSorted((a, b) => a - b),
        ),
      );
    }),
  );
});

test('pieces joined are the text', () => {
  fc.assert(fc.property(vietnameseText(), (text) => void expect(pieces(text).join('')).toBe(text)));
});

function textOf(line: readonly { text: string }[]): string {
  return line.map(({ text }) => text).join('');
}

function longestCommon(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, index) =>
      next.push(one === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!)),
    );
    row = next;
  }
  return row.at(-1)!;
}

function stretchesOf(before: readonly number[], after: readonly number[]) {
  return commonStretches(Int32Array.from(before), Int32Array.from(after));
}
