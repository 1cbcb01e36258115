import {
  $getRoot,
  $getSlot,
  $isElementNode,
  $setSelection,
  INDENT_CONTENT_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import { expect, test } from 'vitest';
import { resolveInBody } from '#renderer/editor/tracking/resolve.ts';
import type { Block } from '#shared/document/block.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import { storyLine } from '#shared/document/lines.ts';
import {
  aPhoto,
  changed,
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
import { bodyOf } from './headless.ts';
import { caret, caretText, run, shown, tracked, type } from './tracked.ts';

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

test('a photo story is markedin its captions and as a whole, and dropped it is what it was', () => {
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
