import { queryOptions } from '@tanstack/react-query';
import type { ArticleSummary } from '#shared/areas/articles.ts';
import type { ArticleId } from '#shared/ids.ts';
import { api } from './api.ts';

/** Rows that are asked for in one call. More of them take a while. */
export const rowsAtOnce = 200;

/** One article, as every screen that shows it asks for it. */
export function articleQuery(id: ArticleId) {
  return queryOptions({ queryKey: ['articles', 'open', id], queryFn: () => api.articles.open({ id }) });
}

/** Rows of the desk's list for articles that are known by name. Whoever looks away stops the reading. */
export function summariesQuery(ids: readonly ArticleId[], onProgress?: (done: number) => void) {
  return queryOptions({
    queryKey: ['articles', 'summaries', ids],
    queryFn: ({ signal }) => summariesOf(ids, signal, onProgress),
  });
}

async function summariesOf(
  ids: readonly ArticleId[],
  signal: AbortSignal,
  onProgress?: (done: number) => void,
): Promise<ArticleSummary[]> {
  const rows: ArticleSummary[] = [];
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    signal.throwIfAborted();
    rows.push(...(await api.articles.summaries({ ids: ids.slice(from, from + rowsAtOnce) })));
    onProgress?.(rows.length);
  }
  return rows;
}
