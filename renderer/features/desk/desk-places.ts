import type { DeskCount } from '#shared/areas/articles.ts';
import type { Stage } from '#shared/areas/workflow.ts';
import type { Words } from '#renderer/words/words.ts';

/** A level of the chain as the desk names it. */
export interface DeskLevel {
  readonly id: string;
  readonly waiting: string;
}

export type PlaceId = string;

/** One place of the desk: what stands there, and how much of it. */
export interface DeskPlace {
  readonly id: PlaceId;
  readonly title: string;
  readonly articles: number;
  /** What a list of this place asks for. */
  readonly ask: { readonly kind?: 'story' | 'reference'; readonly stage?: Pick<Stage, 'name' | 'level'> };
}

interface Setting {
  readonly chain: readonly DeskLevel[];
  readonly counts: readonly DeskCount[];
  readonly myLevel: string;
  readonly words: Pick<Words, 'desk' | 'stages'>;
}

/**
 * The places of the desk along the chain; what waits for the person comes first, everything last but for what is only
 * kept for reference. A published page kept for reference is never among the drafts.
 */
export function deskPlaces({ chain, counts, myLevel, words: { desk, stages } }: Setting): DeskPlace[] {
  const reporter = chain[0]?.id ?? '';
  const count = (has: (count: DeskCount) => boolean) =>
    counts.filter(has).reduce((sum, { articles }) => sum + articles, 0);
  const standing = (id: string, title: string, stage: Pick<Stage, 'name' | 'level'>): DeskPlace => ({
    ...{ id, title },
    articles: count(
      ({ kind, name, level }) => kind === 'story' && name === stage.name && level === stage.level,
    ),
    ask: { kind: 'story', stage },
  });
  const waiting = chain
    .slice(1)
    .map(({ id, waiting: title }) => standing(`waiting-${id}`, title, { name: 'waiting', level: id }));
  const returned = standing('returned', stages.returned, { name: 'returned', level: reporter });
  const mine = myLevel === reporter ? returned : waiting.find(({ ask }) => ask.stage?.level === myLevel);
  const known = [
    returned,
    standing('draft', stages.draft, { name: 'draft', level: reporter }),
    ...waiting,
    ...heldPlaces(chain, counts, standing, stages),
    standing('approved', stages.approved, { name: 'approved', level: chain.at(-1)?.id ?? '' }),
  ];
  return [
    ...(mine ? [{ ...mine, id: 'mine', title: desk.mine }] : []),
    ...known,
    ...elsewhere(known, counts, standing, stages),
    { id: 'all', title: desk.all, articles: count(({ kind }) => kind === 'story'), ask: { kind: 'story' } },
    {
      ...{ id: 'reference', title: stages.reference },
      articles: count(({ kind }) => kind === 'reference'),
      ask: { kind: 'reference' },
    },
  ];
}

type Standing = (id: string, title: string, stage: Pick<Stage, 'name' | 'level'>) => DeskPlace;

/** What was put by keeps the level that had it: a place for each that has something, and one in any case. */
function heldPlaces(
  chain: readonly DeskLevel[],
  counts: readonly DeskCount[],
  standing: Standing,
  words: Words['stages'],
): DeskPlace[] {
  const levels = chain.filter(({ id }) => counts.some(({ name, level }) => name === 'held' && level === id));
  return (levels.length > 0 ? levels : chain.slice(-1)).map(({ id }) =>
    standing(`held-${id}`, words.held, { name: 'held', level: id }),
  );
}

/** Articles that wait for a level which the newsroom has taken out of its chain since. */
function elsewhere(
  known: readonly DeskPlace[],
  counts: readonly DeskCount[],
  standing: Standing,
  words: Words['stages'],
): DeskPlace[] {
  const isKnown = (count: DeskCount) =>
    known.some(({ ask }) => ask.stage?.name === count.name && ask.stage.level === count.level);
  return counts
    .filter((count) => count.kind === 'story' && !isKnown(count))
    .map(({ name, level }) => standing(`${name}-${level}`, words.elsewhere, { name, level }));
}
