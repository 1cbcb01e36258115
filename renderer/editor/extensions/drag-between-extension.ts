import {
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  DRAGEND_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { focusText } from '#renderer/editor/focus-text.ts';
import { joinNewestSteps } from '#renderer/editor/joint-undo.ts';

/** The text from which words are being dragged. There is one mouse. */
let source: LexicalEditor | undefined;

/**
 * Words dragged from one field into another go and come in one act: one undo takes both back, from the field in which
 * they were let go, which has the keyboard then.
 */
export const DragBetweenExtension = defineExtension({
  name: 'toa-soan/drag-between',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(DRAGSTART_COMMAND, () => begin(editor), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DRAGEND_COMMAND, () => begin(undefined), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DROP_COMMAND, () => letGo(editor), COMMAND_PRIORITY_CRITICAL),
    ),
});

function begin(editor: LexicalEditor | undefined): false {
  source = editor;
  return false;
}

function letGo(editor: LexicalEditor): false {
  const from = source;
  if (from && from !== editor)
    // Once both have done their part.
    setTimeout(() => {
      joinNewestSteps([from, editor]);
      focusText(editor);
    });
  return false;
}
