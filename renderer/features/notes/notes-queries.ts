import { queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { ArticleId } from '#shared/ids.ts';

/** What was said about an article. Asked again when the article changes: a story file may have brought an answer. */
export function threadsQuery(article: ArticleId) {
  return queryOptions({ queryKey: ['threads', article], queryFn: () => api.threads.list({ article }) });
}
