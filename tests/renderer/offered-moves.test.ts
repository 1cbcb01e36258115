import { expect, test } from 'vitest';
import type { Stage } from '#shared/areas/workflow.ts';
import { ArticleId } from '#shared/ids.ts';
import { likeliestOffer, offeredToMany } from '#renderer/features/signoff/offered-moves.ts';

const chain = [
  { id: 'reporter', rank: 0 },
  { id: 'desk', rank: 1 },
  { id: 'board', rank: 2 },
];

const articles = (...stages: Stage[]) =>
  stages.map((stage, index) => ({
    id: ArticleId.parse(`01890000-0000-7000-8000-00000000000${index + 1}`),
    stage,
  }));

const draft: Stage = { name: 'draft', level: 'reporter' };
const waiting: Stage = { name: 'waiting', level: 'desk' };

const tally = (stages: Stage[]) =>
  offeredToMany(articles(...stages), 1, chain).map(({ move, fits }) => [move, fits.length]);

test('what may be done with several articles says how many it fits, in one order whatever comes first', () => {
  const offered = [
    ['approve', 2],
    ['submit', 1],
    ['return', 2],
    ['hold', 2],
  ];

  expect(tally([draft, waiting, waiting])).toEqual(offered);
  expect(tally([waiting, waiting, draft])).toEqual(offered);
  expect(tally([{ name: 'waiting', level: 'board' }])).toEqual([]);
});

test('what most of them wait for is chosen first', () => {
  const likeliest = (...stages: Stage[]) =>
    likeliestOffer(offeredToMany(articles(...stages), 1, chain))?.move;

  expect(likeliest(draft, waiting, waiting)).toBe('approve');
  expect(likeliest(draft, draft, waiting)).toBe('submit');
  expect(likeliest(draft, waiting)).toBe('approve');
  expect(likeliest()).toBeUndefined();
});
