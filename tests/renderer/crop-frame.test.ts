import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cropOf,
  fitted,
  grown,
  moved,
  ratios,
  turnedAspect,
  turnedFrame,
  turnedOn,
  turnedPoint,
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

test('four quarter turns lead back to where it began, and so do the frame and the point in it', () => {
  const frame = { x: 0.1, y: 0.2, width: 0.3, height: 0.5 };
  const turns = [undefined, 90, 180, 270] as const;

  expect(turns.map(turnedOn)).toEqual([90, 180, 270, undefined]);
  expect(turnedFrame(frame)).toEqual({ x: expect.closeTo(0.3), y: 0.1, width: 0.5, height: 0.3 });
  expect(turns.reduce(turnedFrame, frame)).toEqual({
    x: expect.closeTo(0.1),
    y: expect.closeTo(0.2),
    width: 0.3,
    height: 0.5,
  });
  expect(turnedPoint({ x: 0.1, y: 0.2 })).toEqual({ x: 0.8, y: 0.1 });
});

test('a picture that is turned and shown whole is still turned', () => {
  expect(cropOf(wholePicture, 90)).toEqual({ x: 0, y: 0, width: 1, height: 1, turn: 90 });
});

test('a square of a landscape picture that was turned is as wide as it', () => {
  const turned = turnedAspect(aspect, 90);

  expect(fitted(wholePicture, { aspect: turned, ratio: '1:1' })).toMatchObject({
    width: 1,
    height: 1 / aspect,
  });
  expect([180, 270, undefined].map((turn) => turnedAspect(aspect, turn as 180 | 270 | undefined))).toEqual([
    aspect,
    turned,
    aspect,
  ]);
});
