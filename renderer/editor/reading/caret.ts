import {
  $getRoot,
  $getSelection,
  $getSlot,
  $getSlotFrame,
  $getSlotNameWithinHost,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { blockIdState } from '#renderer/editor/document/node-states.ts';
import { $topOf } from './top-of.ts';

/** A place in the text that outlives the window: a block, and how many characters stand before it. */
export interface Caret {
  readonly block: string;
  readonly offset: number;
  /** The line of a photo or a box: `caption`, `credit`, `title` … */
  readonly line?: string;
}

export function $caret(): Caret | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const { anchor } = selection;
  const top = $topOf(anchor.getNode());
  if (!top) return undefined;
  const frame = $getSlotFrame(anchor.getNode());
  const line = frame && $getSlotNameWithinHost(frame);
  const within = frame ?? top;
  const place = {
    block: $getState(top, blockIdState),
    offset: $isElementNode(within) ? $offsetIn(within, anchor) : 0,
  };
  return line ? { ...place, line } : place;
}

/** Puts the caret back, as near as the text still allows. False where the block is gone. */
export function $placeCaret({ block, offset, line }: Caret): boolean {
  const top = $blockById(block);
  const within = top && line ? $getSlot(top, line) : top;
  if (!$isElementNode(within)) return false;
  $selectOffset(within, offset);
  return true;
}

export function $blockById(id: string): LexicalNode | undefined {
  return $getRoot()
    .getChildren()
    .find((node) => $getState(node, blockIdState) === id);
}

export function $offsetIn(within: ElementNode, point: PointType): number {
  let offset = 0;
  for (const leaf of $leaves(within)) {
    if (point.type === 'text' ? leaf.getKey() === point.key : $isBehind(leaf, point)) break;
    offset += $sizeOf(leaf);
  }
  return point.type === 'text' ? offset + point.offset : offset;
}

function $isBehind(leaf: LexicalNode, point: PointType): boolean {
  const child = point.getNode();
  const next = $isElementNode(child) ? child.getChildAtIndex(point.offset) : null;
  return next !== null && (next.is(leaf) || next.isParentOf(leaf));
}

export function $selectOffset(within: ElementNode, offset: number): void {
  const leaf = $leafAt(within, offset);
  if (!leaf) within.selectStart();
  else if ($isTextNode(leaf.node)) leaf.node.select(leaf.offset, leaf.offset);
  else leaf.node.selectNext(0, 0);
}

export interface Leaf {
  readonly node: LexicalNode;
  readonly offset: number;
}

/** The text in which a character of a block stands, and where in it. */
export function $leafAt(within: ElementNode, offset: number): Leaf | undefined {
  let left = offset;
  let last: Leaf | undefined;
  for (const node of $leaves(within)) {
    const size = $sizeOf(node);
    last = { node, offset: Math.min(left, size) };
    if (left <= size) return last;
    left -= size;
  }
  return last;
}

function $sizeOf(leaf: LexicalNode): number {
  return $isTextNode(leaf) ? leaf.getTextContentSize() : 1;
}

export function $leaves(within: ElementNode): LexicalNode[] {
  return within.getChildren().flatMap((node) => {
    if ($isElementNode(node)) return $leaves(node);
    return $isTextNode(node) || $isLineBreakNode(node) ? [node] : [];
  });
}
