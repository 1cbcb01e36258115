import type { LinePart, LinePlace, PageReview, ReviewLine, TextField } from './page-review.ts';
import { textFields } from './page-review.ts';
import { pictureAmong, type PagePicture } from './page-picture.ts';
import type { ReadBlock, ReadPage } from './reading.ts';

type Placed<Field extends LinePlace['field']> = LinePart & { readonly to: { readonly field: Field } };

/** A block of the text, and the parts of lines that it is made of. */
export interface ReviewBlock {
  readonly id: string;
  readonly parts: readonly LinePart[];
  readonly lines: readonly string[];
  readonly block: ReadBlock;
}

/** The fields that the parts of a page's lines make. For a page that nobody touched, exactly what the reader read. */
export function pageOf(review: PageReview): ReadPage {
  const parts = [...review.lines.flatMap((line) => line.parts), ...review.unprinted];
  const body = blocksOf(review).flatMap(({ block }) => inParagraphs(block));
  const texts = Object.fromEntries(textFields.map((field) => [field, textIn(parts, field)]));
  return {
    ...(texts as Record<TextField, string>), // Made of exactly those names.
    publishedAt: publishedAtIn(review),
    body,
    photos: body.flatMap((block) =>
      block.type === 'photo' ? [{ caption: block.caption, credit: block.credit }] : [],
    ),
    bylines: bylinesIn(parts),
    source: sourceIn(parts),
    dropped: partsAt(parts, 'dropped').flatMap(({ text, to }) =>
      text === '' ? [] : [{ text, why: to.why }],
    ),
    doubts: review.doubts.map(({ field, why }) => ({ field, why })),
    warnings: review.warnings,
    encoding: review.encoding,
  };
}

interface OpenBlock extends Omit<ReviewBlock, 'block'> {
  readonly name: string;
  readonly parts: LinePart[];
  readonly lines: string[];
  readonly pictures: PagePicture[];
}

/**
 * The blocks of the text in the order of their first lines. A line that was taken out of the middle of a list leaves
 * two lists; a photo is one wherever its caption and its credit stand.
 */
export function blocksOf({ lines }: PageReview): ReviewBlock[] {
  const blocks: OpenBlock[] = [];
  const named = new Map<string, OpenBlock>();
  for (const { part, name, line, picture } of lines.flatMap(namedParts)) {
    const last = blocks.at(-1);
    const open = isOfPhoto(part) ? named.get(name) : last?.name === name ? last : undefined;
    const block = open ?? {
      id: named.has(name) ? `${name}~${line}` : name,
      name,
      parts: [],
      lines: [],
      pictures: [],
    };
    if (!open) blocks.push(block);
    named.set(name, block);
    block.parts.push(part);
    if (picture && part.to.field === 'picture') block.pictures.push(picture);
    if (block.lines.at(-1) !== line) block.lines.push(line);
  }
  return blocks.flatMap(({ name: _, pictures, ...found }) => {
    const block = blockOf(found.parts, pictureAmong(pictures));
    return block ? [{ ...found, block }] : [];
  });
}

interface NamedPart {
  readonly part: LinePart;
  readonly name: string;
  readonly line: string;
  readonly picture: PagePicture | undefined;
}

function namedParts({ id, parts, picture }: ReviewLine): NamedPart[] {
  return parts.flatMap((part) =>
    'block' in part.to ? [{ part, name: part.to.block, line: id, picture }] : [],
  );
}

export function partsAt<Field extends LinePlace['field']>(
  parts: readonly LinePart[],
  field: Field,
): Placed<Field>[] {
  return parts.filter((part): part is Placed<Field> => part.to.field === field);
}

function isOfPhoto({ to }: LinePart): boolean {
  return to.field === 'picture' || to.field === 'caption' || to.field === 'credit';
}

/** All parts of a block are of one kind: a photo's are picture, caption and credit. */
function blockOf(parts: readonly LinePart[], picture: PagePicture | undefined): ReadBlock | undefined {
  const to = parts[0]?.to;
  const texts = parts.map(({ text }) => text).filter((text) => text !== '');
  switch (to?.field) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return texts.length === 0 ? undefined : { type: to.field, text: texts.join(' ') };
    case 'list': {
      const items = texts.flatMap((text) => text.split('\n'));
      return items.length === 0
        ? undefined
        : { type: 'list', text: items.join('\n'), ordered: to.ordered, items };
    }
    case 'table': {
      const rows = texts.flatMap((text) => text.split('\n'));
      return { type: 'table', text: rows.join('\n'), rows: rows.map((row) => row.split('\t')) };
    }
    default: {
      const caption = joined(partsAt(parts, 'caption'), ' ');
      const credit = joined(partsAt(parts, 'credit'), ', ');
      return { type: 'photo', text: caption, caption, credit, ...(picture && { picture }) };
    }
  }
}

/** A person who writes an empty line into a paragraph means two. */
function inParagraphs(block: ReadBlock): ReadBlock[] {
  if (block.type !== 'paragraph') return [block];
  const texts = block.text.split(/\s*\n\s*/).filter((text) => text !== '');
  return texts.map((text) => ({ type: 'paragraph', text }));
}

function textIn(parts: readonly LinePart[], field: TextField): string {
  return joined(partsAt(parts, field), ' ');
}

function joined(parts: readonly LinePart[], between: string): string {
  return parts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(between);
}

/** The printed date wins over the page's own data; a time of day on a line of its own completes it. */
function publishedAtIn({ lines, unprinted }: PageReview): string | null {
  const texts = partsAt([...lines.flatMap((line) => line.parts), ...unprinted], 'publishedAt').map(
    ({ text }) => text,
  );
  const day = texts.find((text) => /^\d/.test(text));
  const time = texts.find((text) => text.startsWith('T')) ?? '';
  return day === undefined ? null : day.includes('T') ? day : day + time;
}

function bylinesIn(parts: readonly LinePart[]): ReadPage['bylines'] {
  const bylines: ReadPage['bylines'] = [];
  for (const { text: penName, to } of inFoundOrder(partsAt(parts, 'bylines')))
    if (penName !== '' && !bylines.some((known) => known.penName === penName && known.role === to.role))
      bylines.push({ penName, role: to.role, ...(to.person !== undefined && { person: to.person }) });
  return bylines;
}

function sourceIn(parts: readonly LinePart[]): string {
  return inFoundOrder(partsAt(parts, 'source')).reduce(
    (source, { text }) =>
      text === '' || source.includes(text) ? source : [source, text].filter(Boolean).join(', '),
    '',
  );
}

function inFoundOrder<Part extends { readonly to: { readonly nth?: number | undefined } }>(
  parts: readonly Part[],
): Part[] {
  return parts.toSorted((a, b) => (a.to.nth ?? Infinity) - (b.to.nth ?? Infinity) || 0);
}
