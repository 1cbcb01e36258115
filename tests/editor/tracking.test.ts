import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  DELETE_CHARACTER_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type ElementNode,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, test, vi } from 'vitest';
import { moveBlocks } from '#renderer/editor/blocks/move-block.ts';
import { resolveInBody } from '#renderer/editor/tracking/resolve.ts';
import type { Block, ParagraphBlock } from '#shared/document/block.ts';
import type { Verdict } from '#shared/document/changes/settling.ts';
import { runsText } from '#shared/document/run.ts';
import { changed, deleted, inserted, list, p } from '#tests/support/builders.ts';
import { textOf } from '#tests/support/two-people.ts';
import { bodyOf } from './headless.ts';
import { caret, caretText, run, selected, shown, tracked, type } from './tracked.ts';

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

test('a paragraph is moved with what was joined to it, and past what was joined to another', () => {
  const editor = tracked([p('Sáng nay'), changed(p(' nước lên'), 'join'), p('Giá tôm'), p('Đêm')]);
  const moveFrom = (place: number, step: 1 | -1) => {
    caret(editor, place, 0);
    moveBlocks(editor, step);
    return bodyOf(editor).map((block) => runsText((block as ParagraphBlock).runs));
  };

  expect(moveFrom(0, 1)).toEqual(['Giá tôm', 'Sáng nay', ' nước lên', 'Đêm']);
  expect(moveFrom(3, -1)).toEqual(['Giá tôm', 'Đêm', 'Sáng nay', ' nước lên']);
  expect(moveFrom(3, -1)).toEqual(['Giá tôm', 'Sáng nay', ' nước lên', 'Đêm']);
});

test('Enter behind a paragraph to which another was joined takes the joined words along', () => {
  const editor = tracked([p('Sáng nay'), p(' nước lên'), p('Đêm')]);
  caret(editor, 1, 0);
  back(editor);

  caret(editor, 0, 8);
  editor.update(() => selected().insertParagraph(), { discrete: true });

  expect(textOf(bodyOf(editor))).toBe('Sáng nay\n nước lên\nĐêm');
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

test('a letter typed among struck ones is not struck', () => {
  const editor = tracked([p('Ông Sáu ', deleted('đốt'), ' than')]);

  editor.update(
    () => {
      const line = $getRoot().getFirstChildOrThrow<ElementNode>();
      const struck = line.getChildAtIndex(1);
      if ($isTextNode(struck)) struck.select(2, 2);
      selected().insertText('x');
    },
    { discrete: true },
  );

  expect(shown(editor)).toEqual(['Ông Sáu -đốt-+x+ than']);
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

test.each([
  ['whose words are marked', p('Hết ', deleted('cả'), inserted('rồi'), '.'), 'Chợ có:Hết -cả-+rồi+.'],
  ['that was put in', changed(p('Hết ', deleted('cả'), ' rồi.'), 'insert'), 'Chợ có:+Hết +-cả-+ rồi.+'],
])(
  'without tracking, a line behind a struck list %s is joined past it with its marks',
  async (_, line, whole) => {
    const editor = tracked([p('Chợ có:'), changed(list('Gạo'), 'delete'), line], null);
    const before = shown(editor);

    caret(editor, 2, 0);
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    await Promise.resolve();

    expect(shown(editor)).toEqual([whole, 'delete:list']);
    await run(editor, UNDO_COMMAND);
    expect(shown(editor)).toEqual(before);
  },
);

describe('without tracking, what is open stays open', () => {
  const struck = changed(p('Đoạn hai bỏ đi.'), 'delete');
  const added = changed(p('Đoạn thêm.'), 'insert');

  test.each<[string, Block, (editor: LexicalEditor) => void, string[], string[]]>([
    [
      'joined to a struck paragraph',
      struck,
      (editor) => joined(editor, 2),
      ['Đoạn một.Đoạn ba.'],
      ['Đoạn một.', 'Đoạn hai bỏ đi.Đoạn ba.'],
    ],
    [
      'a struck paragraph joined up',
      struck,
      (editor) => joined(editor, 1),
      ['Đoạn một.', 'Đoạn ba.'],
      ['Đoạn một.', 'Đoạn hai bỏ đi.', 'Đoạn ba.'],
    ],
    [
      'joined to a paragraph that was put in',
      added,
      (editor) => joined(editor, 2),
      ['Đoạn một.', 'Đoạn thêm.Đoạn ba.'],
      ['Đoạn một.Đoạn ba.'],
    ],
    [
      'a paragraph that was put in joined up',
      added,
      (editor) => joined(editor, 1),
      ['Đoạn một.Đoạn thêm.', 'Đoạn ba.'],
      ['Đoạn một.', 'Đoạn ba.'],
    ],
    [
      'a paragraph that was put in split',
      added,
      (editor) => split(editor, 1, 4),
      ['Đoạn một.', 'Đoạn', ' thêm.', 'Đoạn ba.'],
      ['Đoạn một.', '', 'Đoạn ba.'],
    ],
    [
      'a struck paragraph split',
      struck,
      (editor) => split(editor, 1, 8),
      ['Đoạn một.', '', 'Đoạn ba.'],
      ['Đoạn một.', 'Đoạn hai', ' bỏ đi.', 'Đoạn ba.'],
    ],
  ])('%s', (_, block, act, kept, dropped) => {
    const settled = (verdict: Verdict) => {
      const editor = tracked([p('Đoạn một.'), block, p('Đoạn ba.')], null);
      act(editor);
      resolveInBody(editor, verdict, () => true);
      return shown(editor);
    };

    expect(settled('take')).toEqual(kept);
    expect(settled('drop')).toEqual(dropped);
  });
});

function joined(editor: LexicalEditor, block: number): void {
  editor.update(() => $joinToPrevious($getRoot().getChildAtIndex<ElementNode>(block)!), { discrete: true });
}

function split(editor: LexicalEditor, block: number, offset: number): void {
  caret(editor, block, offset);
  editor.update(() => selected().insertParagraph(), { discrete: true });
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

function steppedClock() {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  return (byMs: number) => void vi.advanceTimersByTime(byMs);
}
