import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import { changesIn } from '#shared/document/changes/stack.ts';
import { trackBlocks } from '#shared/document/changes/track-changes.ts';
import { photo } from '#tests/support/builders.ts';

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

test('TC2 moves, new blocks and struck ones, rejected one by one in any order, leave every block where it stood', () => {
  const act = fc.record<Act>({
    kind: fc.constantFrom('move', 'insert', 'remove'),
    ...{ from: fc.nat(5), to: fc.nat(5), by: fc.constantFrom(0, 1) },
  });
  const acts = fc.array(act, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4 }), acts, turns(), (count, done, inTurn) => {
      const first = blocks('abcd'.slice(0, count));

      expect(orderOf(rejected(done.reduce(worked, first), inTurn))).toBe(orderOf(first));
    }),
    { numRuns: 3000 },
  );
});

test('TC2 a block that was moved past what another had put in beside it stands where it stood once that is gone', () => {
  const first = blocks('ab');
  const done: Act[] = [
    { kind: 'move', from: 0, to: 3, by: 1 },
    { kind: 'insert', from: 0, to: 1, by: 0 },
    { kind: 'move', from: 2, to: 1, by: 1 },
  ];

  for (const order of [[0], [1], [2]])
    expect(orderOf(rejected(done.reduce(worked, first), order))).toBe('ab');
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

/** Each open change by itself, in the order that is given: the place of the next among those that are left. */
function rejected(body: readonly Block[], inTurn: readonly number[]): readonly Block[] {
  let left = body;
  for (let step = 0; openIn(left).length > 0; step += 1) {
    const open = openIn(left);
    left = only(left, 'drop', open[inTurn[step % inTurn.length]! % open.length]!);
  }
  return left;
}

function only(body: readonly Block[], verdict: 'take' | 'drop', change: string): Block[] {
  return resolveBody(body, verdict, ({ id }) => id === change);
}

function openIn(body: readonly Block[]): string[] {
  return [...new Set(body.flatMap(changesIn).map(({ id }) => id))].toSorted();
}

function orderOf(body: readonly Block[]): string {
  return body.map(({ id }) => id).join('');
}

function turns(): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(10), { minLength: 5, maxLength: 5 });
}
