import fc from 'fast-check';
import { $getRoot, $isElementNode, $isTextNode, INSERT_PARAGRAPH_COMMAND, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import { moveBlocks } from '#renderer/editor/blocks/move-block.ts';
import { $setKind } from '#renderer/editor/toolbar/tool-actions.ts';
import type { Block } from '#shared/document/block.ts';
import { acceptChanges, rejectChanges } from '#shared/document/changes/resolve-changes.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { contentText } from '#shared/document/text.ts';
import { aContent, p, subhead } from '#tests/support/builders.ts';
import { bodyOf } from './headless.ts';
import { tracked, type } from './tracked.ts';

type Act = (editor: LexicalEditor) => void;

const lines = ['Sáng nay', 'Ông Sáu', 'Nghề muối', 'Giá tôm', 'Đêm xuống'];

test('whatever is moved, split, typed and made another kind, rejecting all of it puts every block back', () => {
  fc.assert(
    fc.property(fc.array(act(), { minLength: 1, maxLength: 8 }), (acts) => {
      const editor = tracked(lines.map((line, index) => (index === 2 ? subhead(line) : p(line))));
      const before = content(bodyOf(editor));

      for (const { place, offset, does } of acts) {
        placeCaret(editor, place, offset);
        does(editor);
      }

      const after = content(bodyOf(editor));
      expect(shapeOf(rejectChanges(after))).toEqual(shapeOf(before));
      expect(contentText(acceptChanges(after))).toBe(contentText(after));
      expect(new Set(after.body.map(({ id }) => id)).size).toBe(after.body.length);
    }),
    { numRuns: 200 },
  );
});

function act(): fc.Arbitrary<{ place: number; offset: number; does: Act }> {
  const does: Act[] = [
    (editor) => moveBlocks(editor, -1),
    (editor) => moveBlocks(editor, 1),
    (editor) => type(editor, 'x'),
    (editor) => void editor.update(() => $setKind('quote'), { discrete: true }),
    (editor) => void editor.update(() => $setKind('paragraph'), { discrete: true }),
    (editor) =>
      void editor.update(() => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined), {
        discrete: true,
      }),
  ];
  return fc.record({ place: fc.nat(5), offset: fc.nat(4), does: fc.constantFrom(...does) });
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

function shapeOf({ body }: ArticleContent): string[] {
  return body.map(
    (block) => `${block.id} ${block.type} ${JSON.stringify('runs' in block ? block.runs : null)}`,
  );
}
