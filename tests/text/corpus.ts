import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Real articles and documents, which lie beside the checkout on some machines and are no part of it. */
const folder = resolve(import.meta.dirname, '../../../shared/corpus');

export const hasCorpus = existsSync(folder);

if (!hasCorpus)
  process.stderr.write(
    'No ../shared/corpus beside the checkout: passing over the tests that measure with it.\n',
  );

export interface LegacyDocument {
  readonly name: string;

  /** The lines a Western program shows, and the transcript in Unicode. */
  readonly asRead: readonly string[];
  readonly transcript: string;
}

export function legacyDocuments(encoding: 'tcvn3' | 'vni'): readonly LegacyDocument[] {
  const place = join(folder, 'legacy', encoding);
  const names = readdirSync(place).filter((name) => name.endsWith('.asread.txt'));
  return names.map((name) => ({
    name,
    asRead: readFileSync(join(place, name), 'utf8').split('\n'),
    transcript: readFileSync(join(place, name.replace('.asread.', '.unicode.')), 'utf8').normalize('NFC'),
  }));
}

export interface RealArticle {
  readonly id: string;
  readonly src: string;
  readonly title: string;
  readonly lead?: string;
  readonly body?: string;
  readonly category?: string;
}

export function realArticles(): readonly RealArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RealArticle),
  );
}

/** Every paragraph of every article. */
export function articleParagraphs(): readonly string[] {
  return realArticles().flatMap(({ title, lead = '', body = '' }) => [title, lead, ...body.split('\n')]);
}
