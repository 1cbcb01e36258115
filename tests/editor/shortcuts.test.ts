import { $getRoot, $isTextNode, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import { expandTyped } from '#renderer/editor/shortcuts/expand-typed.ts';
import { setShortcuts } from '#renderer/editor/shortcuts/shortcut-table.ts';
import { p } from '#tests/support/builders.ts';
import { bodyEditor } from './headless.ts';

const form = 'đồng chí Trương Văn Nhớ, Phó Bí thư Huyện ủy';

function writing(text: string): LexicalEditor {
  onTestFinished(
    setShortcuts((typed, around) => {
      if (typed !== 'tvn') return undefined;
      return around.includes('Trương Văn Nhớ') ? 'đồng chí Nhớ' : form;
    }),
  );
  const editor = bodyEditor([p(text)]);
  editor.update(() => void $getRoot().selectEnd(), { discrete: true });
  return editor;
}

async function type(editor: LexicalEditor, letters: string): Promise<void> {
  for (const letter of letters) {
    editor.update(() => $getRoot().selectEnd().insertText(letter), { discrete: true });
    await Promise.resolve();
  }
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

test('a key and a semicolon become the full form, and the later form where the name is there', async () => {
  const editor = writing('Dự họp có ');

  await type(editor, 'tvn;');
  expect(textOf(editor)).toBe(`Dự họp có ${form}`);
  await type(editor, '. Sau đó tvn; nói');

  expect(textOf(editor)).toBe(`Dự họp có ${form}. Sau đó đồng chí Nhớ nói`);
});

test('undo brings the key back in one step', async () => {
  const editor = writing('Có ');
  await type(editor, 'tvn;');

  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await Promise.resolve();

  expect(textOf(editor)).toBe('Có tvn;');
});

test('what is no key, is part of a word, or stood there before stays', async () => {
  const editor = writing('Có tvn; và ');
  await type(editor, 'xtvn; abc; ');

  expect(textOf(editor)).toBe('Có tvn; và xtvn; abc; ');
  editor.update(
    () => {
      const [text] = $getRoot().getAllTextNodes();
      if ($isTextNode(text)) text.select(7, 7);
    },
    { discrete: true },
  );
  await Promise.resolve();
  expect(textOf(editor)).toBe('Có tvn; và xtvn; abc; ');
});

test('in a plain field the key before the caret becomes the form, and the caret stands behind it', () => {
  onTestFinished(setShortcuts((typed) => (typed === 'tvn' ? form : undefined)));

  expect(expandTyped('Từ trái sang: tvn, bà con', 'Từ trái sang: tvn;, bà con', 18)).toEqual({
    text: `Từ trái sang: ${form}, bà con`,
    caret: `Từ trái sang: ${form}`.length,
  });
  expect(expandTyped('tvx', 'tvx;', 4)).toBeUndefined();
  expect(expandTyped('', 'Dự họp có tvn;', 14)).toBeUndefined();
  expect(expandTyped('tvn;', 'tvn; ', 5)).toBeUndefined();
});
