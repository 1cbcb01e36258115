import { afterEach, describe, expect, test } from 'vitest';
import { clockText, exactTimeText, timeText } from '#renderer/words/times.ts';

const machinesZone = process.env['TZ'];
afterEach(() => {
  if (machinesZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machinesZone;
});

describe.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'])('a moment, on a machine set to %s', (zone) => {
  const now = vietnam('2026-11-23T17:12:00');

  test.each([
    ['2026-11-23T00:00:00', '00:00'],
    ['2026-11-22T23:59:00', 'hôm qua 23:59'],
    ['2026-11-21T09:05:00', '21/11 09:05'],
    ['2025-12-31T09:05:00', '31/12/2025'],
  ])('%s in Vietnam is told as %s', (saved, told) => {
    process.env['TZ'] = zone;

    expect(timeText(vietnam(saved).toISOString(), now)).toBe(told);
  });

  test('on the first of the year, yesterday is still yesterday', () => {
    process.env['TZ'] = zone;

    const saved = vietnam('2026-12-31T22:00:00').toISOString();
    expect(timeText(saved, vietnam('2027-01-01T05:00:00'))).toBe('hôm qua 22:00');
  });

  test('to the second where it must be true to the second', () => {
    process.env['TZ'] = zone;

    expect(exactTimeText(now.toISOString(), now)).toBe('17:12:00');
    expect(exactTimeText(vietnam('2026-11-22T23:59:04').toISOString(), now)).toBe('hôm qua 23:59');
  });

  test('by the clock alone', () => {
    process.env['TZ'] = zone;

    expect(clockText(now.toISOString())).toBe('17:12');
  });
});

function vietnam(time: string): Date {
  return new Date(`${time}+07:00`);
}
