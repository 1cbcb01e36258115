import {
  $getNodeByKey,
  $isTextNode,
  defineExtension,
  HISTORIC_TAG,
  type EditorState,
  type NodeKey,
} from 'lexical';
import { bringUndoneIntoSight } from '#renderer/editor/view/undone-in-sight.ts';
import { $topOf } from '#renderer/editor/reading/top-of.ts';

/** What is undone or done again is seen, also where the caret stands somewhere else. */
export const ShowUndoneExtension = defineExtension({
  name: 'toa-soan/show-undone',
  register: (editor) =>
    editor.registerUpdateListener(({ tags, editorState, prevEditorState }) => {
      const text = editor.getRootElement();
      if (!text || !tags.has(HISTORIC_TAG)) return;
      const keys = editorState.read(() => $otherSince(editorState, prevEditorState));
      const parts = keys.flatMap((key) => editor.getElementByKey(key) ?? []);
      bringUndoneIntoSight(text, parts);
    }),
});

/**
 * What is new or says something else. Of what went, the neighbours tell: they stand beside each other now. Nodes are never
 * changed once they were shown, so that one which is the same object is the same.
 */
function $otherSince({ _nodeMap: now }: EditorState, { _nodeMap: before }: EditorState): NodeKey[] {
  const others = [...now.keys()].filter((key) => now.get(key) !== before.get(key));
  const written = others.filter((key) => $isTextNode(now.get(key)) || !before.has(key));
  return (written.length > 0 ? written : others).filter((key) => $topOf($getNodeByKey(key)));
}
