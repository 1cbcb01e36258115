import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $keepFromListBefore } from '#renderer/editor/document/list-nodes.ts';
import { $topOf } from '#renderer/editor/reading/top-of.ts';
import { $firstJoined, $lastJoined } from '#renderer/editor/tracking/joined-blocks.ts';
import { $movePhoto, $storyWithCaret } from './story-acts.ts';

/** Moves the chosen blocks by one place. Each stays the block it was, with the caret in it. */
export function moveBlocks(editor: LexicalEditor, step: 1 | -1): void {
  let moved: string | undefined;
  editor.update(() => (moved = $moveChosen(step)?.getKey()), { discrete: true });
  if (moved !== undefined) editor.getElementByKey(moved)?.scrollIntoView({ block: 'nearest' });
}

/** In the lines of a photo story it is the photo that moves, in its story. */
function $moveChosen(step: 1 | -1): LexicalNode | undefined {
  const inStory = $storyWithCaret();
  if (inStory?.photo === undefined) return $moveBlocks(step);
  $addUpdateTag(HISTORY_PUSH_TAG);
  $movePhoto(step);
  return $storyWithCaret()?.story;
}

/** The neighbour goes to the other side: nothing in which the caret stands is touched. Lines that are joined stay together. */
function $moveBlocks(step: 1 | -1): LexicalNode | undefined {
  const ends = $chosenEnds();
  const beside = step === 1 ? ends?.last.getNextSibling() : ends?.first.getPreviousSibling();
  if (!ends || !beside) return undefined;
  const neighbours = step === 1 ? $from(beside, $lastJoined(beside)) : $from($firstJoined(beside), beside);
  $addUpdateTag(HISTORY_PUSH_TAG);
  for (const node of step === 1 ? neighbours : neighbours.toReversed())
    if (step === 1) ends.first.insertBefore(node);
    else ends.last.insertAfter(node);
  const [first, last] = [neighbours[0]!, neighbours.at(-1)!];
  for (const node of [first, ends.first, last.getNextSibling(), ends.last.getNextSibling()])
    $keepFromListBefore(node);
  return step === 1 ? ends.last : ends.first;
}

function $from(first: LexicalNode, last: LexicalNode): LexicalNode[] {
  return [first, ...first.getNextSiblings()].slice(
    0,
    last.getIndexWithinParent() - first.getIndexWithinParent() + 1,
  );
}

function $chosenEnds(): { first: LexicalNode; last: LexicalNode } | undefined {
  const selection = $getSelection();
  const nodes = $isRangeSelection(selection)
    ? [selection.anchor.getNode(), selection.focus.getNode()]
    : (selection?.getNodes() ?? []);
  const tops = nodes.flatMap((node) => $topOf(node) ?? []);
  const inOrder = tops.toSorted((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent());
  const [first] = inOrder;
  const last = inOrder.at(-1);
  return first && last && { first: $firstJoined(first), last: $lastJoined(last) };
}
