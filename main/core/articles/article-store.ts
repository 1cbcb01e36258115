import type { DeskCount } from '#shared/areas/articles.ts';
import type { Stage } from '#shared/areas/workflow.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, RevisionId, Timestamp } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { createArticlePages } from './article-pages.ts';
import type { Listed } from './listed.ts';
import type { NewArticle } from './new-article.ts';

/** One row of `article`: what the working copy is made from, and the projections that lists show. */
export interface ArticleRow extends Listed {
  readonly id: ArticleId;
  readonly createdAtMs: number;
  readonly format: number;
  readonly savedAtMs: number;
  readonly savedBy: string;
  readonly base: RevisionId;
  readonly unkeptSinceMs: number | null;
  readonly headCount: number;
  readonly stageName: Stage['name'];
  readonly stageLevel: string;
  readonly stageReason: string | null;
}

/** A revision that the working copy is brought up to. */
interface Followed {
  readonly base: RevisionId;
  readonly format: number;
  readonly at: Timestamp;
  readonly by: string;
}

/** Who follows the words of articles. Both are called inside the transaction of the change. */
export interface WordsFollower {
  markStale(id: ArticleId): void;
  /** The words will not change for now. */
  settle(id: ArticleId): void;
}

export type ArticleStore = ReturnType<typeof createArticleStore>;

/** Rows of articles, and the projections in them. Whoever calls is in a transaction. */
export function createArticleStore(db: WritableDatabase, words: WordsFollower) {
  const pages = createArticlePages(db);
  const insert = db.prepare<[Omit<ArticleRow, 'unkeptSinceMs' | 'headCount' | 'stageReason'>], never>(`
    INSERT INTO article (
      id, createdAtMs, format, savedAtMs, savedBy, base, unkeptSinceMs,
      kind, headline, headlineKey, kicker, section, genre, penNamesJson, words, photos, publishedAt,
      headCount, stageName, stageLevel
    )
    VALUES (
      @id, @createdAtMs, @format, @savedAtMs, @savedBy, @base, NULL,
      @kind, @headline, @headlineKey, @kicker, @section, @genre, @penNamesJson, @words, @photos, @publishedAt,
      1, @stageName, @stageLevel
    )
  `);
  const one = db.prepare<[string], ArticleRow>('SELECT * FROM article WHERE id = ?');
  const counts = db.prepare<[], DeskCount>(`
    SELECT kind, stageName AS name, stageLevel AS level, COUNT(*) AS articles
    FROM article
    GROUP BY kind, stageName, stageLevel
  `);
  const allIds = db.prepare<[], { id: ArticleId }>('SELECT id FROM article ORDER BY rowId');
  const unkept = db.prepare<[], ArticleRow>(
    'SELECT * FROM article WHERE unkeptSinceMs IS NOT NULL ORDER BY savedAtMs DESC LIMIT 20',
  );
  const withHeadlineKey = db.prepare<[string], ArticleRow>(
    'SELECT * FROM article WHERE headlineKey = ? ORDER BY rowId DESC LIMIT 3',
  );
  const project = db.prepare<[Listed & { id: string }], never>(`
    UPDATE article
    SET kind = @kind, headline = @headline, headlineKey = @headlineKey, kicker = @kicker, section = @section,
      genre = @genre, penNamesJson = @penNamesJson, words = @words, photos = @photos, publishedAt = @publishedAt,
      lacking = NULL
    WHERE id = @id
  `);
  const touch = db.prepare<[{ id: string; atMs: number; by: string }], never>(`
    UPDATE article
    SET savedAtMs = @atMs, savedBy = @by, unkeptSinceMs = IFNULL(unkeptSinceMs, @atMs)
    WHERE id = @id
  `);
  const rebase = db.prepare<[string, string], never>(
    'UPDATE article SET base = ?, unkeptSinceMs = NULL WHERE id = ?',
  );
  const follow = db.prepare<[string, number, number, string, string], never>(
    'UPDATE article SET base = ?, unkeptSinceMs = NULL, format = ?, savedAtMs = ?, savedBy = ? WHERE id = ?',
  );
  const stand = db.prepare<[string, string, string | null, number, string], never>(
    'UPDATE article SET stageName = ?, stageLevel = ?, stageReason = ?, headCount = ? WHERE id = ?',
  );
  const remove = db.prepare<[string], never>('DELETE FROM article WHERE id = ?');

  return {
    insert({ id, format, at, by, listed, revision }: NewArticle, stage: Stage): void {
      const atMs = Date.parse(at);
      insert.run({
        ...listed,
        ...{ id, format, createdAtMs: atMs, savedAtMs: atMs, savedBy: by, base: revision.id },
        ...{ stageName: stage.name, stageLevel: stage.level },
      });
    },

    /** The words of a new article are to be taken from it. */
    followNew(id: ArticleId): void {
      words.markStale(id);
      words.settle(id);
    },

    /** A row that still wants all but its name and its age, in the same transaction. */
    makeRoom(id: ArticleId, createdAt: Timestamp): void {
      const atMs = Date.parse(createdAt);
      insert.run({
        ...nothingListed,
        ...{ id, format: 0, createdAtMs: atMs, savedAtMs: atMs, savedBy: '', base: noRevision },
        ...{ stageName: 'draft', stageLevel: '' },
      });
    },

    row(id: ArticleId): ArticleRow {
      const row = one.get(id);
      if (row) return row;
      throw new AppError('not_found', `Không có bài nào mang mã ${id}. Hãy xem lại danh sách tin bài.`);
    },

    find(id: ArticleId): ArticleRow | undefined {
      return one.get(id);
    },

    /** Those saved since their last revision, the newest twenty. */
    unkept(): ArticleRow[] {
      return unkept.all();
    },

    /** The newest three. */
    withHeadlineKey(key: string): ArticleRow[] {
      return withHeadlineKey.all(key);
    },

    ids(): ArticleId[] {
      return allIds.all().map(({ id }) => id);
    },

    ...pages,

    counts(): DeskCount[] {
      return counts.all();
    },

    /** Writes what lists show. Whoever changes what an article says calls it, so that its words are followed too. */
    project(id: ArticleId, listed: Listed): void {
      project.run({ ...listed, id });
      words.markStale(id);
    },

    touch(id: ArticleId, at: Timestamp, by: string): void {
      touch.run({ id, atMs: Date.parse(at), by });
    },

    /** The working copy says what this revision says. */
    rebase(id: ArticleId, base: RevisionId): void {
      rebase.run(base, id);
      words.settle(id);
    },

    /** The working copy is what this revision says, as its author left it. */
    follow(id: ArticleId, { base, format, at, by }: Followed): void {
      follow.run(base, format, Date.parse(at), by, id);
    },

    stand(id: ArticleId, stage: Stage, headCount: number): void {
      stand.run(stage.name, stage.level, stage.reason ?? null, headCount, id);
    },

    /** The last row of an article that goes for good. Everything that belongs to it went before. */
    remove(id: ArticleId): void {
      remove.run(id);
    },
  };
}

const noRevision = '' as RevisionId; // Until the first one is added, in the same transaction.

const nothingListed: Listed = {
  kind: 'story',
  headline: '',
  headlineKey: '',
  kicker: '',
  section: null,
  genre: null,
  penNamesJson: '[]',
  words: 0,
  photos: 0,
  publishedAt: null,
};
