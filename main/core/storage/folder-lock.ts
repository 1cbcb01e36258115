import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { storageFailure } from './storage-failure.ts';

export interface FolderLock {
  /** Whether the process that had it before ended without giving it back. */
  readonly wasCutOff: boolean;
  release(): void;
  /** The same for who only looked: what tells of a process that was cut off is left to the next start. */
  giveBack(): void;
}

/** Held from here: a connection that nobody can reach is closed by the garbage collector, and its lock ends with it. */
const held = new Set<BetterSqlite3.Database>();

/**
 * [Note: one window, one writer] The lock is an exclusive transaction on a small file of its own, held as long as the
 * process lives. The operating system ends it with the process, so that a crash leaves no stale lock. `lock.pid` beside
 * it tells a person which process has it, and the next start that the last one was cut off. Answers undefined where
 * another process has the lock.
 *
 * Nothing else in this process may open `lock.db`, or `toasoan.db` but through SQLite: on Linux and macOS closing such a
 * second handle ends the locks of the first.
 */
export function takeFolderLock(folder: string): FolderLock | undefined {
  const pidFile = join(folder, 'lock.pid');
  let cutOff: string | undefined;
  try {
    const file = new BetterSqlite3(join(folder, 'lock.db'), { timeout: 0 });
    try {
      file.pragma('journal_mode = DELETE');
      file.exec('BEGIN EXCLUSIVE');
      cutOff = existsSync(pidFile) ? readFileSync(pidFile, 'utf8') : undefined;
      writeFileSync(pidFile, `${process.pid}\n`);
    } catch (error) {
      file.close();
      if (isBusy(error)) return undefined;
      throw error;
    }
    held.add(file);
    return {
      wasCutOff: cutOff !== undefined,
      release: () => release(file, () => rmSync(pidFile, { force: true })),
      giveBack: () => release(file, () => restore(pidFile, cutOff)),
    };
  } catch (error) {
    throw storageFailure(error);
  }
}

function restore(pidFile: string, found: string | undefined): void {
  if (found === undefined) rmSync(pidFile, { force: true });
  else writeFileSync(pidFile, found);
}

function release(file: BetterSqlite3.Database, leaveSign: () => void): void {
  if (!file.open) return;
  try {
    leaveSign();
  } finally {
    held.delete(file);
    file.close();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
