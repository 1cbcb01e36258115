import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReadableDatabase } from './database.ts';
import { makeFolderNow, syncFolderNow, temporaryIn } from './files.ts';
import { storageFailure } from './storage-failure.ts';

/**
 * Writes the database as it stands into a file of its own, whole under the right name or not there at all. Works beside
 * a writer, outside a transaction.
 */
export function copyDatabase(db: ReadableDatabase, path: string, { makesFolders = true } = {}): void {
  const folder = dirname(path);
  const temporary = temporaryIn(folder);
  try {
    if (makesFolders) makeFolderNow(folder);
    // It flushes what it writes, because the connection is told to (`synchronous`).
    db.prepare<[string], never>('VACUUM INTO ?').run(temporary);
    renameSync(temporary, path);
    syncFolderNow(folder);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary);
    throw storageFailure(error);
  }
}
