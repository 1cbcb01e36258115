import { $dfsWithSlotsIterator } from '@lexical/utils';
import {
  $getNodeByKey,
  $getRoot,
  $getState,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { changesState } from '#renderer/editor/document/node-states.ts';
import { $leaves } from '#renderer/editor/reading/caret.ts';

/** The words of one line of the text as it reads, and the nodes they stand in. What was deleted has no letter in it. */
export interface TextLine {
  /** Of the element that holds it. */
  readonly key: NodeKey;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly key: NodeKey;
  readonly start: number;
  readonly size: number;
}

/** Every line a person can read in the editor, captions and boxes too, in reading order. */
export function $textLines(): TextLine[] {
  const lines: TextLine[] = [];
  for (const { node } of $dfsWithSlotsIterator($getRoot())) {
    if ($isElementNode(node) && !node.isInline() && node.getChildren().some(isInline))
      lines.push($lineOf(node));
  }
  return lines;
}

function isInline(node: { isInline(): boolean }): boolean {
  return node.isInline();
}

/** The same line with the nodes in which it stands now. */
export function $lineNow(line: TextLine): TextLine {
  const element = $getNodeByKey(line.key);
  return $isElementNode(element) ? $lineOf(element) : line;
}

function $lineOf(element: ElementNode): TextLine {
  let text = '';
  const pieces: Piece[] = [];
  for (const leaf of $leaves(element)) {
    const read = $textOf(leaf);
    pieces.push({ key: leaf.getKey(), start: text.length, size: read.length });
    text += read;
  }
  return { key: element.getKey(), text, pieces };
}

function $textOf(leaf: LexicalNode): string {
  if (!$isTextNode(leaf)) return '\n';
  return $getState(leaf, changesState).some(({ kind }) => kind === 'delete') ? '' : leaf.getTextContent();
}

/** A part of a line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a stretch between which deleted letters stand. */
export function partsOf({ pieces }: TextLine, { start, end }: Stretch): Stretch[] {
  const cuts = pieces.filter((piece) => piece.size === 0 && piece.start > start && piece.start < end);
  const starts = [start, ...new Set(cuts.map((piece) => piece.start))];
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
}

/** Where in the line a place in one of its pieces is. */
export function offsetIn({ pieces }: TextLine, key: NodeKey, offset: number): number | undefined {
  const piece = pieces.find((each) => each.key === key);
  return piece && piece.start + Math.min(offset, piece.size);
}

/** The stretch of the page that shows some characters of a line. */
export function rangeOf(editor: LexicalEditor, line: TextLine, { start, end }: Stretch): Range | undefined {
  const from = pointAt(editor, line, start, (piece) => piece <= start);
  const to = pointAt(editor, line, end, (piece) => piece < end);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.text, from.offset);
  range.setEnd(to.text, to.offset);
  return range;
}

function pointAt(
  editor: LexicalEditor,
  { pieces }: TextLine,
  at: number,
  isBefore: (start: number) => boolean,
): { text: Text; offset: number } | undefined {
  for (const { key, start } of pieces.toReversed()) {
    const text = isBefore(start) ? textOf(editor, key) : undefined;
    if (text) return { text, offset: Math.min(at - start, text.length) };
  }
  return undefined;
}

function textOf(editor: LexicalEditor, key: NodeKey): Text | undefined {
  const element = editor.getElementByKey(key);
  const text = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return text instanceof Text ? text : undefined;
}
