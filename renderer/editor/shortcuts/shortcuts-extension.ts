import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type EditorState,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import { loadedTag } from '#renderer/editor/extensions/tags.ts';
import { textEdit } from '#renderer/editor/extensions/text-edit.ts';
import { textAtCaret } from '#renderer/editor/reading/text-at-caret.ts';
import { expanded, keyAtEndOf } from './shortcut-table.ts';

interface Typed {
  readonly node: TextNode;
  readonly end: number;
  readonly key: string;
  readonly form: string;
}

/**
 * A key and a semicolon become the form they stand for, as one act of its own: undo brings the key back. A word that is
 * being composed is the input method's, and what was loaded or brought back by undo is nobody's typing.
 */
export const ShortcutsExtension = defineExtension({
  name: 'toa-soan/shortcuts',
  register: (editor) =>
    editor.registerUpdateListener(({ prevEditorState, editorState, tags }) => {
      if (editor.isComposing() || tags.has(loadedTag) || tags.has(HISTORIC_TAG)) return;
      const caret = textAtCaret(editorState);
      if (caret?.text[caret.offset - 1] !== ';') return;
      if (editorState.read(() => $typedIn(prevEditorState)) !== undefined)
        expandSoon(editor, prevEditorState);
    }),
});

function expandSoon(editor: LexicalEditor, before: EditorState): void {
  editor.update(
    () => {
      const typed = $typedIn(before);
      if (!typed) return;
      const { node, end, key, form } = typed;
      node.select(end - key.length - 1, end).insertText(form);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** What was typed just now, where its last letter is the semicolon of a known key. */
function $typedIn(before: EditorState): Typed | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  const end = selection.anchor.offset;
  if (!$isTextNode(node) || !isJustTyped(node, before)) return undefined;
  const key = keyAtEndOf(node.getTextContent().slice(0, end));
  const form = key === undefined ? undefined : expanded(key, $textAround(node));
  return key === undefined || form === undefined ? undefined : { node, end, key, form };
}

function isJustTyped(node: TextNode, before: EditorState): boolean {
  const old = before._nodeMap.get(node.getKey());
  const edit = textEdit($isTextNode(old) ? old.__text : '', node.__text);
  return edit !== undefined && edit.added.endsWith(';') && edit.added.length <= 13;
}

/** A caption is read by itself; everywhere else a name may stand above. */
function $textAround(node: TextNode): string {
  const block = node.getTopLevelElement();
  return (block?.getType().startsWith('photo') ? block : $getRoot()).getTextContent();
}
