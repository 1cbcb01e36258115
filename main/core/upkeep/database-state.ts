import { openDatabase } from '#core/storage/database.ts';
import { integrityOf, type Integrity } from '#core/storage/integrity.ts';
import { runInWorker } from '#core/work/run-in-worker.ts';

/** What the database says of itself. `strays`: how many rows of a table belong to something that is not there. */
export interface DatabaseState extends Integrity {
  readonly strays: Readonly<Record<string, number>>;
}

/** In a thread of its own, for it cannot be interrupted and takes seconds where there are ten thousand articles. */
export function databaseState(databaseFile: string): Promise<DatabaseState> {
  return runInWorker<DatabaseState>(new URL('./integrity-worker.ts', import.meta.url), databaseFile);
}

export function readWholeDatabase(databaseFile: string): DatabaseState {
  const db = openDatabase(databaseFile, { readOnly: true });
  try {
    const strays: Record<string, number> = {};
    const rows = db.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
    for (const { table } of rows) strays[table] = (strays[table] ?? 0) + 1;
    return { ...integrityOf(db), strays };
  } finally {
    db.close();
  }
}
