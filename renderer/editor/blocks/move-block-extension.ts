import {
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { isComposing } from '#renderer/commands/keys.ts';
import { moveBlocks } from './move-block.ts';

/** Alt and an arrow move the block with the caret. Heard before tables and boxes, which take arrows for their own. */
export const MoveBlockExtension = defineExtension({
  name: 'toa-soan/move-block',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => move(editor, event, -1),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => move(editor, event, 1),
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});

function move(editor: LexicalEditor, event: KeyboardEvent, step: 1 | -1): boolean {
  if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey || isComposing(event)) return false;
  event.preventDefault();
  if (editor.isEditable()) moveBlocks(editor, step);
  return true;
}
