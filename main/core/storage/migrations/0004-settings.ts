import type { Migration } from '#core/storage/migrate.ts';

export const settings: Migration = {
  name: 'settings',
  up(db) {
    db.exec(`
      CREATE TABLE setting (
        name          TEXT PRIMARY KEY,
        valueJson     TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
