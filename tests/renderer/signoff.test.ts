import { describe, expect, test } from 'vitest';
import { fileName } from '#renderer/features/exchange/file-name.ts';
import { chainSteps } from '#renderer/features/signoff/chain-steps.ts';
import { forwardMove, isAbove, offeredMoves } from '#renderer/features/signoff/offered-moves.ts';
import type { KeptSignOff } from '#shared/areas/review.ts';
import type { Move, Stage } from '#shared/areas/workflow.ts';
import { ArticleId, ContentHash, RevisionId, SignOffId } from '#shared/ids.ts';

const chain = [
  { id: 'reporter', title: 'Phóng viên', rank: 0 },
  { id: 'desk', title: 'Phòng, ban', rank: 1 },
  { id: 'board', title: 'Ban Biên tập', rank: 2 },
];
const hash = 'a'.repeat(64);

function decided(decision: Move, level: string, passed?: string[], text = 'a'): KeptSignOff {
  return {
    id: SignOffId.parse(hash),
    article: ArticleId.parse('01900000-0000-7000-8000-000000000001'),
    revision: RevisionId.parse(hash),
    contentHash: ContentHash.parse(text.repeat(64)),
    ...{ decision, level, person: `nguoi-${level}`, at: '2026-11-25T03:00:00.000Z' },
    ...(passed && { passed }),
  };
}

function told(stage: Stage, ...signOffs: KeptSignOff[]) {
  return chainSteps(chain, { stage, signOffs, text: ContentHash.parse(hash) }).map(
    ({ state, signOff, unsigned, isOfEarlierText }) =>
      [state, signOff ? signOff.decision : state === 'done' && unsigned, isOfEarlierText && 'earlier']
        .filter(Boolean)
        .join(' '),
  );
}

describe('the chain as a line', () => {
  test('shows what was signed below, where the article waits, and what is ahead', () => {
    expect(told({ name: 'waiting', level: 'desk' }, decided('submit', 'reporter'))).toEqual([
      'done submit',
      'here',
      'ahead',
    ]);
  });

  test('shows the levels that a higher one decided for', () => {
    const signOffs = [decided('submit', 'reporter'), decided('approve', 'board', ['desk'])];

    expect(told({ name: 'approved', level: 'board' }, ...signOffs)).toEqual([
      'done submit',
      'done decidedAbove',
      'done approve',
    ]);
  });

  test('WF6 tells what was approved for an earlier text, and forgets what no longer stands', () => {
    const signOffs = [
      ...[decided('submit', 'reporter', undefined, 'b'), decided('approve', 'desk', undefined, 'b')],
      decided('approve', 'board', undefined, 'b'),
    ];

    expect(told({ name: 'waiting', level: 'board' }, ...signOffs)).toEqual([
      'done submit',
      'done approve earlier',
      'here',
    ]);
  });

  test('shows a level that was decided for after it had approved an earlier text', () => {
    const signOffs = [
      ...[decided('submit', 'reporter'), decided('approve', 'desk', undefined, 'b')],
      decided('approve', 'board', ['desk']),
    ];

    expect(told({ name: 'approved', level: 'board' }, ...signOffs)).toEqual([
      'done submit',
      'done decidedAbove',
      'done approve',
    ]);
  });

  test('says of a level below the one that submitted that it was not asked', () => {
    expect(told({ name: 'waiting', level: 'board' }, decided('submit', 'desk'))).toEqual([
      'done notAsked',
      'done submit',
      'here',
    ]);
  });

  test('says the same of a level that was decided for when the text was written on', () => {
    const above = decided('approve', 'board', ['desk'], 'b');

    expect(told({ name: 'waiting', level: 'board' }, decided('submit', 'reporter'), above)).toEqual([
      'done submit',
      'done decidedAbove',
      'here',
    ]);
  });

  test('forgets what was decided before a return', () => {
    const signOffs = [decided('submit', 'reporter'), decided('return', 'desk')];

    expect(told({ name: 'returned', level: 'reporter' }, ...signOffs)).toEqual(['here', 'ahead', 'ahead']);
  });
});

test('a person is offered what their level may decide, and told where a higher one is needed', () => {
  const waiting: Stage = { name: 'waiting', level: 'desk' };

  expect(offeredMoves({ name: 'draft', level: 'reporter' }, 0, chain)).toEqual(['submit']);
  expect(offeredMoves(waiting, 1, chain)).toEqual(['approve', 'return', 'hold']);
  expect(offeredMoves(waiting, 0, chain)).toEqual([]);
  expect(isAbove(waiting, 0, chain)).toBe(true);
  expect(forwardMove(['hold', 'return'])).toBe(undefined);
});

test('a file is named after the one headline, or after how many there are and the day', () => {
  const today = new Date('2026-11-25T03:00:00.000Z');

  expect(fileName('goi', ['Đồng Tháp: giữ rừng'], today)).toBe('goi-dong-thap-giu-rung');
  expect(fileName('goi', [''], today)).toBe('goi-bai');
  expect(fileName('goi', ['Một', 'Hai'], today)).toBe('goi-2-bai-2026-11-25');
  expect(fileName('goi', ['Một', 'Hai'], new Date('2026-11-25T18:30:00.000Z'))).toBe('goi-2-bai-2026-11-26');
});
