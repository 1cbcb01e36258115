import { queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { AssetId } from '#shared/ids.ts';

/** Whether the end of a file is missing. */
export function isCutQuery(id: AssetId | undefined) {
  return queryOptions({
    queryKey: ['assets', 'cut', id],
    queryFn: async () => id !== undefined && (await api.assets.cut({ ids: [id] })).length > 0,
    enabled: id !== undefined,
    staleTime: Infinity,
  });
}

/** A file never changes, and neither does what it says. */
export function notesQuery(id: AssetId) {
  return queryOptions({ queryKey: ['assets', 'notes', id], queryFn: () => api.assets.notes({ id }) });
}
