import {
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $getSlot,
  $getSlotFrame,
  $getSlotHost,
  $getSlotNameWithinHost,
  $getState,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $dfsWithSlotsIterator } from '@lexical/utils';
import { lineName, type Place } from '#shared/document/changes/tracking.ts';
import { blockIdState, changesState } from '#renderer/editor/document/node-states.ts';
import { $theLine } from '#renderer/editor/extensions/one-line-extension.ts';
import { $topOf } from '#renderer/editor/reading/top-of.ts';
import { $leaves, $offsetIn } from '#renderer/editor/reading/caret.ts';

/** Where the selection begins and ends, so that it can be found again in other nodes. */
export function $selectedPlaces(): Place[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  return [selection.anchor, selection.focus].map(($point) => $placeOf($point));
}

/** The ids of the blocks of the body in which the selection is, whole or in part. */
export function $chosenBlocks(): ReadonlySet<string> {
  const nodes = $getSelection()?.getNodes() ?? [];
  return new Set(nodes.flatMap((node) => $topOf(node) ?? []).map((top) => $getState(top, blockIdState)));
}

/** The name of the line of an editor that has only one. */
export const theOnlyLine = 'line';

const nowhere: Place = { line: '', offset: 0 };

function $placeOf(point: PointType): Place {
  const found = $lineAround(point.getNode());
  return found ? { line: found.name, offset: $offsetIn(found.element, point) } : nowhere;
}

interface LineFound {
  readonly name: string;
  readonly element: ElementNode;
}

function $lineAround(node: LexicalNode): LineFound | undefined {
  const frame = $getSlotFrame(node);
  if ($isElementNode(frame) && !frame.isShadowRoot()) {
    const host = $getSlotHost(frame);
    const name = $getSlotNameWithinHost(frame);
    return host && name ? { name: lineName($getState(host, blockIdState), name), element: frame } : undefined;
  }
  const element = $findMatchingParent(
    node,
    (parent) => $isElementNode(parent) && $getState(parent, blockIdState) !== '',
  );
  if ($isElementNode(element)) return { name: $getState(element, blockIdState), element };
  const only = $topOf(node);
  return $isElementNode(only) ? { name: theOnlyLine, element: only } : undefined;
}

/** Puts the selection where these places are now. */
export function $selectPlaces([anchor, focus]: readonly (Place | undefined)[]): void {
  const from = anchor && $pointAt(anchor);
  const to = focus && $pointAt(focus);
  const selection = from && from.node.select(from.offset, from.offset);
  if (selection && to)
    selection.focus.set(to.node.getKey(), to.offset, $isTextNode(to.node) ? 'text' : 'element');
}

interface PointAt {
  readonly node: {
    getKey(): string;
    select(start?: number, end?: number): ReturnType<ElementNode['select']>;
  } & LexicalNode;
  readonly offset: number;
}

function $pointAt({ line, offset }: Place): PointAt | undefined {
  const element = $lineOf(line);
  return element && $pointIn(element, offset);
}

function $lineOf(line: string): ElementNode | undefined {
  if (line === theOnlyLine) return $theLine();
  const [id, name] = line.split('/');
  for (const { node } of $dfsWithSlotsIterator($getRoot())) {
    if ($getState(node, blockIdState) !== id) continue;
    const found = name === undefined ? node : $getSlot(node, name);
    return $isElementNode(found) ? found : undefined;
  }
  return undefined;
}

/** Between two texts the caret belongs to the one that is not deleted: what is typed there goes on in it. */
export function $pointIn(element: ElementNode, offset: number): PointAt {
  let left = offset;
  const near: { point: PointAt; rank: number }[] = [];
  for (const leaf of $leaves(element)) {
    const size = $isTextNode(leaf) ? leaf.getTextContentSize() : 1;
    if ($isTextNode(leaf) && left >= 0 && left <= size)
      near.push({ point: { node: leaf, offset: left }, rank: $rankOf(leaf) });
    left -= size;
    if (left < 0) break;
  }
  const best = near.toSorted((a, b) => a.rank - b.rank)[0];
  if (best && best.rank < gone) return best.point;
  return { node: element, offset: $childrenBefore(element, offset) };
}

const gone = 2;

function $rankOf(leaf: LexicalNode): number {
  const kinds = $getState(leaf, changesState).map(({ kind }) => kind);
  if (kinds.includes('delete')) return gone;
  return kinds.includes('insert') ? 0 : 1;
}

/** How many of its children stand before a character of a line. */
function $childrenBefore(element: ElementNode, offset: number): number {
  let left = offset;
  let count = 0;
  for (const child of element.getChildren()) {
    if (left <= 0) break;
    left -= $isElementNode(child) || $isTextNode(child) ? child.getTextContentSize() : 1;
    count += 1;
  }
  return count;
}
