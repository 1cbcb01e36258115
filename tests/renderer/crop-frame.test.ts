import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cropOf,
  fitted,
  grown,
  moved,
  ratios,
  wholePicture,
  type Ratio,
} from '#renderer/features/photos/crop-frame.ts';

const aspect = 3 / 2;
const anyRatio = fc.constantFrom(...(Object.keys(ratios) as Ratio[]));
const step = fc.double({ min: -2, max: 2, noNaN: true });

test('the whole picture is no crop', () => {
  expect(cropOf(wholePicture)).toBeUndefined();
  expect(cropOf(fitted(wholePicture, { aspect, ratio: '3:2' }))).toBeUndefined();
});

test('a square of a landscape picture is as high as it, in its middle', () => {
  expect(cropOf(fitted(wholePicture, { aspect, ratio: '1:1' }))).toEqual({
    x: 0.1667,
    y: 0,
    width: 0.6667,
    height: 1,
  });
});

test('a frame never leaves the picture and keeps its ratio, however it is pushed and drawn', () => {
  fc.assert(
    fc.property(anyRatio, fc.array(fc.tuple(fc.boolean(), step, step)), (ratio, steps) => {
      const shape = { aspect, ratio };
      const frame = steps.reduce(
        (now, [grows, across, down]) => (grows ? grown(now, across, down, shape) : moved(now, across, down)),
        fitted(wholePicture, shape),
      );

      expect(frame.x).toBeGreaterThanOrEqual(0);
      expect(frame.y).toBeGreaterThanOrEqual(0);
      expect(frame.x + frame.width).toBeLessThanOrEqual(1 + 1e-9);
      expect(frame.y + frame.height).toBeLessThanOrEqual(1 + 1e-9);
      expect(frame.width).toBeGreaterThan(0);
      const wanted = ratios[ratio] ?? (frame.width / frame.height) * aspect;
      expect((frame.width / frame.height) * aspect).toBeCloseTo(wanted);
    }),
  );
});
