import { join } from 'node:path';
import type { SearchAnswer, SearchHit, SearchRequest } from '#shared/areas/search.ts';
import type { ArticleFields } from '#shared/areas/articles.ts';
import { runsOf } from '#shared/document/run.ts';
import { openDatabase } from '#core/storage/database.ts';
import type { TestApp } from '#tests/support/app.ts';
import { p } from '#tests/support/builders.ts';
import type { Block } from '#shared/document/block.ts';

export const writer = 'phong-vien';

export interface Written extends Omit<ArticleFields, 'headline' | 'lead'> {
  readonly headline?: string;
  readonly lead?: string;
  readonly body?: string | Block[];
}

export async function write({ desk }: TestApp, { headline = '', lead = '', body = '', ...more }: Written) {
  const { id } = await desk.articles.create({ as: writer });
  const put = typeof body === 'string' ? [p(body)] : body;
  const fields = { ...more, headline: runsOf(headline), lead: runsOf(lead) };
  await desk.articles.save({
    id,
    as: writer,
    changes: { fields, put, order: put.map((block) => block.id) },
  });
  return id;
}

export type Asked = Partial<Omit<SearchRequest, 'text'>>;

export async function find(app: TestApp, text: string, more: Asked = {}): Promise<SearchHit[]> {
  const answer = await app.desk.search.find({ text, ...more });
  return foundBy(answer).hits;
}

export function foundBy(answer: SearchAnswer) {
  if (answer.state === 'found') return answer;
  throw new Error('the search was cancelled');
}

/** As if the text of every article had just changed. */
export function markEverything(folder: string): void {
  const db = openDatabase(join(folder, 'toasoan.db'));
  db.exec('INSERT OR IGNORE INTO search_stale (article) SELECT rowId FROM article');
  db.close();
}

/** What is in the indexes, and how many articles are not. */
export function indexedWords(folder: string) {
  const db = openDatabase(join(folder, 'toasoan.db'), { readOnly: true });
  const all = (sql: string) => db.prepare<[], Record<string, unknown>>(sql).all();
  const texts = all('SELECT * FROM search_text');
  const words = all("SELECT rowid FROM search_folded WHERE search_folded MATCH 'ruong AND muoi'");
  const pending = all('SELECT article FROM search_stale').length;
  db.close();
  return { texts, words, pending };
}

/** Headlines in the order they were found. */
export async function headlines(app: TestApp, text: string, more: Asked = {}): Promise<string[]> {
  return (await find(app, text, more)).map(({ article }) => article.headline);
}

/** Snippets as "field: text with [hits]". */
export function shown({ snippets }: SearchHit): string[] {
  return snippets.map(
    ({ field, parts }) => `${field}: ${parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`,
  );
}
