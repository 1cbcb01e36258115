import { openDatabase } from '#core/storage/database.ts';
import type { LongArticle } from './long-article.ts';

/** A table like the one that blocks lie in, in a file of its own, and one UPDATE with its commit. */
export function openPlainBlock(file: string, { id, blocks }: LongArticle) {
  const db = openDatabase(file);
  db.exec(`
    CREATE TABLE working_block (
      article   TEXT NOT NULL,
      id        TEXT NOT NULL,
      position  INTEGER NOT NULL,
      valueJson TEXT NOT NULL,
      PRIMARY KEY (article, id)
    ) STRICT;
    CREATE INDEX working_block_in_order ON working_block (article, position);
  `);
  const insert = db.prepare<unknown[], never>('INSERT INTO working_block VALUES (?, ?, ?, ?)');
  const update = db.prepare<[string, string, string], never>(
    'UPDATE working_block SET valueJson = ? WHERE article = ? AND id = ?',
  );
  db.transaction(() =>
    blocks.forEach((block, position) => insert.run(id, block.id, position, JSON.stringify(block))),
  );
  return {
    save: (block: LongArticle['blocks'][number]): void =>
      void update.run(JSON.stringify(block), id, block.id),
    close: db.close,
  };
}
