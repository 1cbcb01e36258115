import type { StatedTime } from '#shared/ids.ts';
import { blocksOf, partsAt, type ReviewBlock } from './page-fields.ts';
import {
  droppedByPerson,
  type LinePart,
  type LinePlace,
  type PageReview,
  type TextField,
} from './page-review.ts';
import type { ReadPage } from './reading.ts';

type ReadByline = ReadPage['bylines'][number];

/** A text of the fields that a person may write into. */
export type EditedText =
  | { readonly field: TextField | 'source' }
  | { readonly field: 'text' | 'caption' | 'credit'; readonly block: string };

/** Writes a text in the place of what the lines say. Lines whose words did not change keep them as their own. */
export function writeText(review: PageReview, edited: EditedText, text: string): PageReview {
  const written =
    'block' in edited ? writeBlock(review, edited, text) : writeField(review, edited.field, text);
  return { ...written, doubts: doubtsAfter(written, edited) };
}

/** The day, and the time where it is known. Null: the page does not say. */
export function writePublishedAt(review: PageReview, stated: StatedTime | null): PageReview {
  const parts = partsAt(allParts(review), 'publishedAt');
  const texts = new Map<LinePart, string>(parts.map((part, at) => [part, at === 0 ? (stated ?? '') : '']));
  const written = withTexts(review, texts);
  const added =
    parts.length === 0 && stated !== null ? [{ text: stated, to: { field: 'publishedAt' } } as const] : [];
  return {
    ...written,
    unprinted: [...written.unprinted, ...added],
    doubts: review.doubts.filter(({ field }) => field !== 'publishedAt'),
  };
}

/** Puts one author in the place of another; without `next` the name goes to the dropped words. */
export function writeByline(review: PageReview, byline: ReadByline, next?: ReadByline): PageReview {
  const replaced = (part: LinePart): LinePart[] => {
    if (!isByline(part, byline)) return [part];
    if (next) {
      const { person: _, ...to } = part.to;
      const { penName, role, person } = next;
      return [{ text: penName, to: { ...to, role, ...(person !== undefined && { person }) } }];
    }
    return [{ text: part.text, to: { field: 'dropped', why: droppedByPerson } }];
  };
  return {
    ...review,
    lines: review.lines.map((line) => ({ ...line, parts: line.parts.flatMap(replaced) })),
    unprinted: review.unprinted.flatMap((part) => (next || !isByline(part, byline) ? replaced(part) : [])),
    doubts: review.doubts.filter(({ field }) => field !== 'bylines'),
  };
}

export function addByline(review: PageReview, { penName, role, person }: ReadByline): PageReview {
  const part: LinePart = {
    text: penName,
    to: { field: 'bylines', role, ...(person !== undefined && { person }) },
  };
  return { ...review, unprinted: [...review.unprinted, part] };
}

/** A person looked, and it is right as it is. */
export function settleDoubt(review: PageReview, doubt: PageReview['doubts'][number]): PageReview {
  return { ...review, doubts: review.doubts.filter((known) => known !== doubt) };
}

type BylinePart = LinePart & { readonly to: Extract<LinePlace, { field: 'bylines' }> };

function isByline(part: LinePart, { penName, role }: ReadByline): part is BylinePart {
  return part.to.field === 'bylines' && part.text === penName && part.to.role === role;
}

function writeField(review: PageReview, field: TextField | 'source', text: string): PageReview {
  const parts = partsAt(allParts(review), field);
  const between = field === 'source' ? ', ' : ' ';
  if (parts.length > 0) return withTexts(review, spread(parts, text, between));
  return { ...review, unprinted: [...review.unprinted, { text, to: { field } }] };
}

type EditedBlock = Extract<EditedText, { block: string }>;

function writeBlock(review: PageReview, { field, block: id }: EditedBlock, text: string): PageReview {
  const found = blocksOf(review).find((block) => block.id === id);
  if (!found) return review;
  const parts = field === 'text' ? found.parts : partsAt(found.parts, field);
  if (parts.length === 0 && field !== 'text') return withPhotoPart(review, found, { field, text });
  return withTexts(review, spread(parts, text, betweenIn(found, field)));
}

function betweenIn({ block }: ReviewBlock, field: EditedBlock['field']): string {
  if (field === 'credit') return ', ';
  return block.type === 'list' || block.type === 'table' ? '\n' : ' ';
}

/** A photo that had no caption, or no credit, gets it at its last line. */
function withPhotoPart(
  review: PageReview,
  { lines, parts }: ReviewBlock,
  { field, text }: { field: 'caption' | 'credit'; text: string },
): PageReview {
  const to = parts[0]?.to;
  if (!to || !('block' in to)) return review;
  const part: LinePart = { text, to: { field, block: to.block } };
  return {
    ...review,
    lines: review.lines.map((line) =>
      line.id === lines.at(-1) ? { ...line, parts: [...line.parts, part] } : line,
    ),
  };
}

function withTexts(review: PageReview, texts: ReadonlyMap<LinePart, string>): PageReview {
  const written = (part: LinePart): LinePart => {
    const text = texts.get(part);
    return text === undefined || text === part.text ? part : { ...part, text };
  };
  return {
    ...review,
    lines: review.lines.map((line) =>
      line.parts.some((part) => texts.has(part)) ? { ...line, parts: line.parts.map(written) } : line,
    ),
    unprinted: review.unprinted.map(written),
  };
}

function allParts({ lines, unprinted }: PageReview): LinePart[] {
  return [...lines.flatMap((line) => line.parts), ...unprinted];
}

/** What was written in a field settles the doubts about it. */
function doubtsAfter(review: PageReview, edited: EditedText): PageReview['doubts'] {
  const lines = 'block' in edited ? blocksOf(review).find(({ id }) => id === edited.block)?.lines : [];
  return review.doubts.filter(({ field, line }) =>
    line === undefined ? 'block' in edited || field !== edited.field : !lines?.includes(line),
  );
}

/**
 * Parts a written text among the lines it came from. Those at both ends that it still begins and ends with keep their
 * words, as long as there are more; the first of the others gets what is left.
 */
function spread(parts: readonly LinePart[], text: string, between: string): Map<LinePart, string> {
  const said = parts.filter((part) => part.text !== '');
  if (said.length === 0) return new Map(parts.slice(0, 1).map((part) => [part, text]));
  const before = keptAtStart(said.slice(0, -1), text, between);
  const after = keptAtEnd(said.slice(before.count + 1), before.rest, between);
  const changed = said.slice(before.count, said.length - after.count);
  return new Map(changed.map((part, at) => [part, at === 0 ? after.rest : '']));
}

interface Kept {
  readonly count: number;
  readonly rest: string;
}

function keptAtStart(parts: readonly LinePart[], text: string, between: string): Kept {
  const [first, ...others] = parts;
  const left =
    first && text.startsWith(first.text + between) && text.slice(first.text.length + between.length);
  if (!left) return { count: 0, rest: text };
  const { count, rest } = keptAtStart(others, left, between);
  return { count: count + 1, rest };
}

function keptAtEnd(parts: readonly LinePart[], text: string, between: string): Kept {
  const last = parts.at(-1);
  const left =
    last && text.endsWith(between + last.text) && text.slice(0, -between.length - last.text.length);
  if (!left) return { count: 0, rest: text };
  const { count, rest } = keptAtEnd(parts.slice(0, -1), left, between);
  return { count: count + 1, rest };
}
