import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { DeskPhoto, PhotoOrder } from '#shared/areas/photo-desk.ts';
import type { AssetId, EntryId } from '#shared/ids.ts';
import type { Narrowing } from './photo-desk-store.ts';
import { usePhotoDesk } from './photo-desk-store.ts';
import { told } from './told-acts.ts';

const pageSize = 120;
/** Photos that are asked for in one call. */
const sliceSize = 200;

export interface WantedPhotos extends Narrowing {
  readonly text: string;
  readonly sort: PhotoOrder;
}

function asked({ text, ...wanted }: WantedPhotos) {
  return { ...wanted, text, isTyping: true };
}

/** The photos that fit, page by page. */
export function photosQuery(wanted: WantedPhotos) {
  return infiniteQueryOptions({
    queryKey: ['photos', 'list', wanted],
    queryFn: ({ pageParam }) => api.photos.list({ ...asked(wanted), limit: pageSize, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.photos.length < pageSize ? undefined : pages.length * pageSize),
    placeholderData: keepPreviousData,
  });
}

export function allIds(wanted: WantedPhotos): Promise<AssetId[]> {
  return api.photos.ids(asked(wanted));
}

export const photographersQuery = queryOptions({
  queryKey: ['photos', 'photographers'],
  queryFn: () => api.photos.photographers({}),
});

/** Photos by their names, in that order. */
export function somePhotosQuery(ids: readonly AssetId[]) {
  return queryOptions({
    queryKey: ['photos', 'some', ids],
    queryFn: () => somePhotos(ids),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export async function somePhotos(ids: readonly AssetId[]): Promise<DeskPhoto[]> {
  const photos: DeskPhoto[] = [];
  for (const slice of slices(ids)) photos.push(...(await api.photos.some({ ids: slice })));
  return photos;
}

/** The articles that show a photo, as rows of the desk. */
export function showingQuery(id: AssetId) {
  return queryOptions({
    queryKey: ['photos', 'articles', id],
    queryFn: async () => {
      const ids = await api.photos.articles({ id });
      return api.articles.summaries({ ids: ids.slice(0, 100) });
    },
  });
}

/** What was saved last: where a photo most likely goes. */
export const recentArticlesQuery = queryOptions({
  queryKey: ['articles', 'recent'],
  queryFn: () => api.articles.list({ kind: 'story', limit: 200 }),
});

export function rate(ids: readonly AssetId[], rating: number, as: EntryId): void {
  if (ids.length === 0) return;
  // What was done to words before is not what would be undone now.
  usePhotoDesk.getState().tell(null);
  told(api.photos.rate({ ids: [...ids], rating, as }));
}

function slices<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / sliceSize);
  return Array.from({ length: count }, (_, index) => items.slice(index * sliceSize, (index + 1) * sliceSize));
}
