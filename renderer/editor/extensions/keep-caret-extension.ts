import {
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  FOCUS_COMMAND,
  mergeRegister,
  $isRangeSelection,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical';
import { $leaveLine } from './block-lines-extension.ts';

/**
 * Whoever comes back to the text finds the caret where it was left: from a dialog that closed, by Tab, from a list. Left
 * alone, a browser puts it at the start. A click says where it wants the caret.
 */
export const KeepCaretExtension = defineExtension({
  name: 'toa-soan/keep-caret',
  register(editor) {
    let isPressed = false;
    const press = () => void (isPressed = true);
    const release = () => void (isPressed = false);
    return mergeRegister(
      editor.registerRootListener((root) => {
        if (!root) return;
        root.addEventListener('pointerdown', press, true);
        window.addEventListener('pointerup', release, true);
        window.addEventListener('dragend', release, true);
        return () => {
          root.removeEventListener('pointerdown', press, true);
          window.removeEventListener('pointerup', release, true);
          window.removeEventListener('dragend', release, true);
        };
      }),
      editor.registerCommand(
        FOCUS_COMMAND,
        (event) => {
          if (isPressed || editor.isComposing()) return false;
          // By Shift+Tab, out of a line of a block: the caret may not take the keyboard back into it.
          if (isFromWithin(event)) $leaveLine();
          const selection = $getSelection();
          if (!selection) return false;
          if (!isShown(editor, selection)) $setSelection(selection.clone());
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});

function isFromWithin({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return (
    currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
  );
}

/** Where the caret stands already, setting it again would only take the focus from another field. */
function isShown(editor: LexicalEditor, selection: BaseSelection): boolean {
  const shown = getSelection();
  if (!$isRangeSelection(selection) || !shown?.anchorNode) return false;
  const { key, offset } = selection.anchor;
  const element = editor.getElementByKey(key);
  return shown.anchorOffset === offset && element?.contains(shown.anchorNode) === true;
}
