import type { ArticleContent } from '#shared/document/content.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { indexedText, recipe, searchFields, type IndexedText } from './indexed-text.ts';
import { createWordIndex } from './word-index.ts';

/** An article whose newest text is not in the indexes yet. */
export interface StaleArticle {
  readonly rowId: number;
  readonly id: ArticleId;
}

/** An article that was just stored, and what of it can be searched. */
export interface NewText {
  readonly id: ArticleId;
  readonly searchText: IndexedText;
}

export type SearchIndex = ReturnType<typeof createSearchIndex>;

/** The words of all articles and the indexes over them, on the connection that writes. */
export function createSearchIndex(db: WritableDatabase, contentOf: (id: ArticleId) => ArticleContent) {
  const indexes = [createWordIndex(db, 'exact'), createWordIndex(db, 'folded')];
  const columns = searchFields.join(', ');
  const mark = db.prepare<[string], never>(
    'INSERT OR IGNORE INTO search_stale (article) SELECT rowId FROM article WHERE id = ?',
  );
  const markAll = db.prepare<[], never>(
    'INSERT OR IGNORE INTO search_stale (article) SELECT rowId FROM article',
  );
  const unmarkAll = db.prepare<[], never>('DELETE FROM search_stale');
  const unmark = db.prepare<[number], never>('DELETE FROM search_stale WHERE article = ?');
  const count = db.prepare<[], { pending: number }>('SELECT COUNT(*) AS pending FROM search_stale');
  // CROSS keeps SQLite from walking through every article to find the few that are marked.
  const stale = db.prepare<[number], StaleArticle>(`
    SELECT article.rowId, article.id
    FROM search_stale
    CROSS JOIN article ON article.rowId = search_stale.article
    ORDER BY search_stale.article
    LIMIT ?
  `);
  const rowIdOf = db.prepare<[string], { rowId: number }>('SELECT rowId FROM article WHERE id = ?');
  const oldText = db.prepare<[number], IndexedText>(`SELECT ${columns} FROM search_text WHERE rowId = ?`);
  // Not one INSERT OR REPLACE for both: that opens a savepoint of its own, at which FTS5 writes out all it holds so far.
  const insertText = db.prepare<[number, ...string[]], never>(
    `INSERT INTO search_text (rowId, ${columns}) VALUES (?, ${searchFields.map(() => '?').join(', ')})`,
  );
  const updateText = db.prepare<[...string[], number], never>(
    `UPDATE search_text SET ${searchFields.map((field) => `${field} = ?`).join(', ')} WHERE rowId = ?`,
  );
  const rowOf = db.prepare<[string], { rowId: number }>('SELECT rowId FROM article WHERE id = ?');
  const dropText = db.prepare<[number], never>('DELETE FROM search_text WHERE rowId = ?');
  const dropTexts = db.prepare<[], never>('DELETE FROM search_text');
  const madeBy = db.prepare<[], { version: number }>('SELECT version FROM search_recipe');
  const setRecipe = db.prepare<[number], never>('UPDATE search_recipe SET version = ?');

  function put(rowId: number, text: IndexedText): void {
    const before = oldText.get(rowId);
    if (before && searchFields.every((field) => before[field] === text[field])) return;
    const fields = searchFields.map((field) => text[field]);
    if (before) {
      for (const index of indexes) index.remove(rowId, before);
      updateText.run(...fields, rowId);
    } else insertText.run(rowId, ...fields);
    for (const index of indexes) index.insert(rowId, text);
  }

  return {
    /** In the transaction that changes the text. The mark survives whatever happens to the program. */
    mark: (id: ArticleId) => void mark.run(id),

    pending: (): number => count.get()!.pending, // An aggregate always answers one row.

    /** The first of them, in the order of arrival. */
    stale: (limit: number): StaleArticle[] => stale.all(limit),

    /** What of an article can be searched. Throws where its content cannot be read. */
    textOf: (id: ArticleId): IndexedText => indexedText(contentOf(id)),

    /** Articles that are new. One index after the other: its pages are then at hand. Whoever calls is in a transaction. */
    addAll(articles: readonly NewText[]): void {
      const rows = articles.map(({ id, searchText }) => ({
        rowId: rowIdOf.get(id)!.rowId,
        text: searchText,
      }));
      for (const { rowId, text } of rows) insertText.run(rowId, ...searchFields.map((field) => text[field]));
      for (const index of indexes) for (const { rowId, text } of rows) index.insert(rowId, text);
    },

    /** Brings the indexes up to date with an article. Whoever calls is in a transaction. */
    update(rowId: number, text: IndexedText): void {
      put(rowId, text);
      unmark.run(rowId);
    },

    /** For an article that goes for good, before its row does. Whoever calls is in a transaction. */
    forget(id: ArticleId): void {
      const row = rowOf.get(id);
      const before = row && oldText.get(row.rowId);
      if (before) for (const index of indexes) index.remove(row.rowId, before);
      if (before) dropText.run(row.rowId);
      if (row) unmark.run(row.rowId);
    },

    /** Joins a little of what was written. Whether there is more to join. */
    mergeStep: (): boolean => db.transaction(() => indexes.map((index) => index.mergeStep()).includes(true)),

    /** Whether the indexes were made in the way of this version. Another way of taking words out would damage them. */
    isOfThisVersion: (): boolean => madeBy.get()?.version === recipe,

    /** Empties everything and marks every article, in one transaction that takes long: half a second for 10,000. */
    clear(): void {
      db.transaction(() => {
        for (const index of indexes) index.clear();
        dropTexts.run();
        unmarkAll.run();
        markAll.run();
        setRecipe.run(recipe);
      });
    },
  };
}
