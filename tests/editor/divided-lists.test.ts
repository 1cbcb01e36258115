import { $dfsWithSlotsIterator } from '@lexical/utils';
import { $getRoot, $isTextNode, DELETE_CHARACTER_COMMAND, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import { $makeList, $setKind } from '#renderer/editor/toolbar/tool-actions.ts';
import type { Block, FactBoxBlock, ListBlock, ParagraphBlock } from '#shared/document/block.ts';
import { listChanges } from '#shared/document/changes/list-changes.ts';
import { acceptChanges, rejectChanges } from '#shared/document/changes/resolve-changes.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { contentText } from '#shared/document/text.ts';
import { aContent, changed, deleted, factBox, inserted, item, list, p } from '#tests/support/builders.ts';
import { bodyOf } from './headless.ts';
import { caretText, selected, tracked } from './tracked.ts';

const market = () =>
  list(item('Gạo'), item(['Muối ', deleted('trắng '), 'ngon']), item(['Đường ', inserted('phèn')]));

const putIn: readonly (readonly [string, () => ListBlock])[] = [
  ['an item', () => list(item('Gạo'), { ...item('Muối'), change: insertion() }, item('Đường'))],
  ['a list', () => changed(list('Gạo', 'Muối', 'Đường'), 'insert')],
];

const insertion = () => changed(p(''), 'insert').change!;

const places: readonly (readonly [string, (rows: ListBlock) => Block[]])[] = [
  ['in the text', (rows) => [p('Chợ có'), rows, p('Hết')]],
  ['in a box', (rows) => [factBox('Chợ', rows), p('Hết')]],
];

const ways: readonly (readonly [string, (editor: LexicalEditor) => void])[] = [
  ['by Backspace', (editor) => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)],
  ['by its button', () => $setKind('paragraph')],
];

for (const [where, bodyWith] of places)
  for (const [how, $takeOut] of ways) {
    test(`an item taken out ${where} ${how} leaves the changes of another to be settled by themselves`, () => {
      const editor = tracked(bodyWith(market()));

      takeOut(editor, $takeOut);

      const after = content(editor);
      expect(settled(after, acceptChanges)).toEqual(['Muối ngon', 'Muối ngon']);
      expect(settled(after, rejectChanges)).toEqual(['Muối trắng ngon', 'Muối trắng ngon']);
      expect(listChanges(after).filter(isOfAnother)).toMatchObject([
        { removed: 'trắng ', added: '' },
        { removed: '', added: 'phèn' },
      ]);
    });

    test(`the items behind one that is taken out ${where} ${how} are not struck`, () => {
      const rows = market();
      const editor = tracked(bodyWith(rows));
      const before = content(editor);

      takeOut(editor, $takeOut);

      const acts = listChanges(content(editor)).flatMap((change) => change.acts);
      expect(acts).toContainEqual({ kind: 'divide', to: 'list' });
      const behind = linesIn(bodyOf(editor)).findLast(({ id }) => id === rows.items[2]!.id);
      expect(behind).toEqual(rows.items[2]);
      expect(rejectChanges(content(editor), isOwn)).toEqual(before);
    });

    test(`an item taken out ${where} ${how} and put back has changed nothing, with the caret in it`, () => {
      const editor = tracked(bodyWith(market()));
      const before = bodyOf(editor);

      takeOut(editor, $takeOut);
      editor.update(() => $makeList('bullets'), { discrete: true });

      expect(bodyOf(editor)).toEqual(before);
      expect(caretText(editor)).toBe('|Muối ');
    });

    for (const [whose, rows] of putIn)
      test(`${whose} that another put in stays theirs where it is taken out ${where} ${how}`, () => {
        const editor = tracked(bodyWith(rows()));
        const before = content(editor);

        takeOut(editor, $takeOut);

        const after = content(editor);
        expect(after).not.toEqual(before);
        expect(settled(after, rejectChanges)).toEqual(['', '']);
        expect(settled(after, acceptChanges)).toEqual(['Muối', 'Muối']);
        expect(settled(acceptChanges(after, isOfAnother), rejectChanges)).toEqual(['Muối', 'Muối']);
        expect(rejectChanges(after, isOwn)).toEqual(before);
        const [told, ...others] = listChanges(after).filter(isOfAnother);
        expect(others).toEqual([]);
        expect(told!.added.split(' ¶ ').filter((words) => words === 'Muối')).toHaveLength(1);
        editor.update(() => $makeList('bullets'), { discrete: true });
        expect(content(editor)).toEqual(before);
      });
  }

for (const [where, bodyWith] of places)
  for (const [how, $takeOut] of ways)
    for (const first of ['Gạo', 'Muối', 'Đường', 'Bún'])
      test(`no change settled alone doubles or loses words, ${first} and then another taken out ${where} ${how}`, () => {
        for (const next of [undefined, 'Gạo', 'Muối', 'Đường', 'Bún']) {
          const editor = tracked(bodyWith(list('Gạo', 'Muối', 'Đường', 'Bún')));
          const lines = contentText(content(editor));
          const [one, ...others] = new Set([first, next ?? first]);
          for (const word of [one!, ...others]) {
            placeCaret(editor, word);
            editor.update(() => $takeOut(editor), { discrete: true });
          }

          const after = content(editor);
          const open = listChanges(after);
          expect(open.length).toBeLessThanOrEqual(1 + others.length);
          for (const { id } of open)
            for (const settle of [acceptChanges, rejectChanges]) {
              const left = settle(after, (change) => change.id === id);
              expect(contentText(acceptChanges(left))).toBe(lines);
              expect(contentText(rejectChanges(left))).toBe(lines);
            }
        }
      });

test('the first item of a list, and all of them, taken out and put back, have changed nothing', () => {
  for (const from of ['Gạo', 'all']) {
    const editor = tracked([p('Chợ có'), market(), p('Hết')]);
    const before = bodyOf(editor);
    placeCaret(editor, 'Gạo');
    if (from === 'all') selectUpTo(editor, 'Đường');

    editor.update(() => $setKind('paragraph'), { discrete: true });
    expect(bodyOf(editor)).not.toEqual(before);
    editor.update(() => $makeList('bullets'), { discrete: true });

    expect(bodyOf(editor)).toEqual(before);
  }
});

test('of a list that another put in, both parts go when that is rejected', () => {
  const editor = tracked([p('Chợ có'), changed(list('Gạo', 'Muối', 'Đường'), 'insert'), p('Hết')]);

  takeOut(editor, () => $setKind('paragraph'));

  const after = content(editor);
  expect(contentText(rejectChanges(after)).split('\n')).toEqual(['Chợ có', 'Hết']);
  expect(contentText(acceptChanges(after)).split('\n')).toEqual(['Chợ có', 'Gạo', 'Muối', 'Đường', 'Hết']);
});

test('a part of a list whose other part is gone stays where it is when its division is rejected', () => {
  const rows = market();
  const editor = tracked([list('Cá', 'Tôm'), p('Chợ có'), rows, p('Hết')]);
  takeOut(editor, () => $setKind('paragraph'));
  const after = content(editor);
  const left = { ...after, body: after.body.filter(({ id }) => id !== rows.id) };

  const lines = contentText(rejectChanges(left, isOwn)).split('\n');

  expect(lines.filter((line) => /Cá|Tôm|Chợ|Đường/.test(line))).toEqual([
    'Cá',
    'Tôm',
    'Chợ có',
    'Đường phèn',
  ]);
});

test('the parts of a list that was divided twice come together again, whichever is rejected first', () => {
  const editor = tracked([p('Chợ có'), list('Gạo', 'Muối', 'Đường', 'Bún', 'Cá'), p('Hết')]);
  const before = content(editor);
  takeOut(editor, () => $setKind('paragraph'));
  placeCaret(editor, 'Bún');
  editor.update(() => $setKind('paragraph'), { discrete: true });
  const after = content(editor);
  const splits = [...new Set(listChanges(after).map(({ id }) => id))];
  expect(splits.length).toBeGreaterThan(1);

  for (const order of [splits, splits.toReversed()]) {
    const rejected = order.reduce((now, split) => rejectChanges(now, ({ id }) => id === split), after);
    expect(rejected).toEqual(before);
  }
});

const isOfAnother = ({ person }: { readonly person: string }) => person === 'hai-yen';
const isOwn = ({ person }: { readonly person: string }) => person === 'bien-tap';

/** What the other changed settled as a whole, before the rest is accepted and after it. */
function settled(after: ArticleContent, settle: typeof acceptChanges): string[] {
  return [
    acceptChanges(settle(after, isOfAnother), isOwn),
    settle(acceptChanges(after, isOwn), isOfAnother),
  ].map((left) =>
    contentText(left)
      .split('\n')
      .filter((line) => /Muối|trắng/.test(line))
      .join(' / '),
  );
}

function takeOut(editor: LexicalEditor, $act: (editor: LexicalEditor) => void): void {
  placeCaret(editor, 'Muối');
  editor.update(() => $act(editor), { discrete: true });
}

function placeCaret(editor: LexicalEditor, text: string): void {
  editor.update(() => void $textNode(text).select(0, 0), { discrete: true });
}

function selectUpTo(editor: LexicalEditor, text: string): void {
  editor.update(() => selected().focus.set($textNode(text).getKey(), 1, 'text'), { discrete: true });
}

function $textNode(text: string) {
  const texts = [...$dfsWithSlotsIterator($getRoot())].map(({ node }) => node).filter($isTextNode);
  return texts.find((node) => node.getTextContent().startsWith(text))!;
}

function content(editor: LexicalEditor): ArticleContent {
  return { ...aContent(), body: bodyOf(editor) };
}

function linesIn(body: readonly Block[]): { id: string }[] {
  return body.flatMap((block): { id: string }[] => {
    if (block.type === 'list') return [...(block as ListBlock).items];
    return block.type === 'factBox' ? linesIn((block as FactBoxBlock).children) : [block as ParagraphBlock];
  });
}
