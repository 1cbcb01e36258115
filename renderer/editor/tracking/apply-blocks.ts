import { $isListNode } from '@lexical/list';
import { $getSlot, $getState, $isElementNode, $setState, type ElementNode, type LexicalNode } from 'lexical';
import type { Block, FactBoxBlock, ListBlock, PhotoStoryBlock } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { storyLine } from '#shared/document/lines.ts';
import type { Run } from '#shared/document/run.ts';
import { $blocksOf, $nodesOfBlocks } from '#renderer/editor/document/block-nodes.ts';
import { $fillList, $keepApart, $leavesOf } from '#renderer/editor/document/list-nodes.ts';
import { blockIdState, keptState } from '#renderer/editor/document/node-states.ts';
import { $nodesOfRuns } from '#renderer/editor/document/run-nodes.ts';
import { factsOf } from '#renderer/editor/document/story-nodes.ts';
import { PhotoNode, photoState } from '#renderer/editor/nodes/PhotoNode.ts';
import { PhotoStoryNode, storyState } from '#renderer/editor/nodes/PhotoStoryNode.ts';

/** A stretch of blocks in a body or a box: the nodes between which other blocks are to be shown. */
export interface Stretch {
  readonly parent: ElementNode;
  /** The node before the stretch, which stays. */
  readonly behind: LexicalNode | null;
  readonly nodes: readonly LexicalNode[];
}

/** Shows these blocks in place of what stands there. A node whose block says the same stays the node it is. */
export function $applyBlocks({ parent, behind, nodes }: Stretch, blocks: readonly Block[]): void {
  const shown = new Map(nodes.flatMap((node) => $blocksOf(node).map((block) => [block.id, { node, block }])));
  const shared = new Set(nodes.filter((node) => $blocksOf(node).length !== 1));
  const kept = new Set<LexicalNode>();
  let last = behind;
  for (const block of blocks) {
    const before = shown.get(block.id);
    const isAlone = before !== undefined && !shared.has(before.node);
    const node = isAlone ? $patched(before.node, before.block, block) : $nodesOfBlocks([block])[0]!;
    kept.add(node);
    $putBehind(parent, last, node);
    last = node;
  }
  for (const node of nodes) if (!kept.has(node) && node.isAttached()) node.remove();
  $keepListsApart(parent, blocks);
}

function $putBehind(parent: ElementNode, last: LexicalNode | null, node: LexicalNode): void {
  if (last === null) {
    if (!parent.getFirstChild()?.is(node)) parent.splice(0, 0, [node]);
  } else if (!last.getNextSibling()?.is(node)) last.insertAfter(node);
}

/** Lexical joins lists that come to stand side by side. */
function $keepListsApart(parent: ElementNode, blocks: readonly Block[]): void {
  const lists = new Map(blocks.flatMap((block) => (block.type === 'list' ? [[block.id, block]] : [])));
  for (const node of parent.getChildren()) {
    const before = node.getPreviousSibling();
    if (!$isListNode(node) || !$isListNode(before) || node.getListType() !== before.getListType()) continue;
    const block = lists.get($getState(node, blockIdState));
    if (!block) continue;
    const { type: _, ordered: __, items: ___, ...head } = block;
    $keepApart(node, head);
  }
}

/** The node of a block, showing another state of it; another node where the old one cannot. */
function $patched(node: LexicalNode, before: Block, after: Block): LexicalNode {
  if (canonicalJson(before) === canonicalJson(after)) return node;
  if (before.type === after.type && $patch(node, before, after)) return node;
  const [other] = $nodesOfBlocks([after]);
  return node.replace(other!);
}

function $patch(node: LexicalNode, before: Block, after: Block): boolean {
  switch (after.type) {
    case 'paragraph':
    case 'subhead':
    case 'quote': {
      const { runs, id: _, type: __, ...kept } = after;
      $setState(node, keptState, kept);
      return $isElementNode(node) && $patchLine(node, runs);
    }
    case 'list':
      return $patchList(node, before as ListBlock, after);
    case 'pullQuote': {
      const { runs, attribution, id: _, type: __, ...kept } = after;
      $setState(node, keptState, kept);
      return $patchSlot(node, 'text', runs) && $patchSlot(node, 'attribution', attribution);
    }
    case 'photo': {
      const { id: _, type: __, caption, credit, ...facts } = after;
      if (!(node instanceof PhotoNode)) return false;
      $setState(node, photoState, facts);
      return $patchSlot(node, 'caption', caption) && $patchSlot(node, 'credit', credit);
    }
    case 'photoStory':
      return $patchStory(node, after);
    case 'factBox':
      return $patchBox(node, after);
    default:
      return false;
  }
}

/** Photos that came, went or changed places are shown by another node. */
function $patchStory(node: LexicalNode, { photos, id: _, type: __, ...kept }: PhotoStoryBlock): boolean {
  if (!(node instanceof PhotoStoryNode)) return false;
  const shown = node.photos();
  if (shown.length !== photos.length || shown.some(({ id }, index) => photos[index]!.id !== id)) return false;
  $setState(node, keptState, kept);
  $setState(node, storyState, photos.map(factsOf));
  return photos.every(
    ({ id, caption, credit }) =>
      $patchSlot(node, storyLine(id, 'caption'), caption) &&
      $patchSlot(node, storyLine(id, 'credit'), credit),
  );
}

function $patchSlot(node: LexicalNode, name: string, runs: readonly Run[]): boolean {
  const line = $getSlot(node, name);
  return $isElementNode(line) && $patchLine(line, runs);
}

function $patchBox(node: LexicalNode, { title, children, id: _, type: __, ...kept }: FactBoxBlock): boolean {
  const content = $getSlot(node, 'content');
  if (!$isElementNode(content)) return false;
  $setState(node, keptState, kept);
  $applyBlocks({ parent: content, behind: null, nodes: content.getChildren() }, children);
  return $patchSlot(node, 'title', title);
}

function $patchList(node: LexicalNode, before: ListBlock, after: ListBlock): boolean {
  if (!$isListNode(node) || before.ordered !== after.ordered) return false;
  const { id: _, type: __, ordered: ___, items, ...kept } = after;
  $setState(node, keptState, kept);
  const leaves = $leavesOf(node);
  const isSameRow =
    leaves.length === items.length &&
    items.every(({ id, level }, index) => {
      const leaf = leaves[index]!;
      return leaf.level === level && $getState(leaf.node, blockIdState) === id;
    });
  if (!isSameRow) {
    $fillList(node.clear(), items);
    return true;
  }
  items.forEach(({ runs, id: ____, level: _____, ...itemKept }, index) => {
    const leaf = leaves[index]!.node;
    $setState(leaf, keptState, itemKept);
    $patchLine(leaf, runs);
  });
  return true;
}

/** Only the texts that say something else are made anew: the others stay the nodes they are, with the caret in them. */
export function $patchLine(line: ElementNode, runs: readonly Run[]): true {
  const old = line.getChildren();
  const wanted = $nodesOfRuns(runs);
  const [oldSigns, signs] = [old.map($signOf), wanted.map($signOf)];
  const shorter = Math.min(old.length, wanted.length);
  let start = 0;
  while (start < shorter && oldSigns[start] === signs[start]) start += 1;
  let end = 0;
  while (end < shorter - start && oldSigns.at(-1 - end) === signs.at(-1 - end)) end += 1;
  const middle = wanted.slice(start, wanted.length - end);
  if (old.length - start - end > 0 || middle.length > 0) line.splice(start, old.length - start - end, middle);
  return true;
}

function $signOf(node: LexicalNode): string {
  const own = canonicalJson(node.exportJSON());
  return $isElementNode(node) ? `${own} ${node.getChildren().map($signOf).join(' ')}` : own;
}
