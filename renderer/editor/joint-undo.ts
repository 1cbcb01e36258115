import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  COMMAND_PRIORITY_CRITICAL,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';

/** A text in which something was written. Opaque outside of the editor. */
export type WrittenText = LexicalEditor;

/** What was written in one act, in whichever of the texts. */
export interface JointStep {
  /** Takes it back, in each text where nothing was written since. */
  undo(): void;
  /** Whether it can still be taken back anywhere. */
  isNewest(): boolean;
}

/** Of so many acts it is remembered that they were one. Those before them are undone text by text. */
const remembered = 20;
const joints: (() => void)[] = [];

/** Makes the newest step of several editors one: undone in any of them, it is undone in all where nothing was written since. */
export function joinNewestSteps(editors: readonly WrittenText[]): JointStep {
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
  const forget = mergeRegister(
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
  joints.push(forget);
  if (joints.length > remembered) joints.shift()!();
  return {
    undo: () => void editors.find(isNewest)?.dispatchCommand(UNDO_COMMAND, undefined),
    isNewest: () => editors.some(isNewest),
  };
}

function historyOf(editor: LexicalEditor) {
  return getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState.value;
}
