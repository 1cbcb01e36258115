import { entryOf, searchFields, type IndexedText } from '#core/search/indexed-text.ts';
import { openDataFolder } from '#core/storage/data-folder.ts';
import { openDatabase, type OpenDatabase, type ReadableDatabase } from '#core/storage/database.ts';

type Row = readonly unknown[];

/** Rows for one table, with the statement that writes one of them. */
interface TableRows {
  readonly insert: string;
  readonly rows: readonly Row[];
}

const tables: readonly { name: string; article: string }[] = [
  { name: 'article', article: 'id' },
  { name: 'working_field', article: 'article' },
  { name: 'working_block', article: 'article' },
  { name: 'revision', article: 'article' },
  { name: 'page_reading', article: 'article' },
];

/** Everything that an import wrote of articles from one row to another, table by table, as it lies in the database. */
export function rowsOfImport(databaseFile: string, from: number, to: number): TableRows[] {
  const db = openDatabase(databaseFile, { readOnly: true });
  try {
    return [
      ...tables.map(({ name, article }) => rowsOf(db, { name, article, from, to })),
      ...words(db, from, to),
    ];
  } finally {
    db.close();
  }
}

function rowsOf(
  db: ReadableDatabase,
  { name, article, from, to }: { name: string; article: string; from: number; to: number },
): TableRows {
  const columns = db
    .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${name}')`)
    .all()
    .map((column) => column.name);
  const rows = db
    .prepare<[number, number], Record<string, unknown>>(
      `SELECT ${columns.join(', ')} FROM ${name}
       WHERE ${article} IN (SELECT id FROM article WHERE rowId > ? AND rowId <= ?)`,
    )
    .all(from, to);
  return { insert: insertInto(name, columns), rows: rows.map((row) => columns.map((column) => row[column])) };
}

function words(db: ReadableDatabase, from: number, to: number): TableRows[] {
  const texts = db
    .prepare<[number, number], IndexedText & { rowId: number }>(
      'SELECT * FROM search_text WHERE rowId > ? AND rowId <= ?',
    )
    .all(from, to);
  const rowsIn = (spell: (text: string) => string) =>
    texts.map((text) => [text.rowId, ...searchFields.map((field) => spell(text[field]))]);
  const columns = ['rowid', ...searchFields];
  return [
    { insert: insertInto('search_text', columns), rows: rowsIn((text) => text) },
    { insert: insertInto('search_exact', columns), rows: rowsIn(entryOf.exact) },
    { insert: insertInto('search_folded', columns), rows: rowsIn(entryOf.folded) },
  ];
}

function insertInto(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}

/** A database of our schema, with the same promises to the disk, and nobody between it and the rows. */
export function openPlain(folder: string): OpenDatabase & { insertAll(batch: readonly TableRows[]): void } {
  const { db, close } = openDataFolder(folder, 'write', new Date());
  // A row that comes before the row it points to is no mistake of a plain writer.
  db.pragma('foreign_keys = OFF');
  // Joins what was inserted when FTS5 sees fit: ours is joined too, in its own time.
  for (const index of ['search_exact', 'search_folded'])
    db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('automerge', 4)`);
  return {
    ...db,
    close,
    insertAll: (batch) =>
      db.transaction(() => {
        for (const { insert, rows } of batch) {
          const statement = db.prepare<unknown[], never>(insert);
          for (const row of rows) statement.run(...row);
        }
      }),
  };
}
