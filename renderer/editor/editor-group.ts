import type { LexicalEditor } from 'lexical';
import { hasFocus } from './has-focus.ts';
import type { PasteNote } from './paste/paste-note.ts';

/** What another had taken out and is kept. */
export type KeptBlock = 'photo' | 'table';

/** The fields and the body of one article: the tools act on the one that had the caret last. */
export interface EditorGroup {
  /** All of them, as they are read. */
  all(): LexicalEditor[];
  join(editor: LexicalEditor): () => void;
  /** What is to be told of the last paste; null once it was read. */
  pasted(): PasteNote | null;
  tellOfPaste(note: PasteNote | null): void;
  /** What stays in the text because somebody wrote into it, until that was read. */
  kept(): KeptBlock | null;
  tellOfKept(kept: KeptBlock | null): void;
  /** Opaque outside of the editor. */
  focused(): LexicalEditor | undefined;
  onFocus(listener: () => void): () => void;
  enter(editor: LexicalEditor): void;
  leave(editor: LexicalEditor): void;
}

export function createEditorGroup(): EditorGroup {
  const joined = new Set<LexicalEditor>();
  const listeners = new Set<() => void>();
  let pasted: PasteNote | null = null;
  let kept: KeptBlock | null = null;
  let focused: LexicalEditor | undefined;
  const change = (next: LexicalEditor | undefined) => {
    if (next === focused) return;
    focused = next;
    for (const listener of listeners) listener();
  };
  return {
    all: () => [...joined].toSorted(inReadingOrder),
    join(editor) {
      joined.add(editor);
      return () => joined.delete(editor);
    },
    pasted: () => pasted,
    tellOfPaste(note) {
      pasted = note;
      for (const listener of listeners) listener();
    },
    kept: () => kept,
    tellOfKept(next) {
      kept = next;
      for (const listener of listeners) listener();
    },
    focused: () => focused,
    onFocus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter: change,
    leave: (editor) => change(focused === editor ? undefined : focused),
  };
}

/** Somebody acts in a text from a panel or a dialog: undo is about that text then, unless the keyboard is in another. */
export function actIn(editor: LexicalEditor, group: EditorGroup): void {
  if (!group.all().some(hasFocus)) group.enter(editor);
}

function inReadingOrder(a: LexicalEditor, b: LexicalEditor): number {
  const [first, second] = [a.getRootElement(), b.getRootElement()];
  if (!first || !second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
