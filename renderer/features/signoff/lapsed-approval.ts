import type { KeptSignOff } from '#shared/areas/review.ts';
import { sinceReturn, standingSignOffs } from '#shared/areas/workflow.ts';
import type { ChainLevel, Decided } from './chain-steps.ts';
import { isOfEarlierText } from './earlier-text.ts';

/** The last approval that an edit took away: the article waits to be approved there once more. */
export function lapsedApproval(
  chain: readonly ChainLevel[],
  { stage, signOffs, text }: Decided,
): KeptSignOff | undefined {
  if (stage.name !== 'waiting') return undefined;
  const standing = standingSignOffs(signOffs, stage, chain);
  return sinceReturn(signOffs).findLast(
    (signOff) => isOfEarlierText(signOff, text) && !standing.includes(signOff),
  );
}
