import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { effect } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';

/** Whether there is something to undo, and to do again, where the caret is. */
export function useHistory(editor: LexicalEditor): { canUndo: boolean; canRedo: boolean } {
  const [state, setState] = useState({ canUndo: false, canRedo: false });
  useEffect(() => {
    const { output } = getExtensionDependencyFromEditor(editor, HistoryExtension);
    return effect(() => setState({ canUndo: output.canUndo.value, canRedo: output.canRedo.value }));
  }, [editor]);
  return state;
}
