import type { SearchRequest } from '#shared/areas/search.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { Log } from '#core/log.ts';
import type { DataFolder } from '#core/storage/data-folder.ts';
import type { Hits } from './find-hits.ts';
import type { HitRequest } from './hit-conditions.ts';
import { createIndexAudit } from './index-audit.ts';
import { createIndexer, type IndexerPace } from './indexer.ts';
import { createLatestWins } from './latest-wins.ts';
import { createSearchIndex } from './search-index.ts';
import { createSearchThread } from './search-thread.ts';

/** So many are indexed before a search is answered; with more, it is answered at once and says how many are missing. */
const mostIndexedFirst = 200;

/** More than any newsroom has. */
const everyHit = 1_000_000_000;

interface Ports {
  readonly folder: Pick<DataFolder, 'db' | 'databaseFile' | 'canWrite'>;
  readonly log: Log;
  contentOf(id: ArticleId): ArticleContent;
  /** A section and all sections under it. */
  sectionsUnder(id: string): string[];
  onIndexed?(pending: number): void;
  readonly pace: IndexerPace;
}

/** What is asked, with the order that was asked for as the table says it. */
type Asked = Omit<SearchRequest, 'sort' | 'isDescending'> & Pick<HitRequest, 'order'>;

export interface Found extends Hits {
  readonly pending: number;
}

export type SearchService = ReturnType<typeof createSearchService>;

/** Finding articles by their words. Beside a window that writes it only reads, and says what is not indexed yet. */
export function createSearchService({ folder, log, contentOf, sectionsUnder, onIndexed, pace }: Ports) {
  const { db, canWrite } = folder;
  const index = createSearchIndex(db, contentOf);
  const indexer = createIndexer({ db, index, log, pace, onIndexed: onIndexed ?? (() => undefined) });
  const thread = createSearchThread({
    databaseFile: folder.databaseFile,
    onBreakdown: (cause) => log.error('search thread', cause),
  });
  const sessions = createLatestWins();
  let isClosed = false;

  if (canWrite) {
    if (!index.isOfThisVersion()) index.clear();
    indexer.start();
  }

  /** What is left to index is told with the answer: a full disk must not keep anybody from finding. */
  async function indexFew(signal: AbortSignal): Promise<void> {
    const pending = index.pending();
    if (!canWrite || pending === 0 || pending > mostIndexedFirst) return;
    const drain = indexer.drain({ evenUnrested: true, mayGoOn: () => !signal.aborted });
    await drain.catch((error) => log.error('search index', error));
  }

  async function find(
    { section, ...request }: Omit<Asked, 'session'> & Pick<HitRequest, 'isByName'>,
    signal: AbortSignal,
  ): Promise<Found | 'cancelled'> {
    await indexFew(signal);
    if (signal.aborted) return 'cancelled';
    const sections = section === undefined ? undefined : sectionsUnder(section);
    const search = thread.find({ ...request, sections });
    signal.addEventListener('abort', search.cancel);
    const hits = await search.answer;
    return hits === 'cancelled' ? hits : { ...hits, pending: index.pending() };
  }

  return {
    /** For those who look whether all is well. */
    audit: createIndexAudit(db, index.textOf),

    pending: index.pending,

    /** For those who change articles; each is called in the transaction of the change. */
    marks: { markStale: indexer.markStale, settle: indexer.settle },

    /** For an article that goes for good, in the transaction that takes it away. */
    forget: indexer.forget,

    /** In the transaction that stores new articles, after the last of them. */
    addAll: indexer.addAll,

    /** A later call of the same session cancels this one. */
    find: ({ session, ...request }: Asked): Promise<Found | 'cancelled'> =>
      sessions.run(session, (signal) => find(request, signal)),

    /** All that is found, by name only. */
    async ids(request: Omit<Asked, 'session' | 'limit' | 'offset'>): Promise<ArticleId[]> {
      const all = { limit: everyHit, offset: 0, isByName: true };
      const found = await find({ ...request, ...all }, new AbortController().signal);
      return found === 'cancelled' ? [] : found.hits.map(({ id }) => id);
    },

    /** Indexes all that waits. Cancelled, it leaves the rest to be indexed later. */
    async catchUp(signal: AbortSignal): Promise<number> {
      return indexer.drain({ evenUnrested: true, mayGoOn: () => !signal.aborted });
    },

    /** Makes the indexes anew. Cancelled, it leaves the rest to be indexed later. */
    async rebuild(work: {
      signal: AbortSignal;
      progress(done: number, total: number): void;
    }): Promise<{ articles: number; pending: number }> {
      index.clear();
      const total = index.pending();
      const articles = await indexer.drain({
        evenUnrested: true,
        mayGoOn: () => !work.signal.aborted,
        onProgress: (done) => work.progress(done, total),
      });
      indexer.start();
      return { articles, pending: index.pending() };
    },

    async close(): Promise<void> {
      if (isClosed) return;
      isClosed = true;
      await sessions.end();
      await thread.close();
      if (canWrite) await indexer.close();
    },
  };
}
