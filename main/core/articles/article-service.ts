import type { Article, Changes } from '#shared/areas/articles.ts';
import type { Asset } from '#shared/areas/assets.ts';
import type { Revision, RevisionReason } from '#shared/areas/revisions.ts';
import type { CarriedAnchor } from '#shared/areas/threads.ts';
import type { Stage } from '#shared/areas/workflow.ts';
import { blankContent } from '#shared/document/blank.ts';
import { currentFormat, type ArticleContent } from '#shared/document/content.ts';
import { readContent, storeContent } from '#shared/document/stored.ts';
import { photosOf } from '#shared/document/text.ts';
import { AppError } from '#shared/failure.ts';
import { ArticleId, type ContentHash, type RevisionId, type SignOffId, type Timestamp } from '#shared/ids.ts';
import { stamp, type Clock, type Ids } from '#core/clock.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { createArticleLists, timestampOf } from './article-lists.ts';
import type { ArticleRow, ArticleStore } from './article-store.ts';
import type { ListRanks } from './list-ranks.ts';
import { listedOf } from './listed.ts';
import {
  prepareArticle,
  type NewArticle,
  type Origin,
  type PackedRevision,
  type SearchText,
} from './new-article.ts';
import type { PageReadingStore } from './page-reading-store.ts';
import type { WorkingCopyStore } from './working-copy.ts';

/** Who writes this long without a break finds at most so much in one step of the history. */
const longestStretchMs = 10 * 60 * 1000;

/** What this area asks of the revisions. */
interface Revisions {
  pack(revision: Revision): PackedRevision;
  addFirst(packed: PackedRevision): void;
  add(revision: Revision): RevisionId;
  read(id: RevisionId): Revision;
  heads(article: ArticleId): readonly { id: RevisionId }[];
  contentHash(id: RevisionId): ContentHash;
  contentHashOf(content: Revision['content']): ContentHash;
}

/** What it asks of the approval chain. */
interface Approval {
  /** Refuses a person who is not in the list. */
  signer(person: string): { level: string };
  /** The level of somebody who wrote something, and may have left since. */
  levelOf(person: string): string;
  firstStage(): Stage;
  stageOf(id: ArticleId): Stage;
  /** What the last decision was made about, where the newest revision says something else. */
  leftText(id: ArticleId): ContentHash | undefined;
  signOffs(id: ArticleId): readonly { id: SignOffId }[];
}

interface Ports {
  readonly db: WritableDatabase;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly laptop: string;
  readonly store: ArticleStore;
  readonly workingCopies: WorkingCopyStore;
  readonly readings: PageReadingStore;
  readonly revisions: Revisions;
  readonly approval: Approval;
  readonly ranks: ListRanks;
  sectionsUnder(id: string): string[];
  findAsset(id: string): Asset | undefined;
  searchText(content: ArticleContent): SearchText;
  /** Notes where the edits of a save carried threads. */
  carryAnchors(article: ArticleId, anchors: readonly CarriedAnchor[]): void;
}

export type ArticleService = ReturnType<typeof createArticleService>;

/** Writing, keeping and opening articles. Each function that writes is one transaction, or part of its caller's. */
export function createArticleService(ports: Ports) {
  const { db, clock, ids, laptop, store, workingCopies, readings, revisions, approval } = ports;

  function authorOf(person: string): Revision['author'] {
    return { person, role: approval.levelOf(person), laptop };
  }

  /** Brings the stored stage up to date with the records it is derived from. */
  function restage(id: ArticleId): Stage {
    const stage = approval.stageOf(id);
    store.stand(id, stage, revisions.heads(id).length);
    return stage;
  }

  function project(id: ArticleId): void {
    store.project(id, listedOf(workingCopies.readFields(id), workingCopies.bodySize(id)));
  }

  /** What a new article and its first revision will be called. Stores nothing. */
  function originFor(as: string, reason: RevisionReason): Origin {
    approval.signer(as);
    return { article: ArticleId.parse(ids.next()), author: authorOf(as), at: stamp(clock), reason };
  }

  /** Whoever calls is in a transaction, and sees to it that its words can be found. */
  function insert(article: NewArticle): void {
    store.insert(article, approval.firstStage());
    workingCopies.insert(article.id, article.rows);
    revisions.addFirst(article.revision);
  }

  /** Makes an article of this content, with its first revision. */
  function add(content: ArticleContent, as: string, reason: RevisionReason): ArticleId {
    const { pack } = revisions;
    const article = prepareArticle(content, originFor(as, reason), { pack, searchText: ports.searchText });
    db.transaction(() => {
      insert(article);
      store.followNew(article.id);
    });
    return article.id;
  }

  /** Keeps the working copy, as the work of who wrote it, where it says something new; else answers the revision that says it. */
  function keep(id: ArticleId, reason: RevisionReason): { revision: RevisionId; contentHash: ContentHash } {
    return db.transaction(() => {
      const { base, savedBy, unkeptSinceMs } = store.row(id);
      if (unkeptSinceMs === null) return { revision: base, contentHash: revisions.contentHash(base) };
      const content = storeContent(workingCopies.read(id));
      const contentHash = revisions.contentHashOf(content);
      if (contentHash === revisions.contentHash(base)) {
        store.rebase(id, base);
        return { revision: base, contentHash };
      }
      const origin = { author: authorOf(savedBy), at: stamp(clock), reason };
      const revision = revisions.add({ envelope: 1, article: id, parents: [base], content, ...origin });
      store.rebase(id, revision);
      restage(id);
      return { revision, contentHash };
    });
  }

  /** Whether the text that the last decision named was left, and is written again to the letter: the decision stands anew. */
  function isAsDecided(id: ArticleId): boolean {
    const decided = approval.leftText(id);
    return decided !== undefined && decided === revisions.contentHashOf(storeContent(workingCopies.read(id)));
  }

  /**
   * One transaction. Cuts a revision only where another person left something unkept, where an approval goes or comes
   * back, or where a rule of time asks for it.
   */
  function save(
    id: ArticleId,
    changes: Changes,
    as: string,
    anchors: readonly CarriedAnchor[] = [],
  ): Timestamp {
    return db.transaction(() => {
      approval.signer(as);
      const before = store.row(id);
      if (before.format > currentFormat) throw readOnly();
      const isHandOver = before.savedBy !== as && before.unkeptSinceMs !== null;
      if (isHandOver) keep(id, 'handOver');
      const at = stamp(clock);
      workingCopies.apply(id, changes);
      if (anchors.length > 0) ports.carryAnchors(id, anchors);
      project(id);
      store.touch(id, at, as);
      if (before.stageName === 'approved') keep(id, 'handOver');
      else if (before.stageName === 'waiting' && isAsDecided(id)) keep(id, 'restore');
      else if (!isHandOver && isLongStretch(before, at)) keep(id, 'interval');
      return at;
    });
  }

  function open(id: ArticleId): Article {
    const row = store.row(id);
    const content = workingCopies.read(id);
    const contentHash = revisions.contentHashOf(storeContent(content));
    return {
      id,
      content,
      stage: approval.stageOf(id),
      lastSignOff: approval.signOffs(id).at(-1)?.id ?? null,
      heads: revisions.heads(id).map((head) => head.id),
      isUnkept: contentHash !== revisions.contentHash(row.base),
      isReadOnly: row.format > currentFormat,
      savedAt: timestampOf(row.savedAtMs),
      assets: assetsOf(content),
      ...readings.of(id),
    };
  }

  function assetsOf(content: ArticleContent): Asset[] {
    return photosOf(content).flatMap((photo) => (photo.asset ? (ports.findAsset(photo.asset) ?? []) : []));
  }

  return {
    ...createArticleLists(ports),
    originFor,
    insert,
    keep,
    save,
    open,
    restage,

    /** Where an article stands is derived over the whole chain: another chain may place every article anew. */
    restageAll(): void {
      for (const id of store.ids()) restage(id);
    },

    create(as: string): ArticleId {
      return add(blankContent(ids.next()), as, 'create');
    },

    /** Makes everything of an article's row anew that is derived from something else. */
    rederive(id: ArticleId): void {
      db.transaction(() => {
        workingCopies.recount(id);
        project(id);
        restage(id);
      });
    },

    /** Makes an old state the newest one. What was newest, and what was not kept yet, stay in the list. */
    restore(id: ArticleId, revision: RevisionId, as: string): RevisionId {
      return db.transaction(() => {
        const old = revisions.read(revision);
        if (old.article !== id) throw foreignRevision();
        approval.signer(as);
        keep(id, 'keep');
        workingCopies.replace(id, readContent(old.content));
        project(id);
        store.touch(id, stamp(clock), as);
        return keep(id, 'restore').revision;
      });
    },
  };
}

function isLongStretch({ unkeptSinceMs }: ArticleRow, now: Timestamp): boolean {
  return unkeptSinceMs !== null && Date.parse(now) - unkeptSinceMs >= longestStretchMs;
}

function readOnly(): AppError {
  return new AppError(
    'conflict',
    'Bài này do phiên bản Tòa Soạn mới hơn tạo ra nên chỉ xem được. Hãy cập nhật Tòa Soạn để sửa.',
  );
}

function foreignRevision(): AppError {
  return new AppError(
    'invalid_input',
    'Bản này là của một bài khác. Hãy chọn một bản trong danh sách các bản của bài.',
  );
}
