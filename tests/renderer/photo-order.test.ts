import { expect, test } from 'vitest';
import { canLetGo, reordered, withOrder } from '#renderer/features/photos/photo-order.ts';
import { photoUses } from '#renderer/features/photos/photo-uses.ts';
import { aPhoto, photo, photoStory } from '#tests/support/builders.ts';

const [a, b, c] = [photo('a'), photo('b'), photo('c')];
const [x, y, z] = [aPhoto('x'), aPhoto('y'), aPhoto('z')];
const story = photoStory(x, y, z);

test('photos change places among themselves', () => {
  const uses = photoUses([a, b, c]);

  expect(reordered(uses, c.id, 0)).toEqual({ kind: 'blocks', blocks: [c.id, a.id, b.id] });
  expect(reordered(uses, a.id, 5)).toEqual({ kind: 'blocks', blocks: [b.id, c.id, a.id] });
  expect(reordered(uses, b.id, 1)).toBeUndefined();
});

test('a photo of a story moves within its story', () => {
  const uses = photoUses([a, story, b]);

  expect(reordered(uses, z.id, 1)).toEqual({ kind: 'within', block: story.id, photos: [z.id, x.id, y.id] });
  expect(reordered(uses, x.id, 4)).toEqual({ kind: 'within', block: story.id, photos: [y.id, z.id, x.id] });
  expect(withOrder(story, [z.id, x.id])).toEqual({ ...story, photos: [z, x, y] });
});

test('the mouse lets a photo of a story go among its own only, and another anywhere', () => {
  const uses = photoUses([a, story, b]);

  expect(uses.map((_, to) => canLetGo(uses, y.id, to))).toEqual([false, true, true, true, false]);
  expect(uses.map((_, to) => canLetGo(uses, b.id, to))).not.toContain(false);
});

test('a photo beside a story goes past it as past one', () => {
  const uses = photoUses([a, story, b]);

  expect(reordered(uses, b.id, 2)).toEqual({ kind: 'blocks', blocks: [a.id, b.id, story.id] });
});
