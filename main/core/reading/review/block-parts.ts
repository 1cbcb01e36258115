import type { LinePart } from '#shared/areas/page-review.ts';
import type { ReadBlock } from '#shared/areas/reading.ts';
import { readCredit } from '#shared/text/credit/read-credit.ts';
import type { DraftBlock } from '#core/reading/recognise/draft.ts';
import type { Line } from '#core/reading/recognise/line.ts';
import { shareOut } from './share-out.ts';

export interface PartOfLine {
  readonly line: Line;
  readonly part: LinePart;
}

export function lineId({ index }: Pick<Line, 'index'>): string {
  return `l${index}`;
}

/** What each line gave to the block; every line gives something, if only its picture or its place. */
export function blockParts({ block, lines }: DraftBlock): PartOfLine[] {
  const [first] = lines;
  if (!first) return [];
  const id = lineId(first);
  if (block.type === 'photo') return photoParts(block, lines, id);
  const texts = textsOf(block, lines);
  return lines.map((line, at) => ({ line, part: { text: texts[at] ?? '', to: placeOf(block, id) } }));
}

type TextBlock = Exclude<ReadBlock, { type: 'photo' }>;

function placeOf(block: TextBlock, id: string): LinePart['to'] {
  return block.type === 'list'
    ? { field: 'list', ordered: block.ordered, block: id }
    : { field: block.type, block: id };
}

function textsOf(block: TextBlock, lines: readonly Line[]): readonly string[] {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => row.join('\t'));
    default:
      return shareOut(
        lines.map(({ text }) => text),
        block.text,
      );
  }
}

type Photo = Extract<ReadBlock, { type: 'photo' }>;

function photoParts(photo: Photo, lines: readonly Line[], block: string): PartOfLine[] {
  const captions = captionShares(photo, lines);
  const credits = creditShares(photo, lines);
  return lines.flatMap((line, at) => {
    const caption = captions[at] ?? '';
    const credit = credits[at] ?? '';
    const parts: LinePart[] = [
      ...(line.picture ? [{ text: '', to: { field: 'picture', block } } as const] : []),
      ...(caption === '' ? [] : [{ text: caption, to: { field: 'caption', block } } as const]),
      ...(credit === '' ? [] : [{ text: credit, to: { field: 'credit', block } } as const]),
    ];
    if (parts.length === 0) return [{ line, part: { text: '', to: { field: 'caption', block } } as const }];
    return parts.map((part) => ({ line, part }));
  });
}

/** A credit that stands between the lines of a caption is not among its words. */
function captionShares({ caption }: Photo, lines: readonly Line[]): string[] {
  const all = lines.map(({ text }) => text);
  if (
    all
      .filter((text) => text !== '')
      .join(' ')
      .includes(caption)
  )
    return shareOut(all, caption);
  return shareOut(
    lines.map(({ text, role }) => (role === 'credit' ? '' : text)),
    caption,
  );
}

function creditShares({ credit }: Photo, lines: readonly Line[]): string[] {
  const marked = lines.map(({ text, role }) =>
    role === 'credit' && text !== '' ? (readCredit(text)?.credit ?? text) : '',
  );
  const own = marked.filter((text) => text !== '').join(', ');
  if (own === '' || !credit.endsWith(own)) return givenTo(credit, lines);
  const rest = credit.slice(0, -own.length).replace(/, $/, '');
  const others = givenTo(
    rest,
    lines.map((line, at) => (marked[at] === '' ? line : { ...line, text: '' })),
  );
  return marked.map((text, at) => text || (others[at] ?? ''));
}

/** All of it to the last line that says it, else to the last that says anything. */
function givenTo(credit: string, lines: readonly Line[]): string[] {
  if (credit === '') return lines.map(() => '');
  const said = lines.findLastIndex(({ text }) => text.includes(credit));
  const at =
    said >= 0
      ? said
      : Math.max(
          0,
          lines.findLastIndex(({ text }) => text !== ''),
        );
  return lines.map((_, index) => (index === at ? credit : ''));
}
