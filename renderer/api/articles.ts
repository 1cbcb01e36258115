import { queryOptions } from '@tanstack/react-query';
import type { ArticleSummary } from '#shared/areas/articles.ts';
import type { ArticleId } from '#shared/ids.ts';
import { api } from './api.ts';

/** Rows that are asked for in one call. */
const rowsAtOnce = 200;

/** One article, as every screen that shows it asks for it. */
export function articleQuery(id: ArticleId) {
  return queryOptions({ queryKey: ['articles', 'open', id], queryFn: () => api.articles.open({ id }) });
}

/** Rows of the desk's list for articles that are known by name. */
export function summariesQuery(ids: readonly ArticleId[]) {
  return queryOptions({
    queryKey: ['articles', 'summaries', ids],
    queryFn: () => summariesOf(ids),
  });
}

async function summariesOf(ids: readonly ArticleId[]): Promise<ArticleSummary[]> {
  const rows: ArticleSummary[] = [];
  for (let from = 0; from < ids.length; from += rowsAtOnce)
    rows.push(...(await api.articles.summaries({ ids: ids.slice(from, from + rowsAtOnce) })));
  return rows;
}
