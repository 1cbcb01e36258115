import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSlot,
  $isElementNode,
  $setState,
  type LexicalNode,
} from 'lexical';
import { $isListNode } from '@lexical/list';
import { expect, test, vi } from 'vitest';
import { $nameAll } from '#renderer/editor/document/block-ids.ts';
import { $leavesOf } from '#renderer/editor/document/list-nodes.ts';
import { blockIdState, listHeadState } from '#renderer/editor/document/node-states.ts';
import { storyState } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { $makeList } from '#renderer/editor/toolbar/tool-actions.ts';
import { Block } from '#shared/document/block.ts';
import { aPhoto, changed, factBox, list, p, photoStory } from '#tests/support/builders.ts';
import { bodyEditor, bodyOf } from './headless.ts';
import { caret, shown, tracked, type } from './tracked.ts';

vi.mock('#renderer/editor/document/block-ids.ts', { spy: true });

test('a letter looks at no block but its own', () => {
  const editor = tracked([p('Mưa'), p('Nắng')]);
  caret(editor, 1, 2);
  type(editor, 'a'); // The first one after another's text begins a mark of its own.
  vi.mocked($nameAll).mockClear();

  type(editor, 'b');

  expect(shown(editor)).toEqual(['Mưa', 'Nắ+ab+ng']);
  expect($nameAll).not.toHaveBeenCalled();
});

for (const isTracked of [true, false])
  test(`a list made under a struck list can be stored: tracked ${isTracked}`, () => {
    const struck = changed(list('Gạo'), 'delete');
    const body = [struck, p('Muối'), p('Hết')];
    const editor = isTracked ? tracked(body) : tracked(body, null);

    caret(editor, 1, 2);
    editor.update(() => $makeList('bullets'), { discrete: true });

    const [first, made] = bodyOf(editor);
    expect(first).toEqual(struck);
    expect(made).toMatchObject({ type: 'list', items: [{ runs: [{ text: 'Muối' }] }] });
    expect(bodyOf(editor).filter(cannotBeStored)).toEqual([]);
  });

const bearers: readonly (readonly [string, (id: string) => void])[] = [
  ['a block', (id) => void $setState($top(4), blockIdState, id)],
  ['a list', (id) => void $setState($top(1), blockIdState, id)],
  ['an item', (id) => void $setState($secondItem(), blockIdState, id)],
  ['a list that an item begins', (id) => void $setState($secondItem(), listHeadState, { id })],
  ['a block in a box', (id) => void $setState($firstInBox(), blockIdState, id)],
  ['a photo of a story', (id) => void $setState($top(3), storyState, ([a, b]) => [a!, { ...b!, id }])],
];

for (const [what, $give] of bearers)
  for (const [which, wrong] of [
    ['no id', ''],
    ['an id that is too long', 'x'.repeat(65)],
    ['the id of another', 'first'],
  ] as const)
    test(`${what} that came to ${which} gets one of its own, and keeps it`, () => {
      const first = { ...p('Đầu'), id: 'first' };
      const story = photoStory(aPhoto('Vá lưới'), aPhoto('Ra khơi'));
      const editor = bodyEditor([first, list('Gạo', 'Muối'), factBox('Hộp', p('Trong')), story, p('Cuối')]);

      editor.update(() => $give(wrong), { discrete: true });

      const after = bodyOf(editor);
      const ids = JSON.stringify(after).match(/"id":"[^"]*"/g)!;
      expect(after.filter(cannotBeStored)).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(after[0]).toEqual(first);
      caret(editor, 4, 0);
      type(editor, 'Rồi ');
      expect(JSON.stringify(bodyOf(editor)).match(/"id":"[^"]*"/g)).toEqual(ids);
    });

test('of two blocks with one id, the one that was there before keeps it', () => {
  const old = p('Cũ');
  const editor = bodyEditor([old]);

  editor.update(
    () => {
      const copy = $createParagraphNode().append($createTextNode('Mới'));
      $top(0).insertBefore($setState(copy, blockIdState, old.id));
    },
    { discrete: true },
  );

  const [copy, kept] = bodyOf(editor);
  expect(kept).toEqual(old);
  expect(copy!.id).not.toBe(old.id);
});

function cannotBeStored(block: Block): boolean {
  return !Block.safeParse(block).success;
}

function $top(index: number): LexicalNode {
  return $getRoot().getChildAtIndex(index)!;
}

function $secondItem(): LexicalNode {
  const rows = $top(1);
  if (!$isListNode(rows)) throw new Error('no list');
  return $leavesOf(rows)[1]!.node;
}

function $firstInBox(): LexicalNode {
  const content = $getSlot($top(2), 'content');
  if (!$isElementNode(content)) throw new Error('no box');
  return content.getFirstChild()!;
}
