import type { ArticleId } from '#shared/ids.ts';
import type { ReadableDatabase } from '#core/storage/database.ts';
import { searchFields, type IndexedText } from './indexed-text.ts';

/** Looks whether the indexes say what the articles say. An article that waits to be indexed is not looked at. */
export function createIndexAudit(db: ReadableDatabase, textOf: (id: ArticleId) => IndexedText) {
  const waits = db.prepare<[string], unknown>(`
    SELECT 1
    FROM article
    JOIN search_stale ON search_stale.article = article.rowId
    WHERE article.id = ?
  `);
  const kept = db.prepare<[string], IndexedText>(`
    SELECT ${searchFields.map((field) => `search_text.${field}`).join(', ')}
    FROM article
    JOIN search_text ON search_text.rowId = article.rowId
    WHERE article.id = ?
  `);
  const unlike = ['search_exact', 'search_folded'].map((table) =>
    db.prepare<[], { rows: number }>(`
      SELECT COUNT(*) AS rows
      FROM (SELECT rowId AS id FROM search_text) AS text
      FULL JOIN ${table}_docsize AS entry ON entry.id = text.id
      WHERE text.id IS NULL OR entry.id IS NULL
    `),
  );

  return {
    /** Whether searching would find something else than what the article says. */
    differs(id: ArticleId): boolean {
      if (waits.get(id)) return false;
      const [before, now] = [kept.get(id), textOf(id)];
      return !before || searchFields.some((field) => before[field] !== now[field]);
    },

    /** How many texts are in one of the indexes, or in what they were made from, and not in the other. */
    unlike(): number {
      return db.atOneMoment(() => Math.max(...unlike.map((count) => count.get()!.rows))); // Aggregates always answer.
    },
  };
}
