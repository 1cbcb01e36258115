import {
  $createTableSelectionFrom,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from '@lexical/table';
import {
  $createNodeSelection,
  $getRoot,
  $getSlot,
  $isElementNode,
  $isTextNode,
  $selectAll,
  $setSelection,
  type LexicalEditor,
} from 'lexical';
import { expect, test } from 'vitest';
import { $countedText, $selectedText } from '#renderer/editor/reading/selected-text.ts';
import { blockLength, textLength, totalLength } from '#renderer/editor/reading/text-length.ts';
import {
  aPhoto,
  bold,
  changed,
  deleted,
  factBox,
  list,
  p,
  photo,
  photoStory,
  pullQuote,
  separator,
  table,
} from '#tests/support/builders.ts';
import { bodyEditor } from './headless.ts';

test('what is selected across lines is counted as a reader would see it', () => {
  const editor = bodyEditor([
    p('Ông Sáu ', deleted('đốt'), bold('hầm'), ' than'),
    changed(p('đoạn bỏ'), 'delete'),
    list('tôm', 'cua biển'),
  ]);

  select(editor, { from: 4, to: 3 });

  const text = editor.getEditorState().read($selectedText);
  expect(text).toBe('Sáu hầm than\ntôm\ncua');
  expect(textLength(text!)).toEqual({ words: 5, characters: 18, withoutSpaces: 16 });
});

test('boxes, quotes and photos that are selected whole are read with all their lines, unless they are struck', () => {
  const editor = bodyEditor([
    p('một hai'),
    factBox('ba bốn', p('năm sáu')),
    photo('bảy', 'tám'),
    changed(factBox('hộp bỏ', p('chữ bỏ')), 'delete'),
    pullQuote('chín', 'mười'),
    p('cuối'),
  ]);

  select(editor, { from: 0, to: 4 });

  const text = editor.getEditorState().read($selectedText);
  expect(text).toBe('một hai\nba bốn\nnăm sáu\nbảy\ntám\nchín\nmười\ncuối');
});

test('all that is selected counts as much as the article: captions count in neither', () => {
  const body = [
    p('Ông Sáu'),
    photo('Vá lưới', 'Ảnh: X.T'),
    factBox('Hộp', p('trong hộp')),
    photoStory(aPhoto('Bến Lở', 'Ảnh: X.T')),
    p('hầm than'),
  ];
  const editor = bodyEditor(body);

  editor.update(() => void $selectAll(), { discrete: true });

  const text = editor.getEditorState().read($countedText);
  expect(text).toBe('Ông Sáu\nHộp\ntrong hộp\nhầm than');
  expect(textLength(text!)).toEqual(totalLength(body.map(blockLength)));
});

test('captions count where nothing else is selected', () => {
  const editor = bodyEditor([p('Ông Sáu'), photo('Vá lưới', 'Ảnh: X.T'), p('hầm than')]);
  const text = () => editor.getEditorState().read($countedText);

  choose(editor, 1);
  expect(text()).toBe('Vá lưới\nẢnh: X.T');
  selectInCaption(editor, 1);
  expect(text()).toBe('Vá');
});

test('a selection made backwards is the same, and a caret selects nothing', () => {
  const editor = bodyEditor([p('Ông Sáu'), p('hầm than')]);

  select(editor, { from: 4, to: 3, isBackward: true });
  expect(editor.getEditorState().read($selectedText)).toBe('Sáu\nhầm');
  editor.update(() => void $getRoot().selectStart(), { discrete: true });
  expect(editor.getEditorState().read($selectedText)).toBe(undefined);
});

test('cells that are chosen, and a block that is chosen whole, are counted too', () => {
  const editor = bodyEditor([
    table(['Xã', 'Hộ'], ['Hòa Trung', '120']),
    factBox('Hộp', p('trong hộp')),
    separator(),
  ]);
  const text = () => editor.getEditorState().read($selectedText);

  chooseCells(editor);
  expect(text()).toBe('Xã\nHòa Trung');
  choose(editor, 1);
  expect(text()).toBe('Hộp\ntrong hộp');
  choose(editor, 2);
  expect(text()).toBe(undefined);
});

/** The first column. */
function chooseCells(editor: LexicalEditor): void {
  editor.update(
    () => {
      const shown = $getRoot().getFirstChildOrThrow<TableNode>();
      const [top, bottom] = shown.getChildren<TableRowNode>().map((row) => row.getFirstChildOrThrow());
      $setSelection($createTableSelectionFrom(shown, top as TableCellNode, bottom as TableCellNode));
    },
    { discrete: true },
  );
}

function choose(editor: LexicalEditor, place: number): void {
  editor.update(
    () => {
      const selection = $createNodeSelection();
      selection.add($getRoot().getChildAtIndex(place)!.getKey());
      $setSelection(selection);
    },
    { discrete: true },
  );
}

function selectInCaption(editor: LexicalEditor, place: number): void {
  editor.update(
    () => {
      const caption = $getSlot($getRoot().getChildAtIndex(place)!, 'caption');
      const text = $isElementNode(caption) ? caption.getFirstChild() : null;
      if ($isTextNode(text)) text.select(0, 2);
    },
    { discrete: true },
  );
}

/** From so many letters in the first text to so many in the last. */
function select(
  editor: LexicalEditor,
  { from, to, isBackward = false }: { from: number; to: number; isBackward?: boolean },
): void {
  editor.update(
    () => {
      const texts = $getRoot().getAllTextNodes();
      const ends = [
        { node: texts[0]!, offset: from },
        { node: texts.at(-1)!, offset: to },
      ];
      const [anchor, focus] = isBackward ? ends.toReversed() : ends;
      const selection = anchor!.node.select(anchor!.offset, anchor!.offset);
      selection.focus.set(focus!.node.getKey(), focus!.offset, 'text');
    },
    { discrete: true },
  );
}
