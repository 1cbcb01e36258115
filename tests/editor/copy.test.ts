import { $exportMimeTypeFromSelection, $generateNodesFromSerializedNodes } from '@lexical/clipboard';
import { $getRoot, $selectAll, defineExtension, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import { fromDocument } from '#renderer/editor/document/document.ts';
import { BodyExtension } from '#renderer/editor/editor-extensions.ts';
import { CopyExtension } from '#renderer/editor/extensions/copy-extension.ts';
import type { Block } from '#shared/document/block.ts';
import { changed, deleted, factBox, inserted, item, list, p, photo } from '#tests/support/builders.ts';
import { bodyOf, headless } from './headless.ts';

test('what was taken out is not copied, and what was put in is nobody’s change in the copy', () => {
  const editor = copying([
    p('Cầu ', deleted('dài'), inserted('rộng'), ' 9 m.'),
    changed(p('Đoạn bị bỏ.'), 'delete'),
    changed(photo([deleted('Vá lưới')], 'X.T'), 'insert'),
    factBox('Hộp', p(deleted('cũ '), 'mới')),
    list(item([deleted('tôm'), inserted('cua')])),
  ]);

  const copied = copyAll(editor);
  const other = copying([p('')]);
  pasteInto(other, copied);

  expect(withoutIds(bodyOf(other))).toMatchObject([
    { type: 'paragraph', runs: [{ text: 'Cầu rộng 9 m.' }] },
    { type: 'photo', caption: [], credit: [{ text: 'X.T' }] },
    { type: 'factBox', title: [{ text: 'Hộp' }], children: [{ runs: [{ text: 'mới' }] }] },
    { type: 'list', items: [{ runs: [{ text: 'cua' }] }] },
  ]);
  expect(JSON.stringify(bodyOf(other))).not.toContain('"change');
  expect(copied.plain).toBe('Cầu rộng 9 m.\n\n\nX.T\n\nHộp\nmới\n\ncua');
});

test('a text without changes is copied as ever', () => {
  const first = [p('Đoạn một.'), photo('Vá lưới', 'X.T'), p('Đoạn hai.')];
  const other = copying([p('')]);

  const copied = copyAll(copying(first));
  pasteInto(other, copied);

  expect(withoutIds(bodyOf(other))).toEqual(withoutIds(first));
  expect(copied.plain).toBe('Đoạn một.\n\nVá lưới\nX.T\n\nĐoạn hai.');
});

function copying(body: readonly Block[]): LexicalEditor {
  const editor = headless(defineExtension({ name: 'copying', dependencies: [BodyExtension, CopyExtension] }));
  fromDocument(editor, body);
  return editor;
}

interface Copied {
  readonly own: string;
  readonly plain: string;
}

function copyAll(editor: LexicalEditor): Copied {
  const copied = { own: '', plain: '' };
  editor.update(
    () => {
      $selectAll();
      copied.own = $exportMimeTypeFromSelection('application/x-lexical-editor') ?? '';
      copied.plain = $exportMimeTypeFromSelection('text/plain') ?? '';
    },
    { discrete: true },
  );
  return copied;
}

function pasteInto(editor: LexicalEditor, { own }: Copied): void {
  const { nodes } = JSON.parse(own);
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append(...$generateNodesFromSerializedNodes(nodes)),
    { discrete: true },
  );
}

function withoutIds(blocks: readonly Block[]): unknown {
  return JSON.parse(JSON.stringify(blocks, (name, value: unknown) => (name === 'id' ? undefined : value)));
}
