import type { LinePart } from '#shared/areas/page-review.ts';
import type { Draft, Signed } from '#core/reading/recognise/draft.ts';
import type { Line } from '#core/reading/recognise/line.ts';
import { blockParts, type PartOfLine } from './block-parts.ts';
import { shareOut } from './share-out.ts';

const fieldsOfLines = ['kicker', 'headline', 'subheadline', 'lead'] as const;

/** Every place the words of each line went, as the fields have them. */
export function lineParts(draft: Draft): (line: Line) => LinePart[] {
  const found = new Map<Line, LinePart[]>();
  for (const { line, part } of allParts(draft)) found.set(line, [...(found.get(line) ?? []), part]);
  return (line) => found.get(line) ?? [];
}

function allParts(draft: Draft): PartOfLine[] {
  return [
    ...tagParts(draft),
    ...fieldsOfLines.flatMap((field) => fieldParts(draft, field)),
    ...dateParts(draft),
    ...draft.body.flatMap(blockParts),
    ...draft.signed.flatMap((signed, nth) => signedPart(signed, nth)),
    ...draft.lines.flatMap((line) => droppedParts(draft, line)),
  ];
}

/** What the page says of itself and prints nowhere. */
export function unprintedParts(draft: Draft): LinePart[] {
  const date = draft.dates.length === 0 && draft.publishedAt !== null ? draft.publishedAt : '';
  return [
    ...(date === '' ? [] : [{ text: date, to: { field: 'publishedAt' } } as const]),
    ...draft.signed.flatMap((signed, nth) => (signed.line ? [] : [partOf(signed, nth)])),
  ];
}

function tagParts({ leadTag, leadTagLine }: Draft): PartOfLine[] {
  return leadTagLine ? [{ line: leadTagLine, part: { text: leadTag, to: { field: 'leadTag' } } }] : [];
}

function dateParts({ dates }: Draft): PartOfLine[] {
  return dates.map(({ line, stated }) => ({ line, part: { text: stated, to: { field: 'publishedAt' } } }));
}

function fieldParts(draft: Draft, field: (typeof fieldsOfLines)[number]): PartOfLine[] {
  const lines = draft.linesOf(field);
  const texts = shareOut(
    lines.map(({ text }) => text),
    draft[field],
  );
  return lines.map((line, at) => ({ line, part: { text: texts[at] ?? '', to: { field } } }));
}

function signedPart(signed: Signed, nth: number): PartOfLine[] {
  return signed.line ? [{ line: signed.line, part: partOf(signed, nth) }] : [];
}

function partOf({ said }: Signed, nth: number): LinePart {
  return typeof said === 'string'
    ? { text: said, to: { field: 'source', nth } }
    : { text: said.penName, to: { field: 'bylines', role: said.role, nth } };
}

function droppedParts(draft: Draft, line: Line): PartOfLine[] {
  return draft
    .droppedOf(line)
    .map(({ text, why }) => ({ line, part: { text, to: { field: 'dropped', why } } }));
}
