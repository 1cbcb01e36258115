import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kept } from '#core/backups/retention.ts';

const hour = 3_600_000;
const newest = Date.parse('2026-11-23T17:30:00.000Z'); // A Monday.

/** Backups made every `everyHours` hours, the newest first. */
function series(count: number, everyHours: number): Date[] {
  return Array.from({ length: count }, (_, index) => new Date(newest - index * everyHours * hour));
}

test('of half-hourly backups of a year, 24 hours, 14 days and 8 weeks are kept', () => {
  const times = series(365 * 48, 0.5);

  const keep = kept(times);

  const hoursAgo = [...keep]
    .map((at) => Math.floor((newest - at.getTime()) / hour))
    .toSorted((a, b) => a - b);
  expect(hoursAgo.slice(0, 24)).toEqual(Array.from({ length: 24 }, (_, index) => index));
  expect(keep.size).toBeLessThanOrEqual(24 + 14 + 8);
  // The eighth week back ended on the Sunday night 6 weeks and 18 hours before this Monday evening.
  expect(Math.max(...hoursAgo)).toBe(6 * 7 * 24 + 18);
});

test('a laptop that slept for months keeps what it had', () => {
  const old = series(3, 24 * 60);

  expect(kept(old).size).toBe(3);
});

test('the newest is always kept, and keeping twice keeps the same', () => {
  const times = fc.array(
    fc.integer({ min: 0, max: newest }).map((at) => new Date(at)),
    { minLength: 1, maxLength: 200 },
  );
  fc.assert(
    fc.property(times, (all) => {
      const once = kept(all);
      const latest = Math.max(...all.map(Number));
      expect([...once].map(Number)).toContain(latest);
      expect(new Set([...kept([...once])].map(Number))).toEqual(new Set([...once].map(Number)));
    }),
  );
});
