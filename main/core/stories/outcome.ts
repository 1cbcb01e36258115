import type { StoryOutcome } from '#shared/areas/stories.ts';
import type { RevisionId } from '#shared/ids.ts';
import type { CheckedRevision } from './check-article.ts';

/** An article as it is here. `base` is the revision its working copy stands on. */
export interface Here {
  readonly revisions: readonly Pick<CheckedRevision, 'id' | 'parents'>[];
  readonly base: RevisionId;
  readonly isUnkept: boolean;
}

export interface Union {
  readonly outcome: StoryOutcome;
  /** How many heads there are afterwards. */
  readonly heads: number;
  /** Whether unkept text must be kept first, since the text it was written on moves along. */
  readonly keepsOwn: boolean;
  /** Whether somebody elsewhere chose another text over the one of this laptop. */
  readonly isPassedOver: boolean;
}

/** What becomes of an article when revisions arrive. Both sides are whole histories; their union has no order. */
export function unionOf(arriving: readonly CheckedRevision[], here: Here | undefined): Union {
  const after = headsOf([...(here?.revisions ?? []), ...arriving]);
  if (!here) return { outcome: 'new', heads: after.size, keepsOwn: false, isPassedOver: false };
  const keepsOwn = here.isUnkept && !after.has(here.base);
  const heads = after.size + (keepsOwn ? 1 : 0);
  const before = headsOf(here.revisions);
  const more = { heads, keepsOwn, isPassedOver: isPassedOver(arriving, here) };
  if (isSame(before, after))
    return { outcome: isSame(headsOf(arriving), before) && !here.isUnkept ? 'same' : 'older', ...more };
  return { outcome: heads > 1 ? 'parallel' : 'forward', ...more };
}

/** A revision that is new here and built upon ours among others says what another of them said. */
function isPassedOver(arriving: readonly CheckedRevision[], { revisions, base }: Here): boolean {
  const own = arriving.find(({ id }) => id === base)?.contentHash;
  const known = new Set(revisions.map(({ id }) => id));
  return arriving.some(
    ({ id, parents, contentHash }) =>
      !known.has(id) && parents.length > 1 && parents.includes(base) && contentHash !== own,
  );
}

function headsOf(revisions: readonly Pick<CheckedRevision, 'id' | 'parents'>[]): Set<RevisionId> {
  const heads = new Set(revisions.map(({ id }) => id));
  for (const { parents } of revisions) for (const parent of parents) heads.delete(parent);
  return heads;
}

function isSame(a: ReadonlySet<RevisionId>, b: ReadonlySet<RevisionId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
