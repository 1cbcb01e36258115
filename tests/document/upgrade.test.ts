import { describe, expect, test } from 'vitest';
import { currentFormat } from '#shared/document/content.ts';
import {
  formatOf,
  formatSteps,
  isNewerFormat,
  upgradeContent,
  type FormatStep,
} from '#shared/document/upgrade.ts';

const steps: readonly FormatStep[] = [
  {
    name: 'the place becomes a list',
    up: ({ place, ...rest }) => ({ ...rest, places: place === undefined ? [] : [place] }),
  },
  {
    name: 'genres are written in capitals',
    up: (stored) => ({ ...stored, genre: String(stored['genre']).toUpperCase() }),
  },
];

describe('upgrading stored content', () => {
  test.each([
    [1, { format: 3, places: ['Cà Mau'], genre: 'TIN' }],
    [2, { format: 3, place: 'Cà Mau', genre: 'TIN' }],
    [3, { format: 3, place: 'Cà Mau', genre: 'tin' }],
  ])('from format %i takes the steps after it, in order', (format, expected) => {
    expect(upgradeContent({ format, place: 'Cà Mau', genre: 'tin' }, steps)).toStrictEqual(expected);
  });

  test('leaves what was read as it was, so that its id stays true', () => {
    const stored = Object.freeze({ format: 1, place: 'Cà Mau', genre: 'tin' });

    upgradeContent(stored, steps);

    expect(stored).toStrictEqual({ format: 1, place: 'Cà Mau', genre: 'tin' });
  });

  test('leaves content of a newer format untouched', () => {
    const newer = { format: 9, place: { lat: 9.17 } };

    expect(upgradeContent(newer, steps)).toBe(newer);
  });
});

describe('the released formats', () => {
  test('have a step from each to the next', () => {
    expect(formatSteps).toHaveLength(currentFormat - 1);
  });

  test('a format is newer only beyond the newest one known here', () => {
    expect([1, currentFormat, currentFormat + 1].map((format) => isNewerFormat({ format }))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test.each([undefined, null, 0, -1, 1.5, '1'])('%j is no format', (format) => {
    expect(() => formatOf(format === undefined ? {} : { format })).toThrow('không ghi số định dạng');
  });
});
