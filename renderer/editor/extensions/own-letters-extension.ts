import { defineExtension } from 'lexical';
import { isComposing, isLetter } from '#renderer/commands/keys.ts';

/**
 * The letters that are written are the text's own: they go no further. The frame of the window and each of its controls
 * would look at every one of them, and find nothing to do. Orders, keys that move and those that an input method has in
 * its hands go on as ever.
 */
export const OwnLettersExtension = defineExtension({
  name: 'toa-soan/own-letters',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (!root) return;
      for (const name of keyEvents) root.addEventListener(name, keepLetter);
      for (const name of textEvents) root.addEventListener(name, keep);
      return () => {
        for (const name of keyEvents) root.removeEventListener(name, keepLetter);
        for (const name of textEvents) root.removeEventListener(name, keep);
      };
    }),
});

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
/** What a browser tells beside the keys; `textInput` is its old name for the same. */
const textEvents = ['beforeinput', 'textInput', 'input'] as const;

function keep(event: Event): void {
  event.stopPropagation();
}

function keepLetter(event: KeyboardEvent): void {
  if (isLetter(event) && !isComposing(event)) keep(event);
}
