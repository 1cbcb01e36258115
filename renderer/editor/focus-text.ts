import type { LexicalEditor } from 'lexical';

/** Gives the text the keyboard, with its caret where it was left. */
export function focusText(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  // The caret alone does not bring the focus back from a control that has it, and the focus alone would put the caret at
  // the start: it is set again afterwards.
  if (!root?.contains(document.activeElement)) root?.focus({ preventScroll: true });
  editor.focus();
}
