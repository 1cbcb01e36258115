import BetterSqlite3 from 'better-sqlite3';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '#core/storage/database.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const everyConnection = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5000,
  mmap_size: 0,
  trusted_schema: 0,
  cell_size_check: 1,
  fullfsync: 1,
  checkpoint_fullfsync: 1,
  temp_store: 2,
  journal_size_limit: 67_108_864,
  cache_size: -32_768,
};

describe('what holds on every connection', () => {
  test('on the first one, which makes the file', () => {
    const db = open(newFile());

    expect(settings(db)).toEqual({ ...everyConnection, query_only: 0 });
  });

  test('on one that opens the file again, where SQLite would fall back to NORMAL', () => {
    const file = newFile();
    openDatabase(file).close();

    const db = open(file);

    expect(settings(db)).toEqual({ ...everyConnection, query_only: 0 });
  });

  test('on one that only reads', () => {
    const file = newFile();
    openDatabase(file).close();

    const db = open(file, { readOnly: true });

    expect(settings(db)).toEqual({ ...everyConnection, query_only: 1 });
  });

  test('on one beside a writer, and on the writer beside it', () => {
    const file = newFile();
    const writer = open(file);

    const reader = open(file, { readOnly: true });
    const second = open(file);

    expect([writer, reader, second].map((db) => settings(db))).toEqual([
      { ...everyConnection, query_only: 0 },
      { ...everyConnection, query_only: 1 },
      { ...everyConnection, query_only: 0 },
    ]);
  });

  test('on the one that follows a crash, and reads what the crash left in the log', () => {
    const file = newFile();
    const writer = open(file);
    writer.exec('CREATE TABLE note (text TEXT) STRICT');
    const copy = newFile();
    copyAsCrashLeavesIt(file, copy);

    const db = open(copy);

    expect(settings(db)).toEqual({ ...everyConnection, query_only: 0 });
    expect(db.prepare('SELECT count(*) AS count FROM note').get()).toEqual({ count: 0 });
  });

  test('which a plain connection would not have: this is why each is told', () => {
    const file = newFile();
    openDatabase(file).close();

    const plain = new BetterSqlite3(file);
    onTestFinished(() => void plain.close());

    expect(plain.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(plain.pragma('synchronous', { simple: true })).toBe(1);
  });
});

describe('a transaction', () => {
  test('is all there or not at all', () => {
    const db = withNotes();

    expect(() =>
      db.transaction(() => {
        db.exec(`INSERT INTO note VALUES ('một')`);
        throw new Error('the work failed');
      }),
    ).toThrow('the work failed');

    expect(notes(db)).toEqual([]);
  });

  test('inside another becomes part of it', () => {
    const db = withNotes();
    const addNote = (text: string) =>
      db.transaction(() => db.prepare('INSERT INTO note VALUES (?)').run(text));

    expect(() =>
      db.transaction(() => {
        addNote('một');
        throw new Error('the outer work failed');
      }),
    ).toThrow('the outer work failed');
    db.transaction(() => addNote('hai'));

    expect(notes(db)).toEqual(['hai']);
  });

  test('is not seen by a reader until it is committed, and at once then', () => {
    const file = newFile();
    const writer = withNotes(file);
    const reader = open(file, { readOnly: true });

    const seen = writer.transaction(() => {
      writer.exec(`INSERT INTO note VALUES ('một')`);
      return notes(reader);
    });

    expect([seen, notes(reader)]).toEqual([[], ['một']]);
  });

  test('goes on while a reader is in the middle of reading', () => {
    const file = newFile();
    const writer = withNotes(file);
    writer.exec(`INSERT INTO note VALUES ('một'), ('hai')`);
    const reader = open(file, { readOnly: true });
    const reading = reader.prepare<[], { text: string }>('SELECT text FROM note').iterate();
    reading.next();

    writer.exec(`INSERT INTO note VALUES ('ba')`);

    expect([...reading].map((row) => row.text)).toEqual(['hai']);
    expect(notes(reader)).toEqual(['một', 'hai', 'ba']);
  });

  test('is refused on a connection that only reads', () => {
    const file = newFile();
    withNotes(file);
    const reader = open(file, { readOnly: true });

    expect(() => reader.exec(`INSERT INTO note VALUES ('một')`)).toThrow('Không ghi được');
  });
});

test('a connection that is closed twice is closed', () => {
  const db = openDatabase(newFile());

  db.close();

  expect(() => db.close()).not.toThrow();
});

function newFile(): string {
  return join(temporaryFolder(), 'thử.db');
}

function open(file: string, options?: { readOnly: boolean }): OpenDatabase {
  const db = openDatabase(file, options);
  onTestFinished(() => db.close());
  return db;
}

function withNotes(file = newFile()): OpenDatabase {
  const db = open(file);
  db.exec('CREATE TABLE note (text TEXT) STRICT');
  return db;
}

function notes(db: OpenDatabase): string[] {
  return db
    .prepare<[], { text: string }>('SELECT text FROM note')
    .all()
    .map((row) => row.text);
}

function settings(db: OpenDatabase): Record<string, unknown> {
  const names = [...Object.keys(everyConnection), 'query_only'];
  return Object.fromEntries(names.map((name) => [name, db.pragma(name)]));
}

/** The file and the log beside it, as they lie on the disk while the writer still has them open. */
function copyAsCrashLeavesIt(file: string, copy: string): void {
  for (const suffix of ['', '-wal']) copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
}
