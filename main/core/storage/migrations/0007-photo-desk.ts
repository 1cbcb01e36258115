import type { Migration } from '#core/storage/migrate.ts';

export const photoDesk: Migration = {
  name: 'photo desk',
  up(db) {
    db.exec(`
      -- A photo as it lies on the desk. Its file is in asset, and is never changed.
      CREATE TABLE photo (
        rowId         INTEGER PRIMARY KEY,
        asset         TEXT NOT NULL UNIQUE REFERENCES asset (id),
        addedAtMs     INTEGER NOT NULL,
        rating        INTEGER NOT NULL DEFAULT 0,    -- 1 to 5; 0: none
        ownJson       TEXT NOT NULL DEFAULT '{}',    -- the desk's words, in place of the file's
        notesJson     TEXT,                          -- what the file says of itself; NULL: not read yet

        -- projections for lists, written with what they are made from
        photographer  TEXT NOT NULL DEFAULT '',
        takenAt       TEXT NOT NULL DEFAULT '',
        searched      TEXT NOT NULL DEFAULT ''       -- in small letters without any mark
      ) STRICT;
      CREATE INDEX photo_by_added ON photo (addedAtMs DESC, rowId DESC);
      CREATE INDEX photo_by_taken ON photo (takenAt DESC, rowId DESC);
      CREATE INDEX photo_by_photographer ON photo (photographer);
      CREATE INDEX photo_unread ON photo (rowId) WHERE notesJson IS NULL;

      CREATE VIRTUAL TABLE photo_search USING fts5 (
        searched,
        content = 'photo', content_rowid = 'rowId',
        tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
      );

      -- Which block of which article shows which photo, as the articles are being written now.
      CREATE TABLE photo_use (
        asset         TEXT NOT NULL,                 -- may be on another laptop still
        article       TEXT NOT NULL REFERENCES article (id),
        block         TEXT NOT NULL,
        PRIMARY KEY (asset, article, block)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX photo_use_of_block ON photo_use (article, block);

      INSERT INTO photo (asset, addedAtMs)
      SELECT id, CAST(ROUND(unixepoch(addedAt, 'subsec') * 1000) AS INTEGER) FROM asset ORDER BY addedAt, id;
      INSERT INTO photo_search (photo_search) VALUES ('rebuild');

      INSERT OR IGNORE INTO photo_use (asset, article, block)
      SELECT node.value, working_block.article, working_block.id
      FROM working_block, json_tree(working_block.valueJson) AS node
      WHERE json_extract(working_block.valueJson, '$.type') IN ('photo', 'photoStory')
        AND node.key = 'asset' AND node.type = 'text';
    `);
  },
};
