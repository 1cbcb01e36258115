import type { EditorState, LexicalEditor } from 'lexical';

/** The last state in which no word was being composed. What is composed is not text yet. */
export interface SettledState {
  current(): EditorState;
  dispose(): void;
}

export function settledState(editor: LexicalEditor): SettledState {
  let settled = editor.getEditorState();
  const stop = editor.registerUpdateListener(({ editorState }) => {
    if (!editor.isComposing()) settled = editorState;
  });
  return { current: () => settled, dispose: stop };
}
