import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** Shows a folder in the system's own file manager. */
export function showFolder(ref: string): Promise<unknown> {
  return api.places.reveal({ place: ref });
}

/** Where everything of this newsroom lies on this machine. Which one it is does not change while the window is open. */
export const dataFolderQuery = queryOptions({
  queryKey: ['upkeep', 'folder'],
  queryFn: () => api.upkeep.folder({}),
});
