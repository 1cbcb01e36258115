import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Notice } from '#renderer/ui/Notice.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { figureText } from '#renderer/words/figures.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { ArticleFilter } from '#shared/areas/articles.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { DeskPlace } from './desk-places.ts';
import {
  allFoundQuery,
  allListedQuery,
  countQuery,
  listQuery,
  searchQuery,
  type Wanted,
} from './desk-queries.ts';
import { askedFilter, useDesk, useDeskSort } from './desk-store.ts';
import { DeskGrid } from './DeskGrid.tsx';
import { FoundOrder } from './FoundOrder.tsx';
import { SearchHits } from './SearchHits.tsx';
import { useInSteps } from './use-in-steps.ts';
import { useListed } from './use-listed.ts';

interface DeskListProps {
  readonly place: DeskPlace;
  readonly onOpen: (article: ArticleId) => void;
}

/** What stands at the place that is shown and fits what was chosen; with words typed, what holds them anywhere. */
export function DeskList({ place, onOpen }: DeskListProps) {
  const { text, filter } = useDesk();
  const asked = askedFilter(filter, useNow());
  if (text.trim() !== '') return <FoundList wanted={{ text, ...asked }} onOpen={onOpen} />;
  return Object.keys(filter).length === 0 ? (
    <PlaceList place={place} onOpen={onOpen} />
  ) : (
    <FilteredList place={place} fit={{ ...place.ask, ...asked }} onOpen={onOpen} />
  );
}

function PlaceList({ place, onOpen }: DeskListProps) {
  const { desk: words } = useWords();
  return (
    <ArticleList
      {...{ place, onOpen }}
      filter={place.ask}
      total={place.articles}
      empty={nothingAt(place, words)}
    />
  );
}

function FilteredList({ place, fit, onOpen }: DeskListProps & { fit: ArticleFilter }) {
  const { desk: words } = useWords();
  const { data: count } = useQuery(countQuery(fit));
  return <ArticleList {...{ place, onOpen }} filter={fit} total={count?.articles} empty={words.fitNothing} />;
}

interface ArticleListProps extends DeskListProps {
  readonly filter: ArticleFilter;
  /** Undefined until it is known. */
  readonly total: number | undefined;
  readonly empty: string;
}

function ArticleList({ place, filter, total, empty, onOpen }: ArticleListProps) {
  const { desk: words } = useWords();
  const isReference = place.ask.kind === 'reference';
  const order = useDeskSort();
  const list = useInfiniteQuery(listQuery(filter, order));
  const { data, error, hasNextPage, isFetching, isPlaceholderData, fetchNextPage } = list;
  const articles = useInSteps(data?.pages.flat() ?? []);
  const loaded = useMemo(
    () => (isPlaceholderData ? undefined : data?.pages.flat().map(({ id }) => id)),
    [data, isPlaceholderData],
  );
  const chooseAll = useListed({ loaded, isWhole: !hasNextPage, all: allListedQuery(filter, order) });
  if (error) return <Notice kind="failure">{failureText(error)}</Notice>;
  return (
    <>
      <DeskGrid
        title={place.title}
        heading={isReference ? words.references : words.articles}
        isMixed={place.id === 'all'}
        articles={articles}
        empty={data ? empty : ''}
        onNearEnd={() => hasNextPage && !isFetching && void fetchNextPage()}
        onOpen={onOpen}
        onAll={chooseAll}
      />
      <StatusLine>
        {total !== undefined && (isReference ? words.totalReferences : words.total)(total)}
      </StatusLine>
    </>
  );
}

/** An empty place says what it is for, and how something gets there. */
function nothingAt({ id, ask }: DeskPlace, { nothingAt: places, nothingHere }: Words['desk']): string {
  if (id === 'mine') return places.mine;
  if (ask.kind === 'reference') return places.reference;
  return ask.stage ? places[ask.stage.name] : nothingHere;
}

function FoundList({ wanted, onOpen }: { wanted: Wanted; onOpen: (article: ArticleId) => void }) {
  const { desk: words } = useWords();
  const { foundOrder } = useDesk();
  const { data, error, hasNextPage, isFetching, isPlaceholderData, fetchNextPage } = useInfiniteQuery(
    searchQuery(wanted, foundOrder),
  );
  const loaded = useMemo(
    () =>
      isPlaceholderData
        ? undefined
        : data?.pages.flatMap(({ hits }) => hits.map(({ article }) => article.id)),
    [data, isPlaceholderData],
  );
  const chooseAll = useListed({ loaded, isWhole: !hasNextPage, all: allFoundQuery(wanted, foundOrder) });
  if (error) return <Notice kind="failure">{failureText(error)}</Notice>;
  const hits = data?.pages.flatMap((page) => page.hits) ?? [];
  const { pending = 0, hasMore = false } = data?.pages.at(-1) ?? {};
  const count = `${figureText(hits.length)}${hasMore ? '+' : ''}`;
  return (
    <>
      <FoundOrder />
      <SearchHits
        hits={hits}
        empty={data && !isFetching ? words.nothingFound(wanted.text) : ''}
        onNearEnd={() => hasNextPage && !isFetching && void fetchNextPage()}
        onOpen={onOpen}
        onAll={chooseAll}
      />
      <StatusLine>
        <span role="status">{words.found(count)}</span>
        {pending > 0 && <span>{words.stillIndexing(pending)}</span>}
      </StatusLine>
    </>
  );
}
