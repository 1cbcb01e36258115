import { useEffect } from 'react';

/** So many rows are there without being scrolled to: whoever chooses all of a usual list has all of it. */
const ahead = 200;

interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  fetchNextPage(): Promise<unknown>;
}

/** The first rows are shown at once; those behind them come in small pages while the window rests. */
export function useRowsAhead(count: number, { hasNextPage, isFetching, fetchNextPage }: Pages): void {
  const isWanted = hasNextPage && !isFetching && count < ahead;
  useEffect(() => {
    if (!isWanted) return;
    const idle = requestIdleCallback(() => void fetchNextPage());
    return () => cancelIdleCallback(idle);
  }, [isWanted, fetchNextPage]);
}
