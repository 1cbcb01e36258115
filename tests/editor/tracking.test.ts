import {
  $getRoot,
  $getSelection,
  $getSlot,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  INDENT_CONTENT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type ElementNode,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import { expect, test, vi } from 'vitest';
import { fromDocument } from '#renderer/editor/document/document.ts';
import { BodyExtension } from '#renderer/editor/editor-extensions.ts';
import { resolveInBody } from '#renderer/editor/tracking/resolve.ts';
import { TrackingExtension } from '#renderer/editor/tracking/tracking-extension.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import type { Author } from '#shared/document/changes/tracking.ts';
import type { Block } from '#shared/document/block.ts';
import type { Run } from '#shared/document/run.ts';
import { bodyOf, headless } from './headless.ts';
import { storyLine } from '#shared/document/lines.ts';
import {
  aPhoto,
  changed,
  deleted,
  factBox,
  list,
  p,
  photo,
  photoStory,
  pullQuote,
  quote,
  subhead,
  table,
} from '#tests/support/builders.ts';

const desk: Author = { person: 'bien-tap', level: 'desk' };

test('what is typed in the middle of a line is marked, and goes on in the same change', () => {
  const editor = tracked([p('Huyện Lợi')]);

  caret(editor, 0, 6);
  for (const letter of 'Vĩnh ') type(editor, letter);

  expect(shown(editor)).toEqual(['Huyện +Vĩnh +Lợi']);
  expect(caretText(editor)).toBe('Vĩnh |');
});

test('Backspace marks letters of others, steps over what is deleted, and takes its own back', () => {
  const editor = tracked([p('Ông Sáu đốt than')]);

  caret(editor, 0, 11);
  for (let times = 0; times < 3; times += 1) back(editor);
  expect(shown(editor)).toEqual(['Ông Sáu -đốt- than']);
  type(editor, 'h');
  type(editor, 'ầ');
  back(editor);
  expect(shown(editor)).toEqual(['Ông Sáu +h+-đốt- than']);
  back(editor);
  back(editor);

  expect(shown(editor)).toEqual(['Ông Sáu- đốt- than']);
});

test('Delete goes on behind what it deleted', () => {
  const editor = tracked([p('Ông Sáu')]);

  caret(editor, 0, 0);
  for (let times = 0; times < 4; times += 1) forward(editor);

  expect(shown(editor)).toEqual(['-Ông -Sáu']);
  type(editor, 'A');
  expect(shown(editor)).toEqual(['-Ông -+A+Sáu']);
});

test('a word retyped as Unikey does it keeps what stood there, once', () => {
  const editor = tracked([p('xa tieng')]);

  caret(editor, 0, 8);
  for (const key of '<<<ếng')
    if (key === '<') back(editor);
    else type(editor, key);

  expect(shown(editor)).toEqual(['xa ti+ếng+-eng-']);
});

test('Enter and Backspace at the edges of paragraphs are marked and taken back', () => {
  const editor = tracked([p('Sáng nay nước lên')]);

  caret(editor, 0, 8);
  editor.update(() => selected().insertParagraph(), { discrete: true });
  expect(shown(editor)).toEqual(['Sáng nay', 'split: nước lên']);
  back(editor);
  expect(shown(editor)).toEqual(['Sáng nay nước lên']);
});

test('a paragraph joined to the one before stays apart, as joined, with the caret where it was', () => {
  const editor = tracked([p('Sáng nay'), p(' nước lên')]);

  caret(editor, 1, 0);
  back(editor);

  expect(shown(editor)).toEqual(['Sáng nay', 'join: nước lên']);
  expect(caretText(editor)).toBe('Sáng nay|');
});

test('a word typed over a selection across paragraphs stays in the first', () => {
  const editor = tracked([p('Một hai'), p('ba bốn'), p('năm sáu')]);

  editor.update(
    () => {
      const texts = $getRoot().getAllTextNodes();
      const selection = texts[0]!.select(4, 4);
      selection.focus.set(texts[2]!.getKey(), 3, 'text');
      selection.insertText('x');
    },
    { discrete: true },
  );

  expect(shown(editor)).toEqual(['Một +x+-hai-', 'delete:ba bốn', 'join:-năm- sáu']);
  expect(caretText(editor)).toBe('x|');
});

test('one undo takes back what was written with its marks, and redo brings both again', async () => {
  const editor = tracked([p('Huyện Lợi')]);
  const clock = steppedClock();

  caret(editor, 0, 6);
  for (const letter of 'Vĩnh') {
    clock(20);
    type(editor, letter);
  }
  await run(editor, UNDO_COMMAND);
  expect(shown(editor)).toEqual(['Huyện Lợi']);
  await run(editor, REDO_COMMAND);
  expect(shown(editor)).toEqual(['Huyện +Vĩnh+Lợi']);
  vi.useRealTimers();
});

test('without tracking nothing is marked, and deleted text still stays', () => {
  const editor = tracked([p('Ông Sáu ', deleted('đốt'), ' than')], null);

  caret(editor, 0, 3);
  type(editor, '!');
  back(editor);
  back(editor);

  expect(shown(editor)).toEqual(['Ôn Sáu -đốt- than']);
});

/** Without a window the browser's own deletion is not there: the test does it. */
const takesNothing = defineExtension({
  name: 'takes-nothing',
  register: (editor) => editor.registerCommand(DELETE_CHARACTER_COMMAND, () => true, COMMAND_PRIORITY_LOW),
});

function tracked(body: readonly Block[], author: Author | null = desk): LexicalEditor {
  const editor = headless(
    defineExtension({
      name: 'tracked',
      dependencies: [
        BodyExtension,
        takesNothing,
        configExtension(TrackingExtension, { tracker: { author: () => author ?? undefined } }),
      ],
    }),
  );
  fromDocument(editor, body);
  return editor;
}

function shown(editor: LexicalEditor): string[] {
  return bodyOf(editor).map((block) => {
    const kind = block.type !== 'unknown' && block.change ? `${block.change.kind}:` : '';
    return kind + ('runs' in block ? (block.runs as Run[]).map(runShown).join('') : block.type);
  });
}

function runShown({ text, changes = [] }: Run): string {
  const sign = changes.length === 0 ? '' : changes.some(({ kind }) => kind === 'delete') ? '-' : '+';
  return sign + text + sign;
}

function caretText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => {
    const { anchor } = selected();
    const text = anchor.getNode().getTextContent();
    return `${text.slice(0, anchor.offset)}|${text.slice(anchor.offset)}`;
  });
}

function caret(editor: LexicalEditor, block: number, offset: number): void {
  editor.update(
    () => {
      const node = $getRoot().getChildAtIndex(block);
      const text = $isElementNode(node) ? node.getFirstChild() : null;
      if ($isTextNode(text)) text.select(offset, offset);
    },
    { discrete: true },
  );
}

function type(editor: LexicalEditor, text: string): void {
  editor.update(() => selected().insertText(text), { discrete: true });
}

/** As the browser does it: the letter before the caret goes, or the end of the line before. */
function back(editor: LexicalEditor): void {
  take(editor, true);
}

function forward(editor: LexicalEditor): void {
  take(editor, false);
}

function take(editor: LexicalEditor, isBackward: boolean): void {
  editor.dispatchCommand(DELETE_CHARACTER_COMMAND, isBackward);
  editor.update(
    () => {
      const { anchor } = selected();
      const node = anchor.getNode();
      if (!$isTextNode(node)) throw new Error('nothing to delete');
      const at = isBackward ? anchor.offset - 1 : anchor.offset;
      const before = node.getPreviousSibling();
      if (at >= 0) node.spliceText(at, 1, '', true);
      else if ($isTextNode(before)) before.spliceText(before.getTextContentSize() - 1, 1, '', true);
      else $joinToPrevious(node.getParentOrThrow());
    },
    { discrete: true },
  );
}

function $joinToPrevious(line: ElementNode): void {
  const before = line.getPreviousSibling();
  if (!$isElementNode(before)) throw new Error('nothing before');
  before.selectEnd();
  before.append(...line.getChildren());
  line.remove();
}

async function run(editor: LexicalEditor, command: LexicalCommand<void>): Promise<void> {
  editor.dispatchCommand(command, undefined);
  await Promise.resolve();
}

function steppedClock() {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  return (byMs: number) => void vi.advanceTimersByTime(byMs);
}

function selected() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new Error('no caret');
  return selection;
}

test('a photo that was taken out comes back with its caption as it was', () => {
  const first = [p('Đoạn một'), photo('Vá lưới', 'Ảnh: X.T')];
  const editor = tracked(first);

  editor.update(
    () => {
      const host = $getRoot().getChildAtIndex(1)!;
      const caption = $getSlot(host, 'caption');
      if ($isElementNode(caption)) caption.selectEnd().insertText(' sớm');
    },
    { discrete: true },
  );
  editor.update(
    () => {
      $setSelection(null);
      $getRoot().getChildAtIndex(1)!.remove();
    },
    { discrete: true },
  );
  expect(bodyOf(editor)[1]).toMatchObject({
    change: { kind: 'delete' },
    caption: [{ text: 'Vá lưới' }, { text: ' sớm', changes: [{ kind: 'insert' }] }],
  });
  resolveInBody(editor, 'drop', () => true);

  expect(bodyOf(editor)).toEqual(first);
});

test('a paragraph that becomes a list, and a list that becomes paragraphs, come back as they were', async () => {
  const first = [p('Sáng nay nước lên'), list('tôm', 'cua')];
  const editor = tracked(first);

  caret(editor, 0, 4);
  await run(editor, INSERT_UNORDERED_LIST_COMMAND);
  expect(marksOf(editor)).toContain('delete:paragraph');
  resolveInBody(editor, 'drop', () => true);
  expect(bodyOf(editor)).toEqual(first);

  editor.update(() => void $getRoot().getLastDescendant()!.selectStart(), { discrete: true });
  await run(editor, REMOVE_LIST_COMMAND);
  expect(marksOf(editor).join(' ')).toContain('insert:paragraph');
  resolveInBody(editor, 'drop', () => true);
  expect(bodyOf(editor)).toEqual(first);
});

test('a paragraph that joins the list below it leaves the one above it as it is', async () => {
  const first = [p('Đoạn một.'), p('Đoạn hai.'), list('tôm', 'cua')];
  const editor = tracked(first);

  caret(editor, 1, 4);
  await run(editor, INSERT_UNORDERED_LIST_COMMAND);

  expect(shown(editor)).toEqual(['Đoạn một.', 'delete:Đoạn hai.', 'list']);
  resolveInBody(editor, 'drop', () => true);
  expect(bodyOf(editor)).toEqual(first);
});

test('an item that is set in is marked, and comes back to its level', async () => {
  const first = [list('tôm', 'cua')];
  const editor = tracked(first);

  editor.update(() => void $getRoot().getLastDescendant()!.selectStart(), { discrete: true });
  await run(editor, INDENT_CONTENT_COMMAND);
  expect(bodyOf(editor)).toMatchObject([
    { items: [{ level: 0 }, { level: 1, change: { kind: 'type', from: { level: 0 } } }] },
  ]);
  resolveInBody(editor, 'drop', () => true);

  expect(bodyOf(editor)).toEqual(first);
});

const boxed = factBox('Hộp', p('Trong hộp'));

test.each<[string, Block]>([
  [
    'a paragraph that became a subhead',
    changed(subhead('Đoạn hai'), 'type', { from: { type: 'paragraph' } }),
  ],
  ['a paragraph that became a quote', changed(quote('Đoạn hai'), 'type', { from: { type: 'paragraph' } })],
  ['a subhead that became a paragraph', changed(p('Đoạn hai'), 'type', { from: { type: 'subhead' } })],
  ['a new paragraph', changed(p('Đoạn hai'), 'insert')],
  ['a new table', changed(table(['Xã', 'Hộ'], ['Bình Lạc', '40']), 'insert')],
  ['a new box', changed(boxed, 'insert')],
  ['a new pull quote', changed(pullQuote('Nước rút', 'Ông Sáu'), 'insert')],
  ['a box that was taken out', changed(boxed, 'delete')],
  ['a list that was taken out', changed(list('tôm', 'cua'), 'delete')],
])('%s is settled with the caret in it, and one writes on', (_, block) => {
  for (const verdict of ['take', 'drop'] as const) {
    const editor = tracked([p('Đoạn một'), block, p('Đoạn ba')]);
    const left = resolveBody(bodyOf(editor), verdict, () => true);
    editor.update(() => $lineIn($getRoot().getChildAtIndex(1)!).selectEnd(), { discrete: true });

    resolveInBody(editor, verdict, () => true);
    expect(bodyOf(editor)).toEqual(left);
    type(editor, ' viết tiếp');

    expect(JSON.stringify(bodyOf(editor))).toContain(' viết tiếp');
  }
});

/** The last line in a block: a text, a cell, an item, a line of a box. */
function $lineIn(block: LexicalNode): ElementNode {
  const inside = ['content', 'text'].map((name) => $getSlot(block, name)).find($isElementNode) ?? block;
  if (!$isElementNode(inside)) throw new Error('no line in it');
  const last = inside.getLastChild();
  return $isElementNode(last) ? $lineIn(last) : inside;
}

function marksOf(editor: LexicalEditor): string[] {
  return bodyOf(editor).map((block) =>
    block.type !== 'unknown' && block.change ? `${block.change.kind}:${block.type}` : block.type,
  );
}

test('a photo story is marked in its captions and as a whole, and dropped it is what it was', () => {
  const first = [p('Đoạn một'), photoStory(aPhoto('Vá lưới', 'X.T'), aPhoto('Ra khơi'))];
  const [, story] = first;
  const editor = tracked(first);
  const [{ id = '' } = {}] = story?.type === 'photoStory' ? story.photos : [];

  editor.update(
    () => {
      const caption = $getSlot($getRoot().getChildAtIndex(1)!, storyLine(id, 'caption'));
      if ($isElementNode(caption)) caption.selectEnd().insertText(' sớm');
    },
    { discrete: true },
  );
  expect(caretText(editor)).toBe(' sớm|');
  editor.update(
    () => {
      $setSelection(null);
      $getRoot().getChildAtIndex(1)!.remove();
    },
    { discrete: true },
  );
  expect(bodyOf(editor)[1]).toMatchObject({
    change: { kind: 'delete' },
    photos: [
      { caption: [{ text: 'Vá lưới' }, { text: ' sớm', changes: [{ kind: 'insert' }] }] },
      { caption: [{ text: 'Ra khơi' }] },
    ],
  });
  resolveInBody(editor, 'drop', () => true);

  expect(bodyOf(editor)).toEqual(first);
});
