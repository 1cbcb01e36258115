import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { ExportTarget, PhotoOrder } from '#shared/areas/exchange.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { LongWork } from './use-long-work.ts';

interface PlannedPackage {
  readonly ids: readonly ArticleId[];
  readonly targets: readonly ExportTarget[];
  readonly photos: PhotoOrder;
  /** The package it is to replace. */
  readonly into: string | undefined;
  /** Those of the ids that stay in it, whatever is found. */
  readonly stay: readonly ArticleId[];
}

/** What a package would hold, and what stands in its way. Whoever looks away stops the looking. */
export function planQuery({ ids, targets, photos, into, stay }: PlannedPackage, run: LongWork['run']) {
  return queryOptions({
    queryKey: ['exchange', 'plan', ids, targets, photos, into, stay],
    queryFn: ({ signal }) =>
      run((work) => {
        signal.addEventListener('abort', () => void api.work.cancel({ work }));
        const order = { ids: [...ids], targets: [...targets], photos, stay: [...stay] };
        return api.exchange.plan({ ...order, ...(into !== undefined && { into }), work });
      }),
    enabled: targets.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** The package these articles went to before. Asked anew each time: it lies where anybody may take it away. */
export function earlierQuery(ids: readonly ArticleId[]) {
  return queryOptions({
    queryKey: ['exchange', 'earlier', ids],
    queryFn: () => api.exchange.earlier({ ids: [...ids] }),
    staleTime: 0,
    gcTime: 0,
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
