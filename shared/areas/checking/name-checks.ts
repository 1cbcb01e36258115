import { signsAs } from '#shared/areas/pen-names.ts';
import { namesIn } from '#shared/areas/names/look.ts';
import type { NameIndex } from '#shared/areas/names/name-index.ts';
import type { LookedText, misspelledNames } from '#shared/areas/names/name-rules.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import type { Case, Place, Where } from './case.ts';
import { textLines } from './text-rules.ts';

/** What one of the rules of names says on the day of the article. */
export function named(rule: typeof misspelledNames, { texts, names, published, today }: Case): Place[] {
  const day = published.publishedAt?.slice(0, 10) ?? today;
  return rule(texts(), { index: names, day }).map(({ where, ...found }) => ({ ...where, ...found }));
}

/** Every line of the article with the names in it. */
export function lookedTexts(published: ArticleContent, names: NameIndex): LookedText<Where>[] {
  return textLines(published).map((line) => ({ ...line, names: namesIn(line.text, names) }));
}

/** A byline that says no person although more than one sign so. */
export function sharedPenNames({ published, people }: Case): Place[] {
  return published.bylines.flatMap(({ person, penName, role }) => {
    if (person !== undefined || role === 'source') return [];
    const owners = people.filter(({ value }) => signsAs(value, penName));
    const sentence = `Có ${owners.length} người ký “${penName}”. Hãy chọn đúng người trong ngăn Tác giả.`;
    return owners.length > 1 ? [{ field: 'bylines', sentence }] : [];
  });
}
