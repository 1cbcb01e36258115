import { $getRoot, $isParagraphNode, type LexicalEditor } from 'lexical';
import { useCallback, useSyncExternalStore } from 'react';

/** Whether a text is one empty paragraph. A word that is being composed in it is text already. */
export function useIsEmpty(editor: LexicalEditor): boolean {
  const subscribe = useCallback((onChange: () => void) => editor.registerUpdateListener(onChange), [editor]);
  return useSyncExternalStore(subscribe, () => editor.getEditorState().read($isEmpty));
}

function $isEmpty(): boolean {
  const first = $getRoot().getFirstChild();
  return first === null || ($isParagraphNode(first) && first.isEmpty() && first.getNextSibling() === null);
}
