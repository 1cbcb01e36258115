import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** ProseMirror with nothing on it but paragraphs. */
export function showBareProseMirror(host: HTMLElement, paragraphs: readonly string[]): void {
  const doc = schema.node(
    'doc',
    null,
    paragraphs.map((text) => schema.node('paragraph', null, [schema.text(text)])),
  );
  host.removeAttribute('contenteditable');
  host.style.whiteSpace = 'pre-wrap';
  new EditorView(host, { state: EditorState.create({ doc, plugins: [keymap(baseKeymap)] }) });
}

Object.assign(globalThis, { showBareProseMirror });
