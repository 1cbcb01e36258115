import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { ArticleFilter } from '#shared/areas/articles.ts';
import type { StartNotice } from '#shared/areas/upkeep.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { DeskOrder } from './desk-layout.ts';

const pageSize = 200;
const hitsPerPage = 60;

export const countsQuery = queryOptions({
  queryKey: ['articles', 'counts'],
  queryFn: () => api.articles.counts({}),
});

/** All that fits, in its order, page by page. */
export function listQuery(filter: ArticleFilter, order: DeskOrder) {
  return infiniteQueryOptions({
    queryKey: ['articles', 'list', filter, order],
    queryFn: ({ pageParam }) =>
      api.articles.list({ ...filter, ...order, limit: pageSize, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < pageSize ? undefined : pages.length * pageSize),
    placeholderData: keepPreviousData,
  });
}

/** All that fits by name only, in its order: thousands are as soon there as a page. */
export function allListedQuery(filter: ArticleFilter, order: DeskOrder) {
  return queryOptions({
    queryKey: ['articles', 'ids', filter, order],
    queryFn: () => api.articles.ids({ ...filter, ...order }),
    gcTime: 0,
  });
}

/** How many fit, also those that are not on the screen yet. */
export function countQuery(filter: ArticleFilter) {
  return queryOptions({
    queryKey: ['articles', 'count', filter],
    queryFn: () => api.articles.count(filter),
    placeholderData: keepPreviousData,
  });
}

/** Who signs what is kept here. */
export const penNamesQuery = queryOptions({
  queryKey: ['articles', 'penNames'],
  queryFn: () => api.articles.penNames({}),
});

export interface Wanted extends Omit<ArticleFilter, 'kind' | 'stage'> {
  readonly text: string;
}

/**
 * What holds the words, page by page. A later question takes the place of an earlier one that is not answered yet, which
 * is then no answer: who asks it again must get one.
 */
export function searchQuery(wanted: Wanted, order: DeskOrder | null = null) {
  return infiniteQueryOptions({
    queryKey: ['search', 'find', wanted, order],
    queryFn: async ({ pageParam }) => {
      const session = pageParam === 0 && { session: 'desk' };
      const asked = {
        ...wanted,
        ...order,
        isTyping: true,
        limit: hitsPerPage,
        offset: pageParam,
        ...session,
      };
      const answer = await api.search.find(asked);
      if (answer.state === 'cancelled') throw new Error('A later question took the place of this one.');
      return answer;
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.hasMore ? pages.length * hitsPerPage : undefined),
    placeholderData: keepPreviousData,
  });
}

/** All that holds the words by name only, in its order. */
export function allFoundQuery(wanted: Wanted, order: DeskOrder | null = null) {
  return queryOptions({
    queryKey: ['search', 'ids', wanted, order],
    queryFn: () => api.search.ids({ ...wanted, ...order, isTyping: true }),
    gcTime: 0,
  });
}

/** What the checks say of one article: asked only for rows that are in view. */
export function findingsQuery(id: ArticleId) {
  return queryOptions({ queryKey: ['review', 'findings', id], queryFn: () => api.review.findings({ id }) });
}

/** What the core has to say about how the data folder was opened. It begins with a start, and ends when it is closed. */
export const noticesQuery = queryOptions({
  queryKey: ['upkeep', 'notices'],
  queryFn: () => api.upkeep.notices({}),
});

/** Answers the function that closes it: at once in this window, and in the core for one that is loaded anew. */
export function useCloseNotice(kind: StartNotice['kind']): () => void {
  const client = useQueryClient();
  return () => {
    client.setQueryData(noticesQuery.queryKey, (said) => said?.filter((notice) => notice.kind !== kind));
    void api.upkeep.closeNotice({ kind }).catch(() => undefined);
  };
}
