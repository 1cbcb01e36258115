import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';

/** Asked anew each time: a stick comes and goes. */
export const startsQuery = queryOptions({
  queryKey: ['places', 'starts'],
  queryFn: () => api.places.starts({}),
  staleTime: 0,
  gcTime: 0,
});

export function placeQuery(place: string | undefined, endings: readonly string[]) {
  return queryOptions({
    queryKey: ['places', place, endings],
    queryFn: () => api.places.look({ place: place!, endings: [...endings] }),
    enabled: place !== undefined,
    // The rows stay until the next ones are there, and the keyboard stays among them.
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}
