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
  /** Those that may not leave, and stay in the package as they are. */
  readonly staying: readonly PlannedArticle[];
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
  const planning = planQuery({ ids, targets, photos, into: into?.place }, run);
  const { data: plan, error, isFetching, isPlaceholderData } = useQuery(planning);
  const [stays, setStays] = useState<readonly ArticleId[]>([]);
  const held = new Set(into?.articles.map(({ id }) => id));
  const articles = plan?.articles ?? [];
  const leaving = articles.filter(({ blockers }) => blockers.length === 0);
  const blocked = articles.filter(({ blockers }) => blockers.length > 0);
  const staying = blocked.filter(({ id }) => held.has(id) && stays.includes(id));
  const isSettled = leaving.length + staying.length === articles.length;

  function leaveBlocked(): void {
    setStays(blocked.map(({ id }) => id).filter((id) => held.has(id)));
    const strangers = new Set(blocked.map(({ id }) => id).filter((id) => !held.has(id)));
    if (strangers.size > 0) onLeaveOut(ids.filter((id) => !strangers.has(id)));
  }

  return {
    ...{ error, articles, leaving, staying },
    progress: progress && progress.total > 0 ? progress : null,
    isReady: !isLooking && !isPlaceholderData && targets.length > 0 && leaving.length > 0 && isSettled,
    isComing: isLooking || isFetching,
    leaveBlocked: leaving.length > 0 ? leaveBlocked : undefined,
  };
}
