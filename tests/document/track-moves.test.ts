import { expect, test } from 'vitest';
import { movedIn } from '#shared/document/changes/track-moves.ts';
import type { Tracking } from '#shared/document/changes/tracking.ts';
import { p, photo } from '#tests/support/builders.ts';

const nobodysCaret: Pick<Tracking, 'carets'> = { carets: [] };

test('of a photo that is chosen as a whole and the paragraph it goes past, the photo was moved', () => {
  const [paragraph, picture] = [p('Đoạn hai'), photo()];
  const after = [paragraph, picture];

  const moved = movedIn(after.toReversed(), after, nobodysCaret as Tracking);

  expect([...moved]).toEqual([picture.id]);
});
