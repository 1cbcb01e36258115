import { notedWords } from '#shared/areas/noted-words.ts';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { AssetId } from '#shared/ids.ts';
import {
  changed,
  newPhoto,
  photoUses,
  withoutPhoto,
  withPicture,
  withWords,
} from '#renderer/features/photos/photo-uses.ts';

const asset = AssetId.parse('ab'.repeat(32));
const notes = {
  ...{ headline: '', caption: 'Ghe cào ra khơi.', byline: 'Lê Vân An', credit: '' },
  ...{ place: '', takenAt: '', copyright: '', keywords: [], people: [] },
};

function photo(id: string, caption = '', rest: object = {}): Extract<Block, { type: 'photo' }> {
  const runs = caption === '' ? [] : [{ text: caption }];
  return { id, type: 'photo', caption: runs, credit: [], alt: '', placement: 'inline', ...rest };
}

describe('the photos of an article', () => {
  test('are those of its text in order', () => {
    const body: Block[] = [
      photo('a', 'Một.', { asset, credit: [{ text: 'X.T' }], alt: 'Ghe' }),
      { id: 'p', type: 'paragraph', runs: [] },
      { id: 's', type: 'photoStory', photos: [{ id: 'b', caption: [{ text: ' ' }], credit: [], alt: '' }] },
    ];

    expect(photoUses(body).map(({ photo: { id } }) => id)).toEqual(['a', 'b']);
  });

  test('are without one that somebody proposes to delete', () => {
    const change = { id: 'c', kind: 'delete', person: 'x', level: 'desk', at: '2026-11-25T00:00:00.000Z' };

    expect(photoUses([photo('a', '', { change })])).toEqual([]);
  });
});

describe('words and pictures', () => {
  test('written in the panel keep what was not written there, italics too', () => {
    const block = photo('a', '', { caption: [{ text: 'Ghe ' }, { text: 'cào', italic: true }] });

    expect(changed(block, 'a', withWords({ caption: 'Ghe cào', credit: '  X.T ' }))).toEqual({
      ...block,
      credit: [{ text: 'X.T' }],
    });
  });

  test('written over some that are struck or new leave each mark where it was', () => {
    const mark = { id: 'c', person: 'x', level: 'desk', at: '2026-11-25T00:00:00.000Z' };
    const struck = { text: 'sớm', changes: [{ ...mark, kind: 'delete' }] };
    const put = (text: string) => ({ text, changes: [{ ...mark, kind: 'insert' }] });
    const block = photo('a', '', { caption: [{ text: 'Vá lưới ' }, struck, put('chiều'), { text: '.' }] });

    const captionOf = (caption: string) => changed(block, 'a', withWords({ caption }));

    expect(captionOf('Vá lưới chiều nay.')).toEqual({
      ...block,
      caption: [{ text: 'Vá lưới ' }, struck, put('chiều'), { text: ' nay.' }],
    });
    expect(captionOf('Vá lưới sớm.')).toEqual({
      ...block,
      caption: [{ text: 'Vá lưới ' }, struck, { text: 'sớm.' }],
    });
  });

  test('of a file fill only what nobody has written', () => {
    expect(changed(photo('a', 'Đã viết.'), 'a', withPicture(asset, notes))).toEqual(
      photo('a', 'Đã viết.', { asset, credit: [{ text: 'Lê Vân An' }] }),
    );
  });

  test('of a new photo are those of its file', () => {
    expect(newPhoto('n', asset, notes)).toEqual(
      photo('n', 'Ghe cào ra khơi.', { asset, credit: [{ text: 'Lê Vân An' }] }),
    );
  });

  test.each([
    ['Lê Vân An', 'Báo Ấp Bắc', 'Lê Vân An/Báo Ấp Bắc'],
    ['An Đăng/TTXVN', 'TTXVN', 'An Đăng/TTXVN'],
    ['', 'TTXVN', 'TTXVN'],
    ['Lê Vân An', '', 'Lê Vân An'],
  ])('by %j, credited %j, is credited %j', (byline, credit, shown) => {
    expect(notedWords({ ...notes, byline, credit }).credit).toBe(shown);
  });
});

test('the last photo of a photo story takes the story with it', () => {
  const bare = { caption: [], credit: [], alt: '' };
  const story: Block = {
    id: 's',
    type: 'photoStory',
    photos: [
      { id: 'a', ...bare },
      { id: 'b', ...bare },
    ],
  };

  const left = withoutPhoto(story, 'a');

  expect(left).toEqual({ ...story, photos: [{ id: 'b', ...bare }] });
  expect(withoutPhoto(left!, 'b')).toBeUndefined();
});

test('another picture for a photo is not cut as the one before it was', () => {
  const cut = photo('a', 'Một.', {
    asset,
    crop: { x: 0, y: 0, width: 0.5, height: 1 },
    focus: { x: 0.2, y: 0.2 },
  });

  const now = changed(cut, 'a', withPicture(AssetId.parse('cd'.repeat(32)), notes));

  expect(now).toEqual(photo('a', 'Một.', { asset: 'cd'.repeat(32), credit: [{ text: 'Lê Vân An' }] }));
});

test('a photo that is about to go is none of the article, also where somebody moved it since', () => {
  const mark = { person: 'bien-tap', level: 'desk', at: '2026-11-23T10:12:04.000Z' };
  const struck = { ...mark, id: 'c1', kind: 'delete' as const };
  const moved = { ...mark, id: 'c2', kind: 'move' as const, under: struck };

  expect(
    photoUses([photo('a', 'Một.', { change: moved }), photo('b')]).map(({ photo: { id } }) => id),
  ).toEqual(['b']);
});
