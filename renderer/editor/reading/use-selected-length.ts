import type { EditorState, LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { $countedText, $selectionOfSome } from './selected-text.ts';
import { textLength, type TextLength } from './text-length.ts';

/** A selection that grows letter by letter is counted once it rests. */
const restMs = 150;

interface Told {
  readonly group: EditorGroup;
  onSelected(length: TextLength | null): void;
}

/** Tells how much is selected in an editor, and once that nothing is any more, or that the caret went to another. */
export function useSelectedLength(editor: LexicalEditor, { group, onSelected }: Told): void {
  const latest = useLatest(onSelected);
  useEffect(() => {
    let isTold = false;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const text = editor.getEditorState().read($countedText);
      isTold = text !== undefined;
      latest.current(text === undefined ? null : textLength(text));
    };
    const stop = editor.registerUpdateListener(({ editorState }) => {
      const isChosen = hasSelection(editorState);
      if (!isChosen && !isTold) return clearTimeout(resting);
      clearTimeout(resting);
      resting = setTimeout(tell, isChosen ? restMs : 0);
    });
    // An editor that was left keeps what was selected in it.
    const stopFocus = group.onFocus(() => {
      if (!isTold || group.focused() === editor) return;
      isTold = false;
      latest.current(null);
    });
    return () => {
      stopFocus();
      stop();
      clearTimeout(resting);
    };
  }, [editor, group, latest]);
}

function hasSelection(state: EditorState): boolean {
  return state.read(() => $selectionOfSome() !== undefined);
}
