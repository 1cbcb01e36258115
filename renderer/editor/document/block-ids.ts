import { $isListNode, type ListNode } from '@lexical/list';
import {
  $getEditor,
  $getRoot,
  $getSlot,
  $getState,
  $isElementNode,
  $setState,
  type LexicalNode,
} from 'lexical';
import { isBlockId } from '#shared/document/block.ts';
import { FactBoxNode } from '#renderer/editor/nodes/FactBoxNode.ts';
import { LockedNode, lockedState } from '#renderer/editor/nodes/LockedNode.ts';
import { PhotoStoryNode } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { $leavesOf } from './list-nodes.ts';
import { newBlockId } from './new-block-id.ts';
import { blockIdState, listHeadState } from './node-states.ts';
import { $renamePhotos } from './story-nodes.ts';

/** What is stored under an id: a block, an item of a list, a photo of a story. */
interface Bearer {
  readonly id: string;
  /** Whose node it is said on. */
  readonly node: LexicalNode;
  readonly isPart: boolean;
  $rename(): void;
}

/** Whatever made them: each block of the body has an id that can be stored, and no two have the same. */
export function $nameAll(): void {
  const bearers = $getRoot()
    .getChildren()
    .flatMap((node) => $bearersIn(node, false));
  const taken = new Set<string>();
  for (const { id, $rename } of areDistinct(bearers) ? [] : $firstComeFirst(bearers)) {
    if (taken.has(id) || !isBlockId(id)) $rename();
    taken.add(id);
  }
}

/** What was there before keeps its name, as does a block of the body beside a part of another. */
function $firstComeFirst(bearers: readonly Bearer[]): Bearer[] {
  const before = $getEditor().getEditorState()._nodeMap;
  const rank = ({ node, isPart }: Bearer) => (before.has(node.getKey()) ? 0 : 2) + (isPart ? 1 : 0);
  return bearers.toSorted((a, b) => rank(a) - rank(b));
}

function areDistinct(bearers: readonly Bearer[]): boolean {
  const ids = new Set(bearers.map(({ id }) => id));
  return ids.size === bearers.length && [...ids].every(isBlockId);
}

function $bearersIn(node: LexicalNode, isPart: boolean): Bearer[] {
  if ($isListNode(node)) return $bearersInList(node, isPart);
  return [$asBearer(node, isPart), ...$partsOf(node)];
}

function $partsOf(node: LexicalNode): Bearer[] {
  if (node instanceof PhotoStoryNode)
    return node.photos().map(({ id }) => ({
      ...{ id, node, isPart: true },
      $rename: () => $renamePhotos(node, new Set([id])),
    }));
  const content = node instanceof FactBoxNode ? $getSlot(node, 'content') : null;
  return $isElementNode(content) ? content.getChildren().flatMap((child) => $bearersIn(child, true)) : [];
}

/** As it is read: an item may begin another list of ours. */
function $bearersInList(list: ListNode, isPart: boolean): Bearer[] {
  return $leavesOf(list).flatMap(({ node }, index) => {
    const head = $getState(node, listHeadState);
    const item = $asBearer(node, true);
    if (!head) return index === 0 ? [$asBearer(list, isPart), item] : [item];
    const $rename = () => void $setState(node, listHeadState, { ...head, id: newBlockId() });
    return [{ id: head.id, node, isPart, $rename }, item];
  });
}

function $asBearer(node: LexicalNode, isPart: boolean): Bearer {
  return { id: $getState(node, blockIdState), node, isPart, $rename: () => $name(node) };
}

/** Gives it an id of its own. */
export function $name(node: LexicalNode): void {
  const id = newBlockId();
  $setState(node, blockIdState, id);
  // A locked block says its id in what it keeps as well.
  if (node instanceof LockedNode) {
    $setState(node, lockedState, (block) => block && { ...block, id, raw: { ...block.raw, id } });
  }
}
