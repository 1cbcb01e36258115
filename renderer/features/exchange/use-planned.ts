import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlannedArticle } from '#shared/areas/exchange.ts';
import type { ArticleId } from '#shared/ids.ts';
import { planQuery } from './exchange-queries.ts';
import { useLongWork, type LongWork } from './use-long-work.ts';
import type { PackageDraft } from './use-package-draft.ts';

export interface Planned {
  readonly error: Error | null;
  /** How far the looking is, where it takes a while. */
  readonly progress: LongWork['progress'];
  readonly articles: readonly PlannedArticle[];
  /** Those that will be made. */
  readonly leaving: readonly PlannedArticle[];
  /** Those that stay in the package as they are: they may not leave, or are not on this machine. */
  readonly staying: readonly { readonly id: ArticleId; readonly headline: string }[];
  /** Those that somebody has to do something about. */
  readonly blocked: readonly PlannedArticle[];
  readonly isReady: boolean;
  /** Whether it is still being looked at. */
  readonly isComing: boolean;
  /** Leaves what may not leave as it is: in the package where it lies in it, out of it where not. Absent where nothing would be made. */
  readonly leaveBlocked: (() => void) | undefined;
}

/** What a package will hold, as far as a person has settled it. */
export function usePlanned(draft: PackageDraft, onLeaveOut: (left: readonly ArticleId[]) => void): Planned {
  const { ids, targets, photos, into, isLooking } = draft;
  const { progress, run } = useLongWork();
  const strangers = (into?.articles ?? []).filter(({ isHere }) => !isHere);
  const stay = strangers.map(({ id }) => id);
  const planning = planQuery({ ids, targets, photos, into: into?.place, stay }, run);
  const { data: plan, error, isFetching, isPlaceholderData } = useQuery(planning);
  const [stays, setStays] = useState<readonly ArticleId[]>([]);
  const held = new Set(into?.articles.map(({ id }) => id));
  const articles = plan?.articles ?? [];
  const leaving = articles.filter(({ blockers }) => blockers.length === 0);
  const refused = articles.filter(({ blockers }) => blockers.length > 0);
  const left = refused.filter(({ id }) => held.has(id) && stays.includes(id));
  const blocked = refused.filter((article) => !left.includes(article));

  function leaveBlocked(): void {
    setStays(refused.map(({ id }) => id).filter((id) => held.has(id)));
    const leftOut = new Set(refused.map(({ id }) => id).filter((id) => !held.has(id)));
    if (leftOut.size > 0) onLeaveOut(ids.filter((id) => !leftOut.has(id)));
  }

  return {
    ...{ error, articles, leaving, blocked, staying: [...strangers, ...left] },
    progress: progress && progress.total > 0 ? progress : null,
    isReady:
      !isLooking && !isPlaceholderData && targets.length > 0 && leaving.length > 0 && blocked.length === 0,
    isComing: isLooking || isFetching,
    leaveBlocked: leaving.length > 0 ? leaveBlocked : undefined,
  };
}
