import BetterSqlite3 from 'better-sqlite3';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runsText } from '#shared/document/run.ts';
import { openDataFolder } from '#core/storage/data-folder.ts';
import { openDatabase, type ReadableDatabase } from '#core/storage/database.ts';
import { sha256 } from '#core/storage/hash.ts';
import { migrate } from '#core/storage/migrate.ts';
import { migrations } from '#core/storage/migrations/index.ts';
import { createTestApp } from '#tests/support/app.ts';
import { copyRows, dumpDatabase, schemaOf } from '#tests/support/dump-database.ts';
import { fillNewsroom } from '#tests/support/sample-newsroom.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const steps = join(import.meta.dirname, '../../main/core/storage/migrations');
const dumps = join(import.meta.dirname, '../fixtures/databases');

/** The text of every step that was released, by its hash. A line here never changes: laptops have taken that step. */
const releasedSteps: Readonly<Record<string, string>> = {
  '0001-foundation.ts': '205eb470a8536599c17d1b0f4dd40b87a1ddf4eff0603cafb869ec5f7e3ed640',
  '0002-search.ts': '7907d2be766baf4130e6bf6a8ed691058389d46f1138d0923d4710bf4f4cdae9',
  '0003-threads.ts': 'ec8ed885847e00f40fb5f1438a8e14182eafaf43b6e4a4ea3bec8993c56778fc',
  '0004-settings.ts': '41a8eff4852a24fdc0ea827c1ced36912f64924c7fc5af09155098c49eebf4f5',
  '0005-desk-lists.ts': '1d329cd3fb02c1ade937d009193669483839608d955a3e5181a94a6723d41ae3',
  '0006-thread-anchors.ts': '8b025f3db2d2100ba2ccdcba16e2fe1440651e205562d76ae9cfac19cc883f2a',
  '0007-photo-desk.ts': '27c439290077e5eaf8df71ea51ba6c4324f44ca3ddd7688e4e9390687f973e72',
  '0008-desk-orders.ts': '96df6c4004de308011153b1bd2c91b605354d83b09499960874fb3641f5e697b',
};

describe('a released step', () => {
  test.each(Object.entries(releasedSteps))(
    '%s is as it was when it was released: what it lacks goes into a new step',
    (file, hash) => {
      expect(sha256(readFileSync(join(steps, file), 'utf8'))).toBe(hash);
    },
  );

  test('is every file of the folder but the list of them, which names each in its place', () => {
    const files = readdirSync(steps).filter((name) => name !== 'index.ts');

    expect(files.toSorted()).toEqual(Object.keys(releasedSteps));
    expect(migrations).toHaveLength(files.length);
  });
});

describe('a database of a released version', () => {
  test('is kept as a dump with rows, one for every version (UPDATE_SCHEMA=1 writes those that are missing)', async () => {
    const versions = migrations.map((_, index) => index + 1);
    const missing = versions.filter((version) => !existsSync(join(dumps, dumpName(version))));
    if (process.env['UPDATE_SCHEMA'] === '1' && missing.length > 0) await writeDumps(missing);

    expect(readdirSync(dumps).toSorted()).toEqual(versions.map(dumpName));
  });

  const known = readdirSync(dumps).toSorted();

  test.each(known)('%s has rows in every table of its own', (name) => {
    const db = plain(join(restored(name), 'toasoan.db'));

    expect(Object.entries(counts(db)).filter(([, rows]) => rows === 0)).toEqual([]);
  });

  test.each(known)('%s becomes the newest schema and keeps every row', (name) => {
    const path = restored(name);
    const before = counts(plain(join(path, 'toasoan.db')));

    const folder = openDataFolder(path, 'write', new Date());
    onTestFinished(() => folder.close());

    expect(folder.db.version).toBe(migrations.length);
    expect(schemaOf(folder.db)).toBe(readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8'));
    expect(counts(folder.db)).toMatchObject(before);
    expect(folder.db.pragma('integrity_check')).toBe('ok');
    expect(folder.db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  test.each(known)('%s opens in the newsroom, with every word of it', async (name) => {
    const { desk } = await createTestApp({ folder: restored(name) });

    const articles = await desk.articles.list({ limit: 10, offset: 0 });

    expect(articles.map((article) => [article.headline, article.stage.name, article.photos])).toEqual([
      ['Chưa xong', 'draft', 0],
      ['Tân Minh khai trương phố đi bộ ven sông', 'draft', 0],
      ['Người giữ lửa than', 'waiting', 1],
    ]);
    const story = await desk.articles.open({ id: articles[2]!.id });
    expect(
      story.content.body.map((block) => ('runs' in block ? runsText(block.runs as never) : block.type)),
    ).toEqual([
      'Ông Sáu năm nay 71 tuổi, hầm than từ năm 16 tuổi.',
      'Nghề của cha',
      'factBox',
      'table',
      'photo',
      'unknown',
    ]);
    const shown = await desk.photos.list({ use: 'used' });
    expect(shown.photos.map(({ asset }) => asset)).toEqual(story.assets);
    const { problems } = await desk.upkeep.check({});
    // The dump has no photo beside it; nothing else is amiss.
    expect(problems.map((problem) => problem.subject)).toEqual(story.assets.map((asset) => asset.id));
  });
});

function dumpName(version: number): string {
  return `v${String(version).padStart(4, '0')}.sql`;
}

/** The sample newsroom as databases of these versions hold it. */
async function writeDumps(versions: readonly number[]): Promise<void> {
  const app = await createTestApp();
  await fillNewsroom(app);
  for (const version of versions) {
    const db = openDatabase(join(temporaryFolder(), 'toasoan.db'));
    migrate(db, migrations.slice(0, version), { folder: app.folder, at: new Date() });
    copyRows(join(app.folder, 'toasoan.db'), db);
    writeFileSync(join(dumps, dumpName(version)), dumpDatabase(db, version));
    db.close();
  }
}

/** A data folder with the database of a dump. */
function restored(name: string): string {
  const path = temporaryFolder();
  const db = new BetterSqlite3(join(path, 'toasoan.db'));
  db.exec(readFileSync(join(dumps, name), 'utf8'));
  db.close();
  return path;
}

function plain(file: string): ReadableDatabase {
  const db = new BetterSqlite3(file);
  onTestFinished(() => void db.close());
  return { prepare: (sql) => db.prepare(sql) as never, atOneMoment: (read) => read() };
}

function counts(db: ReadableDatabase): Record<string, number> {
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    .all();
  const count = (name: string) =>
    db.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${name}"`).get()!.rows;
  return Object.fromEntries(tables.map(({ name }) => [name, count(name)]));
}
