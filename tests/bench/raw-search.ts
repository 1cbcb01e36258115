import { fold } from '#shared/text/fold.ts';
import { openDatabase } from '#core/storage/database.ts';
import type { Question } from './search-questions.ts';

const shown = 20;

/**
 * The two statements of the design and nothing else: what holds the words as typed, best first; where that is not
 * enough, or no mark was typed, what holds them with any marks. Rows of headlines, without snippets.
 */
export function openRawSearch(databaseFile: string) {
  const db = openDatabase(databaseFile, { readOnly: true });
  const statement = (table: string) =>
    db.prepare<[string, number], { id: string; headline: string }>(`
      SELECT article.id, article.headline
      FROM ${table}
      JOIN article ON article.rowId = ${table}.rowid
      WHERE ${table} MATCH ?
      ORDER BY ${table}.rank
      LIMIT ?
    `);
  const exact = statement('search_exact');
  const folded = statement('search_folded');

  return {
    find({ text, isTyping }: Question): number {
      const match = (words: string) => `"${words}"${isTyping ? ' *' : ''}`;
      const plain = fold(text);
      const found = plain === text.toLowerCase() ? [] : exact.all(match(text), shown);
      if (found.length < shown) found.push(...folded.all(match(plain), shown - found.length));
      return found.length;
    },
    close: db.close,
  };
}
