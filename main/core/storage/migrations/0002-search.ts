import type { Migration } from '#core/storage/migrate.ts';

export const search: Migration = {
  name: 'search, sorted lists',
  up(db) {
    db.exec(`
      -- What can be searched, in plain words as they are written. The rows follow the articles a little later.
      CREATE TABLE search_text (
        rowId         INTEGER PRIMARY KEY REFERENCES article (rowId),
        headline      TEXT NOT NULL,         -- kicker, headline, subheadline
        lead          TEXT NOT NULL,
        body          TEXT NOT NULL,
        caption       TEXT NOT NULL,         -- captions and credits of photos
        byline        TEXT NOT NULL,
        tags          TEXT NOT NULL          -- tags, place, source
      ) STRICT;

      -- With every mark. What goes in has one tone style (hòa), which moves no letter.
      CREATE VIRTUAL TABLE search_exact USING fts5 (
        headline, lead, body, caption, byline, tags,
        content = 'search_text', content_rowid = 'rowId', detail = full,
        tokenize = 'unicode61 remove_diacritics 0'
      );

      -- Without any mark. SQLite folds all of them but the stroke of đ, so what goes in has d.
      CREATE VIRTUAL TABLE search_folded USING fts5 (
        headline, lead, body, caption, byline, tags,
        content = 'search_text', content_rowid = 'rowId', detail = full,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
      );

      -- Merging is done in small steps of its own, so that no write has to wait for a large one.
      INSERT INTO search_exact (search_exact, rank) VALUES ('automerge', 0);
      INSERT INTO search_folded (search_folded, rank) VALUES ('automerge', 0);

      -- Articles whose text changed since it was indexed.
      CREATE TABLE search_stale (
        article       INTEGER PRIMARY KEY REFERENCES article (rowId)
      ) STRICT;
      INSERT INTO search_stale (article) SELECT rowId FROM article;

      -- One row: which way of reading an article made the index. Another way needs another index.
      CREATE TABLE search_recipe (
        version       INTEGER NOT NULL
      ) STRICT;
      INSERT INTO search_recipe (version) VALUES (0);

      -- NULL where nothing is stated; a day without its hour began in Vietnam.
      ALTER TABLE article ADD COLUMN publishedAtMs INTEGER GENERATED ALWAYS AS (
        unixepoch(CASE LENGTH(publishedAt) WHEN 10 THEN publishedAt || 'T00:00+07:00' ELSE publishedAt END) * 1000
      ) VIRTUAL;

      CREATE INDEX article_by_saved ON article (savedAtMs DESC, rowId DESC);
      CREATE INDEX article_by_headline ON article (headlineKey, rowId);
      CREATE INDEX article_by_published ON article (publishedAtMs DESC, rowId DESC);
    `);
  },
};
