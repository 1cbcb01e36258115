import type { ArticleId, EntryId } from '#shared/ids.ts';
import type { ReadableDatabase } from '#core/storage/database.ts';
import type { Telling } from './features.ts';

/** The newest of the archive: what a paper writes of changes, and reading them takes a few seconds at the most. */
export const mostArticles = 6000;

/** Where a person filed an article. */
export interface Filed {
  readonly id: ArticleId;
  readonly savedAtMs: number;
  readonly section: EntryId | null;
  readonly topics: readonly EntryId[];
  readonly tags: readonly string[];
}

interface Row {
  readonly id: ArticleId;
  readonly savedAtMs: number;
  readonly section: EntryId | null;
  readonly topicsJson: string | null;
  readonly tagsJson: string | null;
}

/** Articles that somebody filed, with their words as search has them. */
export function openArchive(db: ReadableDatabase) {
  const filed = `
    SELECT article.id, article.savedAtMs, article.section,
           topics.valueJson AS topicsJson, tags.valueJson AS tagsJson
      FROM article
      LEFT JOIN working_field topics ON topics.article = article.id AND topics.name = 'topics'
      LEFT JOIN working_field tags ON tags.article = article.id AND tags.name = 'tags'
     WHERE article.section IS NOT NULL`;
  const newest = db.prepare<[number], Row>(`${filed} ORDER BY article.savedAtMs DESC LIMIT ?`);
  const since = db.prepare<[number], Row>(`${filed} AND article.savedAtMs > ? ORDER BY article.savedAtMs`);
  const words = db.prepare<[string], Telling>(`
    SELECT headline, lead, body FROM search_text
     WHERE rowId = (SELECT rowId FROM article WHERE id = ?)`);

  return {
    newest: () => newest.all(mostArticles).map(filedOf),
    since: (savedAtMs: number) => since.all(savedAtMs).map(filedOf),
    /** Undefined until the article was indexed. */
    wordsOf: (id: ArticleId) => words.get(id),
  };
}

export type Archive = ReturnType<typeof openArchive>;

function filedOf({ topicsJson, tagsJson, ...row }: Row): Filed {
  return { ...row, topics: listIn(topicsJson) as EntryId[], tags: listIn(tagsJson) };
}

function listIn(json: string | null): string[] {
  const value: unknown = json === null ? [] : JSON.parse(json);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
