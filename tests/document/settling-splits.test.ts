import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, ParagraphBlock } from '#shared/document/block.ts';
import type { Run } from '#shared/document/run.ts';
import { authors, line, rejected, textOf, written } from '#tests/support/two-people.ts';
import { atOnce, dropAll, oneByOne, only, openIn, turns, verdicts } from '#tests/support/one-by-one.ts';

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
