import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, ListBlock, ParagraphBlock } from '#shared/document/block.ts';
import { broughtMarks } from '#shared/document/changes/brought-marks.ts';
import { dividedAs } from '#shared/document/changes/divided-lists.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import { trackBlocks } from '#shared/document/changes/track-changes.ts';
import type { Run } from '#shared/document/run.ts';
import { contentText } from '#shared/document/text.ts';
import { aContent, item, list, p } from '#tests/support/builders.ts';
import { atOnce, dropAll, oneByOne, only, openIn, turns, verdicts } from '#tests/support/one-by-one.ts';

const authors = [
  { person: 'phong-vien', level: 'reporter' },
  { person: 'bien-tap', level: 'desk' },
] as const;

test('TC2 a paragraph that two divided keeps its words in order, whoever is rejected first', () => {
  const first = [line('P', 'một hai ba bốn')];
  const once = written(first, [line('P', 'một hai ba '), line('P1', 'bốn')], { by: 0, step: 0 });
  const twice = written(once, [line('P', 'một '), line('P2', 'hai ba '), once[1]!], { by: 1, step: 1 });

  for (const { person } of authors) expect(textOf(rejected(twice, person))).toBe('một hai ba bốn');
});

test('TC2 a new line that two divided keeps its words in order when the one who began it is rejected first', () => {
  const begun = written([line('P', 'một hai')], [line('P', ''), line('N', 'một hai')], { by: 1, step: 0 });
  const once = written(begun, [begun[0]!, line('N', 'một '), line('N1', 'hai')], { by: 1, step: 1 });
  const twice = written(once, [begun[0]!, line('N', ''), line('N2', 'một '), once[2]!], { by: 0, step: 2 });

  expect(textOf(rejected(twice, authors[1].person))).toBe('một hai');
});

test('TC2 a line divided by one, and twice by another, keeps its words in order, whichever division is rejected first', () => {
  const first = [line('P', 'một hai ba')];
  const once = written(first, [line('P', 'một '), line('P1', 'hai ba')], { by: 1, step: 0 });
  const twice = written(once, [once[0]!, line('P1', ''), line('P2', 'hai ba')], { by: 0, step: 1 });
  const thrice = written(twice, [...twice.slice(0, 2), line('P2', 'hai '), line('P3', 'ba')], {
    by: 0,
    step: 2,
  });

  for (const change of openIn(thrice)) {
    expect(textOf(only(thrice, 'drop', change)).replaceAll('\n', '')).toBe('một hai ba');
    expect(textOf(rejected(only(thrice, 'drop', change), authors[0].person))).toBe('một hai ba');
  }
});

interface Dividing {
  readonly kind: 'divide' | 'strike' | 'insert';
  readonly which: number;
  readonly at: number;
  readonly by: 0 | 1;
}

test('TC2 lines divided again and again by two, some divisions rejected and some accepted, are the same one by one as at once', () => {
  const act = fc.record<Dividing>({
    kind: fc.constantFrom('divide', 'divide', 'strike', 'insert'),
    ...{ which: fc.nat(6), at: fc.nat(6), by: fc.constantFrom(0, 1) },
  });
  const acts = fc.array(act, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(acts, turns(), verdicts(), (done, inTurn, verdictOn) => {
      const first = [line('P', 'abcdef'), line('Q', 'gh')];
      const body = done.reduce(divided, first as readonly Block[]);

      expect(textOf(oneByOne(body, inTurn, verdictOn))).toBe(textOf(atOnce(body, verdictOn)));
      expect(textOf(oneByOne(body, inTurn, dropAll))).toBe(textOf(first));
    }),
    { numRuns: 800 },
  );
});

function divided(
  before: readonly Block[],
  { kind, which, at, by }: Dividing,
  step: number,
): readonly Block[] {
  const place = which % before.length;
  const chosen = before[place] as ParagraphBlock;
  const length = chosen.runs.reduce((size, { text }) => size + text.length, 0);
  const caret = at % (length + 1);
  const head = cut(chosen.runs, 0, caret);
  const tail = cut(chosen.runs, caret, length);
  const as = (...lines: readonly Block[]) => before.toSpliced(place, 1, ...lines);
  const acts: Record<Dividing['kind'], () => readonly Block[]> = {
    divide: () => as({ ...chosen, runs: head }, { ...line(`d${step}`, ''), runs: tail }),
    strike: () => as({ ...chosen, runs: [...head, ...cut(chosen.runs, caret + 1, length)] }),
    insert: () => as(chosen, line(`n${step}`, `${step}`)),
  };
  return written(before, acts[kind](), { by, step });
}

function cut(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

interface Act {
  readonly kind: 'takeOut' | 'addItem' | 'dropItem' | 'insert' | 'remove' | 'move';
  readonly which: number;
  readonly to: number;
  readonly by: 0 | 1;
}

test('TC2 a line that another divided after it was joined to the one before keeps its words in order, whichever is settled first', () => {
  const first = [line('P', 'một '), line('Q', 'hai ba')];
  const joined = written(first, [line('P', 'một hai ba')], { by: 0, step: 0 });
  const both = written(
    joined,
    [
      joined[0]!,
      { ...line('Q', ''), ...joined[1], runs: cut((joined[1] as ParagraphBlock).runs, 0, 4) } as Block,
      line('Q1', 'ba'),
    ],
    { by: 1, step: 1 },
  );
  const verdictOn = (change: string) => (change === openIn(both)[0] ? 'take' : 'drop');

  for (const inTurn of [[0], [1]]) expect(textOf(oneByOne(both, inTurn, verdictOn))).toBe('một hai ba');
});

test('TC2 lists that two divided are what they were once one of them is rejected, and then the other', () => {
  const act = fc.record<Act>({
    kind: fc.constantFrom('takeOut', 'takeOut', 'addItem', 'dropItem', 'insert', 'remove', 'move'),
    ...{ which: fc.nat(5), to: fc.nat(6), by: fc.constantFrom(0, 1) },
  });
  fc.assert(
    fc.property(
      fc.array(act, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...authors),
      (acts, { person }) => {
        const first = [line('P', 'e'), named('L', list('a', 'b', 'c', 'd')), line('Q', 'g')];

        expect(textOf(rejected(acts.reduce(worked, first), person))).toBe(textOf(first));
      },
    ),
    { numRuns: 2000 },
  );
});

test('TC2 items moved in a part of a list, and before it was divided, stand where they stood once all is rejected', () => {
  const first: readonly Block[] = [named('L', list('a', 'b', 'c', 'd', 'e'))];
  const rows = (body: readonly Block[], at: number) =>
    body.filter((block) => block.type === 'list')[at] as ListBlock;
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
  ] as const) {
    const body = act(act(act(first, 0, before, 0), 0, out, 1), at, after, 2);

    expect(textOf(resolveBody(body, 'drop'))).toBe(textOf(first));
  }
});

function worked(before: readonly Block[], { kind, which, to, by }: Act, step: number): readonly Block[] {
  const lists = before.filter((block): block is ListBlock => block.type === 'list');
  const chosen = lists[which % Math.max(1, lists.length)];
  const withItems = (change: (items: ListBlock['items']) => ListBlock['items']) =>
    before.map((block) => (block === chosen ? { ...chosen, items: change(chosen.items) } : block));
  const acts: Record<Act['kind'], () => readonly Block[]> = {
    takeOut: () => before.flatMap((block) => (block === chosen ? takenOut(chosen, to, step) : block)),
    addItem: () =>
      withItems((items) => items.toSpliced(to % (items.length + 1), 0, named(`i${step}`, item(`${step}`)))),
    dropItem: () => withItems((items) => (items.length > 1 ? items.toSpliced(to % items.length, 1) : items)),
    insert: () => before.toSpliced(to % (before.length + 1), 0, line(`n${step}`, `${step}`)),
    remove: () => (before.length > 1 ? before.toSpliced(to % before.length, 1) : before),
    move: () => moved(before, which % before.length, to % before.length),
  };
  return written(before, acts[kind](), { by, step });
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

function written(
  before: readonly Block[],
  after: readonly Block[],
  { by, step }: { by: 0 | 1; step: number },
) {
  let made = 0;
  const tracking = {
    author: authors[by],
    at: new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString(),
    newId: () => `c${step}${'x'.repeat(made++)}`,
    brought: broughtMarks(before, after),
  };
  return trackBlocks(dividedAs(before, after, tracking), after, tracking);
}

function rejected(body: readonly Block[], first: string): readonly Block[] {
  const left = resolveBody(body, 'drop', ({ person }) => person === first);
  return resolveBody(left, 'drop', () => true);
}

function line(id: string, text: string) {
  return named(id, p(text));
}

function named<Named extends { readonly id: string }>(id: string, one: Named): Named {
  return { ...one, id };
}

function textOf(body: readonly Block[]): string {
  return contentText({ ...aContent(), body: [...body] });
}
