import type { KeptSignOff } from '#shared/areas/review.ts';
import { sinceReturn, standingSignOffs, type Stage } from '#shared/areas/workflow.ts';
import type { ContentHash } from '#shared/ids.ts';
import { isOfEarlierText } from './earlier-text.ts';

export interface ChainLevel {
  readonly id: string;
  readonly title: string;
  readonly rank: number;
}

/** Where an article stands, and what led there. */
export interface Decided {
  readonly stage: Stage;
  readonly signOffs: readonly KeptSignOff[];
  /** What its newest revision says; undefined until that is known. */
  readonly text: ContentHash | undefined;
}

/** One level of the chain as an article passes it. */
export interface ChainStep {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'here' | 'ahead';
  /** The decision made there since the article last set out, where there is one. */
  readonly signOff?: KeptSignOff;
  /** What there is to say where nobody signed: of a level behind, whether a higher one approved for it. */
  readonly unsigned: 'decidedAbove' | 'notAsked' | 'here' | 'ahead';
  /** What was approved there was another text than the one that is written now. */
  readonly isOfEarlierText: boolean;
}

/** The chain with where an article stands in it, lowest level first. What was decided before a return no longer counts. */
export function chainSteps(chain: readonly ChainLevel[], { stage, signOffs, text }: Decided): ChainStep[] {
  const standing = standingSignOffs(signOffs, stage, chain);
  const here = chain.find(({ id }) => id === stage.level)?.rank ?? 0;
  return chain.map(({ id, title, rank }) => {
    const state = stage.name === 'approved' || rank < here ? 'done' : rank === here ? 'here' : 'ahead';
    const last = standing.findLast(({ level, passed }) => level === id || passed?.includes(id));
    const signOff = last?.level === id ? last : undefined;
    return {
      ...{ id, title, state },
      isOfEarlierText: signOff !== undefined && isOfEarlierText(signOff, text),
      unsigned: state === 'done' ? whyUnsigned(id, signOffs) : state,
      ...(signOff && { signOff }),
    };
  });
}

/** What was decided for a level stays decided, whatever became of the text since. */
function whyUnsigned(level: string, signOffs: readonly KeptSignOff[]): 'decidedAbove' | 'notAsked' {
  return sinceReturn(signOffs).some(({ passed }) => passed?.includes(level)) ? 'decidedAbove' : 'notAsked';
}
