import { $getRoot, type LexicalEditor } from 'lexical';
import { $isListNode } from '@lexical/list';
import { expect, test } from 'vitest';
import { setKind, toggleList } from '#renderer/editor/toolbar/tool-actions.ts';
import type { Block } from '#shared/document/block.ts';
import { blockLines } from '#shared/document/lines.ts';
import { deleted, inserted, item, list, p, quote } from '#tests/support/builders.ts';
import { bodyOf } from './headless.ts';
import { tracked } from './tracked.ts';

const words = () => ['Lời ', deleted('cũ '), inserted('mới '), 'một.'];

const cases: readonly (readonly [string, Block[], number, (editor: LexicalEditor) => void, string])[] = [
  [
    'a paragraph alone',
    [p('Mở.'), p(...words())],
    1,
    (editor) => toggleList(editor, 'bullets', 'paragraph'),
    'Mở. | * Lời -cũ -+mới +một.',
  ],
  [
    'a quote behind a list',
    [list('gạo'), quote(...words())],
    1,
    (editor) => toggleList(editor, 'bullets', 'quote'),
    '* gạo, Lời -cũ -+mới +một.',
  ],
  [
    'an item',
    [list(item('gạo'), item(words()), item('cá'))],
    0,
    (editor) => setKind(editor, 'paragraph'),
    '* gạo | Lời -cũ -+mới +một. | * cá',
  ],
];

test.each(cases)(
  'while nothing is marked, marks of others go with their line into a list and out of it: %s',
  async (_, body, block, act, reads) => {
    const editor = tracked(body, null);
    editor.update(
      () => {
        const top = $getRoot().getChildAtIndex(block);
        const line = $isListNode(top) ? top.getChildAtIndex(1) : top;
        line?.selectStart();
      },
      { discrete: true },
    );

    act(editor);
    await Promise.resolve();
    await Promise.resolve();

    expect(read(bodyOf(editor))).toBe(reads);
  },
);

function read(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      const lines = blockLines(block).map(({ runs }) =>
        runs
          .map(({ text, changes = [] }) => {
            const sign = changes.some(({ kind }) => kind === 'delete') ? '-' : changes.length > 0 ? '+' : '';
            return sign + text + sign;
          })
          .join(''),
      );
      return block.type === 'list' ? `* ${lines.join(', ')}` : lines.join(' ');
    })
    .join(' | ');
}
