import { useLayoutEffect, useRef } from 'react';
import { expandTyped } from './expand-typed.ts';

/** Lets a typed key become what it stands for in a plain field. Give its `onChange` what this returns. */
export function useExpandingText(text: string, onText: (text: string) => void): (text: string) => void {
  const caret = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (caret.current !== undefined) focusedField()?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  return (typed) => {
    const made = expandTyped(text, typed, focusedField()?.selectionStart ?? typed.length);
    caret.current = made?.caret;
    onText(made?.text ?? typed);
  };
}

function focusedField(): HTMLInputElement | HTMLTextAreaElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
    ? activeElement
    : undefined;
}
