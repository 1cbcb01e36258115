import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  $getRoot,
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

/**
 * Makes the newest step of several editors one: undone in any of them, it is undone in all where nothing was written since.
 * The other texts of the article undo it too, as long as it is newer than all that was written in them.
 */
export function joinNewestSteps(
  editors: readonly WrittenText[],
  article: readonly WrittenText[] = [],
): JointStep {
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
    ...article
      .filter((editor) => !editors.includes(editor))
      .map((editor) => undoElsewhere(editor, editors, { isNewest, isUndone })),
  );
  joints.push(forget);
  if (joints.length > remembered) joints.shift()!();
  return {
    undo: () => void editors.find(isNewest)?.dispatchCommand(UNDO_COMMAND, undefined),
    isNewest: () => editors.some(isNewest),
  };
}

interface Standing {
  isNewest(editor: LexicalEditor): boolean;
  isUndone(editor: LexicalEditor): boolean;
}

/** A text in which nothing was written has nothing to undo before it: the keys pressed there are for the others. */
function undoElsewhere(
  here: LexicalEditor,
  editors: readonly LexicalEditor[],
  { isNewest, isUndone }: Standing,
): () => void {
  const newest = historyOf(here).undoStack.at(-1);
  const words = wordsIn(here);
  const isAsItWas = () => historyOf(here).undoStack.at(-1) === newest && wordsIn(here) === words;
  const pass = (isThere: (editor: LexicalEditor) => boolean, command: typeof UNDO_COMMAND) =>
    here.registerCommand(
      command,
      () => {
        const there = isAsItWas() ? editors.find(isThere) : undefined;
        there?.dispatchCommand(command, undefined);
        return there !== undefined;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  return mergeRegister(pass(isNewest, UNDO_COMMAND), pass(isUndone, REDO_COMMAND));
}

/** Letters of a word that goes on make no step of their own. */
function wordsIn(editor: LexicalEditor): string {
  return editor.read('latest', () => $getRoot().getTextContent());
}

export function historyOf(editor: LexicalEditor) {
  return getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState.value;
}
