import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListItemNode,
  type ListNode,
} from '@lexical/list';
import { $getNodeByKey, $getState, $setState, type LexicalNode } from 'lexical';
import type { ListBlock, ListItem } from '#shared/document/block.ts';
import { newBlockId } from './new-block-id.ts';
import { blockIdState, keptState, listHeadState, type ListHead } from './node-states.ts';
import { $nodesOfRuns, $runsOf } from './run-nodes.ts';

const deepest = 8;

/** Items in a row with their levels, as the lists within lists that Lexical shows. */
export function $fillList(list: ListNode, items: readonly ListItem[]): ListNode {
  for (const { id, runs, level, ...kept } of items) {
    const item = $createListItemNode().append(...$nodesOfRuns(runs));
    $setState(item, blockIdState, id);
    $setState(item, keptState, kept);
    $listAtLevel(list, level).append(item);
  }
  return list;
}

/** The list at a level below the last item, made where it is not there yet. */
function $listAtLevel(list: ListNode, level: number): ListNode {
  if (level === 0) return list;
  const last = list.getLastChild();
  const nested = $isListItemNode(last) ? last.getFirstChild() : null;
  if ($isListNode(nested)) return $listAtLevel(nested, level - 1);
  const inner = $createListNode(list.getListType());
  list.append($createListItemNode().append(inner));
  return $listAtLevel(inner, level - 1);
}

/** A list may hold several of ours, joined because they stood side by side. */
export function $listBlocks(list: ListNode, named: ListHead): ListBlock[] {
  const blocks: ListBlock[] = [];
  const ordered = list.getListType() === 'number';
  for (const { node, level } of $leavesOf(list)) {
    const head = $getState(node, listHeadState) ?? (blocks.length === 0 ? named : null);
    if (head) blocks.push({ ...head, type: 'list', ordered, items: [] });
    blocks.at(-1)?.items.push($itemOf(node, level));
  }
  return blocks;
}

function $itemOf(node: ListItemNode, level: number): ListItem {
  const id = $getState(node, blockIdState) || newBlockId();
  return { ...$getState(node, keptState), id, runs: $runsOf(node), level: Math.min(level, deepest) };
}

export interface Leaf {
  readonly node: ListItemNode;
  readonly level: number;
}

export function $leavesOf(list: ListNode, level = 0): Leaf[] {
  return list
    .getChildren()
    .filter($isListItemNode)
    .flatMap((node) => {
      const nested = node.getChildren().filter($isListNode);
      return nested.length > 0 ? nested.flatMap((inner) => $leavesOf(inner, level + 1)) : [{ node, level }];
    });
}

/** Marks where a list begins that follows another of its kind. */
export function $keepApart(list: ListNode, head: ListHead): void {
  const first = $leavesOf(list).at(0);
  if (first) $setState(first.node, listHeadState, head);
}

/** Lists that came side by side would be shown as one: what they are stays known. */
export function $keepFromListBefore(node: LexicalNode | null): void {
  const before = node && $getNodeByKey(node.getKey())?.getPreviousSibling();
  if (!$isListNode(node) || !$isListNode(before) || before.getListType() !== node.getListType()) return;
  // One that was just made has no id yet.
  const id = $getState(node, blockIdState) || newBlockId();
  $setState(node, blockIdState, id);
  $keepApart(node, { ...$getState(node, keptState), id });
}
