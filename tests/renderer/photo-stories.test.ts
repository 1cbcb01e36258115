import { expect, test } from 'vitest';
import { grouped, parted } from '#renderer/features/photos/photo-stories.ts';
import { photoUses } from '#renderer/features/photos/photo-uses.ts';
import { listChanges } from '#shared/document/changes/list-changes.ts';
import { acceptChanges, rejectChanges } from '#shared/document/changes/resolve-changes.ts';
import { aContent, aPhoto, p, photo, photoStory } from '#tests/support/builders.ts';
import { track } from '#tests/support/sittings.ts';

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
    others: [{ ...story, id: 'mới-2', photos: [{ ...words, id: 'mới-1' }, ...story.photos] }],
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
      { ...story, id: 'mới-1', photos: photos.slice(0, 2) },
      { ...photos[2]!, id: 'mới-2', type: 'photo', placement: 'inline' },
      { ...story, id: 'mới-3', photos: photos.slice(3) },
    ],
  });
});

test('the last photo of a story of two leaves a photo alone', () => {
  const [a, b] = [aPhoto('a'), aPhoto('b')];
  const story = photoStory(a, b);

  expect(parted(photoUses([story])[1]!, counting())?.others).toEqual([
    { ...a, id: 'mới-1', type: 'photo', placement: 'inline' },
    { ...b, id: 'mới-2', type: 'photo', placement: 'inline' },
  ]);
});

test('TC2 a photo that was parted from its story, and one that went into one, come back when that is rejected', () => {
  const [a, b] = [photo('a', 'X.T'), photoStory(aPhoto('x'), aPhoto('y'), aPhoto('z'))];
  const first = aContent({ body: [p('Đoạn một'), a, b] });
  const [, lead, inStory] = [null, ...photoUses(first.body)];

  for (const made of [parted(inStory!, counting()), grouped([lead!, inStory!], a.id, counting())]) {
    const left = first.body.filter(({ id }) => !made!.blocks.includes(id));
    const tracked = track(first, { ...first, body: [...left, ...made!.others] }, desk, 0);

    expect(listChanges(tracked)).toHaveLength(1);
    expect(rejectChanges(tracked)).toEqual(first);
    expect(acceptChanges(tracked).body).toEqual([...left, ...made!.others]);
  }
});

const desk = { person: 'bien-tap', level: 'desk' };
