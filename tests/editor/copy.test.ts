import { $exportMimeTypeFromSelection, $generateNodesFromSerializedNodes } from '@lexical/clipboard';
import {
  $getRoot,
  $getSlot,
  $isElementNode,
  $isTextNode,
  $selectAll,
  defineExtension,
  type LexicalEditor,
} from 'lexical';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDocument } from '#renderer/editor/document/document.ts';
import { BodyExtension } from '#renderer/editor/editor-extensions.ts';
import { CopyExtension } from '#renderer/editor/extensions/copy-extension.ts';
import type { Block } from '#shared/document/block.ts';
import { blockLines } from '#shared/document/lines.ts';
import { runsText } from '#shared/document/run.ts';
import { tidy } from '#shared/text/nfc.ts';
import { contentInNormalForm } from '#tests/support/arbitraries.ts';
import {
  aPhoto,
  bold,
  changed,
  deleted,
  factBox,
  header,
  inserted,
  italic,
  item,
  link,
  list,
  numbered,
  p,
  photo,
  photoStory,
  pullQuote,
  quote,
  separator,
  subhead,
  table,
} from '#tests/support/builders.ts';
import { bodyOf, headless } from './headless.ts';
import { bare, readPage } from './pasted.ts';

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

const pages: readonly (readonly [what: string, block: Block, html: string])[] = [
  ['a subhead', subhead('Cát lấp'), '<h2>Cát lấp</h2>'],
  [
    'a paragraph with marks',
    p('Xã ', bold('Hòa'), italic(' Trung'), link(' ở đây', 'https://a.example/?b=1&c="2"'), '\n2 < 3'),
    '<p>Xã <strong>Hòa</strong><em> Trung</em><a href="https://a.example/?b=1&amp;c=&quot;2&quot;"> ở đây</a><br>2 &lt; 3</p>',
  ],
  ['a quote', quote('Tôi ở lại.'), '<blockquote><p>Tôi ở lại.</p></blockquote>'],
  [
    'a pull quote',
    pullQuote('Giữ rừng.', 'Ông Ba'),
    '<figure><blockquote><p>Giữ rừng.</p></blockquote><figcaption><p>Ông Ba</p></figcaption></figure>',
  ],
  [
    'a fact box',
    factBox('Con số', p('120 hộ'), list('tôm', 'cua')),
    '<aside><h3>Con số</h3><p>120 hộ</p><ul><li>tôm</li><li>cua</li></ul></aside>',
  ],
  ['a photo', photo('Vá lưới', 'X.T'), '<figure><figcaption><p>Vá lưới</p><p>X.T</p></figcaption></figure>'],
  [
    'a photo story',
    photoStory(aPhoto('Một', 'A'), aPhoto('Hai', '')),
    '<figure><figcaption><p>Một</p><p>A</p></figcaption></figure><figure><figcaption><p>Hai</p></figcaption></figure>',
  ],
  [
    'a list that is set in',
    numbered(item('một'), item('một a', 1), item('hai')),
    '<ol><li>một<ol><li>một a</li></ol></li><li>hai</li></ol>',
  ],
  [
    'a table',
    table([header('Xã'), header('Hộ')], ['Hòa Trung', '']),
    '<table><tbody><tr><th>Xã</th><th>Hộ</th></tr><tr><td>Hòa Trung</td><td></td></tr></tbody></table>',
  ],
  ['a separator', separator(), '<hr>'],
  ['a tracked paragraph', p('Cầu ', deleted('dài'), inserted('rộng')), '<p>Cầu rộng</p>'],
  ['a caption that was struck', photo(deleted('Vá lưới'), ''), ''],
];

test.each(pages)('other programs get %s whole and clean', (_, block, html) => {
  expect(copyAll(copying([block, p('Hết.')])).html).toBe(`${html}<p>Hết.</p>`);
});

test('every word of the plain text is in the page too, and comes back where the page is pasted', () => {
  fc.assert(
    fc.property(contentInNormalForm(), ({ body }) => {
      const { plain, html } = copyAll(copying(body));

      const back = readPage(html)
        .blocks.flatMap(blockLines)
        .map(({ runs }) => runsText(runs));
      expect(wordsIn(back.join('\n'))).toEqual(wordsIn(plain));
      expect(html).not.toMatch(/ (class|data-[a-z]+|id)=/);
    }),
    { numRuns: 30 },
  );
});

test('a table that is copied alone is a table there', () => {
  const { html } = copyAll(copying([table(['Xã', 'Hộ'], ['Hòa Trung', '120'])]));

  expect(bare(readPage(html).blocks)).toEqual(bare([table(['Xã', 'Hộ'], ['Hòa Trung', '120'])]));
});

test.each([
  ['caption', photo('Bà con vá lưới', 'X.T')],
  ['text', pullQuote('Bà con vá lưới', 'Ông Ba')],
  ['content', factBox('Hộp', p('Bà con vá lưới'), p('Bến Lở'))],
])('a piece of a line in a box or below a photo is copied as that piece: %s', (line, block) => {
  expect(copyPiece(copying([block]), line)).toMatchObject({
    plain: ' con vá',
    html: '<span style="white-space: pre-wrap"> con vá</span>',
  });
});

/** What stands between the second letter and the ninth. */
function copyPiece(editor: LexicalEditor, line: string): Copied {
  return copy(editor, () => {
    const place = $getSlot($getRoot().getFirstChildOrThrow(), line);
    const text = $isElementNode(place) ? place.getFirstDescendant() : null;
    if ($isTextNode(text)) text.select(2, 9);
  });
}

function wordsIn(text: string): string[] {
  return tidy(text).split(/\s+/).filter(Boolean);
}

function copying(body: readonly Block[]): LexicalEditor {
  const editor = headless(defineExtension({ name: 'copying', dependencies: [BodyExtension, CopyExtension] }));
  fromDocument(editor, body);
  return editor;
}

interface Copied {
  readonly own: string;
  readonly plain: string;
  readonly html: string;
}

function copyAll(editor: LexicalEditor): Copied {
  return copy(editor, $selectAll);
}

function copy(editor: LexicalEditor, $select: () => void): Copied {
  const copied = { own: '', plain: '', html: '' };
  editor.update(
    () => {
      $select();
      copied.own = $exportMimeTypeFromSelection('application/x-lexical-editor') ?? '';
      copied.plain = $exportMimeTypeFromSelection('text/plain') ?? '';
      copied.html = $exportMimeTypeFromSelection('text/html') ?? '';
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
