import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, ListBlock } from '#shared/document/block.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import { item, list } from '#tests/support/builders.ts';
import { atOnce, dropAll, oneByOne, only, turns, verdicts } from '#tests/support/one-by-one.ts';
import { authors, line, named, rejected, textOf, written } from '#tests/support/two-people.ts';

interface Act {
  readonly kind: 'takeOut' | 'moveItem' | 'addItem' | 'dropItem' | 'insert' | 'remove' | 'move';
  readonly which: number;
  readonly from: number;
  readonly to: number;
  readonly by: 0 | 1;
}

const first = () => [line('P', 'e'), named('L', list('a', 'b', 'c', 'd')), line('Q', 'g')];

function acts(...kinds: Act['kind'][]): fc.Arbitrary<Act[]> {
  const act = fc.record<Act>({
    kind: fc.constantFrom(...kinds),
    ...{ which: fc.nat(5), from: fc.nat(6), to: fc.nat(6), by: fc.constantFrom(0, 1) },
  });
  return fc.array(act, { minLength: 1, maxLength: 5 });
}

test('TC2 lists that two divided are what they were once one of them is rejected, and then the other', () => {
  const some = acts('takeOut', 'takeOut', 'moveItem', 'addItem', 'dropItem', 'insert', 'remove', 'move');
  fc.assert(
    fc.property(some, fc.constantFrom(...authors), turns(), (done, { person }, inTurn) => {
      const body = done.reduce(worked, first());

      expect(textOf(rejected(body, person))).toBe(textOf(first()));
      expect(textOf(resolveBody(body, 'drop'))).toBe(textOf(first()));
      expect(textOf(oneByOne(body, inTurn, dropAll))).toBe(textOf(first()));
    }),
    { numRuns: 1500 },
  );
});

test('TC2 items moved in lists that are divided, some rejected and some accepted, are the same one by one as all at once', () => {
  const some = acts('takeOut', 'takeOut', 'moveItem', 'moveItem', 'addItem', 'dropItem');
  fc.assert(
    fc.property(some, turns(), verdicts(), (done, inTurn, verdictOn) => {
      const body = done.reduce(worked, first());
      fc.pre(listsIn(body).every(isLeftInAnyCase));

      expect(textOf(oneByOne(body, inTurn, verdictOn))).toBe(textOf(atOnce(body, verdictOn)));
    }),
    { numRuns: 1500 },
  );
});

test('TC2 items moved in lists that are divided stand where they were put once all is accepted', () => {
  fc.assert(
    fc.property(acts('takeOut', 'moveItem', 'moveItem', 'addItem', 'dropItem'), (done) => {
      const before = done.slice(0, -1).reduce(worked, first());
      const step = done.length - 1;
      fc.pre(listsIn(before).every((rows) => rows.change?.kind !== 'delete'));

      expect(textOf(resolveBody(worked(before, done.at(-1)!, step), 'take'))).toBe(
        textOf(resolveBody(edited(before, done.at(-1)!, step), 'take')),
      );
    }),
    { numRuns: 500 },
  );
});

test('TC2 what comes back to a part of a list that another struck whole since is not struck with it', () => {
  const act = { which: 0, from: 0, by: 0 } as const;
  const done: Act[] = [
    { ...act, kind: 'takeOut', to: 2 },
    { ...act, kind: 'remove', to: 1, by: 1 },
  ];
  const body = done.reduce(worked, first());

  const left = resolveBody(
    resolveBody(body, 'drop', ({ person }) => person === authors[0].person),
    'take',
  );

  expect(textOf(left)).toBe('e\nd\ng');
});

test('TC2 an item that was moved goes back into the part of its list in which it stood', () => {
  const act = { which: 0, from: 2, to: 0, by: 0 } as const;
  const done: Act[] = [
    { ...act, kind: 'moveItem' },
    { ...act, kind: 'takeOut', to: 1, by: 1 },
  ];
  const body = done.reduce(worked, first());
  expect(textOf(resolveBody(body, 'take'))).toBe('e\nc\na\nb\nd\ng');

  const accepted = resolveBody(body, 'take', ({ id }) => id !== 'c0');

  for (const left of [only(accepted, 'drop', 'c0'), resolveBody(only(body, 'drop', 'c0'), 'take')])
    expect(textOf(left)).toBe('e\na\nb\nc\nd\ng');
});

test('TC2 a list whose only item goes back into the part that was split off from it stands where that list stood', () => {
  const act = { which: 0, from: 0, to: 0, by: 0 } as const;
  const done: Act[] = [
    { ...act, kind: 'addItem' },
    { ...act, kind: 'move', which: 1 },
    { ...act, kind: 'moveItem', from: 2 },
    { ...act, kind: 'takeOut', to: 1 },
  ];
  const body = done.reduce(worked, first());
  expect(textOf(resolveBody(body, 'take'))).toBe('b\n0\na\nc\nd\ne\ng');

  const listBack = only(body, 'drop', 'c1');
  expect(textOf(resolveBody(listBack, 'take'))).toBe('0\na\nc\nd\ne\nb\ng');

  expect(textOf(resolveBody(only(listBack, 'drop', 'c2'), 'take'))).toBe('0\ne\na\nb\nc\nd\ng');
  expect(textOf(resolveBody(only(listBack, 'drop', 'c2'), 'drop'))).toBe(textOf(first()));
});

test('TC2 items moved in a part of a list, and before it was divided, stand where they stood once all is rejected', () => {
  const five: readonly Block[] = [named('L', list('a', 'b', 'c', 'd', 'e'))];
  const rows = (body: readonly Block[], at: number) => listsIn(body)[at]!;
  const act = (
    before: readonly Block[],
    at: number,
    now: (chosen: ListBlock) => readonly Block[],
    step: 0 | 1 | 2,
  ) =>
    written(
      before,
      before.flatMap((block) => (block === rows(before, at) ? now(rows(before, at)) : block)),
      {
        by: step === 1 ? 1 : 0,
        step,
      },
    );
  const move = (from: number, to: number) => (chosen: ListBlock) => [
    { ...chosen, items: moved(chosen.items, from, to) },
  ];
  const takeOut = (at: number) => (chosen: ListBlock) => takenOut(chosen, at, 1);

  for (const [before, out, at, after] of [
    [move(0, 0), takeOut(1), 1, move(1, 0)],
    [move(2, 3), takeOut(1), 1, move(2, 0)],
    [move(0, 4), takeOut(1), 0, move(0, 0)],
    [move(2, 0), takeOut(1), 0, move(0, 1)],
    [move(2, 0), takeOut(1), 1, move(1, 0)],
  ] as const) {
    const body = act(act(act(five, 0, before, 0), 0, out, 1), at, after, 2);

    expect(textOf(resolveBody(body, 'drop'))).toBe(textOf(five));
  }
});

function worked(before: readonly Block[], act: Act, step: number): readonly Block[] {
  return written(before, edited(before, act, step), { by: act.by, step });
}

function edited(before: readonly Block[], { kind, which, from, to }: Act, step: number): readonly Block[] {
  const lists = listsIn(before);
  const chosen = lists[which % Math.max(1, lists.length)];
  const withItems = (change: (items: ListBlock['items']) => ListBlock['items']) =>
    before.map((block) => (block === chosen ? { ...chosen, items: change(chosen.items) } : block));
  const edits: Record<Act['kind'], () => readonly Block[]> = {
    takeOut: () => before.flatMap((block) => (block === chosen ? takenOut(chosen, to, step) : block)),
    moveItem: () => withItems((items) => moved(items, from % items.length, to % items.length)),
    addItem: () =>
      withItems((items) => items.toSpliced(to % (items.length + 1), 0, named(`new${step}`, item(`${step}`)))),
    dropItem: () => withItems((items) => (items.length > 1 ? items.toSpliced(to % items.length, 1) : items)),
    insert: () => before.toSpliced(to % (before.length + 1), 0, line(`n${step}`, `${step}`)),
    remove: () => (before.length > 1 ? before.toSpliced(to % before.length, 1) : before),
    move: () => moved(before, which % before.length, to % before.length),
  };
  return edits[kind]();
}

function listsIn(body: readonly Block[]): ListBlock[] {
  return body.filter((block): block is ListBlock => block.type === 'list');
}

function isLeftInAnyCase({ change, items }: ListBlock): boolean {
  return change?.kind !== 'delete' && items.some((row) => row.change === undefined);
}

function moved<One>(before: readonly One[], from: number, to: number): One[] {
  return before.toSpliced(from, 1).toSpliced(to, 0, before[from]!);
}

/** As the editor does it: the items before stay the list, and those behind are one of their own. */
function takenOut(rows: ListBlock, at: number, step: number): Block[] {
  const place = at % rows.items.length;
  const [ahead, behind] = [rows.items.slice(0, place), rows.items.slice(place + 1)];
  const out: Block = { ...line(`o${step}`, ''), runs: rows.items[place]!.runs };
  const heir = ahead.length > 0 ? named(`h${step}`, rows) : rows;
  return [
    ...(ahead.length > 0 ? [{ ...rows, items: ahead }] : []),
    out,
    ...(behind.length > 0 ? [{ ...heir, items: behind, change: undefined }] : []),
  ];
}
