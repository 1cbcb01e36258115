import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, FOCUS_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { EditorGroup } from './editor-group.ts';

/** Makes an editor known to its group whenever the caret comes into it. */
export function useEditorGroup(editor: LexicalEditor, group: EditorGroup): void {
  useEffect(() => {
    const stop = editor.registerCommand(
      FOCUS_COMMAND,
      () => (group.enter(editor), false),
      COMMAND_PRIORITY_LOW,
    );
    const part = group.join(editor);
    return () => {
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
