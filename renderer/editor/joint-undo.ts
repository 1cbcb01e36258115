import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  COMMAND_PRIORITY_CRITICAL,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';

let forget: () => void = () => {};

/**
 * Makes the newest step of several editors one: undone in any of them, it is undone in all where nothing was written
 * since. Of such steps the last one is remembered.
 */
export function joinNewestSteps(editors: readonly LexicalEditor[]): void {
  forget();
  const steps = new Map(editors.map((editor) => [editor, historyOf(editor).undoStack.at(-1)]));
  let isSpreading = false;
  const spread = (
    from: LexicalEditor,
    isThere: (editor: LexicalEditor) => boolean,
    command: typeof UNDO_COMMAND,
  ) => {
    if (isSpreading || !isThere(from)) return false;
    isSpreading = true;
    for (const editor of editors)
      if (editor !== from && isThere(editor)) editor.dispatchCommand(command, undefined);
    isSpreading = false;
    return false;
  };
  const isNewest = (editor: LexicalEditor) => historyOf(editor).undoStack.at(-1) === steps.get(editor);
  const isUndone = (editor: LexicalEditor) => historyOf(editor).current === steps.get(editor);
  forget = mergeRegister(
    ...editors.map((editor) =>
      mergeRegister(
        editor.registerCommand(
          UNDO_COMMAND,
          () => spread(editor, isNewest, UNDO_COMMAND),
          COMMAND_PRIORITY_CRITICAL,
        ),
        editor.registerCommand(
          REDO_COMMAND,
          () => spread(editor, isUndone, REDO_COMMAND),
          COMMAND_PRIORITY_CRITICAL,
        ),
      ),
    ),
  );
}

function historyOf(editor: LexicalEditor) {
  return getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState.value;
}
