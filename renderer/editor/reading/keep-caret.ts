import {
  $getEditor,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $isRangeSelection,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { blockIdState } from '#renderer/editor/document/node-states.ts';
import { $blockById, $caret, $placeCaret } from './caret.ts';

/**
 * Changes blocks. Where the caret's own went, it stands in what took its place, else at the end of the nearest text
 * before it. Lexical refuses a change that leaves the caret in a node that is gone.
 */
export function $keepingCaret(change: () => void): void {
  const caret = $caret();
  change();
  if (!caret || $isCaretThere()) return;
  if (!$placeCaret(caret)) $placeBefore(caret.block);
}

function $isCaretThere(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $isThere(selection.anchor) && $isThere(selection.focus);
}

function $isThere({ key }: PointType): boolean {
  return $getNodeByKey(key)?.isAttached() ?? false;
}

/** Which blocks stood before it, the state that was shown last still tells. */
function $placeBefore(block: string): void {
  const shown = $getEditor()
    .getEditorState()
    .read(() => $getRoot().getChildren().map($idOf));
  const before = shown.slice(0, Math.max(0, shown.indexOf(block))).toReversed();
  const text = before.map($blockById).find($isElementNode);
  if (text) text.selectEnd();
  else $getRoot().selectStart();
}

function $idOf(node: LexicalNode): string {
  return $getState(node, blockIdState);
}
