import type { Migration } from '#core/storage/migrate.ts';

export const threads: Migration = {
  name: 'threads',
  up(db) {
    db.exec(`
      CREATE TABLE thread (
        id            TEXT PRIMARY KEY,
        article       TEXT NOT NULL REFERENCES article (id),
        json          TEXT NOT NULL          -- canonical, without its messages
      ) STRICT;
      CREATE INDEX thread_of_article ON thread (article, id);

      CREATE TABLE thread_message (
        id            TEXT PRIMARY KEY,
        thread        TEXT NOT NULL REFERENCES thread (id),
        at            TEXT NOT NULL,
        json          TEXT NOT NULL          -- canonical
      ) STRICT;
      CREATE INDEX thread_message_in_order ON thread_message (thread, at, id);
    `);
  },
};
