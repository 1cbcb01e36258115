import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { ArticleId, EntryId, RevisionId } from '#shared/ids.ts';
import { bringLookBack } from './page-look.ts';
import { bringPanelsBack } from './panel-store.ts';
import { placeLeft } from './writing-place.ts';

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

/** How this opening begins: where the article was left, and the page and its panels as they were. */
export function placeQuery(id: ArticleId, as: EntryId, time: number) {
  return queryOptions({
    queryKey: ['writing', id, as, time, 'place'],
    queryFn: async () => {
      const [left] = await Promise.all([placeLeft(id), bringPanelsBack(), bringLookBack()]);
      return { left };
    },
    gcTime: 0,
    staleTime: Infinity,
  });
}

/** Longer than the first drawing takes: what is asked for before it waits for it. */
const untilDrawnMs = 10_000;

/** Asks for everything that an article is drawn with, so that the first drawing has it. */
export async function prepareArticle(client: QueryClient, id: ArticleId, as: EntryId): Promise<void> {
  await Promise.all([
    client.prefetchQuery({ ...openedArticleQuery(id, as, 0), gcTime: untilDrawnMs }),
    client.prefetchQuery({ ...placeQuery(id, as, 0), gcTime: untilDrawnMs }),
  ]);
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
