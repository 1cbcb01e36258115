import type { Migration } from '#core/storage/migrate.ts';

export const deskOrders: Migration = {
  name: 'orders of the desk',
  up(db) {
    db.exec(`
      -- How many kinds of things the checks find missing; NULL: not counted since it was last written.
      ALTER TABLE article ADD COLUMN lacking INTEGER;
      CREATE INDEX article_uncounted ON article (rowId) WHERE lacking IS NULL;

      -- Each is walked in both directions.
      CREATE INDEX article_by_lacking ON article (lacking, rowId);
      CREATE INDEX article_by_created ON article (createdAtMs, rowId);
      CREATE INDEX article_by_words ON article (words, rowId);
      CREATE INDEX article_by_photos ON article (photos, rowId);

      -- What is put in the order of names that stand elsewhere, and what lists are narrowed by, without the rows.
      CREATE INDEX article_columns ON article (
        kind, stageName, stageLevel, section, genre, penNamesJson, photos, lacking, savedAtMs
      );
    `);
  },
};
