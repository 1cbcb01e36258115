import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '#core/storage/database.ts';
import { migrate, needsMigration, type Migration } from '#core/storage/migrate.ts';
import { AppError } from '#shared/failure.ts';
import { startChild } from '#tests/support/child.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const at = new Date('2026-11-23T17:12:04.005Z');
const copyName = 'truoc-nang-cap-2026-11-23T17-12-04-005Z-v1.db';

const notes: Migration = {
  name: 'notes',
  up: (db) => db.exec(`CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT`),
};
const answers: Migration = {
  name: 'answers',
  up: (db) =>
    db.exec(`CREATE TABLE answer (id TEXT PRIMARY KEY, note TEXT NOT NULL REFERENCES note (id)) STRICT`),
};
const authors: Migration = {
  name: 'authors of notes',
  up: (db) => db.exec(`ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT 'hai-yen'`),
};
const broken: Migration = { name: 'a bad step', up: (db) => db.exec('CREATE TABLE note (id TEXT)') };

describe('pending steps', () => {
  test('are taken in order, and the version is how many there are', () => {
    const { db, copies } = aDatabase();

    migrate(db, [notes, answers, authors], copies);

    expect(db.version).toBe(3);
    expect(tablesOf(db)).toEqual(['answer', 'note']);
  });

  test('find the rows that were there before them', () => {
    const { db, copies } = withANote();

    migrate(db, [notes, answers, authors], copies);

    expect(db.prepare('SELECT * FROM note').all()).toEqual([
      { id: 'n1', text: 'giữ lời', author: 'hai-yen' },
    ]);
  });

  test('are none in a current database, which is neither copied nor written', () => {
    const { db, copies, file } = withANote();
    const before = readFileSync(`${file}-wal`);

    migrate(db, [notes], copies);

    expect(existsSync(copies.folder)).toBe(false);
    expect(readFileSync(`${file}-wal`).equals(before)).toBe(true);
  });

  test.each([
    [[], false],
    [[notes], false],
    [[notes, answers], true],
  ])('of %j are counted from the version', (steps, isNeeded) => {
    const { db } = steps.length === 0 ? aDatabase() : withANote();

    expect(needsMigration(db, steps)).toBe(isNeeded);
  });
});

describe('the copy before an upgrade', () => {
  test('is the whole database as it was, dated, under its own version', () => {
    const { db, copies } = withANote();

    migrate(db, [notes, answers], copies);

    const copy = open(join(copies.folder, copyName));
    expect(readdirSync(copies.folder).filter((name) => name.endsWith('.db'))).toEqual([copyName]);
    expect(copy.version).toBe(1);
    expect(tablesOf(copy)).toEqual(['note']);
    expect(copy.prepare('SELECT * FROM note').all()).toEqual([{ id: 'n1', text: 'giữ lời' }]);
    expect(copy.pragma('integrity_check')).toBe('ok');
  });

  test('is not made of a database that holds nothing yet', () => {
    const { db, copies } = aDatabase();

    migrate(db, [notes], copies);

    expect(existsSync(copies.folder)).toBe(false);
  });

  test('that cannot be made stops the upgrade', () => {
    const { db, copies } = withANote();
    writeFileSync(copies.folder, 'a file where the folder should be');

    const failure = failureOf(() => migrate(db, [notes, answers], copies));

    expect(failure).toMatchObject({
      code: 'storage',
      message: expect.stringContaining('Hãy chọn đường dẫn khác'),
    });
    expect({ version: db.version, tables: tablesOf(db) }).toEqual({ version: 1, tables: ['note'] });
  });

  test('stays where a step fails after it', () => {
    const { db, copies } = withANote();

    failureOf(() => migrate(db, [notes, broken], copies));

    expect(readdirSync(copies.folder)).toEqual([copyName]);
  });
});

describe('a step that fails', () => {
  test('takes back every step of the same upgrade, and says that nothing was lost', () => {
    const { db, copies } = withANote();

    const failure = failureOf(() => migrate(db, [notes, answers, authors, broken], copies));

    expect(failure).toMatchObject({
      code: 'storage',
      message: expect.stringMatching(
        /“a bad step”.*dữ liệu vẫn nguyên như cũ\. Hãy mở lại bằng phiên bản Tòa Soạn trước/,
      ),
    });
    expect({ version: db.version, tables: tablesOf(db) }).toEqual({ version: 1, tables: ['note'] });
    expect(db.prepare('SELECT * FROM note').all()).toEqual([{ id: 'n1', text: 'giữ lời' }]);
  });

  test('leaves a database that the old program opens and the mended one upgrades', () => {
    const { db, copies } = withANote();
    failureOf(() => migrate(db, [notes, broken], copies));

    migrate(db, [notes, answers], { ...copies, at: new Date(at.getTime() + 1) });

    expect(db.version).toBe(2);
  });

  test('has no half of it left when the process was killed in its middle', async () => {
    const { db, copies, file } = withANote();
    db.close();

    const child = startChild(join(import.meta.dirname, 'processes/migrate-and-die.ts'), file, copies.folder);
    await child.nextLine();
    await child.kill();

    const again = open(file);
    expect({ version: again.version, tables: tablesOf(again) }).toEqual({ version: 1, tables: ['note'] });
    expect(again.prepare('SELECT text FROM note').all()).toEqual([{ text: 'giữ lời' }]);
  });
});

describe('rows that point to other rows', () => {
  const rebuild: Migration = {
    name: 'notes anew',
    up: (db) =>
      db.exec(`
        CREATE TABLE note_new (id TEXT PRIMARY KEY, text TEXT NOT NULL, mood TEXT) STRICT;
        INSERT INTO note_new (id, text) SELECT id, text FROM note;
        DROP TABLE note;
        ALTER TABLE note_new RENAME TO note;
      `),
  };
  const orphan: Migration = { name: 'notes away', up: (db) => db.exec('DELETE FROM note') };

  test('stay when the table they point to is made anew', () => {
    const { db, copies } = withAnAnswer();

    migrate(db, [notes, answers, rebuild], copies);

    expect(db.prepare('SELECT * FROM answer').all()).toEqual([{ id: 'a1', note: 'n1' }]);
    expect(failureOf(() => db.exec(`INSERT INTO answer VALUES ('a2', 'không có')`))).toMatchObject({
      message: 'FOREIGN KEY constraint failed',
    });
  });

  test('may not be left pointing to nothing', () => {
    const { db, copies } = withAnAnswer();

    const failure = failureOf(() => migrate(db, [notes, answers, orphan], copies));

    expect(failure).toMatchObject({
      code: 'storage',
      cause: { message: 'a row of answer points to a row that is not there' },
    });
    expect(db.prepare('SELECT id FROM note').all()).toEqual([{ id: 'n1' }]);
    expect(db.pragma('foreign_keys')).toBe(1);
  });
});

describe('a database of a newer program', () => {
  test('is refused with a sentence, and is left as it was', () => {
    const { db, copies } = withANote();
    migrate(db, [notes, answers], copies);

    const failures = [
      failureOf(() => migrate(db, [notes], copies)),
      failureOf(() => needsMigration(db, [notes])),
    ];

    for (const failure of failures)
      expect(failure).toMatchObject({
        code: 'storage',
        message: expect.stringContaining('Hãy cập nhật Tòa Soạn'),
      });
    expect({ version: db.version, tables: tablesOf(db) }).toEqual({ version: 2, tables: ['answer', 'note'] });
  });
});

function aDatabase() {
  const folder = temporaryFolder();
  const file = join(folder, 'toasoan.db');
  return { db: open(file), file, copies: { folder: join(folder, 'copies'), at } };
}

function withANote() {
  const made = aDatabase();
  migrate(made.db, [notes], made.copies);
  made.db.exec(`INSERT INTO note VALUES ('n1', 'giữ lời')`);
  return made;
}

function withAnAnswer() {
  const made = withANote();
  migrate(made.db, [notes, answers], made.copies);
  made.db.exec(`INSERT INTO answer VALUES ('a1', 'n1')`);
  return { ...made, copies: { ...made.copies, at: new Date(at.getTime() + 1) } };
}

function open(file: string): OpenDatabase {
  const db = openDatabase(file);
  onTestFinished(() => db.close());
  return db;
}

function tablesOf(db: OpenDatabase): string[] {
  return db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all()
    .map((row) => row.name);
}

function failureOf(work: () => void): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new AppError('internal', 'the work did not fail');
}
