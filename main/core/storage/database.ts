import { existsSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import type { Database as Connection, Statement } from 'better-sqlite3';
import { AppError } from '#shared/failure.ts';
import { storageFailure } from './storage-failure.ts';

export type { Statement };

/** A connection for reading. Statements are prepared once, where they are used. */
export interface ReadableDatabase {
  prepare<Params extends unknown[], Row>(sql: string): Statement<Params, Row>;
  /** All that is read in it is of one moment, also beside a window that writes. */
  atOneMoment<T>(read: () => T): T;
}

/** The one connection that writes. */
export interface WritableDatabase extends ReadableDatabase {
  exec(sql: string): void;
  /** All of it or nothing. Inside another transaction it becomes part of that one. */
  transaction<T>(work: () => T): T;
}

/** What must hold on every connection, asserted after opening. The reasons stand in the README, under "Decisions". */
const pragmas = {
  foreign_keys: 1,
  // Issued on every connection: this build of SQLite falls back to NORMAL when a WAL file is opened again.
  synchronous: 2,
  busy_timeout: 5000,
  mmap_size: 0,
  trusted_schema: 0,
  cell_size_check: 1,
  fullfsync: 1,
  checkpoint_fullfsync: 1,
  temp_store: 2,
  // After an import of thousands the log beside the file shrinks again, to 64 MiB.
  journal_size_limit: 67_108_864,
} as const;

const cacheKibibytes = 32_768;

export interface OpenDatabase extends WritableDatabase {
  readonly version: number;
  pragma(name: string): unknown;
  /** A function for SQL on this connection. What it throws ends the statement, and comes out of it. */
  defineFunction(name: string, work: () => number): void;
  close(): void;
}

/** Opens or makes the database file. `readOnly` opens beside a writer and never writes. */
export function openDatabase(file: string, options: { readOnly?: boolean } = {}): OpenDatabase {
  const readOnly = options.readOnly ?? false;
  return explained(() => {
    const connection = new BetterSqlite3(file, { readonly: readOnly, fileMustExist: readOnly });
    try {
      configure(connection, readOnly);
      return wrap(connection);
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

function configure(connection: Connection, readOnly: boolean): void {
  if (!readOnly && connection.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
    throw refused('journal_mode');
  for (const [name, value] of Object.entries(pragmas)) connection.pragma(`${name} = ${value}`);
  connection.pragma(`cache_size = -${cacheKibibytes}`);
  connection.pragma(`query_only = ${readOnly ? 1 : 0}`);
  for (const [name, value] of Object.entries(pragmas)) {
    if (connection.pragma(name, { simple: true }) !== value) throw refused(name);
  }
}

function refused(pragma: string): AppError {
  return new AppError(
    'storage',
    `Cơ sở dữ liệu không nhận cấu hình ${pragma}. Hãy đặt thư mục dữ liệu trên ổ đĩa trong máy, hoặc cài lại Tòa Soạn.`,
  );
}

function wrap(connection: Connection): OpenDatabase {
  return {
    get version() {
      return explained(() => connection.pragma('user_version', { simple: true }) as number);
    },
    // The caller states the row type beside its SQL.
    prepare: (sql) => explained(() => connection.prepare(sql) as never),
    atOneMoment: (read) =>
      explained(() => (connection.inTransaction ? read() : connection.transaction(read).deferred())),
    exec: (sql) => explained(() => void connection.exec(sql)),
    transaction: (work) =>
      explained(() =>
        connection.inTransaction
          ? work()
          : connection.transaction(() => inPlace(connection, work)).immediate(),
      ),
    pragma: (name) => explained(() => connection.pragma(name, { simple: true })),
    defineFunction: (name, work) => void connection.function(name, work),
    close: () => close(connection),
  };
}

/** A file that was moved or removed is still written to by whoever has it open, and what is written is lost with it. */
function inPlace<T>(connection: Connection, work: () => T): T {
  const value = work();
  if (!connection.memory && !existsSync(connection.name)) throw gone();
  return value;
}

function gone(): AppError {
  return new AppError(
    'storage',
    'Không thấy tệp dữ liệu ở chỗ cũ: thư mục đã bị chuyển đi hay xóa, hoặc ổ đã rút ra. Hãy đưa về chỗ cũ hoặc cắm lại ổ.',
  );
}

function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageFailure(error);
  }
}

function close(connection: Connection): void {
  if (!connection.open) return;
  try {
    if (!connection.readonly) connection.pragma('optimize');
  } catch {
    // Only statistics: a full disk or a damaged page must not keep the file open and the folder locked.
  }
  connection.close();
}
