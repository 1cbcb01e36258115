import { describe, expect, test } from 'vitest';
import {
  deriveStage,
  inOrder,
  levelsPassed,
  moveRefusal,
  standingSignOffs,
  transitions,
  type Move,
  type SignOff,
  type Stage,
} from '#shared/areas/workflow.ts';
import { ArticleId, ContentHash, RevisionId } from '#shared/ids.ts';

const chain = [
  { id: 'reporter', rank: 0 },
  { id: 'desk', rank: 1 },
  { id: 'secretariat', rank: 2 },
  { id: 'board', rank: 3 },
] as const;

const [reporter, desk, secretariat, board] = ['reporter', 'desk', 'secretariat', 'board'] as const;
const hash = (letter: string) => ContentHash.parse(letter.repeat(64));

function signOff(decision: Move, level: string, content = 'a', more: Partial<SignOff> = {}): SignOff {
  return {
    article: ArticleId.parse('01900000-0000-7000-8000-000000000001'),
    revision: RevisionId.parse('0'.repeat(64)),
    contentHash: hash(content),
    level,
    decision,
    person: level,
    at: '2026-11-23T08:00:00.000Z',
    ...more,
  };
}

/** The stage after these decisions, over a head that says `content`. All of it was written at `authorRank`. */
function stage(signOffs: SignOff[], content = 'a', authorRank: number | undefined = 0): Stage {
  const decisions = signOffs.map((decision) => ({ ...decision, authorRank }));
  return deriveStage(decisions, { contentHash: hash(content), authorRank }, chain);
}

describe('the stage is derived', () => {
  test('WF1 an article nobody has signed is a draft', () => {
    expect(stage([])).toEqual({ name: 'draft', level: reporter });
  });

  test('WF2 each level hands on to the next, and the last one approves', () => {
    const line = [signOff('submit', reporter), signOff('approve', desk), signOff('approve', secretariat)];

    expect(line.map((_, index) => stage(line.slice(0, index + 1)))).toEqual([
      { name: 'waiting', level: desk },
      { name: 'waiting', level: secretariat },
      { name: 'waiting', level: board },
    ]);
    expect(stage([...line, signOff('approve', board)])).toEqual({ name: 'approved', level: board });
  });

  test('WF3 a higher level passes an article through the levels below it in one act', () => {
    const waiting = stage([signOff('submit', reporter)]);

    expect(levelsPassed(waiting, 3, chain)).toEqual([desk, secretariat]);
    expect(stage([signOff('submit', reporter), signOff('approve', board)]).name).toBe('approved');
  });

  test('WF4 a return goes to the writer with its reason', () => {
    const returned = stage([
      signOff('submit', reporter),
      signOff('return', desk, 'a', { reason: 'Thiếu số liệu' }),
    ]);

    expect(returned).toEqual({ name: 'returned', level: reporter, reason: 'Thiếu số liệu' });
  });

  test('WF5 a desk editor’s own article goes past the desk', () => {
    expect(stage([signOff('submit', desk)])).toEqual({ name: 'waiting', level: secretariat });
  });

  test('WF6 an approval holds only for the text it names', () => {
    const line = [signOff('submit', reporter), signOff('approve', board)];

    expect(stage(line, 'b', 0)).toEqual({ name: 'waiting', level: desk });
    expect(stage(line, 'b', 2)).toEqual({ name: 'waiting', level: board });
    expect(stage(line, 'b', 3)).toEqual({ name: 'waiting', level: board });
    expect(stage(line, 'a', 0).name).toBe('approved');
  });

  test('WF7 the level that has an article edits it without sending it back down', () => {
    const line = [signOff('submit', reporter), signOff('approve', desk)];

    expect(stage(line, 'b', 2)).toEqual({ name: 'waiting', level: secretariat });
    expect(stage(line, 'b', 0)).toEqual({ name: 'waiting', level: desk });
  });

  test('WF8 what was held comes back to where it was', () => {
    const line = [signOff('submit', reporter), signOff('hold', desk)];

    expect(stage(line)).toEqual({ name: 'held', level: desk });
    expect(stage([...line, signOff('resume', desk)])).toEqual({ name: 'waiting', level: desk });
  });

  test('WF8 what was approved and held is approved when it comes back, unless its text is another', () => {
    const line = [signOff('submit', reporter), signOff('approve', board), signOff('hold', board)];

    expect(stage([...line, signOff('resume', board)])).toEqual({ name: 'approved', level: board });
    expect(stage([...line, signOff('resume', board, 'b')], 'b', 3)).toEqual({
      name: 'waiting',
      level: board,
    });
  });

  test('WF8 what was written in before it was held, or while it was, comes back to the level above its author', () => {
    const line = [signOff('submit', reporter), signOff('approve', board)];
    const before = [...line, signOff('hold', board, 'b'), signOff('resume', board, 'b')];
    const meanwhile = [...line, signOff('hold', board), signOff('resume', board, 'b')];

    for (const held of [before, meanwhile]) {
      expect(stage(held, 'b', 0)).toEqual({ name: 'waiting', level: desk });
      expect(stage(held, 'b', 1)).toEqual({ name: 'waiting', level: secretariat });
      expect(stage([...held, signOff('approve', desk, 'b')], 'b', 0)).toEqual({
        name: 'waiting',
        level: secretariat,
      });
    }
  });

  test('WF8 what is held stays with its level whatever is written in it', () => {
    const line = [signOff('submit', reporter), signOff('approve', secretariat), signOff('hold', board)];

    expect(stage(line, 'b', 0)).toEqual({ name: 'held', level: board });
  });

  test('WF8 text by somebody unknown waits for the level that had it', () => {
    const line = [signOff('submit', reporter), signOff('approve', board), signOff('hold', board, 'b')];
    const decisions = [...line, signOff('resume', board, 'b')].map((made) => ({
      ...made,
      authorRank: undefined,
    }));

    expect(deriveStage(decisions, { contentHash: hash('b'), authorRank: 0 }, chain)).toEqual({
      name: 'waiting',
      level: board,
    });
  });

  test('WF9 a decision that does not fit the stage it meets changes nothing', () => {
    expect(stage([signOff('approve', board)])).toEqual({ name: 'draft', level: reporter });
  });
});

test('what stands is what was decided since the last return, without approvals of another text', () => {
  const line = [
    ...[signOff('submit', reporter), signOff('approve', desk), signOff('return', secretariat)],
    ...[signOff('submit', reporter), signOff('approve', desk), signOff('approve', board)],
  ];
  const standing = (at: Stage) =>
    standingSignOffs(line, at, chain).map(({ decision, level }) => `${decision} ${level}`);

  expect(standing({ name: 'approved', level: board })).toEqual([
    `submit ${reporter}`,
    `approve ${desk}`,
    `approve ${board}`,
  ]);
  expect(standing({ name: 'waiting', level: board })).toEqual([`submit ${reporter}`, `approve ${desk}`]);
  expect(standing({ name: 'waiting', level: desk })).toEqual([`submit ${reporter}`]);
});

describe('who may move what', () => {
  const stages: Stage[] = [
    { name: 'draft', level: reporter },
    { name: 'returned', level: reporter },
    { name: 'waiting', level: desk },
    { name: 'waiting', level: board },
    { name: 'held', level: secretariat },
    { name: 'approved', level: board },
  ];

  test('WF10 the whole table, stage by stage and level by level', () => {
    const table = stages.map((from) => [
      `${from.name} ${from.level}`,
      ...Object.keys(transitions).map((move) =>
        chain.map(({ rank }) => (moveRefusal(move as Move, from, rank, chain) ? '-' : 'x')).join(''),
      ),
    ]);

    expect([['', ...Object.keys(transitions)], ...table]).toEqual([
      ['', 'submit', 'approve', 'return', 'hold', 'resume'],
      ['draft reporter', 'xxxx', '----', '----', '----', '----'],
      ['returned reporter', 'xxxx', '----', '----', '----', '----'],
      ['waiting desk', '----', '-xxx', '-xxx', '-xxx', '----'],
      ['waiting board', '----', '---x', '---x', '---x', '----'],
      ['held secretariat', '----', '----', '--xx', '----', '--xx'],
      ['approved board', '----', '----', '---x', '---x', '----'],
    ]);
  });
});

describe('the order of decisions', () => {
  const named = (id: string, previous?: string, at = '2026-11-23T08:00:00.000Z') => ({
    ...signOff('submit', reporter, 'a', { at }),
    id,
    ...(previous && { previous: previous as never }),
  });

  test('WF11 a decision comes after the one it names, whatever the clocks say', () => {
    const late = named('b', 'a', '2026-11-23T07:00:00.000Z');
    const early = named('a', undefined, '2026-11-23T09:00:00.000Z');

    expect(inOrder([late, early]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('WF12 the order is the same however the records arrive', () => {
    const records = [named('c', 'a'), named('b', 'a'), named('a'), named('d', 'elsewhere')];

    const orders = [records, records.toReversed()].map((list) => inOrder(list).map(({ id }) => id));

    expect(orders[0]).toEqual(orders[1]);
  });
});
