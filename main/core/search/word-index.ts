import type { WritableDatabase } from '#core/storage/database.ts';
import { entryOf, searchFields, type IndexedText, type IndexName } from './indexed-text.ts';

/** One page is about 4 KB; a step of this many stays within a few milliseconds. */
const pagesPerStep = 64n;

export type WordIndex = ReturnType<typeof createWordIndex>;

/**
 * One of the two indexes over `search_text`. FTS5 cannot see what is in it: whoever calls says what was there. So its
 * `rebuild`, which reads the text as written and not as it goes in, must never be used.
 */
export function createWordIndex(db: WritableDatabase, name: IndexName) {
  const table = `search_${name}`;
  const columns = searchFields.join(', ');
  const places = searchFields.map(() => '?').join(', ');
  const insert = db.prepare<[number, ...string[]], never>(
    `INSERT INTO ${table} (rowid, ${columns}) VALUES (?, ${places})`,
  );
  const remove = db.prepare<[number, ...string[]], never>(
    `INSERT INTO ${table} (${table}, rowid, ${columns}) VALUES ('delete', ?, ${places})`,
  );
  const clear = db.prepare<[], never>(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
  const merge = db.prepare<[bigint], never>(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`);
  const changes = db.prepare<[], { total: number }>('SELECT total_changes() AS total');

  const entries = (text: IndexedText) => searchFields.map((field) => entryOf[name](text[field]));

  return {
    insert: (rowId: number, text: IndexedText) => void insert.run(rowId, ...entries(text)),
    /** `text` is exactly what was inserted. */
    remove: (rowId: number, text: IndexedText) => void remove.run(rowId, ...entries(text)),
    clear: () => void clear.run(),

    /** Joins a few pages of what was inserted one by one, so that questions stay quick. Whether there was any to join. */
    mergeStep(): boolean {
      const before = changes.get()!.total;
      merge.run(pagesPerStep);
      // The command itself counts as one change (sqlite.org/fts5.html, "The 'merge' Command").
      return changes.get()!.total - before > 1;
    },
  };
}
