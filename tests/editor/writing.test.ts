import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  INSERT_PARAGRAPH_COMMAND,
  UNDO_COMMAND,
  type ElementNode,
  type LexicalCommand,
  type LexicalEditor,
  $isElementNode,
  REDO_COMMAND,
} from 'lexical';
import { afterEach, expect, test, vi } from 'vitest';
import { keepLedger, type BodyChanges } from '#renderer/editor/reading/ledger.ts';
import { runsText } from '#shared/document/run.ts';
import { bodyEditor, bodyOf } from './headless.ts';
import { deleted, inserted, list, p, photo, quote, subhead } from '#tests/support/builders.ts';

afterEach(() => void vi.useRealTimers());

test('only the block that was written in is taken, and only once', () => {
  const [first, second] = [p('Đoạn một'), p('Đoạn hai')];
  const editor = bodyEditor([first, second, photo('Chú thích')]);
  const written = vi.fn<() => void>();
  const ledger = keepLedger(editor, written);

  caret(editor, 1);
  type(editor, ' thêm');

  expect(written).toHaveBeenCalled();
  expect(ledger.take()).toEqual({ put: [{ ...second, runs: [{ text: 'Đoạn hai thêm' }] }] });
  expect(ledger.take()).toBeUndefined();
});

test('Enter makes a block with an id of its own, and the order tells where it stands', () => {
  const [first, second] = [p('Đoạn một'), p('Đoạn hai')];
  const editor = bodyEditor([first, second]);
  const ledger = keepLedger(editor, () => {});

  caret(editor, 0, 4);
  editor.update(() => selected().insertParagraph(), { discrete: true });

  const changes = ledger.take() as Required<BodyChanges>;
  expect(changes.put.map((block) => 'runs' in block && runsText(block.runs as never))).toEqual([
    'Đoạn',
    ' một',
  ]);
  expect(changes.order).toEqual([first.id, changes.put[1]!.id, second.id]);
  expect(new Set(changes.order).size).toBe(3);
});

test('an item of a list that is split gets an id of its own', () => {
  const editor = bodyEditor([list('một hai')]);

  editor.update(
    () => {
      const [text] = $getRoot().getAllTextNodes();
      text!.select(3, 3).insertParagraph();
    },
    { discrete: true },
  );

  const [block] = bodyOf(editor);
  expect(block).toMatchObject({
    type: 'list',
    items: [{ runs: [{ text: 'một' }] }, { runs: [{ text: ' hai' }] }],
  });
  expect(new Set(block!.type === 'list' ? block!.items.map(({ id }) => id) : []).size).toBe(2);
});

test('what is typed is stored composed, and the caret stays behind its letter', () => {
  const editor = bodyEditor([p('')]);

  caret(editor, 0);
  type(editor, 'Hòa Trung'.normalize('NFD'));
  type(editor, 'ê');
  type(editor, '\u0301');

  expect(textOf(editor)).toBe('Hòa Trungế');
  expect(editor.getEditorState().read(() => selected().anchor.offset)).toBe('Hòa Trungế'.length);
});

test('undo goes by words, though the input method takes letters back and types them again', async () => {
  const editor = bodyEditor([p('Huyện')]);
  const clock = steppedClock();

  caret(editor, 0);
  for (const key of [...' tieng', '<', '<', '<', ...'ếng', ' ', ...'Viet', '<', '<', ...'ệt']) {
    clock(15);
    if (key === '<') back(editor);
    else type(editor, key);
  }
  expect(textOf(editor)).toBe('Huyện tiếng Việt');

  await run(editor, UNDO_COMMAND);
  expect(textOf(editor)).toBe('Huyện tiếng ');
  await run(editor, UNDO_COMMAND);
  expect(textOf(editor)).toBe('Huyện ');
  await run(editor, UNDO_COMMAND);
  expect(textOf(editor)).toBe('Huyện');
  await run(editor, REDO_COMMAND);
  await run(editor, REDO_COMMAND);
  expect(textOf(editor)).toBe('Huyện tiếng ');
});

test('what undo takes back is a change like any other', async () => {
  const paragraph = p('Huyện');
  const editor = bodyEditor([paragraph, p('Đoạn hai')]);
  const ledger = keepLedger(editor, () => {});
  caret(editor, 0);
  type(editor, ' Vĩnh Lợi');
  ledger.take();

  await run(editor, UNDO_COMMAND);

  expect(ledger.take()).toEqual({ put: [paragraph] });
});

test('deleting back over earlier words is an undo of its own', async () => {
  const editor = bodyEditor([p('Giữ rừng')]);
  const clock = steppedClock();

  caret(editor, 0);
  for (const key of [...' xa', ...'<<<<<<<<']) {
    clock(15);
    if (key === '<') back(editor);
    else type(editor, key);
  }
  expect(textOf(editor)).toBe('Giữ');

  await run(editor, UNDO_COMMAND);
  expect(textOf(editor).startsWith('Giữ rừng')).toBe(true);
});

test('what is typed right after an undo is a step of its own', async () => {
  const editor = bodyEditor([p('Huyện')]);
  const clock = steppedClock();

  caret(editor, 0);
  for (const key of ' Vinh') {
    clock(15);
    type(editor, key);
  }
  await run(editor, UNDO_COMMAND);
  const undone = textOf(editor);
  clock(15);
  type(editor, 'x');

  await run(editor, UNDO_COMMAND);
  expect(textOf(editor)).toBe(undone);
});

test('what is typed beside deleted text is not deleted with it', () => {
  const editor = bodyEditor([p('Ông Sáu ', deleted('đốt'), ' than')]);

  editor.update(() => void $getRoot().getAllTextNodes()[1]!.selectEnd().insertText(' hầm'), {
    discrete: true,
  });

  expect(bodyOf(editor)).toMatchObject([
    { runs: [{ text: 'Ông Sáu ' }, { text: 'đốt', changes: [{ kind: 'delete' }] }, { text: ' hầm than' }] },
  ]);
});

test('the length counts chữ as they would be published, without captions', () => {
  const editor = bodyEditor([
    p('Một hai ', deleted('ba bốn'), inserted('năm')),
    photo('Không đếm chú thích này'),
  ]);

  expect(keepLedger(editor, () => {}).length()).toEqual({
    words: 3,
    characters: 'Một hai năm'.length,
    withoutSpaces: 'Mộthainăm'.length,
  });
});

function caret(editor: LexicalEditor, block: number, offset?: number): void {
  editor.update(
    () => {
      const node = $getRoot().getChildAtIndex(block);
      if (!$isElementNode(node)) throw new Error('no text there');
      const [text] = node.getAllTextNodes();
      if (offset !== undefined && text) text.select(offset, offset);
      else node.selectEnd();
    },
    { discrete: true },
  );
}

function selected() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new Error('no caret');
  return selection;
}

function type(editor: LexicalEditor, text: string): void {
  editor.update(() => selected().insertText(text), { discrete: true });
}

/** A Backspace as the browser's text would have it: headless editors know no native one. */
function back(editor: LexicalEditor): void {
  editor.update(
    () => {
      const { anchor } = selected();
      const node = anchor.getNode();
      if (!$isTextNode(node)) throw new Error('nothing to delete');
      const end = anchor.offset;
      node.spliceText(end - 1, 1, '', true);
      $setSelection($getSelection());
    },
    { discrete: true },
  );
}

async function run(editor: LexicalEditor, command: LexicalCommand<void>): Promise<void> {
  editor.dispatchCommand(command, undefined);
  await Promise.resolve();
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

function steppedClock() {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  return (byMs: number) => void vi.advanceTimersByTime(byMs);
}

test('Enter at the start of a line puts an empty paragraph before it, and the words keep their block and its kind', () => {
  const [quoted, head] = [quote('Nước rút'), subhead('Bến sông')];
  const editor = bodyEditor([quoted, head]);

  for (const index of [1, 0])
    editor.update(
      () => {
        $getRoot().getChildAtIndex<ElementNode>(index)!.selectStart();
        editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
      },
      { discrete: true },
    );

  const [first, second, third, fourth] = bodyOf(editor);
  expect([second, fourth]).toEqual([quoted, head]);
  expect([first, third]).toMatchObject([
    { type: 'paragraph', runs: [] },
    { type: 'paragraph', runs: [] },
  ]);
});
