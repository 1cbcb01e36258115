import { defineExtension } from 'lexical';
import { isComposing, isLetter } from '#renderer/commands/keys.ts';

/**
 * A browser tells of a moved caret with its next frame only. Keys that come faster, as they do from a quick hand on a
 * slow machine, would find the editor where the caret stood before, and Backspace would take another letter than the one
 * before the caret. So the editor is told before the key. Letters need it not: with them the browser says where they go.
 * Nor may a click that is over at once, as a tap is, find a block still chosen: Lexical then takes the new caret away.
 */
export const PromptCaretExtension = defineExtension({
  name: 'toa-soan/prompt-caret',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (!root) return;
      const page = root.ownerDocument;
      const told = toldCaret(page);
      const tell = () => {
        if (!isSame(told(), caretOf(page))) page.dispatchEvent(new Event('selectionchange'));
      };
      const onKey = (event: KeyboardEvent) => {
        if (!isComposing(event) && !isLetter(event)) tell();
      };
      root.addEventListener('keydown', onKey, true);
      root.addEventListener('click', tell, true);
      return () => {
        root.removeEventListener('keydown', onKey, true);
        root.removeEventListener('click', tell, true);
      };
    }),
});

/** One for all the texts of a page, for as long as the page is there. */
const toldCarets = new WeakMap<Document, () => ShownCaret>();

/** Where the caret stood when the browser told of it last: to ask where it stands now would set the whole page first. */
function toldCaret(page: Document): () => ShownCaret {
  const known = toldCarets.get(page);
  if (known) return known;
  let caret = nowhere;
  page.addEventListener('selectionchange', () => void (caret = caretOf(page)));
  const told = () => caret;
  toldCarets.set(page, told);
  return told;
}

type ShownCaret = readonly [Node | null, number, Node | null, number];

const nowhere: ShownCaret = [null, 0, null, 0];

function caretOf(page: Document): ShownCaret {
  const shown = page.getSelection();
  return shown ? [shown.anchorNode, shown.anchorOffset, shown.focusNode, shown.focusOffset] : nowhere;
}

function isSame(a: ShownCaret, b: ShownCaret): boolean {
  return a.every((part, index) => part === b[index]);
}
