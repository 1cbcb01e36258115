import { queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { AssetId } from '#shared/ids.ts';

/** A file never changes, and neither does what it says. */
export function notesQuery(id: AssetId) {
  return queryOptions({ queryKey: ['assets', 'notes', id], queryFn: () => api.assets.notes({ id }) });
}
