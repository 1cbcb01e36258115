import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical';
import { $offsetIn } from '#renderer/editor/reading/caret.ts';
import { $isLineNode } from '#renderer/editor/reading/line-node.ts';

/**
 * Enter at the start of a line puts an empty paragraph before it: the words stay in the block they are in, whatever its
 * kind, with its id and what was noted on it.
 */
export const LineBeforeExtension = defineExtension({
  name: 'toa-soan/line-before',
  register: (editor) =>
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $insertLineBefore, COMMAND_PRIORITY_LOW),
});

function $insertLineBefore(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = $findMatchingParent(selection.anchor.getNode(), $isLineNode);
  // The line of a photo or of a table's cell has no other beside it.
  if (!line?.getParent() || line.isEmpty() || $offsetIn(line, selection.anchor) > 0) return false;
  line.insertBefore($createParagraphNode());
  return true;
}
