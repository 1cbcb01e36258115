import { useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { ArticleId } from '#shared/ids.ts';
import { useDesk } from './desk-store.ts';

interface Listing<Key extends readonly unknown[]> {
  /** What came so far, in its order. Undefined while it is not known what is listed. */
  readonly loaded: readonly ArticleId[] | undefined;
  readonly isWhole: boolean;
  /** All of it, by name. */
  readonly all: UseQueryOptions<ArticleId[], Error, ArticleId[], Key>;
}

/**
 * Keeps what is chosen to what is listed, and in its order: an article that left the list, sent on or narrowed away, is
 * let go. All of the list is looked at where the choice goes beyond what came so far. Answers what chooses all of it.
 */
export function useListed<Key extends readonly unknown[]>({
  loaded,
  isWhole,
  all,
}: Listing<Key>): () => void {
  const client = useQueryClient();
  const { selected, list, selectAll } = useDesk();
  const here = useMemo(() => new Set<string>(loaded), [loaded]);
  const isBeyond = loaded !== undefined && !isWhole && [...selected].some((id) => !here.has(id));
  const { data: everything } = useQuery({ ...all, enabled: isBeyond });
  const listed = isBeyond ? everything : loaded;
  useEffect(() => {
    if (listed) list(listed);
  }, [listed, selected, list]);
  return () => {
    if (isWhole && loaded) selectAll(loaded);
    else void client.fetchQuery(all).then(selectAll);
  };
}
