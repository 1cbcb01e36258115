import type { Migration } from '#core/storage/migrate.ts';

export const deskLists: Migration = {
  name: 'lists of the desk by stage',
  up(db) {
    db.exec(`
      -- Counted and walked by stage: this one says all that the older one said.
      CREATE INDEX article_on_desk ON article (kind, stageName, stageLevel, savedAtMs DESC, rowId DESC);
      DROP INDEX article_by_stage;
    `);
  },
};
