import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { trackBlocks } from '#shared/document/changes/track-changes.ts';
import { photo } from '#tests/support/builders.ts';
import { atOnce, dropAll, oneByOne, only, turns, verdicts } from '#tests/support/one-by-one.ts';

const authors = [
  { person: 'phong-vien', level: 'reporter' },
  { person: 'bien-tap', level: 'desk' },
] as const;

interface Act {
  readonly kind: 'move' | 'insert' | 'remove';
  readonly from: number;
  readonly to: number;
  readonly by: 0 | 1;
}

interface Worked {
  readonly first: readonly Block[];
  readonly done: readonly Block[];
}

/** A few blocks, and what two people made of them. */
function mixed(): fc.Arbitrary<Worked> {
  const act = fc.record<Act>({
    kind: fc.constantFrom('move', 'insert', 'remove'),
    ...{ from: fc.nat(5), to: fc.nat(5), by: fc.constantFrom(0, 1) },
  });
  return fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.array(act, { minLength: 1, maxLength: 6 }))
    .map(([count, acts]) => {
      const first = blocks('abcde'.slice(0, count));
      return { first, done: acts.reduce(worked, first) };
    });
}

test('TC2 moves, new blocks and struck ones, rejected one by one in any order, leave every block where it stood', () => {
  fc.assert(
    fc.property(mixed(), turns(), ({ first, done }, inTurn) => {
      expect(orderOf(oneByOne(done, inTurn, dropAll))).toBe(orderOf(first));
    }),
    { numRuns: 2000 },
  );
});

test('TC2 moves, new blocks and struck ones, some rejected and some accepted, are the same one by one as all at once', () => {
  fc.assert(
    fc.property(mixed(), turns(), verdicts(), ({ done }, inTurn, verdictOn) => {
      expect(orderOf(oneByOne(done, inTurn, verdictOn))).toBe(orderOf(atOnce(done, verdictOn)));
    }),
    { numRuns: 3000 },
  );
});

test('TC2 what went past a moved block that is struck since stands where it stood, whichever is settled first', () => {
  const done: Act[] = [
    { kind: 'insert', from: 0, to: 3, by: 1 },
    { kind: 'move', from: 2, to: 0, by: 0 },
    { kind: 'remove', from: 2, to: 0, by: 1 },
    { kind: 'move', from: 4, to: 2, by: 1 },
  ];
  const body = done.reduce(worked, blocks('abcde'));

  for (const first of ['c1', 'c2'])
    expect(orderOf(atOnce(only(body, first === 'c1' ? 'drop' : 'take', first), verdictOfMixed))).toBe(
      orderOf(atOnce(body, verdictOfMixed)),
    );
});

const verdictOfMixed = (change: string) => (change === 'c1' ? 'drop' : 'take');

test('TC2 a block that was moved past what another had put in beside it stands where it stood once that is gone', () => {
  const first = blocks('ab');
  const done: Act[] = [
    { kind: 'move', from: 0, to: 3, by: 1 },
    { kind: 'insert', from: 0, to: 1, by: 0 },
    { kind: 'move', from: 2, to: 1, by: 1 },
  ];

  for (const order of [[0], [1], [2]])
    expect(orderOf(oneByOne(done.reduce(worked, first), order, dropAll))).toBe('ab');
});

test('TC2 a block goes back behind the one it stood behind, and behind what was put in between', () => {
  const put = worked(blocks('abc'), { kind: 'insert', from: 0, to: 2, by: 0 }, 0);
  const moved = worked(put, { kind: 'move', from: 3, to: 0, by: 1 }, 1);
  expect(orderOf(moved)).toBe('cabn0');

  expect(orderOf(only(moved, 'drop', 'c1'))).toBe('abn0c');
  expect(orderOf(only(only(moved, 'take', 'c0'), 'drop', 'c1'))).toBe('abn0c');
  expect(orderOf(only(only(moved, 'drop', 'c0'), 'drop', 'c1'))).toBe('abc');
});

test('TC2 a block goes back to where it stood, though the one before it is gone and a new one stands there', () => {
  const done: Act[] = [
    { kind: 'move', from: 1, to: 2, by: 0 },
    { kind: 'remove', from: 2, to: 0, by: 0 },
    { kind: 'insert', from: 0, to: 1, by: 0 },
  ];
  const body = done.reduce(worked, blocks('abc'));
  const left = only(body, 'take', 'c1');

  expect(orderOf(only(only(left, 'drop', 'c0'), 'take', 'c2'))).toBe('an2c');
  expect(orderOf(only(only(left, 'drop', 'c2'), 'drop', 'c0'))).toBe('ac');
});

function worked(before: readonly Block[], { kind, from, to, by }: Act, step: number): Block[] {
  const block = before[from % before.length]!;
  const others = before.filter((other) => other !== block);
  const after = {
    move: () => others.toSpliced(to % before.length, 0, block),
    insert: () => before.toSpliced(to % (before.length + 1), 0, ...blocks([`n${step}`])),
    // A body is never empty.
    remove: () => (block.id === 'a' ? before : others),
  }[kind]();
  let made = 0;
  return trackBlocks(before, after, {
    author: authors[by],
    at: new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString(),
    newId: () => `c${step}${'x'.repeat(made++)}`,
  });
}

function blocks(ids: Iterable<string>): Block[] {
  return [...ids].map((id): Block => ({ ...photo(id), id }));
}

function orderOf(body: readonly Block[]): string {
  return body.map(({ id }) => id).join('');
}
