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

/** The words of one line of the text, and the nodes they stand in. */
export interface TextLine {
  /** Of the element that holds it. */
  readonly key: NodeKey;
  readonly text: string;
  readonly pieces: readonly { readonly key: NodeKey; readonly start: number }[];
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
  const pieces: { key: NodeKey; start: number }[] = [];
  for (const leaf of $leaves(element)) {
    pieces.push({ key: leaf.getKey(), start: text.length });
    text += $textOf(leaf);
  }
  return { key: element.getKey(), text, pieces };
}

/** What was deleted is not there any more, and nothing is found across it. */
function $textOf(leaf: LexicalNode): string {
  if (!$isTextNode(leaf)) return '\n';
  const text = leaf.getTextContent();
  return $getState(leaf, changesState).some(({ kind }) => kind === 'delete')
    ? '\0'.repeat(text.length)
    : text;
}

/** The stretch of the page that shows some characters of a line. */
export function rangeOf(
  editor: LexicalEditor,
  line: TextLine,
  start: number,
  end: number,
): Range | undefined {
  const from = pointAt(editor, line, start);
  const to = pointAt(editor, line, end);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.text, from.offset);
  range.setEnd(to.text, to.offset);
  return range;
}

function pointAt(
  editor: LexicalEditor,
  line: TextLine,
  at: number,
): { text: Text; offset: number } | undefined {
  const piece = line.pieces.findLast(({ start }) => start < at) ?? line.pieces[0];
  const element = piece && editor.getElementByKey(piece.key);
  const text = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (!piece || !(text instanceof Text)) return undefined;
  return { text, offset: Math.min(at - piece.start, text.length) };
}
