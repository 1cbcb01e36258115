import { queryOptions } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleId, EntryId, RevisionId } from '#shared/ids.ts';

/** The decisions over what is written now, oldest first. */
export function signOffsQuery(id: ArticleId) {
  return queryOptions({ queryKey: ['review', 'signOffs', id], queryFn: () => api.review.signOffs({ id }) });
}

/** The decisions on the way to one of several heads, oldest first. */
export function headSignOffsQuery(id: ArticleId, head: RevisionId) {
  return queryOptions({
    queryKey: ['review', 'signOffs', id, head],
    queryFn: () => api.review.signOffs({ id, head }),
  });
}

/** What stands in the way of one move of one article by one person. */
export function blockersQuery(asked: { id: ArticleId; move: Move; as: EntryId; reason?: string }) {
  return queryOptions({
    queryKey: ['review', 'blockers', asked],
    queryFn: () => api.review.blockers(asked),
  });
}

/** In the way of how many of several articles nothing stands. Whoever looks away stops the reading. */
export function readyQuery({ ids, ...asked }: { ids: readonly ArticleId[]; move: Move; as: EntryId }) {
  return queryOptions({
    queryKey: ['review', 'blockers', asked, ids],
    queryFn: async ({ signal }) => {
      let ready = 0;
      for (const id of ids) {
        signal.throwIfAborted();
        if ((await api.review.blockers({ id, ...asked })).length === 0) ready += 1;
      }
      return ready;
    },
  });
}

export function revisionsQuery(article: ArticleId) {
  return queryOptions({
    queryKey: ['revisions', 'list', article],
    queryFn: () => api.revisions.list({ article }),
  });
}

/** A revision never changes, and is asked for once. */
export function revisionQuery(id: RevisionId) {
  return queryOptions({ queryKey: ['revision', id], queryFn: () => api.revisions.open({ id }) });
}
