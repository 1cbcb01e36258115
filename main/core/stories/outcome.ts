import type { StoryOutcome } from '#shared/areas/stories.ts';
import type { RevisionId } from '#shared/ids.ts';
import type { CheckedRevision } from './check-article.ts';

/** An article as it is here. `base` is the revision its working copy stands on. */
export interface Here {
  readonly revisions: readonly CheckedRevision[];
  readonly base: RevisionId;
  readonly isUnkept: boolean;
}

export interface Union {
  readonly outcome: StoryOutcome;
  /** How many heads there are afterwards. */
  readonly heads: number;
  /** Whether unkept text must be kept first, since the text it was written on moves along. */
  readonly keepsOwn: boolean;
}

/** What becomes of an article when revisions arrive. Both sides are whole histories; their union has no order. */
export function unionOf(arriving: readonly CheckedRevision[], here: Here | undefined): Union {
  const after = headsOf([...(here?.revisions ?? []), ...arriving]);
  if (!here) return { outcome: 'new', heads: after.size, keepsOwn: false };
  const keepsOwn = here.isUnkept && !after.has(here.base);
  const heads = after.size + (keepsOwn ? 1 : 0);
  const before = headsOf(here.revisions);
  if (isSame(before, after))
    return { outcome: isSame(headsOf(arriving), before) ? 'same' : 'older', heads, keepsOwn };
  return { outcome: heads > 1 ? 'parallel' : 'forward', heads, keepsOwn };
}

function headsOf(revisions: readonly CheckedRevision[]): Set<RevisionId> {
  const heads = new Set(revisions.map(({ id }) => id));
  for (const { parents } of revisions) for (const parent of parents) heads.delete(parent);
  return heads;
}

function isSame(a: ReadonlySet<RevisionId>, b: ReadonlySet<RevisionId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
