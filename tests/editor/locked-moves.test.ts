import { $createNodeSelection, $getRoot, $setSelection, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import { moveBlocks } from '#renderer/editor/blocks/move-block.ts';
import { p, photo, unknown } from '#tests/support/builders.ts';
import { bodyOf } from './headless.ts';
import { caret, shown, tracked } from './tracked.ts';

const body = () => [p('Một'), unknown('liveScore'), p('Hai'), photo('Ảnh')];

test('a block of a newer version keeps its place while changes are tracked, and no other is marked for it', () => {
  for (const step of [1, -1] as const) {
    const editor = tracked(body());
    const before = bodyOf(editor);
    choose(editor, 1);

    moveBlocks(editor, step);

    expect(bodyOf(editor)).toEqual(before);
  }
});

test('a block of a newer version that is dragged away keeps its place, and no other is marked for it', () => {
  const editor = tracked(body());
  const before = bodyOf(editor);

  editor.update(() => void $getRoot().append($getRoot().getChildAtIndex(1)!), { discrete: true });

  expect(bodyOf(editor)).toEqual(before);
});

test('two blocks of a newer version that are dragged away keep their places', () => {
  const editor = tracked([p('Một'), unknown('liveScore'), unknown('liveGauge'), p('Hai'), p('Ba'), p('Tư')]);
  const before = bodyOf(editor);

  editor.update(
    () => {
      const [, first, second] = $getRoot().getChildren();
      $getRoot().append(first!, second!);
    },
    { discrete: true },
  );

  expect(bodyOf(editor)).toEqual(before);
});

test('what is moved past a block of a newer version is marked itself', () => {
  const editor = tracked(body());
  caret(editor, 0, 0);

  moveBlocks(editor, 1);

  expect(shown(editor)).toEqual(['unknown', 'move:Một', 'Hai', 'photo']);
});

test('a photo that is moved past a block of a newer version is marked itself', () => {
  const editor = tracked([unknown('liveScore'), photo('Ảnh'), p('Hai')]);
  choose(editor, 1);

  moveBlocks(editor, -1);

  expect(shown(editor)).toEqual(['move:photo', 'unknown', 'Hai']);
});

test('while nothing is marked, a block of a newer version is moved', () => {
  const editor = tracked(body(), null);
  choose(editor, 1);

  moveBlocks(editor, 1);

  expect(shown(editor)).toEqual(['Một', 'Hai', 'unknown', 'photo']);
});

function choose(editor: LexicalEditor, index: number): void {
  editor.update(
    () => {
      const selection = $createNodeSelection();
      selection.add($getRoot().getChildAtIndex(index)!.getKey());
      $setSelection(selection);
    },
    { discrete: true },
  );
}
