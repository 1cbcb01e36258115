import fc from 'fast-check';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { anyContent } from '#tests/core/exchange/documents.ts';
import { anArticleWithEverything, anExportedArticle, exportedPhoto } from '#tests/core/exchange/given.ts';

/** Always the same articles: one with everything an article can hold, and as many of all sorts. */
export function articlesToValidate(count: number): ExportedArticle[] {
  const everything = anArticleWithEverything([exportedPhoto('anh-1', 1), exportedPhoto('anh-3', 2)]);
  const sorts = fc.sample(anyContent, { numRuns: count, seed: 2026 });
  return [everything, ...sorts.map((content, index) => anExportedArticle({ key: `loại ${index}`, content }))];
}
