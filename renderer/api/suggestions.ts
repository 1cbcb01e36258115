import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '#shared/ids.ts';
import { api } from './api.ts';

/** What the archive proposes for an article as it was saved at `savedAt`. */
export function suggestionsQuery(id: ArticleId, savedAt: string) {
  return queryOptions({
    queryKey: ['suggestions', id, savedAt],
    queryFn: () => api.suggestions.of({ id }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
