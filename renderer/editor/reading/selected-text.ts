import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type PointType,
  type TextNode,
} from 'lexical';
import { $isStruck } from '#renderer/editor/tracking/marked-places.ts';
import { $chosenNodes } from './chosen-nodes.ts';
import { $topOf } from './top-of.ts';

/** What is selected as a reader would see it, a line for each line; undefined where nothing is. */
export function $selectedText(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return undefined;
  const [start, end] = selection.getStartEndPoints()!; // A range has both.
  const [from, to] = selection.isBackward() ? [end, start] : [start, end];
  let text = '';
  let last: LexicalNode | null = null;
  for (const node of $chosenNodes(selection)) {
    if ($isLineBreakNode(node)) text += '\n';
    if (!$isTextNode(node) || $isTakenOut(node)) continue;
    const line = $findMatchingParent(node, (parent) => $isElementNode(parent) && !parent.isInline());
    if (last && !last.is(line)) text += '\n';
    last = line;
    text += node.getTextContent().slice($offset(from, node) ?? 0, $offset(to, node));
  }
  return text;
}

function $offset(point: PointType, node: TextNode): number | undefined {
  return point.key === node.getKey() ? point.offset : undefined;
}

function $isTakenOut(node: TextNode): boolean {
  const top = $topOf(node);
  return [node, ...node.getParents(), ...(top ? [top] : [])].some($isStruck);
}
