import { $isListNode } from '@lexical/list';
import type { RangeSelection } from 'lexical';
import { $leavesOf } from '#renderer/editor/document/list-nodes.ts';
import { $isLineNode } from '#renderer/editor/reading/line-node.ts';
import { $isStruck } from './marked-places.ts';
import { $isAtEdge } from './pass-struck.ts';

/**
 * Backspace at the start of a line behind a list whose last items are struck: the line goes on in the last item that a
 * reader sees, and not among the struck words. True where it did.
 */
export function $joinPastStruckItems({ anchor }: RangeSelection): boolean {
  const node = anchor.getNode();
  const line = [node, ...node.getParents()].find($isLineNode);
  if (!line || $isStruck(line) || !$isAtEdge(line, anchor, true)) return false;
  const list = line.getPreviousSibling();
  if (!$isListNode(list) || $isStruck(list)) return false;
  const items = $leavesOf(list).map((leaf) => leaf.node);
  const last = items.findLast((item) => !$isStruck(item));
  if (!last || last.is(items.at(-1))) return false;
  last.selectEnd();
  last.append(...line.getChildren());
  line.remove();
  return true;
}
