import { useQuery } from '@tanstack/react-query';
import { genresQuery, sectionsQuery, seriesQuery, topicsQuery } from '#renderer/api/registers.ts';
import { useWords } from '#renderer/words/words.ts';
import { printedByline } from '#shared/document/bylines.ts';
import { Byline, Publication } from '#shared/document/content.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Says what an article says besides its text, in the words of the newsroom's lists; undefined where it says nothing. */
export function useParticularText(): (name: string, value: unknown) => string | undefined {
  const words = useWords();
  const { data: sections = [] } = useQuery(sectionsQuery);
  const { data: genres = [] } = useQuery(genresQuery);
  const { data: series = [] } = useQuery(seriesQuery);
  const { data: topics = [] } = useQuery(topicsQuery);
  const lists: Readonly<Record<string, readonly Titled[]>> = {
    section: sections,
    secondarySections: sections,
    genre: genres,
    series,
    topics,
  };
  return (name, value) => {
    if (isNothing(value)) return undefined;
    if (name === 'channel') return namedIn(words.tagging.channels, value);
    const texts = (Array.isArray(value) ? value : [value]).map((one) => textOf(one, lists[name] ?? []));
    return texts.join(', ');
  };
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function namedIn(names: Readonly<Record<string, string>>, value: unknown): string {
  return names[String(value)] ?? String(value);
}

function textOf(value: unknown, list: readonly Titled[]): string {
  if (typeof value === 'string') return list.find(({ id }) => id === value)?.title ?? value;
  const byline = Byline.safeParse(value);
  if (byline.success) return printedByline(byline.data);
  const publication = Publication.safeParse(value);
  if (!publication.success) return JSON.stringify(value);
  const { issue, page, url } = publication.data;
  return [issue, page, url].filter(Boolean).join(', ') || JSON.stringify(value);
}
