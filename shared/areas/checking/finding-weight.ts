import type { Finding } from '#shared/areas/checks.ts';
import type { CheckRule } from '#shared/areas/registers.ts';
import type { Stage } from '#shared/areas/workflow.ts';

/** `toCome`: nobody has written it yet, and nobody has asked for it. */
export type FindingWeight = Finding['level'] | 'toCome';

/** What every article has in the end, and none at its beginning. */
const writtenLater: ReadonlySet<CheckRule> = new Set(['headline', 'lead', 'byline', 'section']);

/** An article that was never sent on is being written: what is not there yet is no mistake of its author's. */
export function weightOf(
  { rule, level }: Finding,
  { stage, blocks }: { stage: Stage; blocks: number },
): FindingWeight {
  if (stage.name !== 'draft') return level;
  const isEmptyText = rule === 'emptyBlock' && blocks <= 1;
  return writtenLater.has(rule) || isEmptyText ? 'toCome' : level;
}
