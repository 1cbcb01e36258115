import {
  COMMAND_PRIORITY_LOW,
  HISTORIC_TAG,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { EditorGroup } from './editor-group.ts';
import { focusText } from './focus-text.ts';
import { historyOf } from './joint-undo.ts';

type Moments = WeakMap<LexicalEditor, number>;

interface Way {
  readonly command: typeof UNDO_COMMAND;
  hasLeft(editor: LexicalEditor): boolean;
  /** Of the texts that have something left, the one with the latest moment is next. */
  readonly latest: Moments;
}

const written: Moments = new WeakMap();
const undone: Moments = new WeakMap();

const undo: Way = {
  command: UNDO_COMMAND,
  hasLeft: (editor) => historyOf(editor).undoStack.length > 0,
  latest: written,
};
const redo: Way = {
  command: REDO_COMMAND,
  hasLeft: (editor) => historyOf(editor).redoStack.length > 0,
  latest: undone,
};

/**
 * Where a text has nothing left to undo, undo goes on in the one of the page that was written in before it, and the caret
 * goes there. So does redo, back through those where something was undone.
 */
export function letUndoGoOn(editor: LexicalEditor, group: EditorGroup): () => void {
  return mergeRegister(
    editor.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0) return;
      (tags.has(HISTORIC_TAG) ? undone : written).set(editor, performance.now());
    }),
    ...[undo, redo].map((way) =>
      editor.registerCommand(way.command, () => goOn(editor, group, way), COMMAND_PRIORITY_LOW),
    ),
  );
}

function goOn(editor: LexicalEditor, group: EditorGroup, { command, hasLeft, latest }: Way): boolean {
  if (hasLeft(editor)) return false;
  const [next] = group
    .all()
    .filter(hasLeft)
    .toSorted((a, b) => (latest.get(b) ?? 0) - (latest.get(a) ?? 0));
  if (!next) return false;
  next.dispatchCommand(command, undefined);
  // The text has the caret of that step a moment later.
  queueMicrotask(() => focusText(next));
  return true;
}
