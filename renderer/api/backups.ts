import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** When the last good backup was made; null where there is none. */
export const lastBackupQuery = queryOptions({
  queryKey: ['backups', 'lastGood'],
  queryFn: async () => (await api.backups.list({})).lastGood,
});
