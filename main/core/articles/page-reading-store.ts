import type { Article } from '#shared/areas/articles.ts';
import type { DroppedLine, ReadPage } from '#shared/areas/reading.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';

interface Row {
  file: string;
  encoding: ReadPage['encoding'];
  droppedJson: string;
  doubtsJson: string;
  warningsJson: string;
}

/** What a reading leaves beside the text. */
export type PageNotes = Pick<ReadPage, 'encoding' | 'dropped' | 'doubts' | 'warnings'>;

export type PageReadingStore = ReturnType<typeof createPageReadingStore>;

/** What was left out when an article was read from a page, kept so that a person can put it back. */
export function createPageReadingStore(db: WritableDatabase) {
  const insert = db.prepare<[string, string, string, string, string, string], never>(`
    INSERT INTO page_reading (article, file, encoding, droppedJson, doubtsJson, warningsJson)
    VALUES (?, ?, ?, ?, ?, ?)
  `);
  const one = db.prepare<[string], Row>(
    'SELECT file, encoding, droppedJson, doubtsJson, warningsJson FROM page_reading WHERE article = ?',
  );
  const keepDropped = db.prepare<[string, string], never>(
    'UPDATE page_reading SET droppedJson = ? WHERE article = ?',
  );
  const remove = db.prepare<[string], never>('DELETE FROM page_reading WHERE article = ?');

  return {
    add(article: ArticleId, file: string, { encoding, dropped, doubts, warnings }: PageNotes): void {
      insert.run(
        article,
        file,
        encoding,
        JSON.stringify(dropped),
        JSON.stringify(doubts),
        JSON.stringify(warnings),
      );
    },

    /** All that is known of the page an article was read from, to be carried along; undefined where it was written here. */
    whole(article: ArticleId): (PageNotes & { file: string }) | undefined {
      const row = one.get(article);
      return row && { file: row.file, encoding: row.encoding, ...notesIn(row) };
    },

    /** After a line was put back or taken out again. */
    keepDropped(article: ArticleId, dropped: readonly DroppedLine[]): void {
      keepDropped.run(JSON.stringify(dropped), article);
    },

    /** For an article that goes for good. */
    remove(article: ArticleId): void {
      remove.run(article);
    },

    /** Empty lists for an article that was written here. */
    of(article: ArticleId): Pick<Article, 'dropped' | 'doubts' | 'warnings'> {
      const row = one.get(article);
      return row ? notesIn(row) : { dropped: [], doubts: [], warnings: [] };
    },
  };
}

function notesIn(row: Row): Pick<Article, 'dropped' | 'doubts' | 'warnings'> {
  return {
    dropped: JSON.parse(row.droppedJson),
    doubts: JSON.parse(row.doubtsJson),
    warnings: JSON.parse(row.warningsJson),
  };
}
