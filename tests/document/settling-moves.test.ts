import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import type { Verdict } from '#shared/document/changes/settling.ts';
import { changesIn } from '#shared/document/changes/stack.ts';
import { trackBlocks } from '#shared/document/changes/track-changes.ts';
import { p } from '#tests/support/builders.ts';

const authors = [
  { person: 'phong-vien', level: 'reporter' },
  { person: 'bien-tap', level: 'desk' },
] as const;

interface Moving {
  readonly first: readonly Block[];
  /** The same paragraphs after one was moved, then another, then perhaps the first again, by two people. */
  readonly moved: readonly Block[];
}

function moving(): fc.Arbitrary<Moving> {
  const move = fc.record({ from: fc.nat(5), to: fc.nat(5), author: fc.constantFrom(...authors) });
  return fc
    .record({
      count: fc.integer({ min: 2, max: 6 }),
      moves: fc.array(move, { minLength: 1, maxLength: 5 }),
    })
    .map(({ count, moves }) => {
      const first: Block[] = [...'abcdef'].slice(0, count).map((id) => ({ ...p(id), id }));
      const moved = moves.reduce<Block[]>((before, { from, to, author }, step) => {
        const block = before[from % count]!;
        const after = before.filter((other) => other !== block).toSpliced(to % count, 0, block);
        const at = new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString();
        return trackBlocks(before, after, { author, at, newId: () => `c${step}` });
      }, first);
      return { first, moved };
    });
}

function openMoves(body: readonly Block[]): string[] {
  return [...new Set(body.flatMap(changesIn).map(({ id }) => id))].toSorted();
}

function orderOf(body: readonly Block[]): string {
  return body.map(({ id }) => id).join('');
}

/** Each open move by itself, in the order that is given: the place of the next among those that are left. */
function oneByOne(body: readonly Block[], turns: readonly number[], verdictOn: (move: string) => Verdict) {
  let left = body;
  for (let step = 0; openMoves(left).length > 0; step += 1) {
    const open = openMoves(left);
    const next = open[turns[step % turns.length]! % open.length]!;
    left = resolveBody(left, verdictOn(next), ({ id }) => id === next);
  }
  return left;
}

const turns = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });

test('TC2 moves that are rejected one by one, in any order, put every block back', () => {
  fc.assert(
    fc.property(moving(), turns, ({ first, moved }, inTurn) => {
      expect(orderOf(oneByOne(moved, inTurn, () => 'drop'))).toBe(orderOf(first));
    }),
    { numRuns: 1000 },
  );
});

test('TC2 moves of which some are rejected and some accepted give the same one by one, in any order, as all at once', () => {
  fc.assert(
    fc.property(moving(), turns, fc.nat(31), ({ moved }, inTurn, dropped) => {
      const verdictOn = (move: string) => ((dropped >> Number(move.slice(1))) & 1 ? 'drop' : 'take');
      const atOnce = resolveBody(moved, 'drop', ({ id }) => verdictOn(id) === 'drop');

      expect(orderOf(oneByOne(moved, inTurn, verdictOn))).toBe(orderOf(resolveBody(atOnce, 'take')));
    }),
    { numRuns: 1000 },
  );
});

test('a paragraph goes back to the place it had, though the one before it was moved later', () => {
  const [a, b, c, d, e] = [...'abcde'].map((id): Block => ({ ...p(id), id }));
  const track = (before: readonly Block[], after: readonly Block[], step: number) =>
    trackBlocks(before, after, {
      author: authors[1],
      at: new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString(),
      newId: () => `c${step}`,
    });
  const lower = track([a!, b!, c!, d!, e!], [a!, b!, d!, e!, c!], 1);
  const both = track(lower, [a!, d!, e!, b!, lower[4]!], 2);
  expect(orderOf(both)).toBe('adebc');

  const left = resolveBody(both, 'drop', ({ id }) => id === 'c1');

  expect(orderOf(left)).toBe('acdeb');
});

test('TC4 a paragraph that one moved and another moves elsewhere bears the move of each', () => {
  const [a, b, c] = [...'abc'].map((id): Block => ({ ...p(id), id }));
  const move = (before: readonly Block[], after: readonly Block[], step: 0 | 1) =>
    trackBlocks(before, after, {
      author: authors[step],
      at: new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString(),
      newId: () => `c${step}`,
      carets: [{ line: 'c', offset: 0 }],
    });
  const once = move([a!, b!, c!], [c!, a!, b!], 0);
  const twice = move(once, [a!, once[0]!, b!], 1);

  expect(openMoves(twice)).toEqual(['c0', 'c1']);
  expect(orderOf(resolveBody(twice, 'drop'))).toBe('abc');
});
