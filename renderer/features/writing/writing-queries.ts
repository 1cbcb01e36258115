import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { ArticleId, EntryId, RevisionId } from '#shared/ids.ts';

/**
 * The article as it is when it is opened to be written in. From then on the text on the screen is the newest there is,
 * so it is asked for once: a fact of its own saves must not ask for it again. `time` counts the openings; another person
 * opens it anew.
 */
export function openedArticleQuery(id: ArticleId, as: EntryId, time: number) {
  return queryOptions({
    queryKey: ['writing', id, as, time],
    queryFn: () => api.articles.open({ id }),
    gcTime: 0,
    staleTime: Infinity,
  });
}

/** What the checks find in the text as it was saved at `savedAt`. */
export function findingsQuery(id: ArticleId, savedAt: string) {
  return queryOptions({
    queryKey: ['checks', id, savedAt],
    queryFn: () => api.review.findings({ id }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export function revisionsQuery(article: ArticleId, savedAt: string) {
  return queryOptions({
    queryKey: ['writing', article, 'revisions', savedAt],
    queryFn: () => api.revisions.list({ article }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export function revisionQuery(id: RevisionId) {
  return queryOptions({ queryKey: ['revision', id], queryFn: () => api.revisions.open({ id }) });
}
