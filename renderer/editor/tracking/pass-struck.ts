import {
  $addUpdateTag,
  $getState,
  $isElementNode,
  $isTextNode,
  $setState,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { directlyBehind } from '#shared/document/changes/behind.ts';
import { byTimeMade, changesOf, withChanges } from '#shared/document/changes/stack.ts';
import { isOwn, type Author } from '#shared/document/changes/tracking.ts';
import type { BlockChange, RunChange } from '#shared/document/run.ts';
import { $choose } from '#renderer/editor/blocks/chosen-block.ts';
import { newBlockId } from '#renderer/editor/document/new-block-id.ts';
import { blockIdState, changesState, keptState } from '#renderer/editor/document/node-states.ts';
import { trackedTag } from '#renderer/editor/extensions/tags.ts';
import { $leaves } from '#renderer/editor/reading/caret.ts';
import { $isLineNode } from '#renderer/editor/reading/line-node.ts';
import { $isJoined } from './joined-blocks.ts';
import { $changesOn, $isStruck } from './marked-places.ts';

/**
 * Deletes past struck blocks. Between them and a line that was joined past them the letter that a reader sees is the one
 * beyond: the caret goes there. Into blocks such as a list or a photo no line can flow: Backspace joins the line to the one
 * beyond them, Delete goes on at the start of the next. Where such a block lives beyond them the caret goes into it, and a
 * photo is chosen. What is struck stays as it is. True where all is done.
 */
export function $passStruckBlocks(
  selection: RangeSelection,
  isBackward: boolean,
  author: Author | undefined,
): boolean {
  const { anchor } = selection;
  const node = anchor.getNode();
  const line = [node, ...node.getParents()].find($isLineNode);
  if (!line || !$isAtEdge(line, anchor, isBackward)) return false;
  const { struck, beyond } = $beside(line, isBackward);
  const isBetween = $isStruck(line) || (isBackward && struck.length > 0 && $isJoined(line));
  if (isBetween && $isLineNode(beyond)) {
    $goTo(selection, beyond, isBackward);
    return false;
  }
  if (struck.every($isLineNode)) return false;
  if (!beyond) return true;
  if (!isBackward || !$isLineNode(beyond)) $goInto(beyond, isBackward);
  else if (!$isStruck(line)) $join(line, { struck, beyond, author });
  return true;
}

/** Its end for Backspace, its start for Delete. */
function $goTo({ anchor, focus }: RangeSelection, line: ElementNode, isBackward: boolean): void {
  const text = isBackward ? line.getLastDescendant() : line.getFirstDescendant();
  for (const point of [anchor, focus])
    if ($isTextNode(text)) point.set(text.getKey(), isBackward ? text.getTextContentSize() : 0, 'text');
    else point.set(line.getKey(), isBackward ? line.getChildrenSize() : 0, 'element');
}

function $goInto(block: LexicalNode, isBackward: boolean): void {
  if (!$isElementNode(block)) $choose(block);
  else if (isBackward) block.selectEnd();
  else block.selectStart();
}

/** Nothing that a reader sees stands in the line on that side of the caret. */
export function $isAtEdge(line: ElementNode, { type, key, offset }: PointType, isBackward: boolean): boolean {
  const leaves = $leaves(line);
  const at = type === 'text' ? leaves.findIndex((leaf) => leaf.getKey() === key) : offset;
  const own = type === 'text' ? leaves[at] : undefined;
  const rest = isBackward ? offset : (own?.getTextContentSize() ?? 0) - offset;
  const others = isBackward ? leaves.slice(0, at) : leaves.slice(own ? at + 1 : at);
  return (!own || rest === 0 || $isStruck(own)) && others.every($isStruck);
}

/** The struck blocks beside a line, and what stands behind them. */
function $beside(
  line: ElementNode,
  isBackward: boolean,
): { struck: LexicalNode[]; beyond: LexicalNode | null } {
  const $next = (node: LexicalNode) => (isBackward ? node.getPreviousSibling() : node.getNextSibling());
  const struck: LexicalNode[] = [];
  let beyond = $next(line);
  while (beyond && $isStruck(beyond)) {
    struck.push(beyond);
    beyond = $next(beyond);
  }
  return { struck, beyond };
}

interface Joining {
  readonly struck: readonly LexicalNode[];
  readonly beyond: ElementNode;
  readonly author: Author | undefined;
}

/** Where nothing is marked, and where its own writer takes the beginning back, the words move with the marks they carry. */
function $join(line: ElementNode, { struck, beyond, author }: Joining): void {
  const kept = $getState(line, keptState) as { readonly change?: BlockChange };
  const changes = changesOf(kept);
  const isOwnBeginning = ({ kind, ...change }: BlockChange) =>
    (kind === 'insert' || kind === 'split') && author !== undefined && isOwn(change, author);
  if (author && !changes.some(isOwnBeginning)) {
    $addUpdateTag(trackedTag);
    $setState(line, keptState, withChanges(kept, [...changes, joinBy(author, struck, beyond)]));
    return;
  }
  if (changes.some(isPutIn) || !line.getChildren().every($isUnmarked)) $addUpdateTag(trackedTag);
  $markWords(line, changes.filter(isPutIn));
  beyond.selectEnd();
  beyond.append(...line.getChildren());
  line.remove();
}

function isPutIn({ kind }: BlockChange): boolean {
  return kind === 'insert';
}

/** A whole line that was put in says so once: where its words stand now, they say it themselves. */
export function $markWords(line: ElementNode, changes: readonly BlockChange[]): void {
  const marks = changes.map(({ from: _, ...mark }): RunChange => ({ ...mark, kind: 'insert' }));
  for (const text of $leaves(line).filter($isTextNode))
    $setState(text, changesState, [...marks, ...$getState(text, changesState)].toSorted(byTimeMade));
}

/** One change with what the same hand struck there. */
function joinBy(author: Author, struck: readonly LexicalNode[], beyond: ElementNode): BlockChange {
  const beside = struck
    .flatMap($changesOn)
    .find((change) => change.kind === 'delete' && isOwn(change, author));
  const { id, at } = beside ?? { id: newBlockId(), at: new Date().toISOString() };
  return { ...author, id, at, kind: 'join', from: directlyBehind($getState(beyond, blockIdState)) };
}

function $isUnmarked(node: LexicalNode): boolean {
  return $isElementNode(node) ? node.getChildren().every($isUnmarked) : $changesOn(node).length === 0;
}
