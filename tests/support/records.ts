import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';

/** The inner pages of a word index depend on the order of what was done; how long each text in it is does not. */
const innerPages = /^(search_(exact|folded)|photo_search)($|_(data|idx|config|content)$)/;

/** Every row that a data folder keeps, by table: to compare before and after. */
export function recordsOf(folder: string): Record<string, unknown[]> {
  const db = new BetterSqlite3(join(folder, 'toasoan.db'), { readonly: true });
  try {
    const tables = db
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list WHERE type <> 'view' AND name NOT LIKE 'sqlite%' ORDER BY name`,
      )
      .all()
      .filter(({ name }) => !innerPages.test(name));
    return Object.fromEntries(
      tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
    );
  } finally {
    db.close();
  }
}
