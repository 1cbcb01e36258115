import { $createListNode, $isListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $createTableNode, $isTableNode } from '@lexical/table';
import {
  $create,
  $createParagraphNode,
  $getSlot,
  $getState,
  $isElementNode,
  $isParagraphNode,
  $setSlot,
  $setState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type {
  Block,
  FactBoxBlock,
  ListBlock,
  ParagraphBlock,
  PhotoBlock,
  PullQuoteBlock,
} from '#shared/document/block.ts';
import type { Run } from '#shared/document/run.ts';
import { BoxContentNode } from '#renderer/editor/nodes/BoxContentNode.ts';
import { FactBoxNode } from '#renderer/editor/nodes/FactBoxNode.ts';
import { LockedNode, lockedState } from '#renderer/editor/nodes/LockedNode.ts';
import { PhotoNode, photoState } from '#renderer/editor/nodes/PhotoNode.ts';
import { PhotoStoryNode } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { PullQuoteNode } from '#renderer/editor/nodes/PullQuoteNode.ts';
import { SeparatorNode } from '#renderer/editor/nodes/SeparatorNode.ts';
import { $fillTable, $tableBlock } from '#renderer/editor/table/table-nodes.ts';
import { $fillList, $keepApart, $listBlocks } from './list-nodes.ts';
import { newBlockId } from './new-block-id.ts';
import { blockIdState, keptState, type ListHead } from './node-states.ts';
import { $nodesOfRuns, $runsOf } from './run-nodes.ts';
import { $storyBlock, $storyNode } from './story-nodes.ts';

/** The one subhead of a newspaper's text; Lexical asks for a tag. */
export const subheadTag = 'h2';

/** Blocks as the nodes that show them. */
export function $nodesOfBlocks(blocks: readonly Block[]): LexicalNode[] {
  return blocks.map((block, index) => {
    const node = $nodeOfBlock(block);
    const before = blocks[index - 1];
    if (block.type !== 'list' || !$isListNode(node)) return node;
    const { type: _, ordered, items: __, ...head } = block;
    if (before?.type === 'list' && before.ordered === ordered) $keepApart(node, head);
    return node;
  });
}

function $nodeOfBlock(block: Block): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return $withText($createParagraphNode(), block);
    case 'subhead':
      return $withText($createHeadingNode(subheadTag), block);
    case 'quote':
      return $withText($createQuoteNode(), block);
    case 'list': {
      const { items, ordered, ...rest } = block;
      return $keep($fillList($createListNode(ordered ? 'number' : 'bullet'), items), rest);
    }
    case 'pullQuote': {
      const { runs, attribution, ...rest } = block;
      const quote = $keep($create(PullQuoteNode), rest);
      return $setLine($setLine(quote, 'text', runs), 'attribution', attribution);
    }
    case 'factBox':
      return $factBoxNode(block);
    case 'photo':
      return $photoNode(block);
    case 'separator':
      return $keep($create(SeparatorNode), block);
    case 'table': {
      const { rows, ...rest } = block;
      return $keep($fillTable($createTableNode(), rows), rest);
    }
    case 'photoStory':
      return $storyNode(block);
    case 'unknown':
      return $setState($setState($create(LockedNode), lockedState, block), blockIdState, block.id);
  }
}

function $withText<N extends ElementNode>(node: N, block: { runs: Run[] } & Named): N {
  const { runs, ...rest } = block;
  return $keep(node, rest).append(...$nodesOfRuns(runs));
}

interface Named {
  readonly id: string;
  readonly type: string;
}

function $keep<N extends LexicalNode>(node: N, { id, type: _, ...kept }: Named): N {
  $setState(node, blockIdState, id);
  return Object.keys(kept).length > 0 ? $setState(node, keptState, kept) : node;
}

type LineHost = PhotoNode | PullQuoteNode | FactBoxNode;

function $setLine<H extends LineHost>(host: H, name: string, runs: readonly Run[]): H {
  $setSlot<LineHost>(host, name, $createParagraphNode().append(...$nodesOfRuns(runs)));
  return host;
}

function $photoNode({ id, type: _, caption, credit, ...facts }: PhotoBlock): PhotoNode {
  const node = $setState($setState($create(PhotoNode), blockIdState, id), photoState, facts);
  return $setLine($setLine(node, 'caption', caption), 'credit', credit);
}

function $factBoxNode({ title, children, ...rest }: FactBoxBlock): FactBoxNode {
  const node = $setLine($keep($create(FactBoxNode), rest), 'title', title);
  return $setSlot(node, 'content', $create(BoxContentNode).append(...$nodesOfBlocks(children)));
}

/** The blocks a node shows, in normal form: one, but for lists that were joined. */
export function $blocksOf(node: LexicalNode): readonly Block[] {
  const named = { ...$getState(node, keptState), id: $getState(node, blockIdState) || newBlockId() };
  if ($isListNode(node)) return $listBlocks(node, named);
  const block = $blockOf(node, named);
  return block ? [block] : [];
}

function $blockOf(node: LexicalNode, named: ListHead): Block | null {
  if ($isParagraphNode(node)) return { ...named, type: 'paragraph', runs: $runsOf(node) };
  if ($isHeadingNode(node)) return { ...named, type: 'subhead', runs: $runsOf(node) };
  if ($isQuoteNode(node)) return { ...named, type: 'quote', runs: $runsOf(node) };
  if (node instanceof PhotoNode) return $photoBlock(node, named.id);
  if (node instanceof PhotoStoryNode) return $storyBlock(node, named);
  if (node instanceof PullQuoteNode) return $pullQuoteBlock(node, named);
  if (node instanceof FactBoxNode) return $factBoxBlock(node, named);
  if ($isTableNode(node)) return $tableBlock(node, named);
  if (node instanceof SeparatorNode) return { ...named, type: 'separator' };
  return node instanceof LockedNode ? node.block() : null;
}

function $photoBlock(node: PhotoNode, id: string): PhotoBlock {
  return {
    ...node.facts(),
    id,
    type: 'photo',
    caption: $line(node, 'caption'),
    credit: $line(node, 'credit'),
  };
}

function $pullQuoteBlock(node: PullQuoteNode, named: ListHead): PullQuoteBlock {
  return { ...named, type: 'pullQuote', runs: $line(node, 'text'), attribution: $line(node, 'attribution') };
}

function $factBoxBlock(node: FactBoxNode, named: ListHead): FactBoxBlock {
  const content = $getSlot(node, 'content');
  const children = $isElementNode(content) ? content.getChildren().flatMap($blocksOf).filter(isBoxed) : [];
  const empty: ParagraphBlock = { id: newBlockId(), type: 'paragraph', runs: [] };
  return {
    ...named,
    type: 'factBox',
    title: $line(node, 'title'),
    children: children.length > 0 ? children : [empty],
  };
}

function isBoxed(block: Block): block is ParagraphBlock | ListBlock {
  return block.type === 'paragraph' || block.type === 'list';
}

function $line(host: LexicalNode, name: string): Run[] {
  const line = $getSlot(host, name);
  return $isElementNode(line) ? $runsOf(line) : [];
}
