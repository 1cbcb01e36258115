import {
  $handleListInsertParagraph,
  $isListItemNode,
  $isListNode,
  type ListItemNode,
  type ListNode,
} from '@lexical/list';
import {
  $addUpdateTag,
  $findMatchingParent,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  type LexicalNode,
} from 'lexical';
import { changesOf, withChanges } from '#shared/document/changes/stack.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { $leavesOf } from '#renderer/editor/document/list-nodes.ts';
import { $keepIdentity, keptState, listHeadState, type Kept } from '#renderer/editor/document/node-states.ts';
import { otherKindTag } from '#renderer/editor/extensions/tags.ts';
import { $offsetIn } from '#renderer/editor/reading/caret.ts';
import { $isLineNode } from '#renderer/editor/reading/line-node.ts';
import { $isStruck } from './marked-places.ts';

/**
 * Backspace at the start of an item takes it out of its list. It stays the line it was: while nothing is marked with every
 * mark it carries, and while changes are tracked so that what another put in is known to be that.
 */
export function $takeItemOut(isTracked: boolean): boolean {
  const selection = $getSelection();
  const item = $itemWithCaret();
  if (!item || !$isRangeSelection(selection) || $offsetIn(item, selection.anchor) > 0) return false;
  return $leave(item, () => item.collapseAtStart(selection), isTracked);
}

/** The same for Enter in an empty item. */
export function $leaveEmptyItem(isTracked: boolean): boolean {
  const item = $itemWithCaret();
  return item !== null && $leave(item, $handleListInsertParagraph, isTracked);
}

function $itemWithCaret(): ListItemNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  return $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
}

function $leave(item: ListItemNode, $go: () => boolean, isTracked: boolean): boolean {
  const list = item.getParents().findLast($isListNode);
  // Taken out of its list once more, a struck item would be there twice.
  if (!list || (isTracked && $isStruck(item))) return false;
  const ofList = changesOf($listAround(item, list));
  const rest = item.getNextSibling();
  if (!$go()) return false;
  $addUpdateTag(otherKindTag);
  const line = $lineWithCaret();
  if (line && !line.is(item)) $keepIdentity(item, line);
  if (isTracked) return true;
  if ($isLineNode(line)) $addChanges(line, ofList.filter(isOfWords));
  const restList = rest?.getParents().findLast($isListNode);
  if (restList && !restList.is(list)) $addChanges(restList, ofList.filter(isOfParts));
  return true;
}

/** What is said of the list of ours in which an item stands: Lexical may have joined several. */
function $listAround(item: ListItemNode, list: ListNode): Kept {
  const leaves = $leavesOf(list).map(({ node }) => node);
  const before = leaves.slice(0, leaves.findIndex((node) => node.is(item)) + 1);
  return before.map((node) => $getState(node, listHeadState)).findLast(Boolean) ?? $getState(list, keptState);
}

function $lineWithCaret(): LexicalNode | null {
  const selection = $getSelection();
  const isLine = (node: LexicalNode) => $isLineNode(node) || $isListItemNode(node);
  return $isRangeSelection(selection) ? $findMatchingParent(selection.anchor.getNode(), isLine) : null;
}

function $addChanges(node: LexicalNode, changes: readonly BlockChange[]): void {
  $setState(node, keptState, (kept) => withChanges(kept, [...changesOf(kept), ...changes]));
}

function isOfWords({ kind }: BlockChange): boolean {
  return kind === 'insert' || kind === 'delete';
}

/** It says of each part of a list what it says of the whole. */
function isOfParts(change: BlockChange): boolean {
  return isOfWords(change) || change.kind === 'type';
}
