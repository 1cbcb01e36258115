import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '#shared/ids.ts';
import { api } from './api.ts';

/** One article, as every screen that shows it asks for it. */
export function articleQuery(id: ArticleId) {
  return queryOptions({ queryKey: ['articles', 'open', id], queryFn: () => api.articles.open({ id }) });
}

/** Rows of the desk's list for articles that are known by name. */
export function summariesQuery(ids: readonly ArticleId[]) {
  return queryOptions({
    queryKey: ['articles', 'summaries', ids],
    queryFn: () => api.articles.summaries({ ids: [...ids] }),
  });
}
