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
, publishedAtMs INTEGER GENERATED ALWAYS AS (
  unixepoch(CASE LENGTH(publishedAt) WHEN 10 THEN publishedAt || 'T00:00+07:00' ELSE publishedAt END) * 1000
) VIRTUAL, lacking INTEGER) STRICT;

CREATE INDEX article_by_created ON article (createdAtMs, rowId);

CREATE INDEX article_by_headline ON article (headlineKey, rowId);

CREATE INDEX article_by_lacking ON article (lacking, rowId);

CREATE INDEX article_by_photos ON article (photos, rowId);

CREATE INDEX article_by_published ON article (publishedAtMs DESC, rowId DESC);

CREATE INDEX article_by_saved ON article (savedAtMs DESC, rowId DESC);

CREATE INDEX article_by_section ON article (section, savedAtMs DESC);

CREATE INDEX article_by_time ON article (kind, savedAtMs DESC, rowId DESC);

CREATE INDEX article_by_words ON article (words, rowId);

CREATE INDEX article_columns ON article (
  kind, stageName, stageLevel, section, genre, penNamesJson, photos, lacking, savedAtMs
);

CREATE INDEX article_on_desk ON article (kind, stageName, stageLevel, savedAtMs DESC, rowId DESC);

CREATE INDEX article_uncounted ON article (rowId) WHERE lacking IS NULL;

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

CREATE INDEX photo_by_photographer ON photo (photographer);

CREATE INDEX photo_by_taken ON photo (takenAt DESC, rowId DESC);

CREATE INDEX photo_unread ON photo (rowId) WHERE notesJson IS NULL;

CREATE VIRTUAL TABLE photo_search USING fts5 (
  searched,
  content = 'photo', content_rowid = 'rowId',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);

CREATE TABLE photo_use (
  asset         TEXT NOT NULL,                 -- may be on another laptop still
  article       TEXT NOT NULL REFERENCES article (id),
  block         TEXT NOT NULL,
  PRIMARY KEY (asset, article, block)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_use_of_block ON photo_use (article, block);

CREATE TABLE register_entry (
  kind          TEXT NOT NULL,
  id            TEXT NOT NULL,
  at            TEXT NOT NULL,
  by            TEXT NOT NULL,
  valueJson     TEXT NOT NULL,
  removed       INTEGER NOT NULL,
  PRIMARY KEY (kind, id, at, by)
) STRICT, WITHOUT ROWID;

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

CREATE VIRTUAL TABLE search_exact USING fts5 (
  headline, lead, body, caption, byline, tags,
  content = 'search_text', content_rowid = 'rowId', detail = full,
  tokenize = 'unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE search_folded USING fts5 (
  headline, lead, body, caption, byline, tags,
  content = 'search_text', content_rowid = 'rowId', detail = full,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE search_recipe (
  version       INTEGER NOT NULL
) STRICT;

CREATE TABLE search_stale (
  article       INTEGER PRIMARY KEY REFERENCES article (rowId)
) STRICT;

CREATE TABLE search_text (
  rowId         INTEGER PRIMARY KEY REFERENCES article (rowId),
  headline      TEXT NOT NULL,         -- kicker, headline, subheadline
  lead          TEXT NOT NULL,
  body          TEXT NOT NULL,
  caption       TEXT NOT NULL,         -- captions and credits of photos
  byline        TEXT NOT NULL,
  tags          TEXT NOT NULL          -- tags, place, source
) STRICT;

CREATE TABLE setting (
  name          TEXT PRIMARY KEY,
  valueJson     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_off (
  id            TEXT PRIMARY KEY,      -- SHA-256 of the canonical bytes
  article       TEXT NOT NULL REFERENCES article (id),
  revision      TEXT NOT NULL,
  json          TEXT NOT NULL          -- the canonical bytes
) STRICT;

CREATE INDEX sign_off_of_article ON sign_off (article);

CREATE TABLE thread (
  id            TEXT PRIMARY KEY,
  article       TEXT NOT NULL REFERENCES article (id),
  json          TEXT NOT NULL          -- canonical, without its messages
) STRICT;

CREATE INDEX thread_of_article ON thread (article, id);

CREATE TABLE thread_anchor (
  thread        TEXT PRIMARY KEY REFERENCES thread (id),
  json          TEXT NOT NULL          -- canonical; of the working copy
) STRICT, WITHOUT ROWID;

CREATE TABLE thread_message (
  id            TEXT PRIMARY KEY,
  thread        TEXT NOT NULL REFERENCES thread (id),
  at            TEXT NOT NULL,
  json          TEXT NOT NULL          -- canonical
) STRICT;

CREATE INDEX thread_message_in_order ON thread_message (thread, at, id);

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

CREATE TABLE working_field (
  article       TEXT NOT NULL REFERENCES article (id),
  name          TEXT NOT NULL,
  valueJson     TEXT NOT NULL,
  PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;
