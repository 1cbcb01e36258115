import type { LinePart, LinePlace, MoveTarget, PageReview, ReviewLine } from './page-review.ts';
import { droppedByPerson } from './page-review.ts';

/**
 * Moves lines to a field, or out of the article. The fields follow: a second line of the headline joins the first, a
 * credit goes to the photo beside it, the last entry taken out of a list leaves the list. A line that cannot be what it
 * is moved to stays where it is. The value given is not changed, so whoever keeps it can take the move back.
 */
export function reassign(review: PageReview, ids: readonly string[], target: MoveTarget): PageReview {
  const moved = new Set(ids);
  const moves = review.moves + 1;
  const lines = [...review.lines];
  lines.forEach((line, at) => {
    if (!moved.has(line.id) || !canBe(line, target)) return;
    const parts = readingOf(line, target);
    const block = blockFor({ lines, at, target, moved }) ?? `${line.id}.${moves}`;
    lines[at] = { ...line, parts: parts.map((part) => inBlock(part, block)) };
  });
  const settled = target === 'publishedAt' ? withOneDate(lines, moved) : lines;
  return { ...review, moves, lines: settled, doubts: doubtsLeft(review, moved, target) };
}

/** Whether the line says anything there: a date needs a date, and a picture without words can only be a picture. */
export function canBe(line: ReviewLine, target: MoveTarget): boolean {
  if (target === 'publishedAt' || target === 'table') return line.readings[target] !== undefined;
  return line.text !== '' || target === 'caption' || target === 'dropped';
}

/** The picture that was left out of a photo, where it would come back to it; undefined where none was. */
export function pictureLeftOut(
  review: PageReview,
  { parts }: { parts: readonly LinePart[] },
): string | undefined {
  const [first] = parts;
  const block = first && 'block' in first.to ? first.to.block : undefined;
  const comesBack = ({ id, picture, parts: own }: ReviewLine) =>
    picture?.kind === 'file' &&
    !own.some(isKept) &&
    reassign(review, [id], 'caption').lines.some(
      (line) => line.id === id && line.parts.some(({ to }) => 'block' in to && to.block === block),
    );
  return review.lines.find(comesBack)?.id;
}

/** Makes lines go on with what stands above them: a paragraph that the page broke in two. */
export function joinAbove(review: PageReview, ids: readonly string[]): PageReview {
  const moved = new Set(ids);
  const lines = [...review.lines];
  lines.forEach((line, at) => {
    const above = moved.has(line.id) && line.text !== '' ? partAbove(lines, at) : undefined;
    if (!above || !goesOn.has(above.to.field)) return;
    lines[at] = { ...line, parts: [{ text: line.text, to: above.to }] };
  });
  const moves = review.moves + 1;
  return { ...review, moves, lines, doubts: doubtsLeft(review, moved, undefined) };
}

/** The lines whose words go on from what stands above them, as one text with it. */
export function linesGoingOn(lines: readonly ReviewLine[]): ReadonlySet<string> {
  const found = new Set<string>();
  let above: LinePlace | undefined;
  for (const { id, parts } of lines) {
    const kept = parts.filter(isKept);
    const first = kept[0]?.to;
    if (first && above && goesOn.has(first.field) && isSamePlace(first, above)) found.add(id);
    above = kept.at(-1)?.to ?? above;
  }
  return found;
}

function isSamePlace(one: LinePlace, other: LinePlace): boolean {
  const blockOf = (place: LinePlace) => ('block' in place ? place.block : undefined);
  return one.field === other.field && blockOf(one) === blockOf(other);
}

/** What has words that can go on in the next line. */
const goesOn: ReadonlySet<LinePlace['field']> = new Set([
  'kicker',
  'headline',
  'subheadline',
  'lead',
  'paragraph',
  'subhead',
  'quote',
  'caption',
]);

/** What the line says there: its words, or what the reader knows better. */
function readingOf(line: ReviewLine, target: MoveTarget): readonly LinePart[] {
  return line.readings[target] ?? [{ text: line.text, to: placeOf(line, target) }];
}

function placeOf(line: ReviewLine, target: MoveTarget): LinePlace {
  const block = line.id;
  switch (target) {
    case 'dropped':
      return { field: 'dropped', why: droppedByPerson };
    case 'bylines':
      return { field: 'bylines', role: 'writer' };
    case 'list':
      return { field: 'list', ordered: false, block };
    case 'caption':
      return { field: line.text === '' ? 'picture' : 'caption', block };
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'table':
    case 'credit':
      return { field: target, block };
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'lead':
    case 'publishedAt':
    case 'source':
      return { field: target };
    default:
      return target satisfies never;
  }
}

function inBlock(part: LinePart, block: string): LinePart {
  return 'block' in part.to ? { ...part, to: { ...part.to, block } } : part;
}

interface Move {
  /** Those above `at` have been moved already. */
  readonly lines: readonly ReviewLine[];
  readonly at: number;
  readonly target: MoveTarget;
  readonly moved: ReadonlySet<string>;
}

/** The block that is there already and that the line belongs to; undefined where it makes one of its own. */
function blockFor({ lines, at, target, moved }: Move): string | undefined {
  switch (target) {
    case 'list':
    case 'table':
      return blockAbove(lines, at, [target]);
    case 'caption':
      return lines[at]?.text === '' ? pictureBlock(lines, at, moved) : captionBlock(lines, at, moved);
    case 'credit':
      return creditBlock(lines, at);
    default:
      return undefined;
  }
}

const photoFields: readonly LinePlace['field'][] = ['picture', 'caption', 'credit'];

/** The photo right above or below that has no caption yet; for several lines moved together, that of the one above. */
function captionBlock(
  lines: readonly ReviewLine[],
  at: number,
  moved: ReadonlySet<string>,
): string | undefined {
  const above = blockAbove(lines, at, photoFields);
  const aboveIsMoved = moved.has(lines[at - 1]?.id ?? '') && above !== undefined;
  if (above !== undefined && (aboveIsMoved || !has(lines, above, 'caption'))) return above;
  const below = blockBelow(lines, at, moved);
  return below === undefined || has(lines, below, 'caption') ? undefined : below;
}

/** The words right under a picture, or right above it, that wait for one: so a picture that was taken out comes back to its own. */
function pictureBlock(
  lines: readonly ReviewLine[],
  at: number,
  moved: ReadonlySet<string>,
): string | undefined {
  const beside = [blockBelow(lines, at, moved), blockAbove(lines, at, photoFields)];
  return beside.find((block) => block !== undefined && !has(lines, block, 'picture'));
}

/** The photo beside the line, else the nearest one above, that has no credit yet. */
function creditBlock(lines: readonly ReviewLine[], at: number): string | undefined {
  const candidates = [...blocksIn(lines.slice(0, at)).toReversed(), ...blocksIn(lines.slice(at + 1))];
  return candidates.find((block) => !has(lines, block, 'credit'));
}

function blocksIn(lines: readonly ReviewLine[]): string[] {
  return lines.flatMap(({ parts }) =>
    parts.flatMap(({ to }) => ('block' in to && photoFields.includes(to.field) ? [to.block] : [])),
  );
}

function has(lines: readonly ReviewLine[], block: string, field: LinePlace['field']): boolean {
  return lines.some(({ parts }) =>
    parts.some(({ to }) => 'block' in to && to.block === block && to.field === field),
  );
}

function blockAbove(
  lines: readonly ReviewLine[],
  at: number,
  fields: readonly LinePlace['field'][],
): string | undefined {
  const above = partAbove(lines, at)?.to;
  return above && 'block' in above && fields.includes(above.field) ? above.block : undefined;
}

function blockBelow(
  lines: readonly ReviewLine[],
  at: number,
  moved: ReadonlySet<string>,
): string | undefined {
  const next = lines.slice(at + 1).find((line) => !moved.has(line.id) && line.parts.some(isKept));
  const below = next?.parts.find(isKept)?.to;
  return below && 'block' in below && photoFields.includes(below.field) ? below.block : undefined;
}

/** What stands above a line in the article: what was dropped between is not there. */
function partAbove(lines: readonly ReviewLine[], at: number): LinePart | undefined {
  return lines
    .slice(0, at)
    .findLast(({ parts }) => parts.some(isKept))
    ?.parts.findLast(isKept);
}

function isKept({ to }: LinePart): boolean {
  return to.field !== 'dropped';
}

/** A page is published once: another line that said so is no part of the article then. */
function withOneDate(lines: readonly ReviewLine[], moved: ReadonlySet<string>): ReviewLine[] {
  const isDated = lines.some(({ id, parts }) => moved.has(id) && parts.some(isDay));
  return lines.map((line) => (isDated && !moved.has(line.id) ? withoutDate(line) : line));
}

function isDay({ text, to }: LinePart): boolean {
  return to.field === 'publishedAt' && !text.startsWith('T');
}

function withoutDate(line: ReviewLine): ReviewLine {
  if (!line.parts.some(({ to }) => to.field === 'publishedAt')) return line;
  const others = line.parts.filter(({ to }) => to.field !== 'publishedAt');
  const text = others
    .reduce((left, part) => left.replace(part.text, ' '), line.text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s|,;:()–-]+|[\s|,;:()–-]+$/gu, '');
  return { ...line, parts: [...others, { text, to: { field: 'dropped', why: 'ngày giờ' } }] };
}

/** A doubt is settled once a person moved the line that it is about, or a line into or out of its field. */
function doubtsLeft(review: PageReview, moved: ReadonlySet<string>, target: MoveTarget | undefined) {
  const fields = new Set<string>(review.lines.filter(({ id }) => moved.has(id)).flatMap(fieldsOf));
  if (target !== undefined) fields.add(target);
  return review.doubts.filter(({ field, line }) =>
    line === undefined ? !fields.has(field) : !moved.has(line),
  );
}

function fieldsOf({ parts }: ReviewLine): string[] {
  return parts.map(({ to }) => to.field);
}
