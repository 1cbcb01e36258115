import { $isListNode } from '@lexical/list';
import { $isTableNode } from '@lexical/table';
import { $dfsWithSlotsIterator } from '@lexical/utils';
import {
  $createRangeSelection,
  $createRangeSelectionFromDom,
  $getRoot,
  $getSelection,
  $getSlot,
  $getSlotHost,
  $getSlotNameWithinHost,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { textLine } from '#shared/document/lines.ts';
import { blockIdState } from '#renderer/editor/document/node-states.ts';
import { $chosenNodes } from '#renderer/editor/reading/chosen-nodes.ts';
import { $topOf } from '#renderer/editor/reading/top-of.ts';
import { $blockById, $leafAt, $leaves, $offsetIn, $selectOffset } from '#renderer/editor/reading/caret.ts';

/** Characters of one line, counted as they are written. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters of a line of a block; of the block as a whole where no line is named. */
export interface BodySpan extends Span {
  readonly block: string;
  readonly line?: string | undefined;
}

/** `at`: where the selection begins. */
export type Selected<S extends Span> = S & { readonly quote: string; readonly at: number };

export type QuotedSpan = BodySpan & { readonly quote: string };

/** `further`: the lines behind the first, where words of several are chosen. */
export type SelectedInBody = Selected<BodySpan> & { readonly further?: readonly QuotedSpan[] };

/** The words that are chosen, line by line; where only the caret stands, its whole line. */
export function $selectedInBody(editor: LexicalEditor): SelectedInBody | undefined {
  const selection = $selectionNow(editor);
  if ($isNodeSelection(selection)) return $wholeBlock(selection.getNodes()[0]);
  if (!$isRangeSelection(selection)) return undefined;
  const [first, ...further] = $chosenSpans(selection);
  if (!first) return $lineWithCaret(selection);
  return { ...first, at: first.start, ...(further.length > 0 && { further }) };
}

/** Lines without a word that is chosen are not spoken of. */
function $chosenSpans(selection: RangeSelection): QuotedSpan[] {
  if (selection.isCollapsed()) return [];
  const words = $chosenNodes(selection).filter((node) => $isTextNode(node) || $isLineBreakNode(node));
  const lines = new Set(words.flatMap((node) => $lineOf(node) ?? []).map($spokenOf));
  return [...lines].flatMap((line) => $chosenSpan(line, selection) ?? []);
}

/** The words of a cell have no name of their own in the document: the table is meant. */
function $spokenOf(line: ElementNode): ElementNode {
  const top = $topOf(line);
  return $isTableNode(top) ? top : line;
}

function $chosenSpan(line: ElementNode, selection: RangeSelection): QuotedSpan | undefined {
  const top = $topOf(line);
  if (!top) return undefined;
  const block = $getState(top, blockIdState);
  if ($isTableNode(line)) return { block, ...wholeSpan };
  const span = $chosenIn(line, selection);
  return span.quote === '' ? undefined : { block, line: $keyOf(line, top), ...span };
}

function $lineWithCaret(selection: RangeSelection): SelectedInBody | undefined {
  const line = $lineOf(startOf(selection).getNode());
  const top = line && $topOf(line);
  if (!line || !top) return undefined;
  if ($isTableNode(top)) return $wholeBlock(top);
  return { block: $getState(top, blockIdState), line: $keyOf(line, top), ...$selectedIn(line, selection) };
}

/** What is chosen on the screen. The editor hears of it a moment later, and a key may come before. */
export function $selectionNow(editor: LexicalEditor): BaseSelection | null {
  const kept = $getSelection();
  const shown = getSelection();
  const isHere = shown?.anchorNode && editor.getRootElement()?.contains(shown.anchorNode);
  if ($isNodeSelection(kept) || !isHere) return kept;
  return $createRangeSelectionFromDom(shown, editor) ?? kept;
}

function $wholeBlock(node: LexicalNode | undefined): Selected<BodySpan> | undefined {
  const top = node && $topOf(node);
  return top ? { block: $getState(top, blockIdState), ...wholeSpan, at: 0 } : undefined;
}

const wholeSpan = { start: 0, end: 0, quote: '' };

/** The same in a field of one line. */
export function $selectedIn(line: ElementNode, selection: RangeSelection): Selected<Span> {
  const chosen = $chosenIn(line, selection);
  if (chosen.quote !== '') return { ...chosen, at: chosen.start };
  const text = $textOf(line);
  return { start: 0, end: text.length, quote: text, at: chosen.start };
}

/** What is chosen of a line, which may begin in a line before it and end in one behind it. */
function $chosenIn(line: ElementNode, selection: RangeSelection) {
  const text = $textOf(line);
  const [from, to] = [startOf(selection), endOf(selection)];
  const start = $isIn(line, from) ? $offsetIn(line, from) : 0;
  const end = $isIn(line, to) ? $offsetIn(line, to) : text.length;
  return { start, end, quote: text.slice(start, end) };
}

function $isIn(line: ElementNode, point: PointType): boolean {
  return $lineOf(point.getNode())?.is(line) === true;
}

function startOf(selection: RangeSelection) {
  return selection.isBackward() ? selection.focus : selection.anchor;
}

function endOf(selection: RangeSelection) {
  return selection.isBackward() ? selection.anchor : selection.focus;
}

function $textOf(line: ElementNode): string {
  return $leaves(line)
    .map((leaf) => ($isTextNode(leaf) ? leaf.getTextContent() : '\n'))
    .join('');
}

function $lineOf(node: LexicalNode): ElementNode | undefined {
  let current: LexicalNode | null = node;
  while (current && !($isElementNode(current) && !current.isInline())) current = current.getParent();
  return $isElementNode(current) && !$isListNode(current) ? current : undefined;
}

/** The key by which the document names a line of a block. */
function $keyOf(line: ElementNode, top: LexicalNode): string {
  if ($getSlotHost(line)) return $getSlotNameWithinHost(line) ?? textLine;
  return line.is(top) ? textLine : $getState(line, blockIdState);
}

export function $lineAt({ block, line = textLine }: BodySpan): ElementNode | undefined {
  const top = $blockById(block);
  if (top && line === textLine && $isElementNode(top)) return top;
  const slot = top && !$isElementNode(top) ? $getSlot(top, line) : null;
  return $isElementNode(slot) ? slot : $namedLine(line);
}

/** An item of a list, or a paragraph in a box: named by an id of its own. */
function $namedLine(id: string): ElementNode | undefined {
  for (const { node } of $dfsWithSlotsIterator($getRoot()))
    if ($isElementNode(node) && $getState(node, blockIdState) === id) return node;
  return undefined;
}

/** Of many spans those whose blocks may be in sight: to look for the line of each takes its time in a long text. */
export function $spansInSight(editor: LexicalEditor, spans: readonly BodySpan[]): readonly BodySpan[] {
  if (spans.length < 2) return spans;
  const tops = $getRoot().getChildren();
  const away = new Set(tops.filter((top) => !isSeen(editor, top)).map((top) => $getState(top, blockIdState)));
  return spans.filter(({ block }) => !away.has(block));
}

/** Where a line shows some of its characters; nothing where its block is out of sight. */
export function $rangeOf(editor: LexicalEditor, line: ElementNode, { start, end }: Span): Range | undefined {
  if (!isSeen(editor, $topOf(line) ?? line)) return undefined;
  const from = $pointAt(editor, line, { offset: start, isEnd: false });
  const to = $pointAt(editor, line, { offset: end, isEnd: true });
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

// Asked of the block and not of the words: a block out of sight is not laid out, and asking would lay it out.
function isSeen(editor: LexicalEditor, top: LexicalNode): boolean {
  const rect = editor.getElementByKey(top.getKey())?.getBoundingClientRect();
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
}

interface Place {
  readonly offset: number;
  readonly isEnd: boolean;
}

function $pointAt(
  editor: LexicalEditor,
  line: ElementNode,
  { offset, isEnd }: Place,
): { node: Node; offset: number } | undefined {
  let left = offset;
  for (const leaf of $leaves(line)) {
    const size = $isTextNode(leaf) ? leaf.getTextContentSize() : 1;
    if (left < size || (isEnd && left === size)) return pointIn(editor.getElementByKey(leaf.getKey()), left);
    left -= size;
  }
  return undefined;
}

function pointIn(element: HTMLElement | null, offset: number): { node: Node; offset: number } | undefined {
  const text = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (text) return { node: text, offset: Math.min(offset, text.textContent?.length ?? 0) };
  const parent = element?.parentNode;
  if (!element || !parent) return undefined;
  return { node: parent, offset: [...parent.childNodes].indexOf(element) + offset };
}

/** Chooses some characters of a line. */
export function $selectSpan(line: ElementNode, { start, end }: Span): void {
  const from = $leafAt(line, start);
  const to = $leafAt(line, end);
  if (!from || !to || !$isTextNode(from.node) || !$isTextNode(to.node)) return $selectOffset(line, start);
  const selection = $createRangeSelection();
  selection.anchor.set(from.node.getKey(), from.offset, 'text');
  selection.focus.set(to.node.getKey(), to.offset, 'text');
  $setSelection(selection);
}
