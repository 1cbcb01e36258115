import type { ReadableDatabase, WritableDatabase } from '#core/storage/database.ts';

interface Part {
  type: 'table' | 'index' | 'trigger' | 'view';
  name: string;
  sql: string;
}

/** The schema as SQL, in one order: what a reviewer reads when it changes. Tables that SQLite keeps for itself are left out. */
export function schemaOf(db: ReadableDatabase): string {
  return partsOf(db)
    .map(({ sql }) => `${dedented(sql)};\n`)
    .join('\n');
}

/** The whole database as SQL that makes it anew, rows first and what follows from them after. */
export function dumpDatabase(db: ReadableDatabase, version: number): string {
  const parts = partsOf(db);
  const tables = parts.filter((part) => part.type === 'table' && !isVirtual(part));
  return [
    'PRAGMA foreign_keys = OFF;',
    'BEGIN;',
    ...tables.flatMap((table) => [`${table.sql};`, ...rowsOf(db, table.name)]),
    ...parts.filter((part) => part.type === 'index').map(({ sql }) => `${sql};`),
    ...parts
      .filter(isVirtual)
      .flatMap(({ name, sql }) => [`${sql};`, `INSERT INTO ${name} (${name}) VALUES ('rebuild');`]),
    ...parts.filter((part) => part.type === 'trigger' || part.type === 'view').map(({ sql }) => `${sql};`),
    `PRAGMA user_version = ${version};`,
    'COMMIT;',
    '',
  ].join('\n');
}

/** Puts the rows of another database of the same family into this one, as far as it has tables and columns for them. */
export function copyRows(file: string, db: WritableDatabase): void {
  db.exec(`PRAGMA foreign_keys = OFF; ATTACH '${file}' AS source`);
  for (const { name, sql } of partsOf(db).filter((part) => part.type === 'table')) {
    if (isVirtual({ sql })) continue;
    const columns = columnsOf(db, name, 'main').filter((column) =>
      columnsOf(db, name, 'source').includes(column),
    );
    const list = columns.join(', ');
    db.exec(
      `DELETE FROM main."${name}"; INSERT INTO main."${name}" (${list}) SELECT ${list} FROM source."${name}"`,
    );
  }
  db.exec('DETACH source');
}

function isVirtual({ sql }: Pick<Part, 'sql'>): boolean {
  return sql.startsWith('CREATE VIRTUAL');
}

function columnsOf(db: ReadableDatabase, table: string, schema: string): string[] {
  return db
    .prepare<[string, string], { name: string }>('SELECT name FROM pragma_table_info(?, ?)')
    .all(table, schema)
    .map((column) => `"${column.name}"`);
}

function partsOf(db: ReadableDatabase): Part[] {
  const shadows = new Set(
    db
      .prepare<[], { name: string }>(`SELECT name FROM pragma_table_list WHERE type = 'shadow'`)
      .all()
      .map((row) => row.name),
  );
  return db
    .prepare<[], Part & { tbl_name: string }>(
      `SELECT type, name, tbl_name, sql
       FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY tbl_name, type = 'table' DESC, type, name`,
    )
    .all()
    .filter((part) => !shadows.has(part.tbl_name));
}

function rowsOf(db: ReadableDatabase, table: string): string[] {
  const columns = columnsOf(db, table, 'main');
  const values = columns.map((column) => `quote(${column})`).join(` || ', ' || `);
  return db
    .prepare<[], { row: string }>(`SELECT ${values} AS row FROM "${table}" ORDER BY ${columns.join(', ')}`)
    .all()
    .map(({ row }) => `INSERT INTO ${table} VALUES (${row});`);
}

/** A statement is written with the indentation of the module it stands in. */
function dedented(sql: string): string {
  const [first = '', ...rest] = sql.split('\n');
  const depths = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return [first, ...rest.map((line) => line.slice(depth))].join('\n');
}
