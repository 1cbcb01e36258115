import type { BackupCounts } from '#shared/areas/backups.ts';
import { AppError } from '#shared/failure.ts';
import { copyDatabase } from '#core/storage/copy-database.ts';
import { openDatabase, type OpenDatabase } from '#core/storage/database.ts';
import { integrityOf } from '#core/storage/integrity.ts';

/** What was found by opening a copy of the database and reading all of it. */
export interface Snapshot {
  readonly counts: BackupCounts;
  /** Photos the articles may show: id and media type. */
  readonly assets: readonly { id: string; mediaType: string; size: number }[];
}

/** Writes a copy of a database beside its writer, into a folder that is there, then opens the copy and believes nothing it did not read. */
export function takeSnapshot(databaseFile: string, copy: string): Snapshot {
  const source = openDatabase(databaseFile, { readOnly: true });
  try {
    // The connection cannot write its own file; making another one still counts as writing for `query_only`.
    source.pragma('query_only = 0');
    copyDatabase(source, copy, { makesFolders: false });
  } finally {
    source.close();
  }
  return inspect(copy);
}

/** Opens a database file that nobody writes, and refuses it unless all of it can be read. */
export function inspect(databaseFile: string): Snapshot {
  const db = openDatabase(databaseFile, { readOnly: true });
  try {
    // Word indexes can be made anew from the articles: they must not keep these from being saved.
    if (integrityOf(db).damage.length > 0) throw damaged();
    return { counts: countsOf(db), assets: assetsOf(db) };
  } finally {
    db.close();
  }
}

function countsOf(db: OpenDatabase): BackupCounts {
  const counts = db.prepare<[], BackupCounts>(`
    SELECT
      (SELECT COUNT(*) FROM article) AS articles,
      (SELECT COUNT(*) FROM revision) AS revisions,
      (SELECT COUNT(*) FROM sign_off) AS signOffs,
      (SELECT COUNT(*) FROM asset) AS assets
  `);
  return counts.get()!; // A SELECT without FROM always answers one row.
}

function assetsOf(db: OpenDatabase): Snapshot['assets'] {
  return db
    .prepare<[], Snapshot['assets'][number]>('SELECT id, mediaType, size FROM asset ORDER BY id')
    .all();
}

function damaged(): AppError {
  return new AppError(
    'storage',
    'Bản sao lưu đọc lại không nguyên vẹn nên không được tính. Hãy sao lưu sang ổ khác.',
  );
}
