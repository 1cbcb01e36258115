import type { Migration } from '#core/storage/migrate.ts';

export const threadAnchors: Migration = {
  name: 'where edits carried a thread',
  up(db) {
    db.exec(`
      CREATE TABLE thread_anchor (
        thread        TEXT PRIMARY KEY REFERENCES thread (id),
        json          TEXT NOT NULL          -- canonical; of the working copy
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
