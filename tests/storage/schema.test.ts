import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#core/storage/database.ts';
import { migrate } from '#core/storage/migrate.ts';
import { migrations } from '#core/storage/migrations/index.ts';
import { schemaOf } from '#tests/support/dump-database.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const file = join(import.meta.dirname, 'schema.sql');

test('the schema is the one written down in schema.sql (UPDATE_SCHEMA=1 writes it down anew)', () => {
  const db = newest();

  const schema = schemaOf(db);
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(file, schema);

  expect(schema).toBe(readFileSync(file, 'utf8'));
});

test('every table is strict, so that a column holds what it says', () => {
  const loose = newest()
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'`,
    )
    .all();

  expect(loose).toEqual([]);
});

function newest() {
  const folder = temporaryFolder();
  const db = openDatabase(join(folder, 'toasoan.db'));
  onTestFinished(() => db.close());
  migrate(db, migrations, { folder, at: new Date() });
  return db;
}
