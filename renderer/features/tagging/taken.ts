import type { ArticleFields } from '#shared/areas/articles.ts';
import type { Suggestions } from '#shared/areas/suggestions.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { without } from './picking.ts';

type Tagging = Pick<ArticleContent, 'section' | 'secondarySections' | 'topics' | 'tags'>;

/** Topics that are surer than not. */
const sureEnough = 0.5;

/** What one key takes of the suggestions: the likeliest section where there is none yet, and topics that are sure. */
export function takenAtOnce(
  { section, secondarySections, topics }: Tagging,
  suggestions: Suggestions,
): ArticleFields {
  const [first] = suggestions.sections;
  const sure = suggestions.topics
    .filter(({ id, confidence }) => confidence >= sureEnough && !topics.includes(id))
    .map(({ id }) => id);
  return {
    ...(section === undefined &&
      first && { section: first.id, secondarySections: without(secondarySections, first.id) }),
    ...(sure.length > 0 && { topics: [...topics, ...sure] }),
  };
}

/** Those not filed under already. */
export function leftOf(
  { section, topics, tags }: Pick<Tagging, 'section' | 'topics' | 'tags'>,
  suggestions: Suggestions | undefined,
): Pick<Suggestions, 'sections' | 'topics' | 'tags'> {
  const isNew = (tag: string) => !tags.some((known) => known.toLowerCase() === tag.toLowerCase());
  return {
    sections: section === undefined ? (suggestions?.sections ?? []) : [],
    topics: (suggestions?.topics ?? []).filter(({ id }) => !topics.includes(id)),
    tags: (suggestions?.tags ?? []).filter(isNew),
  };
}
