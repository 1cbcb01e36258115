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
import { $isStruck } from '#renderer/editor/tracking/marked-places.ts';
import { $chosenNodes } from './chosen-nodes.ts';
import { $topOf } from './top-of.ts';

/** What is selected as a reader would see it, a line for each line, also in cells and blocks; undefined where nothing is. */
export function $selectedText(): string | undefined {
  const selection = $selectionOfSome();
  if (!selection) return undefined;
  const [from, to] = $isRangeSelection(selection) ? $ends(selection) : [];
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
  return text === '' && !$isRangeSelection(selection) ? undefined : text;
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
