import fc from 'fast-check';
import { INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import {
  $createNodeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  INDENT_CONTENT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  OUTDENT_CONTENT_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  type NodeSelection,
} from 'lexical';
import { expect, test } from 'vitest';
import { moveBlocks } from '#renderer/editor/blocks/move-block.ts';
import { $setKind } from '#renderer/editor/toolbar/tool-actions.ts';
import type { Block } from '#shared/document/block.ts';
import { acceptChanges, rejectChanges } from '#shared/document/changes/resolve-changes.ts';
import { insideOf } from '#shared/document/changes/distinct-ids.ts';
import type { Chosen } from '#shared/document/changes/settling.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import {
  aContent,
  deleted,
  factBox,
  inserted,
  item,
  list,
  p,
  photo,
  subhead,
  table,
} from '#tests/support/builders.ts';
import { dropAll, oneByOne, only, openIn, turns } from '#tests/support/one-by-one.ts';
import { textOf } from '#tests/support/two-people.ts';
import { bodyOf } from './headless.ts';
import { selected, shown, tracked, type } from './tracked.ts';

type Act = (editor: LexicalEditor) => void;

/** What a list was parted from goes into another one, which was put in. */
const intoAnotherList: Done[] = [
  { act: 'quote', place: 5, offset: 1 },
  { act: 'list', place: 5, offset: 0 },
  { act: 'cutAcross', place: 5, offset: 0 },
];

const lines = ['Sáng nay', 'Ông Sáu', 'Nghề muối', 'Giá tôm', 'Đêm xuống'];

test('whatever is moved, split, typed and made another kind, rejecting all of it puts every block back', () => {
  fc.assert(
    fc.property(fc.array(done(), { minLength: 1, maxLength: 8 }), (all) => {
      const editor = tracked([
        ...lines.map((line, index) => (index === 2 ? subhead(line) : p(line))),
        list('Gạo', item('Nàng thơm', 1), 'Muối'),
      ]);
      const before = content(bodyOf(editor));

      for (const { act, place, offset } of all) {
        placeCaret(editor, place, offset);
        acts[act](editor);
      }

      const after = content(bodyOf(editor));
      expect(rejectChanges(after).body).toEqual(before.body);
      expect(textOf(acceptChanges(after).body)).toBe(textOf(after.body));
      expect(new Set(idsIn(after)).size).toBe(idsIn(after).length);
    }),
    { numRuns: 300, examples: [[intoAnotherList]] },
  );
});

test('whatever is moved, split, typed and made another kind, rejecting it one by one gives the text as it was', () => {
  fc.assert(
    fc.property(fc.array(done(), { minLength: 1, maxLength: 6 }), turns(), (all, inTurn) => {
      const editor = tracked([...lines.map((line) => p(line)), list('Gạo', item('Nàng thơm', 1), 'Muối')]);
      const before = bodyOf(editor);

      for (const { act, place, offset } of all) {
        placeCaret(editor, place, offset);
        acts[act](editor);
      }

      const left = oneByOne(bodyOf(editor), inTurn, dropAll);
      expect(textOf(left)).toBe(textOf(before));
    }),
    { numRuns: 150 },
  );
});

test('whatever is done to words that another changed, each person’s changes are settled alike in either order', () => {
  fc.assert(
    fc.property(fc.array(done(), { minLength: 1, maxLength: 6 }), (all) => {
      const editor = tracked([
        p('Chợ ', inserted('sớm '), 'có:'),
        list(['Gạo ', deleted('cũ '), 'mới'], item(['Nàng ', inserted('rất '), 'thơm'], 1), 'Muối'),
        factBox('Hộp', p('Trong ', deleted('bỏ '), 'hộp'), list('một', ['hai ', deleted('ba'), ' bốn'])),
      ]);
      const before = content(bodyOf(editor));

      for (const { act, place, offset } of all) {
        placeCaret(editor, place, offset);
        acts[act](editor);
      }

      const after = content(bodyOf(editor));
      expect(rejectChanges(after, isOwn).body).toEqual(before.body);
      for (const settle of [acceptChanges, rejectChanges])
        for (const settleOwn of [acceptChanges, rejectChanges])
          expect(textOf(settle(settleOwn(after, isOwn), isOfAnother).body)).toBe(
            textOf(settleOwn(settle(after, isOfAnother), isOwn).body),
          );
    }),
    { numRuns: 150 },
  );
});

const isOwn: Chosen = ({ person }) => person === 'bien-tap';
const isOfAnother: Chosen = ({ person }) => person !== 'bien-tap';

test('an item that was split, and the one half made a paragraph, is whole again in whatever order that is rejected', () => {
  const editor = tracked([p('Sáng'), list('Gạo', item('Nàng thơm', 1), 'Muối')]);
  const before = textOf(bodyOf(editor));
  placeCaret(editor, 1, 4);
  acts.split(editor);
  placeCaret(editor, 1, 1);
  acts.paragraph(editor);
  expect(shown(editor)).toEqual(['Sáng', 'list', 'insert:Nàng', 'split:list']);

  for (const order of ordersOf(openIn(bodyOf(editor)))) {
    const left = order.reduce<Block[]>((body, change) => only(body, 'drop', change), bodyOf(editor));
    expect(textOf(left)).toBe(before);
  }
});

function ordersOf<One>(all: readonly One[]): (readonly One[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((one) => ordersOf(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

test('of a table in whose cell the caret is, and the blocks it goes past, the table was moved', () => {
  const editor = tracked([p('Trên'), table(['Xã', 'Hộ']), list('Gạo'), factBox('Hộp', p('Trong'))]);
  editor.update(() => void $getRoot().getAllTextNodes()[1]!.select(0, 0), { discrete: true });

  moveBlocks(editor, 1);
  moveBlocks(editor, 1);

  expect(shown(editor)).toEqual(['Trên', 'list', 'factBox', 'move:table']);
});

test('of a photo that is chosen as a whole, and the list it goes past, the photo was moved', () => {
  const editor = tracked([photo('Chú thích'), list('Gạo'), table(['Xã'])]);
  editor.update(() => $setSelection($chosen($getRoot().getFirstChildOrThrow())), { discrete: true });

  moveBlocks(editor, 1);
  moveBlocks(editor, 1);

  expect(shown(editor)).toEqual(['list', 'table', 'move:photo']);
});

function $chosen(node: LexicalNode): NodeSelection {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  return selection;
}

interface Done {
  readonly act: keyof typeof acts;
  readonly place: number;
  readonly offset: number;
}

const acts = {
  up: (editor) => moveBlocks(editor, -1),
  down: (editor) => moveBlocks(editor, 1),
  typed: (editor) => type(editor, 'x'),
  quote: (editor) => void editor.update(() => $setKind('quote'), { discrete: true }),
  paragraph: (editor) => void editor.update(() => $setKind('paragraph'), { discrete: true }),
  split: command(INSERT_PARAGRAPH_COMMAND),
  list: command(INSERT_UNORDERED_LIST_COMMAND),
  noList: command(REMOVE_LIST_COMMAND),
  setIn: command(INDENT_CONTENT_COMMAND),
  setOut: command(OUTDENT_CONTENT_COMMAND),
  removed: (editor) =>
    void editor.update(() => void selected().anchor.getNode().getTopLevelElement()?.remove(), {
      discrete: true,
    }),
  cutAcross: (editor) => void editor.update($cutAcross, { discrete: true }),
} satisfies Record<string, Act>;

function command(order: LexicalCommand<void>): Act {
  return (editor) =>
    void editor.update(() => void editor.dispatchCommand(order, undefined), { discrete: true });
}

/** From the caret to behind the first letter of the next block. */
function $cutAcross(): void {
  const next = selected().anchor.getNode().getTopLevelElement()?.getNextSibling();
  const [text] = $isElementNode(next) ? next.getAllTextNodes() : [];
  if (text) selected().focus.set(text.getKey(), 1, 'text');
  selected().removeText();
}

function done(): fc.Arbitrary<Done> {
  const names = Object.keys(acts) as (keyof typeof acts)[];
  return fc.record({ act: fc.constantFrom(...names), place: fc.nat(6), offset: fc.nat(4) });
}

function placeCaret(editor: LexicalEditor, place: number, offset: number): void {
  editor.update(
    () => {
      const { length } = $getRoot().getChildren();
      const line = $getRoot().getChildAtIndex(place % length);
      const texts = $isElementNode(line) ? line.getAllTextNodes() : [];
      const text = texts.at(offset % Math.max(1, texts.length));
      const at = Math.min(offset, text?.getTextContentSize() ?? 0);
      if ($isTextNode(text)) text.select(at, at);
      else line?.selectStart();
    },
    { discrete: true },
  );
}

function content(body: Block[]): ArticleContent {
  return { ...aContent(), body };
}

function idsIn({ body }: ArticleContent): string[] {
  return body.flatMap((block) => [block, ...insideOf(block)]).map(({ id }) => id);
}
