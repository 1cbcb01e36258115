import { setImmediate } from 'node:timers/promises';
import type { ImportResult } from '#shared/areas/articles.ts';
import type { ReadPage } from '#shared/areas/reading.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { AppError, failureOf } from '#shared/failure.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import type { NewArticle, Origin } from './new-article.ts';
import type { HeldPhoto } from './page-photos.ts';
import type { Picked } from './picked-file.ts';
import type { PageReadingStore } from './page-reading-store.ts';

/** A page of which everything is worked out but the writing. */
interface PreparedPage {
  readonly file: string;
  readonly headline: string;
  readonly notes: Pick<ReadPage, 'encoding' | 'dropped' | 'doubts' | 'warnings'>;
  readonly article: NewArticle;
  readonly photos: readonly HeldPhoto[];
  readonly missing: number;
}

/** What this area asks of those who read pages: several at once, if need be in threads of their own. */
interface PagePreparer {
  prepare(
    task: Picked & { kind: ArticleContent['kind']; origin: Origin; originals: string },
  ): Promise<PreparedPage>;
  close(): Promise<void>;
}

type WorkAhead = <Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
  options: { ahead: number; signal: AbortSignal },
) => AsyncIterable<PromiseSettledResult<Value>[]>;

interface Ports {
  readonly db: WritableDatabase;
  readonly readings: PageReadingStore;
  readonly workAhead: WorkAhead;
  openPreparer(pages: number): PagePreparer;
  originFor(as: string, reason: 'import'): Origin;
  /** How long a transaction may take before its commit. */
  sliceMs(): number;
  /** The folder of the originals of photos. */
  readonly originals: string;
  /** Inside a transaction. */
  record(photo: HeldPhoto): void;
  /** Inside a transaction. */
  insert(article: NewArticle): void;
  /** Inside the same transaction: makes the words of what was inserted findable, which takes about as long again. */
  index(articles: readonly NewArticle[]): void;
}

export interface ImportOrder {
  /** In the order of the results. */
  readonly files: readonly Picked[];
  readonly kind: ArticleContent['kind'];
  readonly as: string;
  readonly signal: AbortSignal;
  /** Hears of pages that are stored, or refused, and how many there were so far. */
  onResults(results: readonly ImportResult[], done: number): void;
}

/** Pages read but not stored, at most: what bounds the memory of an import of any length. */
const pagesAhead = 256;

export function createImportService({
  db,
  readings,
  workAhead,
  openPreparer,
  originFor,
  insert,
  index,
  originals,
  record,
  sliceMs,
}: Ports) {
  function store({ name }: Picked, prepared: PromiseSettledResult<PreparedPage>): ImportResult {
    if (prepared.status === 'rejected') return refused(name, prepared.reason);
    const { article, file, headline, notes, photos, missing } = prepared.value;
    photos.forEach(record);
    insert(article);
    readings.add(article.id, file, notes);
    const { dropped, doubts, warnings } = notes;
    return {
      ...{ ok: true, file: name, id: article.id, headline, doubts, warnings },
      dropped: dropped.length,
      photos: photos.length,
      missingPhotos: missing,
    };
  }

  /** Stores pages from the front in one transaction, as many as the time allows, and takes them off the list. */
  function storeSlice(files: readonly Picked[], ready: PromiseSettledResult<PreparedPage>[]): ImportResult[] {
    const until = performance.now() + sliceMs() / 2;
    return db.transaction(() => {
      const results: ImportResult[] = [];
      const added: NewArticle[] = [];
      do {
        const prepared = ready.shift()!; // The loop ends before there is none.
        results.push(store(files[results.length]!, prepared));
        if (prepared.status === 'fulfilled') added.push(prepared.value.article);
      } while (ready.length > 0 && performance.now() < until && !endsAll(ready[0]!));
      index(added);
      return results;
    });
  }

  return {
    /**
     * Each page is stored whole before its result is told. A bad page is told and passed over; a full disk ends it all.
     * Between two slices whoever types has their turn.
     */
    async importPages({ files, kind, as, signal, onResults }: ImportOrder): Promise<ImportResult[]> {
      const preparer = openPreparer(files.length);
      const prepare = (file: Picked) =>
        preparer.prepare({ ...file, kind, originals, origin: originFor(as, 'import') });
      const results: ImportResult[] = [];
      try {
        for await (const ready of workAhead(files, prepare, { ahead: pagesAhead, signal }))
          while (ready.length > 0 && !signal.aborted) {
            const stored = storeSlice(files.slice(results.length, results.length + ready.length), ready);
            results.push(...stored);
            onResults(stored, results.length);
            await setImmediate();
          }
      } finally {
        await preparer.close();
      }
      return results;
    },
  };
}

function refused(file: string, error: unknown): ImportResult {
  if (error instanceof AppError && error.code !== 'storage')
    return { ok: false, file, failure: failureOf(error) };
  throw error;
}

/** Where it stands first in a slice it is thrown; what was ready before it is stored first. */
function endsAll(prepared: PromiseSettledResult<PreparedPage>): boolean {
  return (
    prepared.status === 'rejected' &&
    (!(prepared.reason instanceof AppError) || prepared.reason.code === 'storage')
  );
}
