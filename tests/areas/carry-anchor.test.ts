import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf, placeOf, placesOf, type Places } from '#shared/areas/anchor-places.ts';
import { isLost, partsOf, quoteOf } from '#shared/areas/anchor-parts.ts';
import { carryAnchor, settleAnchor } from '#shared/areas/carry-anchor.ts';
import { BlockId } from '#shared/ids.ts';
import type { Anchor } from '#shared/areas/threads.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import {
  aContent,
  aPhoto,
  changed,
  item,
  list,
  p,
  photo,
  photoStory,
  runs,
} from '#tests/support/builders.ts';

type Edit = (texts: readonly string[]) => string[];

describe('NT3 an anchor after random edits', () => {
  test('covers its quote, or is lost', () => {
    fc.assert(
      fc.property(article(), fc.array(edit(), { minLength: 1, maxLength: 5 }), ({ texts, anchor }, edits) => {
        const { places: now, carried } = afterEdits(texts, anchor, edits);

        const parts = partsOf(carried);
        expect(parts.length).toBe(partsOf(anchor).length);
        expect(parts.map(({ quote }) => quote)).not.toContain('');
        expect(parts.map((part) => (part.lost ? part.quote : covered(now, part)))).toEqual(
          parts.map(({ quote }) => quote),
        );
      }),
    );
  });

  test('covers exactly what it covered, where every edit was made outside of it', () => {
    const words = fc.array(fc.constantFrom('lúa', 'nước', 'và', ' ', 'đồng'), { maxLength: 6 });
    const around = fc.tuple(words, words, words).map((parts) => parts.map((part) => part.join('')));
    fc.assert(
      fc.property(around, around, ([head, , tail], [newHead, , newTail]) => {
        const quote = '«bà con gặt»';
        const before = places(head + quote + tail);
        const after = places(newHead + quote + newTail);

        const carried = carryAnchor(anchorAt(head!.length, quote), before, after);

        expect(carried).toEqual(anchorAt(newHead!.length, quote));
      }),
    );
  });

  test('is lost only where its words are gone from the line', () => {
    fc.assert(
      fc.property(article(), edit(), ({ texts, anchor }, change) => {
        const { places: now, carried } = afterEdits(texts, anchor, [change]);

        const count = (text: string) => text.split(anchor.quote).length - 1;
        const was = count(placesOf(content(texts)).get(nameOf(placeOf(anchor)))!.text);
        const line = now.get(nameOf(placeOf(anchor)));
        expect(!carried.lost || count(line?.text ?? '') < was).toBe(true);
      }),
    );
  });

  test('is where it was again, when what deleted it is undone', () => {
    fc.assert(
      fc.property(article(), edit(), ({ texts, anchor }, change) => {
        const before = placesOf(content(texts));
        const after = placesOf(content(change(texts)));

        const lost = carryAnchor(anchor, before, after);
        fc.pre(lost.lost === true);
        const back = carryAnchor(lost, after, before);

        expect(back.lost).toBeUndefined();
        expect(covered(before, back)).toBe(anchor.quote);
      }),
      { numRuns: 300 },
    );
  });
});

describe('NT3 an anchor', () => {
  const text = 'Sáng nay bà con ra đồng gặt lúa.';

  test.each([
    ['text typed before it', 'Sớm nay bà con ra đồng gặt lúa.', 'bà con'],
    ['a word typed inside', 'Sáng nay bà nội con ra đồng gặt lúa.', 'bà nội con'],
    ['its word written otherwise', 'Sáng nay bà cô ra đồng gặt lúa.', 'bà cô'],
    ['all of it written otherwise', 'Sáng nay nông dân ra đồng gặt lúa.', 'nông dân'],
    ['typed right behind it', 'Sáng nay bà con xóm ra đồng gặt lúa.', 'bà con'],
    ['typed right before it', 'Sáng nay cả bà con ra đồng gặt lúa.', 'bà con'],
    ['cut across its start', 'Sáng con ra đồng gặt lúa.', 'con'],
    ['cut across its end', 'Sáng nay bà đồng gặt lúa.', 'bà '],
    ['edits on both sides', 'Chiều nay bà con ra ruộng gặt lúa.', 'bà con'],
  ])('after %s covers what is left of it', (_, after, quote) => {
    const carried = carryAnchor(anchorAt(9, 'bà con'), places(text), places(after));

    expect(carried.lost).toBeUndefined();
    expect(covered(places(after), carried).trim()).toBe(quote.trim());
  });

  test('is lost with its words, and not found in the same words elsewhere', () => {
    const before = places('Bà con gặt, rồi bà con nghỉ.');
    const carried = carryAnchor(anchorAt(16, 'bà con'), before, places('Bà con gặt, rồi nghỉ. '));

    expect(carried).toEqual({ ...anchorAt(16, 'bà con'), lost: true });
  });

  test('goes with its words into the paragraph that was split off, and back when they are joined', () => {
    const [first, second] = [p(text), p('')];
    const split = [
      { ...first, runs: [{ text: 'Sáng nay ' }] },
      { ...second, runs: [{ text: 'bà con ra đồng gặt lúa.' }] },
    ];
    const anchor: Anchor = { block: first.id, line: 'text', start: 9, end: 15, quote: 'bà con' };

    const apart = carryAnchor(anchor, ofBody([first]), ofBody(split));
    const joined = carryAnchor(apart, ofBody(split), ofBody([first]));

    expect(apart).toEqual({ ...anchor, block: second.id, start: 0, end: 6 });
    expect(joined).toEqual(anchor);
  });

  test('stays in a caption, and in an item of a list that is moved', () => {
    const picture = photo('Chèo xuồng trên kênh');
    const [one, two] = [item('Giống lúa'), item('Phân bón')];
    const rows = list(one, two);
    const caption: Anchor = { block: picture.id, line: 'caption', start: 0, end: 10, quote: 'Chèo xuồng' };
    const inItem: Anchor = { block: rows.id, line: two.id, start: 0, end: 4, quote: 'Phân' };
    const before = ofBody([picture, rows]);
    const after = ofBody([
      { ...rows, items: [{ ...two, runs: [{ text: 'Nhiều Phân bón' }] }, one] },
      { ...picture, caption: [{ text: 'Sáng: Chèo xuồng' }] },
    ]);

    expect(carryAnchor(caption, before, after)).toMatchObject({ start: 6, end: 16 });
    expect(carryAnchor(inItem, before, after)).toMatchObject({ start: 6, end: 10 });
  });

  test('that lost some of its words has them again when they come back', () => {
    const [whole, cut] = [places('bà con ra đồng gặt'), places('bà con ra  gặt')];
    const begun = anchorAt(7, 'ra đồng');

    const shrunk = carryAnchor(begun, whole, cut);
    expect(shrunk.quote).toBe('ra ');
    expect(carryAnchor(shrunk, cut, whole, begun)).toEqual(begun);
    expect(carryAnchor(shrunk, cut, places('bà con ra sông  gặt'), begun).quote).toBe('ra ');
  });

  describe('on the caption of a photo in a story', () => {
    const [one, two, three] = [aPhoto('Ghe một'), aPhoto('Ghe hai'), aPhoto('Ghe ba')];
    const story = photoStory(one, two, three);
    const parts = [photo('Ghe một'), photo('Ghe hai'), photo('Ghe ba')];
    const [first, last] = [p('Ghe nào?'), p('Ghe về.')];
    const whole = ofBody([first, story, last]);
    const parted = ofBody([first, ...parts, last]);
    const onSecond = { start: 0, end: 3, quote: 'Ghe' };
    const inStory: Anchor = { block: story.id, line: `${two.id} caption`, ...onSecond };
    const alone: Anchor = { block: parts[1]!.id, line: 'caption', ...onSecond };

    test('goes with it out of the story, and back into it', () => {
      expect(carryAnchor(inStory, whole, parted)).toEqual(alone);
      expect(carryAnchor(alone, parted, whole)).toEqual(inStory);
    });

    test('goes with it where the story stays as struck, and back when it is struck no more', () => {
      const tracked = ofBody([first, ...parts.map((part) => changed(part, 'insert')), struck(story), last]);

      expect(carryAnchor(inStory, whole, tracked)).toEqual(alone);
      expect(carryAnchor(alone, tracked, whole)).toEqual(inStory);
    });

    test('goes with the whole of a photo as well', () => {
      const ofWhole = (block: Block): Anchor => ({ block: block.id, start: 0, end: 0, quote: '' });
      const grouped = ofBody([first, ...parts.map(struck), changed(story, 'insert'), last]);

      expect(carryAnchor(ofWhole(parts[1]!), parted, whole)).toEqual(ofWhole(story));
      expect(carryAnchor(ofWhole(story), whole, parted)).toEqual(ofWhole(parts[0]!));
      expect(carryAnchor(ofWhole(parts[1]!), parted, grouped)).toEqual(ofWhole(story));
      expect(carryAnchor(ofWhole(story), grouped, parted)).toEqual(ofWhole(parts[0]!));
      expect(carryAnchor(ofWhole(parts[1]!), parted, ofBody([first, last]))).toEqual({
        ...ofWhole(parts[1]!),
        lost: true,
      });
    });

    test('goes with the photo of its place where all captions are the same', () => {
      const same = { ...story, photos: [one, two, three].map((each) => ({ ...each, caption: runs('Ghe') })) };
      const others = parts.map((part) => ({ ...part, caption: runs('Ghe') }));

      const out = carryAnchor(inStory, ofBody([first, same]), ofBody([first, ...others]));
      const back = carryAnchor(out, ofBody([first, ...others]), ofBody([first, same]));

      expect(out).toEqual(alone);
      expect(back).toEqual(inStory);
    });
  });

  test('is found in the line nearest to where it was, of several that have its words anew', () => {
    const [far, one, own, near] = [p('Xa.'), p('Một.'), p('Trưa, bà con nghỉ.'), p('Gần.')];
    const anchor: Anchor = { block: own.id, line: 'text', start: 6, end: 12, quote: 'bà con' };
    const after = [{ ...far, runs: runs('Xa, có bà con.') }, one, { ...near, runs: runs('Gần, có bà con.') }];

    const carried = carryAnchor(anchor, ofBody([far, one, own, near]), ofBody(after));

    expect(carried).toEqual({ ...anchor, block: near.id, start: 8, end: 14 });
  });

  test('stays with words that are struck, and is found again in a line that is struck no more', () => {
    const block = p(text);
    const anchor: Anchor = { block: block.id, line: 'text', start: 9, end: 15, quote: 'bà con' };
    const gone = { ...anchor, lost: true as const };

    expect(carryAnchor(anchor, ofBody([block]), ofBody([struck(block)]))).toEqual(anchor);
    expect(carryAnchor(gone, ofBody([struck(block)]), ofBody([block]))).toEqual(anchor);
  });

  test('of a whole field never goes, and of a whole block goes with the block', () => {
    const block = p('');
    const whole = { start: 0, end: 0, quote: '' };

    expect(carryAnchor({ field: 'lead', ...whole }, ofBody([block]), ofBody([p('')])).lost).toBeUndefined();
    expect(carryAnchor({ block: block.id, ...whole }, ofBody([block]), ofBody([p('')])).lost).toBe(true);
  });

  test('of several lines is lost with the last of them, and has each again that comes back', () => {
    const [one, two] = [p('Bà con gặt.'), p('Nước lên.')];
    const anchor: Anchor = {
      ...{ block: one.id, line: 'text', start: 3, end: 11, quote: 'con gặt.' },
      further: [{ block: BlockId.parse(two.id), line: 'text', start: 0, end: 9, quote: 'Nước lên.' }],
    };
    const [both, second, none] = [[one, p('Hết.'), two], [p('Hết.'), two], [p('Hết.')]].map(ofBody);

    const cut = carryAnchor(anchor, both!, second!);
    expect([isLost(cut), quoteOf(cut)]).toEqual([false, 'Nước lên.']);
    const gone = carryAnchor(cut, second!, none!, anchor);
    expect([isLost(gone), quoteOf(gone)]).toEqual([true, 'con gặt.\nNước lên.']);
    expect(carryAnchor(gone, none!, both!, anchor)).toEqual(anchor);
    expect(carryAnchor(anchor, both!, both!)).toBe(anchor);
    expect(settleAnchor(gone, none!)).toBe(gone);
  });

  test('of a text that was written elsewhere is found by its words', () => {
    const anchor = anchorAt(9, 'bà con');

    expect(settleAnchor(anchor, places('Sáng sớm hôm nay bà con ra đồng.'))).toMatchObject({
      start: 17,
      end: 23,
    });
    expect(settleAnchor(anchor, ofBody([p('Một.'), p('Cả bà con.')]))).toMatchObject({ start: 3, end: 9 });
    expect(settleAnchor(anchor, ofBody([p('bà con'), p('bà con')]))).toEqual({ ...anchor, lost: true });
  });
});

const name = 'b';

function anchorAt(start: number, quote: string): Anchor {
  return { block: name, line: 'text', start, end: start + quote.length, quote };
}

function places(text: string): Places {
  return ofBody([{ ...p(text), id: name }]);
}

function ofBody(body: Block[]): Places {
  return placesOf(aContent({ body }));
}

function struck<B extends Parameters<typeof changed>[0]>(block: B): B {
  return changed(block, 'delete');
}

function covered(now: Places, anchor: Anchor): string {
  return now.get(nameOf(placeOf(anchor)))?.text.slice(anchor.start, anchor.end) ?? '';
}

/** Paragraphs, and an anchor on some of the words of one of them. */
function article() {
  const word = fc.constantFrom('bà', 'con', 'gặt', 'lúa', 'và', 'nước', 'đồng,', 'Hòa', 'Trung.');
  const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  return fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), fc.nat())
    .map(([texts, block, from, length]) => {
      const text = texts[block % texts.length]!;
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + (length % 12));
      const anchor: Anchor = {
        ...{ block: `b${block % texts.length}`, line: 'text' },
        ...{ start, end, quote: text.slice(start, end) },
      };
      const further = texts.flatMap((quote, index) =>
        index > block % texts.length ? [wholeLine(index, quote)] : [],
      );
      return { texts, anchor: further.length > 0 && end === text.length ? { ...anchor, further } : anchor };
    });
}

function wholeLine(index: number, quote: string) {
  return { block: BlockId.parse(`b${index}`), line: 'text', start: 0, end: quote.length, quote };
}

/** What is typed, deleted, split, joined or replaced everywhere at once. */
function edit(): fc.Arbitrary<Edit> {
  const typed = fc.constantFrom('mới ', 'và', ' bà con', 'ruộng, ', 'ư');
  const at = fc.tuple(fc.nat(), fc.nat(), fc.nat(20));
  const onLine = (change: (text: string, from: number, length: number) => string) =>
    at.map(([line, from, length]): Edit => (texts) => {
      const index = line % texts.length;
      const text = texts[index]!;
      return texts.with(index, change(text, from % (text.length + 1), length));
    });
  return fc.oneof(
    fc
      .tuple(
        typed,
        onLine((text, from) => `${text.slice(0, from)}\0${text.slice(from)}`),
      )
      .map(
        ([words, change]): Edit =>
          (texts) =>
            change(texts).map((text) => text.replace('\0', words)),
      ),
    onLine((text, from, length) => text.slice(0, from) + text.slice(from + length)),
    fc.constant<Edit>((texts) => texts.map((text) => text.replaceAll('và', 'rồi'))),
    at.map(([line, from]): Edit => (texts) => {
      const index = line % texts.length;
      const place = from % (texts[index]!.length + 1);
      return texts.toSpliced(index, 1, texts[index]!.slice(0, place), texts[index]!.slice(place));
    }),
    fc.nat().map((line): Edit => (texts) => {
      const index = line % texts.length;
      if (index === 0) return [...texts];
      return texts.toSpliced(index - 1, 2, texts[index - 1]! + texts[index]!);
    }),
    fc.nat().map(
      (line): Edit =>
        (texts) =>
          texts.length > 1 ? texts.toSpliced(line % texts.length, 1) : [...texts],
    ),
  );
}

function content(texts: readonly string[]): ArticleContent {
  return aContent({ body: texts.map((text, index) => ({ ...p(text), id: `b${index}` })) });
}

function afterEdits(texts: readonly string[], anchor: Anchor, edits: readonly Edit[]) {
  let now = [...texts];
  let carried = anchor;
  for (const change of edits) {
    const before = placesOf(content(now));
    now = change(now);
    carried = carryAnchor(carried, before, placesOf(content(now)));
  }
  return { places: placesOf(content(now)), carried };
}
