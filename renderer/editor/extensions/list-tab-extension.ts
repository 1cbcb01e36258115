import { $isListItemNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';

/** Tab sets the item of a list in by one level. Elsewhere it goes on to the next control: nobody is caught in the text. */
export const ListTabExtension = defineExtension({
  name: 'toa-soan/list-tab',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (!$isInList()) return false;
          event.preventDefault();
          return editor.dispatchCommand(
            event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
            undefined,
          );
        },
        COMMAND_PRIORITY_HIGH,
      ),
      // Our document knows no indented paragraph.
      editor.registerCommand(INDENT_CONTENT_COMMAND, () => !$isInList(), COMMAND_PRIORITY_HIGH),
    ),
});

function $isInList(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  return $findMatchingParent(selection.anchor.getNode(), $isListItemNode) !== null;
}
