import assert from 'node:assert/strict';
import type { Revision, RevisionReason } from '#shared/areas/revisions.ts';
import { currentFormat } from '#shared/document/content.ts';
import { readContent, storeContent } from '#shared/document/stored.ts';
import { formatOf } from '#shared/document/upgrade.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, ContentHash, RevisionId, Timestamp } from '#shared/ids.ts';
import { stamp, type Clock } from '#core/clock.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import type { ArticleService } from './article-service.ts';
import type { ArticleStore } from './article-store.ts';
import { listedOf } from './listed.ts';
import type { WorkingCopyStore } from './working-copy.ts';

/** What this area asks of the revisions. */
interface Revisions {
  add(revision: Revision): RevisionId;
  read(id: RevisionId): Revision;
  heads(article: ArticleId): readonly { readonly id: RevisionId }[];
  lineOf(id: RevisionId): ReadonlySet<RevisionId>;
  contentHash(id: RevisionId): ContentHash;
  contentHashOf(content: Revision['content']): ContentHash;
}

interface Ports {
  readonly db: WritableDatabase;
  readonly clock: Clock;
  readonly laptop: string;
  readonly store: ArticleStore;
  readonly workingCopies: WorkingCopyStore;
  readonly revisions: Revisions;
  readonly articles: Pick<ArticleService, 'keep' | 'restage'>;
  signer(person: string): { level: string };
}

/**
 * What happens to an article when revisions come from elsewhere. The working copy always stands on a head: it moves
 * along where its own text was built upon, and stays where it was not.
 */
export function createArrivals(ports: Ports) {
  const { db, clock, laptop, store, workingCopies, revisions, articles } = ports;

  function headIds(id: ArticleId): RevisionId[] {
    return revisions.heads(id).map((head) => head.id);
  }

  function saysMore(id: ArticleId, base: RevisionId): boolean {
    const content = storeContent(workingCopies.read(id));
    return revisions.contentHashOf(content) !== revisions.contentHash(base);
  }

  /** The text of a revision becomes what is being written. */
  function moveTo(id: ArticleId, base: RevisionId): void {
    const { content, at, author } = revisions.read(base);
    workingCopies.replace(id, readContent(content));
    store.follow(id, { base, format: formatOf(content), at, by: author.person });
    store.project(id, listedOf(workingCopies.readFields(id), workingCopies.bodySize(id)));
  }

  function moveAlong(id: ArticleId): void {
    const { base } = store.row(id);
    const heads = headIds(id);
    if (heads.includes(base)) return;
    const next = heads.find((head) => base === '' || revisions.lineOf(head).has(base));
    assert(next, 'a revision that is no head and that nothing was built upon');
    moveTo(id, next);
  }

  /** Keeps what no revision says yet, as the work of whoever wrote it. */
  function keepOwn(id: ArticleId, reason: RevisionReason): void {
    const { unkeptSinceMs, format } = store.row(id);
    if (unkeptSinceMs !== null && format <= currentFormat) articles.keep(id, reason);
  }

  function choice(id: ArticleId, revision: RevisionId, as: string): Revision {
    const others = headIds(id).filter((head) => head !== revision);
    const chosen = revisions.read(revision);
    return {
      envelope: 1,
      article: id,
      parents: headIds(id).includes(revision) ? [revision, ...others] : others,
      content: chosen.content,
      author: { person: as, role: ports.signer(as).level, laptop },
      at: stamp(clock),
      reason: 'choose',
    };
  }

  return {
    keepOwn,

    /** What the working copy stands on; undefined where the article is not here. */
    workingCopy(id: ArticleId): { base: RevisionId; isUnkept: boolean } | undefined {
      const row = store.find(id);
      return row && { base: row.base, isUnkept: row.unkeptSinceMs !== null && saysMore(id, row.base) };
    },

    /** Makes room for an article that is new here, lets its records be added, and brings its working copy up to them. */
    receive(id: ArticleId, createdAt: Timestamp, addRecords: () => void): void {
      db.transaction(() => {
        if (!store.find(id)) store.makeRoom(id, createdAt);
        addRecords();
        moveAlong(id);
        // An approval that came holds only for the text it names.
        if (articles.restage(id).name === 'approved') keepOwn(id, 'handOver');
      });
    },

    /**
     * Ends a parallel: the text of one head goes on, as a revision built upon all of them. Unkept text is kept first, and is
     * what goes on where the head that it was written upon is chosen.
     */
    settleHeads(id: ArticleId, revision: RevisionId, as: string): RevisionId {
      return db.transaction(() => {
        const heads = headIds(id);
        if (!heads.includes(revision)) throw notAHead();
        if (heads.length === 1) throw nothingToSettle();
        const own = store.row(id).base;
        keepOwn(id, 'keep');
        const chosen = revision === own ? store.row(id).base : revision;
        const settled = revisions.add(choice(id, chosen, as));
        moveTo(id, settled);
        articles.restage(id);
        return settled;
      });
    },
  };
}

function notAHead(): AppError {
  return new AppError(
    'invalid_input',
    'Bản này không phải một trong các bản mới nhất của bài. Hãy chọn một bản đang song song.',
  );
}

function nothingToSettle(): AppError {
  return new AppError('blocked', 'Bài chỉ có một bản mới nhất nên không cần chọn.');
}
