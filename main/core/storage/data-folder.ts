import { statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { goneFolder, makeFolderNow } from './files.ts';
import { takeFolderLock, type FolderLock } from './folder-lock.ts';
import { migrate, needsMigration } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { damagedDatabase, storageFailure } from './storage-failure.ts';

/** Where everything of one newsroom laptop lies. */
export interface DataFolder {
  readonly path: string;
  readonly db: OpenDatabase;
  readonly databaseFile: string;
  /** Whether the last one to write here ended without closing. */
  readonly wasCutOff: boolean;
  /** False beside a window that writes. */
  readonly canWrite: boolean;
  /** The original files of photos, by hash. */
  readonly photos: string;
  /** What is made from them to be looked at. It may be emptied at any time. */
  readonly photoCache: string;
  close(): void;
}

/**
 * Opens a data folder, making it where there is none. `write` takes the folder's one lock, or refuses; `read` opens
 * beside whoever has it, and takes the lock only to make or upgrade a database that needs it.
 */
export function openDataFolder(path: string, access: 'read' | 'write', now: Date): DataFolder {
  try {
    makeFolderNow(path);
    return access === 'read' ? openToRead(path, now) : openToWrite(path, now);
  } catch (error) {
    throw storageFailure(error);
  }
}

/**
 * Opens a data folder that is there, and closes it again: throws what would keep a window from opening it. What its last
 * window was cut off with is told by the next start, and not used up here.
 */
export function tryDataFolder(path: string, now: Date): void {
  try {
    const lock = takeFolderLock(path);
    if (!lock) throw inUse();
    try {
      openNewest(path, now).close();
    } finally {
      lock.giveBack();
    }
  } catch (error) {
    throw storageFailure(error);
  }
}

function openToRead(path: string, now: Date): DataFolder {
  if (!isCurrent(path)) return openToWrite(path, now);
  return opened(path, openDatabase(databaseIn(path), { readOnly: true }), undefined);
}

function openToWrite(path: string, now: Date): DataFolder {
  const lock = takeFolderLock(path);
  if (!lock) throw inUse();
  try {
    return opened(path, openNewest(path, now), lock);
  } catch (error) {
    lock.giveBack();
    throw error;
  }
}

function openNewest(path: string, now: Date): OpenDatabase {
  // SQLite takes an empty file for a new database, and throws away the log of changes beside it.
  if (databaseSize(path) === 0) throw damagedDatabase();
  const db = openDatabase(databaseIn(path));
  try {
    migrate(db, migrations, { folder: join(path, 'copies'), at: now });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function opened(path: string, db: OpenDatabase, lock: FolderLock | undefined): DataFolder {
  const close = () => {
    try {
      db.close();
    } finally {
      lock?.release();
    }
  };
  return {
    path,
    db,
    databaseFile: databaseIn(path),
    canWrite: lock !== undefined,
    wasCutOff: lock?.wasCutOff ?? false,
    photos: photosIn(path),
    photoCache: join(path, 'cache', 'photos'),
    close,
  };
}

function isCurrent(path: string): boolean {
  if (!databaseSize(path)) return false;
  const db = openDatabase(databaseIn(path), { readOnly: true });
  try {
    return !needsMigration(db, migrations);
  } finally {
    db.close();
  }
}

export function databaseIn(path: string): string {
  return join(path, 'toasoan.db');
}

/** The original files of photos, by hash. */
export function photosIn(path: string): string {
  return join(path, 'photos');
}

/** In bytes; undefined where there is no database yet. */
export function databaseSize(path: string): number | undefined {
  return statSync(databaseIn(path), { throwIfNoEntry: false })?.size;
}

/** Whether there is a database to open. What may not be looked into, as the folder of another user of this machine, has none. */
export function holdsDatabase(path: string): boolean {
  try {
    return databaseSize(path) !== undefined;
  } catch {
    return false;
  }
}

/** Throws where the database is not in its place any more, as where the disk was pulled out: an empty folder may be left under its name. */
export function assertThere(path: string): void {
  if (!holdsDatabase(path)) throw goneFolder(path);
}

export function inUse(): AppError {
  return new AppError(
    'conflict',
    'Thư mục dữ liệu đang mở ở một cửa sổ Tòa Soạn khác. Hãy làm việc trong cửa sổ đó, hoặc đóng nó rồi thử lại.',
  );
}
