import { describe, expect, test } from 'vitest';
import { exactTimeText, timeText } from '#renderer/words/times.ts';

describe('a moment', () => {
  const now = new Date(2026, 10, 23, 17, 12);

  test.each([
    [new Date(2026, 10, 23, 0, 0), '00:00'],
    [new Date(2026, 10, 22, 23, 59), 'hôm qua 23:59'],
    [new Date(2026, 10, 21, 9, 5), '21/11 09:05'],
    [new Date(2025, 11, 31, 9, 5), '31/12/2025'],
  ])('%s is told as %s', (saved, told) => {
    expect(timeText(saved.toISOString(), now)).toBe(told);
  });

  test('on the first of the year, yesterday is still yesterday', () => {
    const newYear = new Date(2027, 0, 1, 8, 0);

    expect(timeText(new Date(2026, 11, 31, 22, 0).toISOString(), newYear)).toBe('hôm qua 22:00');
  });

  test('to the second where it must be true to the second', () => {
    expect(exactTimeText(now.toISOString(), now)).toBe('17:12:00');
    expect(exactTimeText(new Date(2026, 10, 22, 23, 59, 4).toISOString(), now)).toBe('hôm qua 23:59');
  });
});
