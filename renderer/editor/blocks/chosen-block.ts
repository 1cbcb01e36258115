import { $isTableCellNode, $isTableSelection } from '@lexical/table';
import {
  $createNodeSelection,
  $createParagraphNode,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  $setSelection,
  type LexicalNode,
  type ParagraphNode,
} from 'lexical';

/** Chooses a block as a whole. */
export function $choose(block: LexicalNode): void {
  const selection = $createNodeSelection();
  selection.add(block.getKey());
  $setSelection(selection);
}

/** The empty paragraph behind a block; a new one where there is none. */
export function $lineBehind(block: LexicalNode): ParagraphNode {
  const next = block.getNextSibling();
  if ($isParagraphNode(next) && next.isEmpty()) return next;
  const line = $createParagraphNode();
  block.insertAfter(line);
  return line;
}

/** Puts the caret behind what is chosen. Nothing to do where no block is. */
export function $leaveChosen(): void {
  const selection = $getSelection();
  const block = $isNodeSelection(selection) ? selection.getNodes().at(-1) : undefined;
  if (block) $lineBehind(block).selectStart();
}

/** The same for what is about to be written; where cells are chosen it goes to the end of the first of them. */
export function $writeWhereChosen(): void {
  const selection = $getSelection();
  if ($isTableSelection(selection)) selection.getNodes().find($isTableCellNode)?.selectEnd();
  else $leaveChosen();
}
