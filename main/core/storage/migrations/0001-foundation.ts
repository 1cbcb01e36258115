import type { Migration } from '#core/storage/migrate.ts';

export const foundation: Migration = {
  name: 'articles, revisions, sign-offs, registers, photos',
  up(db) {
    db.exec(`
      CREATE TABLE article (
        rowId         INTEGER PRIMARY KEY,   -- the order of arrival on this laptop
        id            TEXT NOT NULL UNIQUE,
        createdAtMs   INTEGER NOT NULL,

        -- the working copy: what stands in working_field and working_block
        format        INTEGER NOT NULL,      -- of the content, as in the document's own format number
        savedAtMs     INTEGER NOT NULL,
        savedBy       TEXT NOT NULL,         -- person
        base          TEXT NOT NULL,         -- the revision that the working copy was made from
        unkeptSinceMs INTEGER,               -- the first save after that; NULL: it says what base says

        -- projections for lists and filters, written with what they are made from
        kind          TEXT NOT NULL,
        headline      TEXT NOT NULL,
        headlineKey   TEXT NOT NULL,         -- sorts as Vietnamese does
        kicker        TEXT NOT NULL,
        section       TEXT,
        genre         TEXT,
        penNamesJson  TEXT NOT NULL,
        words         INTEGER NOT NULL,      -- chữ, of lead and body
        photos        INTEGER NOT NULL,
        publishedAt   TEXT,
        headCount     INTEGER NOT NULL,
        stageName     TEXT NOT NULL,
        stageLevel    TEXT NOT NULL,
        stageReason   TEXT
      ) STRICT;
      CREATE INDEX article_by_time ON article (kind, savedAtMs DESC, rowId DESC);
      CREATE INDEX article_by_stage ON article (stageName, stageLevel, savedAtMs DESC);
      CREATE INDEX article_by_section ON article (section, savedAtMs DESC);

      CREATE TABLE working_field (
        article       TEXT NOT NULL REFERENCES article (id),
        name          TEXT NOT NULL,
        valueJson     TEXT NOT NULL,
        PRIMARY KEY (article, name)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE working_block (
        article       TEXT NOT NULL REFERENCES article (id),
        id            TEXT NOT NULL,
        position      INTEGER NOT NULL,      -- from 0, without gaps
        words         INTEGER NOT NULL,      -- chữ of what a newsroom counts: not of captions
        photos        INTEGER NOT NULL,
        valueJson     TEXT NOT NULL,
        PRIMARY KEY (article, id)
      ) STRICT;
      CREATE INDEX working_block_in_order ON working_block (article, position);

      CREATE TABLE revision (
        id            TEXT PRIMARY KEY,      -- SHA-256 of the canonical bytes
        article       TEXT NOT NULL REFERENCES article (id),
        contentHash   TEXT NOT NULL,
        person        TEXT NOT NULL,
        role          TEXT NOT NULL,         -- the level the author stood at
        laptop        TEXT NOT NULL,
        at            TEXT NOT NULL,
        reason        TEXT NOT NULL,
        dictionary    TEXT REFERENCES revision (id), -- whose canonical bytes are the dictionary; NULL: none
        depth         INTEGER NOT NULL,      -- how many dictionaries must be read first
        bytes         BLOB NOT NULL          -- canonical JSON, zstd; last, so that lists need not read over it
      ) STRICT;
      CREATE INDEX revision_of_article ON revision (article, at);

      CREATE TABLE revision_parent (
        revision      TEXT NOT NULL REFERENCES revision (id),
        parent        TEXT NOT NULL,         -- may be on another laptop still
        PRIMARY KEY (revision, parent)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX revision_child ON revision_parent (parent);

      CREATE TABLE sign_off (
        id            TEXT PRIMARY KEY,      -- SHA-256 of the canonical bytes
        article       TEXT NOT NULL REFERENCES article (id),
        revision      TEXT NOT NULL,
        json          TEXT NOT NULL          -- the canonical bytes
      ) STRICT;
      CREATE INDEX sign_off_of_article ON sign_off (article);

      CREATE TABLE register_entry (
        kind          TEXT NOT NULL,
        id            TEXT NOT NULL,
        at            TEXT NOT NULL,
        by            TEXT NOT NULL,
        valueJson     TEXT NOT NULL,
        removed       INTEGER NOT NULL,
        PRIMARY KEY (kind, id, at, by)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE asset (
        id            TEXT PRIMARY KEY,      -- SHA-256 of the original file
        name          TEXT NOT NULL,
        mediaType     TEXT NOT NULL,
        size          INTEGER NOT NULL,      -- bytes
        width         INTEGER NOT NULL,      -- pixels
        height        INTEGER NOT NULL,      -- pixels
        addedAt       TEXT NOT NULL
      ) STRICT;

      CREATE TABLE page_reading (
        article       TEXT PRIMARY KEY REFERENCES article (id),
        file          TEXT NOT NULL,         -- the name of the file it was read from
        encoding      TEXT NOT NULL,
        droppedJson   TEXT NOT NULL,
        doubtsJson    TEXT NOT NULL,
        warningsJson  TEXT NOT NULL
      ) STRICT;
    `);
  },
};
