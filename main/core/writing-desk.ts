import { createAcceptance } from './articles/acceptance.ts';
import { createArrivals } from './articles/article-arrivals.ts';
import { createArticleService } from './articles/article-service.ts';
import type { ArticleStore } from './articles/article-store.ts';
import { createDroppedLines } from './articles/dropped-lines.ts';
import { createImportService } from './articles/import-service.ts';
import { createListRanks } from './articles/list-ranks.ts';
import type { NewArticle } from './articles/new-article.ts';
import type { PageReadingStore } from './articles/page-reading-store.ts';
import type { WorkingCopyStore } from './articles/working-copy.ts';
import type { AssetStore } from './assets/asset-store.ts';
import type { Clock, Ids } from './clock.ts';
import { openPagePreparer } from './jobs/page-preparer.ts';
import { contentOf } from './reading/to-content.ts';
import { createRegisterService } from './registers/register-service.ts';
import type { RegisterStore } from './registers/register-store.ts';
import { createCheckTable } from './review/check-table.ts';
import { createReviewService } from './review/review-service.ts';
import type { SignOffStore } from './review/sign-off-store.ts';
import type { Stages } from './review/stages.ts';
import { contentHashOf, packRevision } from './revisions/revision-codec.ts';
import type { RevisionStore } from './revisions/revision-store.ts';
import type { WritableDatabase } from './storage/database.ts';
import { createThreadService } from './threads/thread-service.ts';
import type { ThreadStore } from './threads/thread-store.ts';
import { sectionsUnder } from '#shared/areas/sections.ts';
import { workAhead } from '#shared/work-ahead.ts';

type ArticlePorts = Parameters<typeof createArticleService>[0];
type AcceptancePorts = Parameters<typeof createAcceptance>[0];
type ImportPorts = Parameters<typeof createImportService>[0];

/** Everything that is kept, and the chain it is judged by: the same whoever writes, and whenever. */
export interface Shelves {
  readonly db: WritableDatabase;
  readonly articles: ArticleStore;
  readonly assets: AssetStore;
  readonly readings: PageReadingStore;
  readonly registers: RegisterStore;
  readonly revisions: RevisionStore;
  readonly signOffs: SignOffStore;
  readonly stages: Stages;
  readonly threads: ThreadStore;
  readonly workingCopies: WorkingCopyStore;
  /** The folder of the originals of photos. */
  readonly originals: string;
  /** How the pictures of a page become photos. */
  readonly holdPicture: AcceptancePorts['hold'];
  readonly recordPhoto: AcceptancePorts['record'];
  /** The words an article is found by, and where those of new articles go in the transaction that stores them. */
  readonly searchText: ArticlePorts['searchText'];
  readonly index: ImportPorts['index'];
  /** How long a slice of long work may take at this moment. */
  readonly sliceMs: ImportPorts['sliceMs'];
}

export interface Circumstances {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly laptop: string;
  /** Hears of an imported article in the transaction that stores it. */
  onImported?(article: NewArticle): void;
}

export type WritingDesk = ReturnType<typeof createWritingDesk>;

/** The services that stamp what they write with a time and a laptop. */
export function createWritingDesk(shelves: Shelves, { clock, ids, laptop, onImported }: Circumstances) {
  const { db, readings, workingCopies, stages, signOffs } = shelves;
  const revisions = { ...shelves.revisions, contentHashOf, pack: packRevision };
  const articles = createArticleService({
    ...{ db, clock, ids, laptop, readings, workingCopies, revisions },
    store: shelves.articles,
    approval: stages,
    ranks: createListRanks({ titled: shelves.registers.entries, chain: stages.chain }),
    sectionsUnder: (id) => sectionsUnder(id, shelves.registers.entries('section')),
    findAsset: shelves.assets.find,
    searchText: shelves.searchText,
    carryAnchors: shelves.threads.carry,
  });
  const arrivals = createArrivals({
    ...{ db, clock, laptop, workingCopies, articles, revisions },
    store: shelves.articles,
    signer: stages.signer,
  });
  const imports = createImportService({
    ...{ db, readings, workAhead },
    openPreparer: (pages) => openPagePreparer(pages, ids.next),
    originFor: articles.originFor,
    sliceMs: shelves.sliceMs,
    originals: shelves.originals,
    record: shelves.recordPhoto,
    index: shelves.index,
    insert(article) {
      articles.insert(article);
      onImported?.(article);
    },
  });
  const acceptance = createAcceptance({
    ...{ db, readings },
    originFor: articles.originFor,
    insert: articles.insert,
    hold: shelves.holdPicture,
    record: shelves.recordPhoto,
    contentOf: (page, kind) => contentOf(page, { kind, newId: ids.next }),
    preparing: { pack: packRevision, searchText: shelves.searchText },
  });
  const droppedLines = createDroppedLines({ db, ids, readings, articles });
  const checkTable = createCheckTable({ registers: shelves.registers, clock, sizeOf: shelves.assets.find });
  const review = createReviewService({
    ...{ db, clock, articles, checkTable, signOffs, stages },
    registers: shelves.registers,
  });
  const registers = createRegisterService({
    ...{ db, clock, ids, stages },
    store: shelves.registers,
    restageAll: articles.restageAll,
  });
  const threads = createThreadService({
    ...{ clock, ids },
    store: shelves.threads,
    assertArticle: shelves.articles.row,
    assertPerson: stages.signer,
  });
  return { acceptance, articles, arrivals, checkTable, droppedLines, imports, review, registers, threads };
}
