import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { ExportTarget, PhotoOrder } from '#shared/areas/exchange.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { LongWork } from './use-long-work.ts';

/** What a package would hold, and what stands in its way. */
export function planQuery(ids: readonly ArticleId[], targets: readonly ExportTarget[], photos: PhotoOrder) {
  return queryOptions({
    queryKey: ['exchange', 'plan', ids, targets, photos],
    queryFn: () => api.exchange.plan({ ids: [...ids], targets: [...targets], photos }),
    enabled: targets.length > 0,
    placeholderData: keepPreviousData,
  });
}

/**
 * What is in a story file, and what opening it would do. Asked anew each time: a file may change. Whoever looks away stops
 * the reading.
 */
export function storyQuery(file: string, run: LongWork['run']) {
  return queryOptions({
    queryKey: ['stories', 'look', file],
    queryFn: ({ signal }) =>
      run((work) => {
        signal.addEventListener('abort', () => void api.work.cancel({ work }));
        return api.stories.look({ file, work });
      }),
    gcTime: 0,
    staleTime: 0,
  });
}

/** Asked anew each time it is looked at: a stick may have been pulled out, or put in. */
export const backupsQuery = queryOptions({
  queryKey: ['backups', 'list'],
  queryFn: () => api.backups.list({}),
  staleTime: 0,
});
