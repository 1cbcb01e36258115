import { $getRoot, $getSlot, $isElementNode } from 'lexical';
import { expect, test } from 'vitest';
import { findKinds } from '#renderer/editor/blocks/find-kinds.ts';
import { moveBlocks } from '#renderer/editor/blocks/move-block.ts';
import { insertBlock } from '#renderer/editor/blocks/insert-block.ts';
import { $nodesOfBlocks } from '#renderer/editor/document/block-nodes.ts';
import { vi } from '#renderer/words/vi/vi.ts';
import { factBox, header, list, p, separator, subhead, table } from '#tests/support/builders.ts';
import { bodyEditor, bodyOf } from './headless.ts';

test('rows of a table that differ in length stay as they are', () => {
  const body = [table([header('Xã'), header('Hộ')], ['Hòa Trung'], ['Tân Lộc', '90', 'ước'])];

  expect(bodyOf(bodyEditor(body))).toEqual(body);
});

test('lists that come side by side by a move stay two lists with their ids', () => {
  const body = [list('gạo'), p('giữa'), list('muối')];
  const editor = bodyEditor(body);
  editor.update(() => $getRoot().getChildAtIndex(1)?.selectStart(), { discrete: true });

  moveBlocks(editor, 1);

  expect(bodyOf(editor)).toEqual([body[0], body[2], body[1]]);
});

test('nothing is above the first block and below the last one', () => {
  const body = [p('một'), separator(), p('hai')];
  const editor = bodyEditor(body);
  editor.update(() => $getRoot().selectStart(), { discrete: true });

  moveBlocks(editor, -1);

  expect(bodyOf(editor)).toEqual(body);
});

test('what a fact box cannot hold stays in the article', () => {
  const editor = bodyEditor([factBox('Hộp', p('trong'))]);

  editor.update(
    () => {
      const content = $getSlot($getRoot().getFirstChildOrThrow(), 'content');
      if (!$isElementNode(content)) throw new Error('no content');
      content.append(...$nodesOfBlocks([subhead('tít xen'), table(['ô'])]));
    },
    { discrete: true },
  );

  expect(bodyOf(editor)).toMatchObject([
    { type: 'factBox', children: [{ runs: [{ text: 'trong' }] }, { runs: [{ text: 'tít xen' }] }] },
    { type: 'table' },
  ]);
});

test('an empty line becomes the block, and there is always a line to go on in', () => {
  const editor = bodyEditor([p('')]);
  editor.update(() => $getRoot().selectStart(), { discrete: true });

  insertBlock(editor, 'table');

  expect(bodyOf(editor).map(({ type }) => type)).toEqual(['table', 'paragraph']);
});

test('a block is found by the start of its words, without marks, and by what else it is called', () => {
  const found = (typed: string) => findKinds(typed, vi.blocks);

  expect(found('trich noi')).toEqual(['pullQuote']);
  expect(found('TÍT')).toEqual(['subhead']);
  expect(found('danhsach')).toEqual(['list', 'numberedList']);
  expect(found('gach')).toEqual(['list', 'separator']);
  expect(found('câu nổi')).toEqual(['pullQuote']);
  expect(found('')).toHaveLength(11);
  expect(found('xyz')).toEqual([]);
});
