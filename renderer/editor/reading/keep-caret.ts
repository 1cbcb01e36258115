import { $getNodeByKey, $getRoot, $getSelection, $isRangeSelection, type PointType } from 'lexical';
import { $caret, $placeCaret } from './caret.ts';

/** Changes blocks. Where the caret's own went, it stands in what took its place, else at the start of the text. */
export function $keepingCaret(change: () => void): void {
  const caret = $caret();
  change();
  if (!caret || $isCaretThere()) return;
  if (!$placeCaret(caret)) $getRoot().selectStart();
}

function $isCaretThere(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $isThere(selection.anchor) && $isThere(selection.focus);
}

function $isThere({ key }: PointType): boolean {
  return $getNodeByKey(key)?.isAttached() ?? false;
}
