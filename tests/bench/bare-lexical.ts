import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

/** Lexical with nothing on it but paragraphs: what our editor is measured against. */
export function showBareLexical(host: HTMLElement, paragraphs: readonly string[]): void {
  const editor = createEditor({ namespace: 'bare', onError: console.error });
  editor.setRootElement(host);
  registerRichText(editor);
  editor.update(() =>
    $getRoot().append(...paragraphs.map((text) => $createParagraphNode().append($createTextNode(text)))),
  );
}

Object.assign(globalThis, { showBareLexical });
