import type { LexicalEditor } from 'lexical';

/** Whether this is the text that is being written in. */
export function hasFocus(editor: LexicalEditor): boolean {
  return editor.getRootElement()?.contains(document.activeElement) ?? false;
}
