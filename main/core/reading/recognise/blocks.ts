import type { ReadBlock } from '#shared/areas/reading.ts';
import { readCredit } from '#shared/text/credit/read-credit.ts';
import { beginning } from '#shared/text/beginning.ts';
import { captionPoints } from './caption.ts';
import type { Draft, DraftBlock, Run } from './draft.ts';
import { dropAmongText } from './drop-among-text.ts';
import type { BlockReader, Found, Surroundings } from './found.ts';
import { isInterview } from './interview.ts';
import type { Line } from './line.ts';
import { readList } from './lists.ts';
import { captionDoubt, readPhoto } from './photos.ts';
import { readParagraph, readQuote, readSubhead } from './short-lines.ts';
import { readTable } from './tables.ts';

/** In this order: a picture's words must not become a paragraph, nor a table's row a subhead. */
const readers: readonly BlockReader[] = [
  readPhoto,
  readTable,
  readList,
  readQuote,
  readSubhead,
  readParagraph,
];

/** Turns the free lines of the text into blocks, and drops the page's own lines that stand among them. */
export function readBlocks(draft: Draft, run: Run): void {
  const text = draft.lines.filter((line) => line.index > draft.leadAt && line.index <= run.last);
  dropAmongText(draft, text);
  const above = draft.lines.filter((line) => line.index > draft.headlineAt && line.index < draft.leadAt);
  const free = [...above.filter(mayStandAboveLead), ...text].filter((line) => draft.isFree(line));
  const hasPictures = free.some(({ picture }) => picture);
  const interview = isInterview(free);
  free.forEach((line, at) => {
    if (!draft.isFree(line)) return;
    const before = draft.body.at(-1)?.block;
    accept(draft, firstFound(line, { lines: free, at, isInterview: interview, hasPictures, before }));
  });
}

/** Between headline and lead only pictures, their captions and paragraphs are the article's. */
function mayStandAboveLead(line: Line): boolean {
  if (line.outside !== undefined || line.furniture?.firm || line.dateline) return false;
  const hasPicture = line.picture || line.figure !== undefined || line.role === 'caption';
  return (
    hasPicture ||
    line.isProse ||
    readCredit(line.text) !== null ||
    (line.heading === 0 && captionPoints(line.text) >= 2)
  );
}

function firstFound(line: Line, around: Surroundings): Found {
  for (const read of readers) {
    const found = read(line, around);
    if (found) return withCaptionDoubt(found, line, around);
  }
  return withCaptionDoubt(readParagraph(line), line, around);
}

function withCaptionDoubt(found: Found, line: Line, around: Surroundings): Found {
  const isText = found.block.type === 'paragraph' || found.block.type === 'subhead';
  const doubt = isText ? captionDoubt(line, around) : undefined;
  return doubt === undefined ? found : { ...found, doubt };
}

function accept(draft: Draft, { block, lines, doubt }: Found): void {
  lines.forEach((line) => draft.take(line, 'body'));
  if (doubt !== undefined) draft.doubt('body', `${doubt} (“${beginning(block.text, 60)}”)`, lines[0]);
  const before = draft.body.at(-1);
  const merged = lines.some(({ picture }) => picture) ? null : withCreditBelow(before, { block, lines });
  if (merged) draft.body.splice(-1, 1, merged);
  else draft.body.push({ block, lines });
}

const longestCaptionLetters = 300;

/** A line that is only a credit belongs to the line above it, which is then a caption. */
function withCreditBelow(before: DraftBlock | undefined, { block, lines }: DraftBlock): DraftBlock | null {
  if (!before || block.type !== 'photo' || block.caption !== '' || block.credit === '') return null;
  const above = before.block;
  const isCaption =
    above.type === 'photo' ? above.credit === '' : above.type === 'subhead' || above.type === 'paragraph';
  if (!isCaption || above.text.length > longestCaptionLetters) return null;
  const merged: ReadBlock = { type: 'photo', text: above.text, caption: above.text, credit: block.credit };
  return { block: merged, lines: [...before.lines, ...lines] };
}
