import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId } from '#shared/ids.ts';
import type { Log } from '#core/log.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import type { IndexedText } from './indexed-text.ts';
import type { NewText, SearchIndex, StaleArticle } from './search-index.ts';

/** As many articles as a slice might hold. */
const mostPerSlice = 128;

/** An article rests when nothing was saved for this long. */
const usualRestMs = 2000;

/** What will not change for now waits only for company. */
const companyMs = 250;

/** How long closing may wait for marks that are left. Any others are found again at the next start. */
const closingMs = 1000;

interface Ports {
  readonly db: WritableDatabase;
  readonly index: SearchIndex;
  readonly log: Log;
  readonly restMs?: number;
  readonly pace: IndexerPace;
  /** After articles were indexed; `pending` are left. */
  onIndexed(pending: number): void;
}

/** How much of the one connection may be taken at a time. */
export interface IndexerPace {
  sliceMs(): number;
  /** Whether somebody waits for answers. */
  isAttended(): boolean;
}

interface Drain {
  /** Also articles that somebody is writing at this moment. */
  readonly evenUnrested?: boolean;
  /** Asked before each slice. */
  mayGoOn?(): boolean;
  onProgress?(done: number): void;
}

export type Indexer = ReturnType<typeof createIndexer>;

/**
 * Brings what is marked into the indexes, in slices between which everything else has its turn. Never inside a save: a
 * save only marks.
 */
export function createIndexer({ db, index, log, restMs = usualRestMs, pace, onIndexed }: Ports) {
  const restsAt = new Map<ArticleId, number>();
  const unreadable = new Set<number>();
  let timer: NodeJS.Timeout | undefined;
  let wakesAt = Infinity;
  let addedAt = -Infinity;
  let background = Promise.resolve();
  let isClosed = false;

  function wake(inMs: number): void {
    const at = performance.now() + inMs;
    if (isClosed || at >= wakesAt) return;
    clearTimeout(timer);
    wakesAt = at;
    timer = setTimeout(run, inMs).unref();
  }

  function run(): void {
    wakesAt = Infinity;
    background = background.then(drainAndMerge).catch((error) => log.error('search index', error));
  }

  async function drainAndMerge(): Promise<void> {
    await drain({ mayGoOn: () => !isClosed });
    while (!isClosed && !isAdding() && index.mergeStep()) await nextTurn();
    if (isAdding()) wake(companyMs);
    wakeForTheNext();
  }

  /** What should have rested by now and is still here was part of a save that came to nothing. */
  function wakeForTheNext(): void {
    const now = performance.now();
    for (const [id, at] of restsAt) if (at <= now) restsAt.delete(id);
    if (restsAt.size > 0) wake(Math.max(Math.min(...restsAt.values()) - now, companyMs));
  }

  async function drain({ evenUnrested = false, mayGoOn = () => true, onProgress }: Drain): Promise<number> {
    let done = 0;
    while (mayGoOn()) {
      const updated = slice(evenUnrested);
      if (updated === 0) break;
      done += updated;
      onProgress?.(done);
      await nextTurn();
    }
    if (done > 0 && !isClosed) onIndexed(index.pending());
    return done;
  }

  /** One transaction. Answers how many articles it brought up to date. */
  function slice(evenUnrested: boolean): number {
    const started = performance.now();
    const until = started + pace.sliceMs();
    const waiting = index
      .stale(mostPerSlice + restsAt.size + unreadable.size)
      .filter(({ rowId, id }) => !unreadable.has(rowId) && (evenUnrested || rests(id, started)));
    if (waiting.length === 0) return 0;
    return db.transaction(() => {
      let done = 0;
      for (const article of waiting) {
        if (done > 0 && performance.now() > until) break;
        update(article);
        done++;
      }
      tend();
      return done;
    });
  }

  /**
   * Left to itself SQLite joins what was inserted only when there is very much of it, and then all at once: for up to a
   * second nobody else is served. While somebody waits, each slice joins a little, and shares its commit.
   */
  function tend(): void {
    if (pace.isAttended()) index.mergeStep();
  }

  /** More is coming: to join now what will be joined again then costs more than it helps. */
  function isAdding(): boolean {
    return performance.now() - addedAt < companyMs;
  }

  function update({ rowId, id }: StaleArticle): void {
    restsAt.delete(id);
    const text = read(rowId, id);
    if (text) index.update(rowId, text);
  }

  /** What cannot be read keeps its mark, and is tried again when something is saved or at the next start. */
  function read(rowId: number, id: ArticleId): IndexedText | undefined {
    try {
      return index.textOf(id);
    } catch (error) {
      unreadable.add(rowId);
      log.error(`search index, article ${id}`, error);
      return undefined;
    }
  }

  function rests(id: ArticleId, now: number): boolean {
    return (restsAt.get(id) ?? 0) <= now;
  }

  return {
    /** In the transaction that adds articles whose words are known. Where they cannot be indexed they wait for it. */
    addAll(articles: readonly NewText[]): void {
      try {
        index.addAll(articles);
        tend();
      } catch (error) {
        log.error(`search index, ${articles.length} new articles`, error);
        for (const { id } of articles) index.mark(id);
      }
      addedAt = performance.now();
      wake(companyMs);
    },

    /** In the transaction that changes the text of an article. */
    markStale(id: ArticleId): void {
      index.mark(id);
      unreadable.clear();
      restsAt.set(id, performance.now() + restMs);
      wake(restMs);
    },

    /** The article will not change for now: it was imported, a revision was cut, it was closed. */
    settle(id: ArticleId): void {
      restsAt.delete(id);
      wake(companyMs);
    },

    /** The article goes for good, in the same transaction. */
    forget(id: ArticleId): void {
      index.forget(id);
      unreadable.clear();
      restsAt.delete(id);
    },

    drain,

    /** Looks for marks that an earlier run of the program left. */
    start: () => wake(companyMs),

    /** Ends at a safe point. */
    async close(): Promise<void> {
      isClosed = true;
      clearTimeout(timer);
      await background;
      const started = performance.now();
      const mayGoOn = () => performance.now() - started < closingMs;
      // What cannot be indexed keeps its mark, and must not keep the folder from closing.
      await drain({ evenUnrested: true, mayGoOn }).catch((error) => log.error('search index', error));
    },
  };
}
