import type { KeptSignOff } from '#shared/areas/review.ts';
import { standingSignOffs, type Stage } from '#shared/areas/workflow.ts';

interface ChainLevel {
  readonly id: string;
  readonly title: string;
  readonly rank: number;
}

/** One level of the chain as an article passes it. */
export interface ChainStep {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'here' | 'ahead';
  /** The decision made there since the article last set out, where there is one. */
  readonly signOff?: KeptSignOff;
  /** A higher level decided for this one. */
  readonly isPassed: boolean;
}

/** The chain with where an article stands in it, lowest level first. What was decided before a return no longer counts. */
export function chainSteps(
  chain: readonly ChainLevel[],
  stage: Stage,
  signOffs: readonly KeptSignOff[],
): ChainStep[] {
  const standing = standingSignOffs(signOffs, stage, chain);
  const here = chain.find(({ id }) => id === stage.level)?.rank ?? 0;
  return chain.map(({ id, title, rank }) => {
    const state = stage.name === 'approved' || rank < here ? 'done' : rank === here ? 'here' : 'ahead';
    const signOff = standing.findLast(({ level }) => level === id);
    return {
      ...{ id, title, state },
      isPassed: signOff === undefined && standing.some(({ passed }) => passed?.includes(id)),
      ...(signOff && { signOff }),
    };
  });
}
