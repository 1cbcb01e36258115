import { expect, test } from 'vitest';
import { grouped, parted } from '#renderer/features/photos/photo-stories.ts';
import { photoUses } from '#renderer/features/photos/photo-uses.ts';
import { aPhoto, photo, photoStory } from '#tests/support/builders.ts';

function counting() {
  let count = 0;
  return () => `mới-${(count += 1)}`;
}

test('two photos become a story, and a photo goes into the story behind it', () => {
  const [a, b] = [photo('a', 'X.T'), photo('b')];
  const { type: _, placement: __, ...words } = a;
  const story = photoStory(aPhoto('x'));

  expect(grouped(photoUses([a, b]), a.id, counting())).toEqual({
    blocks: [a.id, b.id],
    others: [
      {
        id: 'mới-2',
        type: 'photoStory',
        photos: [
          { ...words, id: 'mới-1' },
          { id: 'mới-3', caption: [{ text: 'b' }], credit: [], alt: '' },
        ],
      },
    ],
  });
  expect(grouped(photoUses([a, story]), a.id, counting())).toEqual({
    blocks: [a.id, story.id],
    others: [{ ...story, photos: [{ ...words, id: 'mới-1' }, ...story.photos] }],
  });
  expect(grouped(photoUses([a]), a.id, counting())).toBeUndefined();
});

test('a photo out of the middle of a story leaves what stood before it and behind it', () => {
  const photos = [aPhoto('a'), aPhoto('b'), aPhoto('c'), aPhoto('d'), aPhoto('e')];
  const story = photoStory(...photos);
  const use = photoUses([story])[2]!;

  expect(parted(use, counting())).toEqual({
    blocks: [story.id],
    others: [
      { ...story, photos: photos.slice(0, 2) },
      { ...photos[2]!, id: 'mới-1', type: 'photo', placement: 'inline' },
      { ...story, id: 'mới-2', photos: photos.slice(3) },
    ],
  });
});

test('the last photo of a story of two leaves a photo alone', () => {
  const [a, b] = [aPhoto('a'), aPhoto('b')];
  const story = photoStory(a, b);

  expect(parted(photoUses([story])[1]!, counting())?.others).toEqual([
    { ...a, type: 'photo', placement: 'inline' },
    { ...b, id: 'mới-1', type: 'photo', placement: 'inline' },
  ]);
});
