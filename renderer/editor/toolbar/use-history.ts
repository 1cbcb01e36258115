import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { effect } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';

/** Whether there is something to undo, and to do again, in any text of the page: where the caret is it comes first. */
export function useHistory(
  editor: LexicalEditor,
  group: EditorGroup,
): { canUndo: boolean; canRedo: boolean } {
  const [state, setState] = useState({ canUndo: false, canRedo: false });
  // A text that is written in has had the caret: by then all of them are there.
  useEffect(() => {
    const histories = [...new Set([editor, ...group.all()])].map(
      (each) => getExtensionDependencyFromEditor(each, HistoryExtension).output,
    );
    return effect(() => {
      // Each of them is read, so that each is heard.
      const canUndo = histories.map((history) => history.canUndo.value).includes(true);
      const canRedo = histories.map((history) => history.canRedo.value).includes(true);
      setState({ canUndo, canRedo });
    });
  }, [editor, group]);
  return state;
}
