import { expect, test } from 'vitest';
import { createPace } from '#core/work/pace.ts';

test('slices are short while somebody calls, and long again when nobody has for a while', () => {
  let nowMs = 0;
  const pace = createPace(() => nowMs);
  const slices: number[] = [];
  const look = () => slices.push(pace.sliceMs());

  look();
  pace.callCame();
  look();
  nowMs = 1999;
  look();
  nowMs = 2000;
  look();

  expect(slices).toEqual([200, 10, 10, 200]);
});
