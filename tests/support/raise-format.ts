import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ArticleId } from '#shared/ids.ts';

/** As a later version of the program leaves an article. */
export function raiseFormat(folder: string, id: ArticleId): void {
  const db = new Database(join(folder, 'toasoan.db'));
  db.prepare('UPDATE article SET format = format + 1 WHERE id = ?').run(id);
  db.close();
}
