import { $isElementNode, $isTextNode, type LexicalNode, type RangeSelection } from 'lexical';
import { $leaves } from '#renderer/editor/reading/caret.ts';
import { $isStruck } from './marked-places.ts';

/**
 * Moves the caret over deleted text, so that Backspace and Delete take the letter that a reader would see go. Only the
 * caret: what is deleted, and how, stays the editor's.
 */
export function $skipDeleted({ anchor, focus }: RangeSelection, isBackward: boolean): void {
  const node = anchor.getNode();
  const line = $isElementNode(node) ? node : node.getParent();
  if (!line) return;
  const start = $isTextNode(node)
    ? node
    : isBackward
      ? line.getChildAtIndex(anchor.offset - 1)
      : line.getChildAtIndex(anchor.offset);
  if (!start) return;
  const isAtEdge = $isTextNode(node) && anchor.offset === (isBackward ? 0 : node.getTextContentSize());
  const leaves = $leaves(line);
  const step = isBackward ? -1 : 1;
  const from =
    leaves.findIndex((leaf) => leaf.is(start)) +
    ($isDeleted(start) ? 0 : isAtEdge ? step : leaves.length * 2);
  let index = from;
  while ($isDeleted(leaves[index])) index += step;
  if (index === from) return;
  const next = leaves[index];
  const key = $isTextNode(next) ? next : leaves[index - step];
  if (!$isTextNode(key)) return;
  const isNext = key === next;
  const offset = isNext === isBackward ? key.getTextContentSize() : 0;
  anchor.set(key.getKey(), offset, 'text');
  focus.set(key.getKey(), offset, 'text');
}

function $isDeleted(node: LexicalNode | undefined): boolean {
  return $isTextNode(node) && $isStruck(node);
}
