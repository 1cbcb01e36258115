import { useInfiniteQuery } from '@tanstack/react-query';
import { Notice } from '#renderer/ui/Notice.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { failureText } from '#renderer/words/failure-text.ts';
import { figureText } from '#renderer/words/figures.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { DeskPlace } from './desk-places.ts';
import { listQuery, searchQuery, type Wanted } from './desk-queries.ts';
import { useDesk } from './desk-store.ts';
import { DeskGrid } from './DeskGrid.tsx';
import { SearchHits } from './SearchHits.tsx';
import { useInSteps } from './use-in-steps.ts';

interface DeskListProps {
  readonly place: DeskPlace;
  readonly onOpen: (article: ArticleId) => void;
}

/** What stands at the place that is shown; with words typed or a filter chosen, what fits them. */
export function DeskList({ place, onOpen }: DeskListProps) {
  const { text, section, genre } = useDesk();
  if (text.trim() !== '') return <FoundList wanted={{ text, ...filters(section, genre) }} onOpen={onOpen} />;
  if (section === null && genre === null) return <PlaceList place={place} onOpen={onOpen} />;
  return (
    <FilteredList
      place={place}
      wanted={{ text: '', ...place.ask, ...filters(section, genre) }}
      onOpen={onOpen}
    />
  );
}

function filters(section: string | null, genre: string | null): Omit<Wanted, 'text'> {
  return { ...(section !== null && { section }), ...(genre !== null && { genre }) };
}

function PlaceList({ place, onOpen }: DeskListProps) {
  const { desk: words } = useWords();
  const { sort } = useDesk();
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(listQuery(place, sort));
  const articles = useInSteps(data?.pages.flat() ?? []);
  if (error) return <Notice kind="failure">{failureText(error)}</Notice>;
  return (
    <>
      <DeskGrid
        title={place.title}
        isMixed={place.id === 'all'}
        articles={articles}
        empty={data ? nothingAt(place, words) : ''}
        onNearEnd={() => hasNextPage && !isFetching && void fetchNextPage()}
        onOpen={onOpen}
      />
      <StatusLine>{words.total(figureText(place.articles))}</StatusLine>
    </>
  );
}

/** An empty place says what it is for, and how something gets there. */
function nothingAt({ id, ask }: DeskPlace, { nothingAt: places, nothingHere }: Words['desk']): string {
  if (id === 'mine') return places.mine;
  if (ask.kind === 'reference') return places.reference;
  return ask.stage ? places[ask.stage.name] : nothingHere;
}

function FilteredList({ place, wanted, onOpen }: DeskListProps & { wanted: Wanted }) {
  const { desk: words } = useWords();
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(searchQuery(wanted));
  if (error) return <Notice kind="failure">{failureText(error)}</Notice>;
  const articles = data?.pages.flatMap(({ hits }) => hits.map(({ article }) => article)) ?? [];
  return (
    <DeskGrid
      title={place.title}
      isMixed={place.id === 'all'}
      articles={articles}
      empty={data ? words.fitNothing : ''}
      onNearEnd={() => hasNextPage && !isFetching && void fetchNextPage()}
      onOpen={onOpen}
    />
  );
}

function FoundList({ wanted, onOpen }: { wanted: Wanted; onOpen: (article: ArticleId) => void }) {
  const { desk: words } = useWords();
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(searchQuery(wanted));
  if (error) return <Notice kind="failure">{failureText(error)}</Notice>;
  const hits = data?.pages.flatMap((page) => page.hits) ?? [];
  const pending = data?.pages.at(-1)?.pending ?? 0;
  const count = `${figureText(hits.length)}${hasNextPage ? '+' : ''}`;
  return (
    <>
      <SearchHits
        hits={hits}
        empty={data && !isFetching ? words.nothingFound(wanted.text) : ''}
        onNearEnd={() => hasNextPage && !isFetching && void fetchNextPage()}
        onOpen={onOpen}
      />
      <StatusLine>
        <span role="status">{words.found(count)}</span>
        {pending > 0 && <span>{words.stillIndexing(pending)}</span>}
      </StatusLine>
    </>
  );
}
