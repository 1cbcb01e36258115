import { $getRoot, $isElementNode, type EditorState } from 'lexical';
import { expect, test } from 'vitest';
import { toDocument } from '#renderer/editor/document/document.ts';
import { blockText } from '#shared/document/text.ts';
import { p } from '#tests/support/builders.ts';
import { bodyEditor } from './headless.ts';

test('also in a short article a step shares its nodes with the one before, which stays as it was', () => {
  const editor = bodyEditor([p('Dòng'), p('Đò')]);
  const SharedMap = editor._keyToDOMMap.constructor;
  const before = editor.getEditorState();

  editor.update(
    () => {
      const last = $getRoot().getLastChild();
      if ($isElementNode(last)) last.selectEnd().insertText(' ngang');
    },
    { discrete: true },
  );

  const after = editor.getEditorState();
  expect(SharedMap).not.toBe(Map);
  expect(before._nodeMap).toBeInstanceOf(SharedMap);
  expect(after._nodeMap).toBeInstanceOf(SharedMap);
  expect(textsOf(before)).toEqual(['Dòng', 'Đò']);
  expect(textsOf(after)).toEqual(['Dòng', 'Đò ngang']);
});

function textsOf(state: EditorState): string[] {
  return toDocument(state).map(blockText);
}
