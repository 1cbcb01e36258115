import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, ListBlock, ParagraphBlock } from '#shared/document/block.ts';
import { listChanges } from '#shared/document/changes/list-changes.ts';
import { rewritten } from '#shared/document/changes/rewritten.ts';
import { changesIn } from '#shared/document/changes/stack.ts';
import { trackBlocks } from '#shared/document/changes/track-changes.ts';
import type { Tracking } from '#shared/document/changes/tracking.ts';
import { acceptChanges, rejectChanges } from '#shared/document/changes/resolve-changes.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { blockLines } from '#shared/document/lines.ts';
import { mapBlockRuns, mapFieldRuns } from '#shared/document/map-runs.ts';
import { normalForm, normalRuns } from '#shared/document/normal-form.ts';
import { openChanges, publishedContent } from '#shared/document/published.ts';
import { runsText, type Run } from '#shared/document/run.ts';
import { contentText } from '#shared/document/text.ts';
import {
  aContent,
  aPhoto,
  changed,
  deleted,
  factBox,
  inserted,
  item,
  list,
  p,
  photo,
  photoStory,
  pullQuote,
  runs,
  separator,
  table,
} from '#tests/support/builders.ts';
import { sittings, track } from '#tests/support/sittings.ts';

test('TC2 after edits by several people, accepting all gives the new text and rejecting all the old one', () => {
  fc.assert(
    fc.property(sittings(), ({ content, sittings: sat }) => {
      let now = content;
      sat.forEach(({ author, edit }, step) => {
        const after = normalForm(edit(now));
        const tracked = track(now, after, author, step);

        expect(normalForm(tracked)).toEqual(tracked);
        expect(unformatted(rejectChanges(tracked))).toEqual(unformatted(content));
        expect(nothingAsNothing(acceptChanges(tracked))).toEqual(nothingAsNothing(acceptChanges(after)));
        now = tracked;
      });
    }),
    { numRuns: 120 },
  );
});

test('accepting or rejecting one person’s changes after the other’s leaves none open', () => {
  fc.assert(
    fc.property(sittings(), fc.boolean(), ({ content, sittings: sat }, isTaken) => {
      const tracked = sat.reduce(
        (now, { author, edit }, step) => track(now, normalForm(edit(now)), author, step),
        content,
      );
      const resolve = isTaken ? acceptChanges : rejectChanges;

      const left = people.reduce((now, by) => resolve(now, ({ person }) => person === by), tracked);

      expect(openChanges(left)).toEqual([]);
      expect(listChanges(tracked).map(({ id }) => id)).toEqual(openChanges(tracked));
    }),
    { numRuns: 80 },
  );
});

test('TC3 what its own writer takes back is gone, what another wrote stays as deleted', () => {
  const first = aContent({ lead: 'Bờ đê' });
  const added = track(first, { ...first, lead: runs('Bờ đê mới') }, reporter, 0);

  const byWriter = track(added, { ...added, lead: runs('Bờ đê') }, reporter, 1);
  const byDesk = track(added, { ...added, lead: runs('Bờ đê') }, desk, 2);

  expect(byWriter.lead).toEqual(runs('Bờ đê'));
  expect(byDesk.lead).toMatchObject([
    { text: 'Bờ đê' },
    {
      text: ' mới',
      changes: [
        { kind: 'insert', person: 'phong-vien' },
        { kind: 'delete', person: 'bien-tap' },
      ],
    },
  ]);
  expect(runsText(publishedContent(byDesk).lead)).toBe('Bờ đê');
});

test('TC3 what was struck stays struck, once, where words on both sides of it are written over at once', () => {
  const struck = deleted('cũ ');
  const first = aContent({ lead: [{ text: 'Uỷ ban ' }, struck, { text: 'họp và uỷ ban nghe.' }] });
  const after = { ...first, lead: [{ text: 'Đoàn xã ' }, struck, { text: 'họp và đoàn xã nghe.' }] };

  for (const author of [desk, undefined]) {
    const { lead } = track(first, after, author, 0);

    expect(lead.filter(({ text, changes = [] }) => text === 'cũ ' && changes.length === 1)).toEqual([struck]);
    expect(runsText(lead)).toBe('Đoàn xã họp và đoàn xã nghe.');
  }
});

test('words written over from outside the text, again and again by several, are what stands there, and come back', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'ế', ' ', '🌾'), maxLength: 8 });
  const steps = fc.array(fc.tuple(fc.constantFrom(reporter, desk), words), { maxLength: 6 });
  fc.assert(
    fc.property(words, steps, (begun, written) => {
      let now = aContent({ lead: normalRuns(runs(begun)) });
      for (const [step, [author, text]] of written.entries()) {
        now = track(now, { ...now, lead: rewritten(now.lead, text) }, author, step);

        expect(runsText(now.lead)).toBe(text);
        expect(runsText(rejectChanges(now).lead)).toBe(begun);
      }
    }),
    { numRuns: 200 },
  );
});

test('a joined paragraph is published as one, and comes apart again when the join is rejected', () => {
  const [one, two] = [p('Sáng nay, '), p('nước lên.')];
  const first = aContent({ body: [one, two] });

  const joined = track(first, { ...first, body: [{ ...one, runs: runs('Sáng nay, nước lên.') }] }, desk, 0);

  expect(joined.body).toMatchObject([{ id: one.id }, { id: two.id, change: { kind: 'join' } }]);
  expect(publishedContent(joined).body).toEqual([{ ...one, runs: runs('Sáng nay, nước lên.') }]);
  expect(rejectChanges(joined)).toEqual(first);
});

test('TC2 a kind of text that was accepted stays, though what the block was made before is rejected afterwards', () => {
  const paragraph = p('Tôm');
  const { id, runs: words } = paragraph;
  const first = aContent({ body: [paragraph] });
  const subhead = track(first, { ...first, body: [{ id, type: 'subhead', runs: words }] }, reporter, 0);
  const quote = track(
    subhead,
    { ...first, body: [{ ...subhead.body[0]!, type: 'quote' } as Block] },
    desk,
    1,
  );
  const isOf = (author: { person: string }) => (change: { person: string }) =>
    change.person === author.person;

  const left = acceptChanges(quote, isOf(desk));

  expect(rejectChanges(left, isOf(reporter)).body).toEqual([{ id, type: 'quote', runs: words }]);
  expect(acceptChanges(rejectChanges(quote, isOf(reporter))).body).toEqual([
    { id, type: 'quote', runs: words },
  ]);
});

test('TC2 what was split off a moved paragraph goes back with it', () => {
  const [one, two] = [p('Tôm'), p('Cua')];
  const first = aContent({ body: [one, two] });
  const moved = track(first, { ...first, body: [two, one] }, reporter, 0);
  const [ahead, behind] = moved.body;
  const [head, tail] = [{ ...ahead, runs: runs('C') } as Block, p('ua')];

  const split = track(moved, { ...first, body: [head, tail, behind!] }, desk, 1);

  expect(acceptChanges(split).body).toMatchObject([{ runs: runs('C') }, tail, one]);
  expect(rejectChanges(split)).toEqual(first);
});

test('TC2 of two parts of one line, the later stands ahead, wherever the line went in between', () => {
  const [one, two] = [p('bà'), p('Cua')];
  const first = aContent({ body: [one, two] });
  const [tail, head] = [p('à'), p('b')];
  const split = track(first, { ...first, body: [{ ...one, runs: runs('b') }, tail, two] }, reporter, 0);
  const [start, middle, end] = split.body;
  const moved = track(split, { ...first, body: [middle!, end!, start!] }, reporter, 1);
  const emptied = { ...moved.body[2], runs: [] } as unknown as Block;

  const again = track(moved, { ...first, body: [...moved.body.slice(0, 2), emptied, head] }, desk, 2);

  expect(again.body).toHaveLength(4);
  expect(rejectChanges(again)).toEqual(first);
});

test('TC2 a part of a line that was moved goes back ahead of the parts that were split off before it', () => {
  const one = p('bà');
  const first = aContent({ body: [one] });
  const [late, early] = [p('b'), p('à')];
  const once = track(first, { ...first, body: [{ ...one, runs: runs('b') }, early] }, reporter, 0);
  const emptied = { ...once.body[0], runs: [] } as unknown as Block;
  const twice = track(once, { ...first, body: [emptied, late, once.body[1]!] }, reporter, 1);
  const [start, middle, end] = twice.body;

  const moved = track(twice, { ...first, body: [middle!, start!, end!] }, reporter, 2);

  expect(rejectChanges(moved)).toEqual(first);
});

test('TC2 two parts that claim to come from each other are both kept', () => {
  const from = (id: string) => ({
    id: 's',
    ...desk,
    at: '2026-11-23T09:00:00.000Z',
    kind: 'split',
    from: { behind: [id] },
  });
  const [one, two] = [p('tôm'), p('cua')];
  const body = [
    { ...one, change: from(two.id) },
    { ...two, change: from(one.id) },
  ] as Block[];

  const left = rejectChanges(aContent({ body })).body.map((block) =>
    runsText((block as ParagraphBlock).runs),
  );
  expect(left.join('')).toBe('tômcua');
});

test('TC3 a paragraph in which another wrote is gone wholly when its own writer takes it out', () => {
  const first = aContent({ body: [p('Cua'), separator()] });
  const own = p('');
  const added = track(first, { ...first, body: [...first.body, own] }, desk, 0);
  const written = track(
    added,
    { ...first, body: [...first.body, { ...added.body[2]!, runs: runs('tôm') } as Block] },
    reporter,
    1,
  );

  const removed = track(written, first, desk, 2);

  expect(acceptChanges(removed)).toEqual(first);
  expect(rejectChanges(removed)).toEqual(first);
});

test('a list’s new and removed items are changes of their own', () => {
  const [a, b, c] = [item('tôm'), item('cua'), item('cá')];
  const block = list(a, b);
  const first = aContent({ body: [block] });

  const tracked = track(first, { ...first, body: [{ ...block, items: [a, c] }] }, desk, 0);

  expect(tracked.body).toMatchObject([
    {
      items: [
        { id: a.id },
        { id: c.id, change: { kind: 'insert' } },
        { id: b.id, change: { kind: 'delete' } },
      ],
    },
  ]);
  expect(publishedContent(tracked).body).toEqual([{ ...block, items: [a, c] }]);
});

test.each<[string, Tracking['carets']]>([
  ['nowhere', undefined],
  ['elsewhere', [{ line: 'elsewhere', offset: 0 }]],
])(
  'an item that is taken out is struck whole, though its neighbours end in the same letters: caret %s',
  (_, carets) => {
    const words = ['a', 'ba', 'aa', 'ab', ''];
    for (const [one, two] of words.flatMap((first) => words.map((second) => [first, second] as const))) {
      const items = [item(one), item(two), item(one)];
      for (const gone of items) {
        const tracking = { author: desk, at: '2026-11-23T09:00:00.000Z', newId: () => 'c', carets };
        const left = items.filter((other) => other !== gone);

        const tracked = trackBlocks(items, left, tracking);

        expect(tracked.map((unit) => ({ ...unit, change: changesIn(unit)[0]?.kind }))).toEqual(
          items.map((unit) => ({ ...unit, change: unit === gone ? 'delete' : undefined })),
        );
      }
    }
  },
);

test('what came into an item with blocks behind it takes no letters from the item that went', () => {
  const [a, b] = [item('Muối'), item('Gạo hai')];
  const block = list(a, b);
  const first = aContent({ body: [block] });
  const pasted = { ...block, items: [{ ...a, runs: runs('Muối Bà con lên rồi hai') }] };
  const carets = [{ line: 'elsewhere', offset: 0 }];
  const tracking = { author: desk, at: '2026-11-23T09:00:00.000Z', newId: () => 'c', carets };

  const [tracked] = trackBlocks(first.body, [pasted], tracking) as ListBlock[];

  expect(tracked!.items).toMatchObject([
    { runs: [{ text: 'Muối' }, { text: ' Bà con lên rồi hai' }] },
    { change: { kind: 'delete' }, runs: [{ text: 'Gạo hai' }] },
  ]);
});

test('without an author nothing is marked, and what stands beside others’ marks is not theirs', () => {
  const lead = [{ text: 'Bờ ' }, inserted('đê')];
  const first = aContent({ lead });

  const grown = { ...first, lead: [{ text: 'Bờ ' }, { ...lead[1]!, text: 'đê mới' }] };

  expect(track(first, grown, undefined, 0).lead).toEqual([...lead, { text: ' mới' }]);
});

test.each([true, false])(
  'a block put back where it stood, as what it was, is not changed: tracked %s',
  (isTracked) => {
    const author = isTracked ? desk : undefined;
    const [one, two, three] = [p('Một'), p('Hai'), p('Ba')];
    const first = aContent({ body: [one, two, three] });
    const moved = track(first, { ...first, body: [one, three, two] }, desk, 0);
    const made = track(first, { ...first, body: [one, { ...two, type: 'subhead' }, three] }, desk, 0);
    expect([moved, made].map((content) => openChanges(content).length)).toEqual([1, 1]);

    const [, there, before] = moved.body;
    const back = track(moved, { ...moved, body: [one, before!, there!] }, author, 1);
    const again = track(
      made,
      { ...made, body: made.body.with(1, { ...made.body[1]!, type: 'paragraph' } as Block) },
      author,
      1,
    );

    expect(back).toEqual(first);
    expect(again).toEqual(first);
  },
);

test.each<[string, Block, string]>([
  ['list', list('Gạo', 'Muối'), 'Muối'],
  ['box', factBox('Vốn', p('Ngân sách')), 'Ngân sách'],
  ['box, in its title', factBox('Vốn', p('Ngân sách')), 'Vốn'],
  ['pull quote', pullQuote('Đê vỡ', 'Ông Sáu'), 'Đê vỡ'],
])('words written into a struck %s are not struck with it', (_, block, behind) => {
  const first = aContent({ body: [p('Đầu'), block] });
  const struck = track(first, { ...first, body: [first.body[0]!] }, desk, 0);
  const write = (line: readonly Run[]) =>
    runsText(line) === behind ? [...line, { text: 'xyz' }] : [...line];
  const body = struck.body.map((one) => mapBlockRuns(one, write));

  const tracked = [reporter, desk].map((author) => track(struck, { ...struck, body }, author, 1));
  const untracked = track(struck, { ...struck, body }, undefined, 1);

  for (const written of [...tracked, untracked])
    for (const read of [acceptChanges(written), publishedContent(written)])
      expect(linesOf(read.body[1]!)).toEqual(['xyz']);
  for (const written of tracked) expect(rejectChanges(written)).toEqual(first);
});

test.each<[string, Block, string]>([
  ['photo', photo('Vá lưới', 'X.T'), 'Vá lưới'],
  ['photo story', photoStory(aPhoto('Vá lưới', 'X.T'), aPhoto('Phơi cá')), 'Phơi cá'],
  ['table', table(['Xã', 'Hộ']), 'Hộ'],
])('a struck %s into which somebody writes is not struck any more', (_, block, behind) => {
  const first = aContent({ body: [p('Đầu'), block] });
  const struck = track(first, { ...first, body: [first.body[0]!] }, desk, 0);
  const write = (line: readonly Run[]) =>
    runsText(line) === behind ? [...line, { text: ' xyz' }] : [...line];
  const body = struck.body.map((one) => mapBlockRuns(one, write));

  const now = linesOf(block).map((line) => line.replace(behind, `${behind} xyz`));
  const written = [reporter, desk, undefined].map((author) => track(struck, { ...struck, body }, author, 1));

  for (const content of written) expect(linesOf(acceptChanges(content).body[1]!)).toEqual(now);
  // What is written in a table is not marked.
  const dropped = block.type === 'table' ? now : linesOf(block);
  for (const content of written.slice(0, 2))
    expect(linesOf(rejectChanges(content).body[1]!)).toEqual(dropped);
});

test.each<[string, Block, string]>([
  ['photo', photo('Vá lưới', 'X.T'), 'Vá lưới'],
  ['photo without words', photo('', 'X.T'), ''],
  ['photo story', photoStory(aPhoto('Vá lưới', 'X.T'), aPhoto('Phơi cá')), 'Phơi cá'],
])(
  'a %s that another struck is struck again once the words written into it are rejected or gone',
  (_, block, behind) => {
    const first = aContent({ body: [p('Đầu'), block] });
    const struck = track(first, { ...first, body: [first.body[0]!] }, desk, 0);
    const withWords = (words: string) => (line: readonly Run[]) =>
      runsText(line) === behind ? [...line, { text: words }] : [...line];
    const writeIn = (content: ArticleContent, words: string) =>
      content.body.map((one) => mapBlockRuns(one, withWords(words)));

    const written = track(struck, { ...struck, body: writeIn(struck, ' xyz') }, reporter, 1);
    const gone = track(
      written,
      { ...written, body: struck.body.with(1, { ...struck.body[1]!, change: undefined } as Block) },
      reporter,
      2,
    );
    const rejected = rejectChanges(written, ({ person }) => person === reporter.person);
    const accepted = acceptChanges(written, ({ person }) => person === reporter.person);

    expect(listChanges(written)).toMatchObject([{ person: reporter.person, acts: [{ kind: 'keep' }] }]);
    expect(rejected).toEqual(struck);
    expect(gone).toEqual(struck);
    expect(openChanges(accepted)).toEqual([]);
    expect(rejectChanges(written)).toEqual(first);
  },
);

function linesOf(block: Block): string[] {
  return blockLines(block)
    .map((line) => runsText(line.runs))
    .filter((line) => line !== '');
}

test('what is read of joined lines is what accepting makes of them, whatever struck block stands between', () => {
  const join = { id: 'c2' };
  const content = aContent({
    body: [
      p('Sáng'),
      changed(list('Gạo'), 'delete', { id: 'c1' }),
      changed(p(deleted('Đêm', join), inserted('x')), 'join', join),
    ],
  });

  expect(contentText(content)).toBe('Sángx');
  expect(contentText(acceptChanges(content))).toBe('Sángx');
});

const people = ['phong-vien', 'bien-tap', 'thu-ky'];
const reporter = { person: 'phong-vien', level: 'reporter' };
const desk = { person: 'bien-tap', level: 'desk' };

/**
 * Nobody asks for the id of an empty line: one is where nothing is left, and who strikes one and puts one in beside it has
 * the first one back.
 */
function nothingAsNothing(content: ArticleContent): ArticleContent {
  const unnamed = (_: string, value: unknown) => (isEmptyLine(value) ? { ...value, id: 'nothing' } : value);
  return JSON.parse(JSON.stringify(normalForm(content)), unnamed) as ArticleContent; // It stays what it is.
}

function isEmptyLine(value: unknown): value is { readonly id: string; readonly runs: readonly [] } {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('runs' in value)) return false;
  return Array.isArray(value.runs) && value.runs.length === 0;
}

/** Formatting is not tracked. */
function unformatted(content: ArticleContent): ArticleContent {
  const plain = (line: readonly Run[]) => line.map(({ text }) => ({ text }));
  const body = content.body.map((block) => mapBlockRuns(block, plain));
  return normalForm({ ...mapFieldRuns(content, plain), body });
}
