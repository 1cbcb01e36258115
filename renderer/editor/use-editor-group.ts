import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { EditorGroup } from './editor-group.ts';
import { letUndoGoOn } from './undo-goes-on.ts';

/** Makes an editor known to its group whenever the caret comes into it, or into the line of one of its blocks. */
export function useEditorGroup(editor: LexicalEditor, group: EditorGroup): void {
  useEffect(() => {
    const stop = editor.registerRootListener((root) => {
      const enter = () => group.enter(editor);
      root?.addEventListener('focusin', enter);
      return () => root?.removeEventListener('focusin', enter);
    });
    const part = group.join(editor);
    const endUndo = letUndoGoOn(editor, group);
    return () => {
      endUndo();
      part();
      stop();
      group.leave(editor);
    };
  }, [editor, group]);
}

/** Told when the caret leaves. */
export function onBlur(editor: LexicalEditor, listener: () => void): () => void {
  return editor.registerCommand(BLUR_COMMAND, () => (listener(), false), COMMAND_PRIORITY_LOW);
}
