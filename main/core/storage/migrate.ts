import { join } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { copyDatabase } from './copy-database.ts';
import type { OpenDatabase, WritableDatabase } from './database.ts';
import { storageFailure } from './storage-failure.ts';

/** One step of the schema. Once released it is history: it never changes and imports no application code. */
export interface Migration {
  readonly name: string;
  up(db: WritableDatabase): void;
}

/**
 * Brings the database to the newest schema: all pending steps in one transaction, after a dated copy of what was there.
 * A copy that fails stops the migration. A database of a newer program is refused.
 */
export function migrate(
  db: OpenDatabase,
  steps: readonly Migration[],
  copies: { folder: string; at: Date },
): void {
  if (!needsMigration(db, steps)) return;
  const from = db.version;
  if (from > 0) copyDatabase(db, join(copies.folder, copyName(from, copies.at)));
  withoutForeignKeys(db, () =>
    db.transaction(() => {
      for (const step of steps.slice(from)) takeStep(step, db);
      db.exec(`PRAGMA user_version = ${steps.length}`);
    }),
  );
}

export function needsMigration(db: OpenDatabase, steps: readonly Migration[]): boolean {
  if (db.version > steps.length) throw fromTheFuture();
  return db.version < steps.length;
}

/** Dropping a table to make it anew would take every row that points to it along. What points nowhere stops the step. */
function withoutForeignKeys(db: OpenDatabase, work: () => void): void {
  db.pragma('foreign_keys = OFF');
  try {
    work();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function takeStep(step: Migration, db: WritableDatabase): void {
  try {
    step.up(db);
    const [orphan] = db.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
    if (orphan) throw new Error(`a row of ${orphan.table} points to a row that is not there`);
  } catch (error) {
    const failure = storageFailure(error);
    throw failure instanceof AppError ? failure : notUpgraded(step, error);
  }
}

function copyName(version: number, at: Date): string {
  return `truoc-nang-cap-${at.toISOString().replaceAll(/[:.]/g, '-')}-v${version}.db`;
}

function fromTheFuture(): AppError {
  return new AppError(
    'storage',
    'Thư mục dữ liệu này do phiên bản Tòa Soạn mới hơn tạo ra. Hãy cập nhật Tòa Soạn trên máy này rồi mở lại.',
  );
}

function notUpgraded(step: Migration, cause: unknown): AppError {
  return new AppError(
    'storage',
    `Chưa nâng cấp được dữ liệu (bước “${step.name}”); dữ liệu vẫn nguyên như cũ. Hãy mở lại bằng phiên bản Tòa Soạn trước và báo người phụ trách.`,
    { cause },
  );
}
