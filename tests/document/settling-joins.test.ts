import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, ParagraphBlock } from '#shared/document/block.ts';
import { changesIn } from '#shared/document/changes/stack.ts';
import type { Run } from '#shared/document/run.ts';
import { changed, deleted, p } from '#tests/support/builders.ts';
import { atOnce, dropAll, oneByOne, only, turns, verdicts } from '#tests/support/one-by-one.ts';
import { line, textOf, written } from '#tests/support/two-people.ts';

interface Act {
  readonly kind: 'divide' | 'join' | 'strike' | 'type' | 'insert' | 'remove' | 'move' | 'moveAlone';
  readonly which: number;
  readonly at: number;
  readonly by: 0 | 1;
}

const first = () => [line('P', 'abcd'), line('Q', 'efg'), line('R', 'hi'), line('S', 'jk')];

function acts(...kinds: Act['kind'][]): fc.Arbitrary<Act[]> {
  const act = fc.record<Act>({
    kind: fc.constantFrom(...kinds),
    ...{ which: fc.nat(9), at: fc.nat(9), by: fc.constantFrom(0, 1) },
  });
  return fc.array(act, { minLength: 2, maxLength: 5 });
}

test('TC2 lines moved, joined and struck by two are the same one by one, in any order, as all at once', () => {
  const some = acts('move', 'join', 'strike');
  fc.assert(
    fc.property(some, turns(), verdicts(), (done, inTurn, verdictOn) => {
      const body = done.reduce(worked, first());

      expect(textOf(oneByOne(body, inTurn, verdictOn))).toBe(textOf(atOnce(body, verdictOn)));
      expect(textOf(oneByOne(body, inTurn, dropAll))).toBe(textOf(first()));
      expect(textOf(oneByOne(body, inTurn, () => 'take'))).toBe(textOf(body));
    }),
    { numRuns: 1500 },
  );
});

test('TC2 whatever is done to lines, rejecting one by one leaves what was there, and accepting what is read', () => {
  const some = acts('divide', 'join', 'join', 'strike', 'type', 'insert', 'remove', 'move', 'move');
  fc.assert(
    fc.property(some, turns(), (done, inTurn) => {
      const body = done.reduce(worked, first());

      expect(textOf(oneByOne(body, inTurn, dropAll))).toBe(textOf(first()));
      expect(textOf(oneByOne(body, inTurn, () => 'take'))).toBe(textOf(body));
    }),
    { numRuns: 1000 },
  );
});

test('TC2 lines that are moved away from what is joined to them read as they are accepted, and as if nothing were tracked', () => {
  const some = fc.oneof(
    acts('join', 'moveAlone'),
    acts('divide', 'join', 'strike', 'type', 'insert', 'remove', 'moveAlone', 'moveAlone'),
  );
  fc.assert(
    fc.property(some, turns(), (done, inTurn) => {
      const before = done.slice(0, -1).reduce(worked, first());
      const step = done.length - 1;
      const body = worked(before, done[step]!, step);
      const untracked = written(before, edited(before, done[step]!, step), { by: undefined, step });

      expect(textOf(oneByOne(body, inTurn, () => 'take'))).toBe(textOf(body));
      expect(textOf(oneByOne(body, inTurn, dropAll))).toBe(textOf(first()));
      expect(textOf(body)).toBe(textOf(untracked));
    }),
    { numRuns: 2500 },
  );
});

test('TC2 two lines that go on in one stay in their order, whichever is accepted first', () => {
  const [one, two, three] = [line('P', 'Tôm '), line('Q', 'cua '), line('R', 'cá')];
  const joined = written([one, two, three], [line('P', 'Tôm cua '), three], { by: 0, step: 0 });
  const moved = written(joined, [joined[0]!, joined[2]!, joined[1]!], { by: 1, step: 1 });
  const both = written(moved, [line('P', 'Tôm cá'), moved[2]!], { by: 1, step: 2 });

  expect(textOf(both)).toBe('Tôm cácua ');
  for (const change of ['c0', 'c2']) expect(textOf(only(both, 'take', change))).toMatch(/^Tôm /);
  for (const inTurn of [[0], [1], [2]])
    expect(textOf(oneByOne(both, inTurn, () => 'take'))).toBe('Tôm cácua ');
});

test('TC2 a line that is joined to what was joined to it begins the line, whichever is accepted first', () => {
  const joined = written([line('P', 'Tôm '), line('Q', 'cua ')], [line('P', 'Tôm cua ')], { by: 0, step: 0 });
  const moved = written(joined, joined.toReversed(), { by: 1, step: 1 });
  const both = written(moved, [{ ...moved[0], runs: [{ text: 'cua Tôm ' }] } as Block], { by: 1, step: 2 });

  for (const inTurn of [[0], [1], [2]])
    expect(textOf(oneByOne(both, inTurn, () => 'take'))).toBe(textOf(both));
  expect(textOf(oneByOne(both, [0], dropAll))).toBe('Tôm \ncua ');
});

test('TC2 a line that was joined goes on in the one to which it was joined, wherever others are moved', () => {
  const [one, two, three] = [line('P', 'Tôm '), line('Q', 'và cá.'), line('R', 'Cua.')];
  const joined = written([one, two, three], [line('P', 'Tôm và cá.'), three], { by: 0, step: 0 });
  const apart = written(joined, [joined[0]!, joined[2]!, joined[1]!], { by: 1, step: 1 });

  expect(textOf(apart)).toBe('Tôm và cá.\nCua.');
  for (const inTurn of [[0], [1]])
    expect(textOf(oneByOne(apart, inTurn, (id) => (id === 'c0' ? 'take' : 'drop')))).toBe('Tôm và cá.\nCua.');
});

test('TC2 words that were joined go on in the new line that is begun ahead of them, and back where that is rejected', () => {
  const joined = written([line('P', 'Tôm '), line('Q', 'và cá.')], [line('P', 'Tôm và cá.')], {
    by: 0,
    step: 0,
  });
  const begun = written(joined, [joined[0]!, line('N', 'Cua '), joined[1]!], { by: 1, step: 1 });

  expect(textOf(begun)).toBe('Tôm \nCua và cá.');
  expect(textOf(only(begun, 'drop', 'c1'))).toBe('Tôm và cá.');
  expect(textOf(only(only(begun, 'take', 'c0'), 'drop', 'c1'))).toBe('Tôm và cá.');
});

test('TC2 what another wrote into a new line goes on where that was put in, whichever is settled first', () => {
  const begun = written([line('P', 'Tôm')], [line('P', 'Tôm'), line('N', ' cua')], { by: 0, step: 0 });
  const into = written(begun, [begun[0]!, { ...begun[1], runs: [{ text: ' cua, chả' }] } as Block], {
    by: 1,
    step: 1,
  });
  const moved = written(into, into.toReversed(), { by: 1, step: 2 });

  for (const inTurn of [[0], [1], [2]])
    expect(textOf(oneByOne(moved, inTurn, (id) => (id === 'c1' ? 'take' : 'drop')))).toBe('Tôm, chả');
});

test('TC2 a join of an earlier version, which does not say to which line, goes on in the one before', () => {
  const body = [p('Tôm '), changed(p('và ', deleted('cá', { id: 'c2' }), 'cua.'), 'join', { id: 'c1' })];

  expect(textOf(body)).toBe('Tôm và cua.');
  expect(textOf(only(only(body, 'take', 'c2'), 'take', 'c1'))).toBe('Tôm và cua.');
  expect(textOf(only(body, 'drop', 'c1'))).toBe('Tôm \nvà cua.');
});

function worked(before: readonly Block[], act: Act, step: number): readonly Block[] {
  return written(before, edited(before, act, step), { by: act.by, step });
}

function edited(before: readonly Block[], { kind, which, at }: Act, step: number): readonly Block[] {
  const lines = before.filter((block): block is ParagraphBlock => !has(block, 'delete'));
  const chosen = lines[which % Math.max(1, lines.length)];
  if (!chosen) return before;
  const place = before.indexOf(chosen);
  const ahead = before[place - 1] as ParagraphBlock | undefined;
  const caret = at % (sizeOf(chosen.runs) + 1);
  const [head, tail] = [cut(chosen.runs, 0, caret), cut(chosen.runs, caret)];
  const as = (...all: readonly Block[]) => before.toSpliced(place, 1, ...all);
  const edits: Record<Act['kind'], () => readonly Block[]> = {
    divide: () => as({ ...chosen, runs: head }, { ...line(`d${step}`, ''), runs: tail }),
    join: () =>
      ahead && !has(ahead, 'delete')
        ? before.toSpliced(place - 1, 2, { ...ahead, runs: [...ahead.runs, ...chosen.runs] })
        : before,
    strike: () => as({ ...chosen, runs: [...head, ...cut(tail, 1)] }),
    type: () => as({ ...chosen, runs: [...head, { text: `${step}` }, ...tail] }),
    insert: () => before.toSpliced(at % (before.length + 1), 0, line(`n${step}`, `${step}`)),
    remove: () => (before.length > 1 ? before.toSpliced(at % before.length, 1) : before),
    moveAlone: () =>
      before
        .toSpliced(which % before.length, 1)
        .toSpliced(at % before.length, 0, before[which % before.length]!),
    move: () => {
      const groups = together(before);
      const from = which % groups.length;
      return groups
        .toSpliced(from, 1)
        .toSpliced(at % groups.length, 0, groups[from]!)
        .flat();
    },
  };
  return edits[kind]();
}

/** The editor moves lines that are joined together, and what was struck between them with them. */
function together(body: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  body.forEach((block, index) => {
    const next = body.slice(index).find((one) => !has(one, 'delete'));
    if (groups.length > 0 && next && has(next, 'join')) groups.at(-1)!.push(block);
    else groups.push([block]);
  });
  return groups;
}

function has(block: Block, wanted: 'delete' | 'join'): boolean {
  return changesIn(block).some(({ kind }) => kind === wanted);
}

function sizeOf(runs: readonly Run[]): number {
  return runs.reduce((size, { text }) => size + text.length, 0);
}

function cut(runs: readonly Run[], from: number, to = Infinity): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
