import {
  $addUpdateTag,
  $createRangeSelection,
  $findMatchingParent,
  $isTextNode,
  $getNodeByKey,
  $setSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  REMOVE_TEXT_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type PointType,
} from 'lexical';
import { $isTableCellNode } from '@lexical/table';
import { nfc } from '#shared/text/nfc.ts';
import type { Found } from './find-view.ts';
import { otherPart, type Written } from './other-part.ts';
import { $lineNow, partsOf, type TextLine } from './text-lines.ts';

/**
 * What stands in a place once it was written over. Capitals stay as they were where the words were not typed with any. A
 * space at an end of what is written stands only where a word is beside it, and what is looked for has none there.
 */
export function writtenFor(place: Found, wanted: string, written: string): string {
  const before = place.line.text.slice(place.start, place.end);
  const after = fitted(place, wanted, nfc(written));
  const words = wanted.trim();
  if (words === words.toUpperCase() || after !== after.toLowerCase()) return after;
  if (before === before.toUpperCase() && before.length > 1) return after.toUpperCase();
  const [first = ''] = before;
  const isCapital = first !== first.toLowerCase() && words[0] === words[0]?.toLowerCase();
  return isCapital ? after.slice(0, 1).toUpperCase() + after.slice(1) : after;
}

/** Whether a place stands there already as it is to be written. */
export function readsSo({ line, start, end }: Found, written: string): boolean {
  return line.text.slice(start, end) === written;
}

function fitted({ line: { text }, start, end }: Found, wanted: string, written: string): string {
  const isOpenBefore = isLetter(text[start - 1]) && !/^\s/.test(wanted);
  const isOpenAfter = isLetter(text[end]) && !/\s$/.test(wanted);
  const from = isOpenBefore ? written : written.trimStart();
  return isOpenAfter ? from : from.trimEnd();
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\S/.test(char);
}

type Replacement = Found & Written;

interface WrittenOver {
  readonly count: number;
  /** How many of them stand in tables, where nothing is marked as a change. */
  readonly inTables: number;
  readonly editors: readonly LexicalEditor[];
}

/**
 * Writes over what was found, as somebody would who chose it and typed: whoever watches how text is written sees it.
 * One step of undo in each editor. Answers how many places read otherwise now, and the editors they are in.
 */
export function replaceAll(found: readonly Found[], write: (place: Found) => string): WrittenOver {
  const others = found.flatMap((place) => {
    const part = otherPart(place.line.text, place, write(place));
    return part ? [{ ...place, ...part }] : [];
  });
  const editors = [...new Set(others.map(({ editor }) => editor))];
  const inTables = others.filter(isInTable).length;
  for (const editor of editors)
    roundsOf(others.filter((place) => place.editor === editor)).forEach((places, round) =>
      editor.update(
        () => {
          $addUpdateTag(round === 0 ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG);
          for (const place of places) $replace(place);
        },
        // The keyboard stays where it is: in the bar that asked for it.
        { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
      ),
    );
  return { count: others.length, inTables, editors };
}

function isInTable({ editor, line }: Found): boolean {
  return editor.read(() => {
    const element = $getNodeByKey(line.key);
    return element !== null && $findMatchingParent(element, $isTableCellNode) !== null;
  });
}

/**
 * One place of each line in a round: whoever watches sees each as written by itself. From the end, as what stands before a
 * place is where it was.
 */
function roundsOf(places: readonly Replacement[]): Replacement[][] {
  const rounds: Replacement[][] = [];
  for (const ofLine of Map.groupBy(places.toReversed(), ({ line }) => line).values())
    ofLine.forEach((place, round) => (rounds[round] ??= []).push(place));
  return rounds;
}

/** Letters that were deleted in the middle of a place stay there. */
function $replace({ editor, line, text, ...place }: Replacement): void {
  const [first, ...others] = partsOf($lineNow(line), place);
  for (const part of others.toReversed()) $writeOver(editor, { line: $lineNow(line), ...part }, '');
  if (first) $writeOver(editor, { line: $lineNow(line), ...first }, text);
}

function $writeOver(editor: LexicalEditor, place: Pick<Found, 'line' | 'start' | 'end'>, text: string): void {
  $selectPlace(place);
  if (text === '') editor.dispatchCommand(REMOVE_TEXT_COMMAND, null);
  else editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text);
}

export function $selectPlace({ line, start, end }: Pick<Found, 'line' | 'start' | 'end'>): void {
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, line, start, (piece) => piece <= start);
  $setPoint(selection.focus, line, end, (piece) => piece < end);
  $setSelection(selection);
}

function $setPoint(point: PointType, line: TextLine, at: number, isBefore: (start: number) => boolean): void {
  const piece = line.pieces.findLast(({ key, start }) => isBefore(start) && $isTextNode($getNodeByKey(key)));
  if (piece) point.set(piece.key, at - piece.start, 'text');
}
