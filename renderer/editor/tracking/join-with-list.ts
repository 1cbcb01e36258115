import { $isListItemNode, $isListNode } from '@lexical/list';
import {
  $addUpdateTag,
  $getState,
  $setState,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { changesOf, withChanges } from '#shared/document/changes/stack.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { $leavesOf } from '#renderer/editor/document/list-nodes.ts';
import { keptState } from '#renderer/editor/document/node-states.ts';
import { otherKindTag } from '#renderer/editor/extensions/tags.ts';
import { $isLineNode } from '#renderer/editor/reading/line-node.ts';
import { $isAtEdge, $markWords } from './pass-struck.ts';

/**
 * While nothing is marked: a line that is joined to an item of a list, or an item to a line, brings the marks of its words
 * with it. What only one of the two was put in with, its words say themselves from then on.
 */
export function $bringMarks({ anchor }: RangeSelection, isBackward: boolean): void {
  const node = anchor.getNode();
  const line = [node, ...node.getParents()].find($isRow);
  if (!line || !$isAtEdge(line, anchor, isBackward)) return;
  const other = $isLineNode(line) ? $itemBeside(line, isBackward) : $lineBehind(line, isBackward);
  if (!other) return;
  const [earlier, later] = isBackward ? [other, line] : [line, other];
  const [before, behind] = [$putIn(earlier), $putIn(later)];
  $markWords(later, without(behind, before));
  $tellApart(earlier, without(before, behind));
  $addUpdateTag(otherKindTag);
}

/** What was put in around the words of a row is not so around those that come to stand in it. */
function $tellApart(row: ElementNode, changes: readonly BlockChange[]): void {
  $markWords(row, changes);
  const list = row.getParents().findLast($isListNode);
  const ofList = list ? $putIn(list).filter(({ id }) => changes.some((change) => change.id === id)) : [];
  const others = list ? $leavesOf(list).map(({ node }) => node) : [];
  for (const other of others) if (!other.is(row)) $setChanges(other, (own) => [...own, ...ofList]);
  for (const node of list ? [row, list] : [row]) $setChanges(node, (own) => without(own, changes));
}

function $setChanges(
  node: ElementNode,
  change: (own: readonly BlockChange[]) => readonly BlockChange[],
): void {
  $setState(node, keptState, (kept) => withChanges(kept, change(changesOf(kept))));
}

function without(changes: readonly BlockChange[], others: readonly BlockChange[]): BlockChange[] {
  return changes.filter(({ id }) => others.every((other) => other.id !== id));
}

function $isRow(node: LexicalNode): node is ElementNode {
  return $isLineNode(node) || $isListItemNode(node);
}

function $itemBeside(line: ElementNode, isBackward: boolean): ElementNode | undefined {
  const list = isBackward ? line.getPreviousSibling() : line.getNextSibling();
  return $isListNode(list) ? $leavesOf(list).at(isBackward ? -1 : 0)?.node : undefined;
}

function $lineBehind(item: ElementNode, isBackward: boolean): ElementNode | undefined {
  const list = item.getParents().findLast($isListNode);
  if (!list || isBackward || !$leavesOf(list).at(-1)?.node.is(item)) return undefined;
  const next = list.getNextSibling();
  return $isLineNode(next) ? next : undefined;
}

/** As what a row was put in, itself or with its whole list. */
function $putIn(row: ElementNode): BlockChange[] {
  const list = row.getParents().findLast($isListNode);
  const said = [row, ...(list ? [list] : [])].flatMap((node) => changesOf($getState(node, keptState)));
  return said.filter(({ kind }) => kind === 'insert');
}
