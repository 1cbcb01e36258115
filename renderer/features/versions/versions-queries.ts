import { queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { ArticleId, RevisionId } from '#shared/ids.ts';

/** `time` counts what was changed from here. */
export function revisionsQuery(article: ArticleId, time: number) {
  return queryOptions({
    queryKey: ['versions', article, time],
    queryFn: () => api.revisions.list({ article }),
    gcTime: 0,
  });
}

/** A revision never changes. */
export function revisionQuery(id: RevisionId) {
  return queryOptions({
    queryKey: ['revision', id],
    queryFn: () => api.revisions.open({ id }),
    staleTime: Infinity,
  });
}
