import type { LinePart, LinePlace, MoveTarget, ReviewLine } from '#shared/areas/page-review.ts';

/** The parts of an article as colours go: no more than can be told apart. */
export type Tone = 'title' | 'date' | 'lead' | 'body' | 'photo' | 'people' | 'dropped';

const tones: Readonly<Record<LinePlace['field'], Tone>> = {
  kicker: 'title',
  headline: 'title',
  subheadline: 'title',
  publishedAt: 'date',
  leadTag: 'lead',
  lead: 'lead',
  paragraph: 'body',
  subhead: 'body',
  quote: 'body',
  list: 'body',
  table: 'body',
  picture: 'photo',
  caption: 'photo',
  credit: 'photo',
  bylines: 'people',
  source: 'people',
  dropped: 'dropped',
};

export function toneOf(field: LinePlace['field']): Tone {
  return tones[field];
}

/** Where a line can be moved: the key that does it, in the order of an article. */
export const moveKeys: readonly { readonly key: string; readonly target: MoveTarget | 'above' }[] = [
  { key: 'K', target: 'kicker' },
  { key: 'T', target: 'headline' },
  { key: 'P', target: 'subheadline' },
  { key: 'D', target: 'publishedAt' },
  { key: 'S', target: 'lead' },
  { key: 'N', target: 'paragraph' },
  { key: 'X', target: 'subhead' },
  { key: 'R', target: 'quote' },
  { key: 'L', target: 'list' },
  { key: 'H', target: 'table' },
  { key: 'C', target: 'caption' },
  { key: 'Q', target: 'credit' },
  { key: 'A', target: 'bylines' },
  { key: 'G', target: 'source' },
  { key: 'B', target: 'dropped' },
  { key: 'J', target: 'above' },
];

/** The places a line went to, each once, the first one leading. */
export function fieldsOf(parts: readonly LinePart[]): LinePlace['field'][] {
  const fields = parts
    .filter(({ text, to }) => to.field !== 'dropped' || text !== '')
    .map(({ to }) => to.field);
  return [...new Set(fields.length > 0 ? fields : parts.map(({ to }) => to.field))];
}

/** What a move makes of these lines: a picture without words becomes no caption. */
export function placeOfMove<Target extends MoveTarget | 'above'>(
  target: Target,
  lines: readonly ReviewLine[],
): Target | 'picture' {
  const arePictures = lines.length > 0 && lines.every(({ text }) => text === '');
  return target === 'caption' && arePictures ? 'picture' : target;
}
