import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type BaseSelection,
  type LexicalNode,
  type PointType,
  type RangeSelection,
  type TextNode,
} from 'lexical';
import { PhotoNode } from '#renderer/editor/nodes/PhotoNode.ts';
import { PhotoStoryNode } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { $isStruck } from '#renderer/editor/tracking/marked-places.ts';
import { $chosenNodes } from './chosen-nodes.ts';
import { $topOf } from './top-of.ts';

/** What is selected as a reader would see it, a line for each line, also in cells and blocks; undefined where nothing is. */
export function $selectedText(): string | undefined {
  const selection = $selectionOfSome();
  return selection && $orNothing(selection, $textOf(selection, $chosenNodes(selection)));
}

/** What counts of it: no captions and credits, as in the length of the article, unless nothing else is selected. */
export function $countedText(): string | undefined {
  const selection = $selectionOfSome();
  if (!selection) return undefined;
  const nodes = $chosenNodes(selection);
  const counted = nodes.filter((node) => !$isOfPhoto(node));
  return $orNothing(selection, $textOf(selection, counted) || $textOf(selection, nodes));
}

function $orNothing(selection: BaseSelection, text: string): string | undefined {
  return text === '' && !$isRangeSelection(selection) ? undefined : text;
}

function $isOfPhoto(node: LexicalNode): boolean {
  const top = $topOf(node);
  return top instanceof PhotoNode || top instanceof PhotoStoryNode;
}

function $textOf(selection: BaseSelection, nodes: readonly LexicalNode[]): string {
  const [from, to] = $isRangeSelection(selection) ? $ends(selection) : [];
  let text = '';
  let last: LexicalNode | null = null;
  for (const node of nodes) {
    if ($isLineBreakNode(node)) text += '\n';
    if (!$isTextNode(node) || $isTakenOut(node)) continue;
    const line = $findMatchingParent(node, (parent) => $isElementNode(parent) && !parent.isInline());
    if (last && !last.is(line)) text += '\n';
    last = line;
    text += node.getTextContent().slice($offset(from, node) ?? 0, $offset(to, node));
  }
  return text;
}

/** A selection of letters, cells or whole blocks; a caret is none. */
export function $selectionOfSome(): BaseSelection | undefined {
  const selection = $getSelection();
  const isCaret = $isRangeSelection(selection) && selection.isCollapsed();
  return selection && !isCaret ? selection : undefined;
}

function $ends(selection: RangeSelection): PointType[] {
  const ends = selection.getStartEndPoints()!; // A range has both.
  return selection.isBackward() ? ends.toReversed() : ends;
}

function $offset(point: PointType | undefined, node: TextNode): number | undefined {
  return point?.key === node.getKey() ? point.offset : undefined;
}

function $isTakenOut(node: TextNode): boolean {
  const top = $topOf(node);
  return [node, ...node.getParents(), ...(top ? [top] : [])].some($isStruck);
}
