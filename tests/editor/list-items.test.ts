import { $getRoot, $isRangeSelection, $getSelection, $isTextNode, type LexicalEditor } from 'lexical';
import { $dfsWithSlotsIterator } from '@lexical/utils';
import { expect, test } from 'vitest';
import { setKind, toggleList } from '#renderer/editor/toolbar/tool-actions.ts';
import type { Block } from '#shared/document/block.ts';
import { blockLines } from '#shared/document/lines.ts';
import { runsText } from '#shared/document/run.ts';
import { factBox, item, list, numbered, p } from '#tests/support/builders.ts';
import { bodyEditor, bodyOf } from './headless.ts';

const goods = () => list('gạo', 'muối', 'mắm', 'cá');
const deep = () => numbered(item('một'), item('một a', 1), item('một b', 1), item('hai'));

const cases: readonly (readonly [what: string, block: Block, chosen: [string, string], reads: string])[] = [
  ['one in the middle', goods(), ['muối', 'muối'], '- gạo | muối | - mắm, cá'],
  ['the first', goods(), ['gạo', 'gạo'], 'gạo | - muối, mắm, cá'],
  ['the last', goods(), ['cá', 'cá'], '- gạo, muối, mắm | cá'],
  ['two of them', goods(), ['muối', 'mắm'], '- gạo | muối | mắm | - cá'],
  ['all of them', goods(), ['gạo', 'cá'], 'gạo | muối | mắm | cá'],
  ['the only one', list('gạo'), ['gạo', 'gạo'], 'gạo'],
  ['one that is set in', deep(), ['một b', 'một b'], '- một, >một a | một b | - hai'],
  ['one with others set in below', deep(), ['một', 'một'], 'một | - >một a, >một b, hai'],
];

test.each(cases)(
  'items that are made paragraphs leave the list, and only they: %s',
  async (_, block, chosen, reads) => {
    const editor = bodyEditor([p('Chợ có:'), block, p('Hết.')]);
    choose(editor, chosen);

    setKind(editor, 'paragraph');
    await Promise.resolve();

    expect(read(bodyOf(editor))).toBe(`Chợ có: | ${reads} | Hết.`);
    const ids = bodyOf(editor).flatMap((each) => [
      each.id,
      ...blockLines(each).flatMap(({ key }) => key ?? []),
    ]);
    expect(new Set(ids.filter((id) => id !== 'text')).size).toBe(ids.filter((id) => id !== 'text').length);
  },
);

test('the button of a list takes the chosen items out of it, in a box too', async () => {
  const editor = bodyEditor([factBox('Chợ', goods())]);
  choose(editor, ['muối', 'muối']);

  toggleList(editor, 'bullets', 'bullets');
  await Promise.resolve();

  const [box] = bodyOf(editor);
  expect(box?.type === 'factBox' && read(box.children)).toBe('- gạo | muối | - mắm, cá');
});

test.each([
  ['before a list', [p(''), goods()], 0, '- x, gạo, muối, mắm, cá'],
  ['between two lists', [goods(), p(''), list('tôm')], 1, '- gạo, muối, mắm, cá, x, tôm'],
  ['behind a list', [goods(), p('')], 1, '- gạo, muối, mắm, cá, x'],
  ['beside no list', [p(''), p('Hết.')], 0, '- x | Hết.'],
])('the caret stays in an empty line that is made an item: %s', async (_, body, line, reads) => {
  const editor = bodyEditor(body);
  editor.update(() => void $getRoot().getChildAtIndex(line)?.selectStart(), { discrete: true });

  toggleList(editor, 'bullets', 'paragraph');
  await Promise.resolve();
  editor.update(() => $getSelection()?.insertText('x'), { discrete: true });

  expect(read(bodyOf(editor))).toBe(reads);
});

function choose(editor: LexicalEditor, [from, to]: [string, string]): void {
  editor.update(
    () => {
      const texts = [...$dfsWithSlotsIterator()].map(({ node }) => node).filter($isTextNode);
      const named = (wanted: string) => texts.find((text) => text.getTextContent() === wanted);
      named(from)?.select(1, 1);
      const selection = $getSelection();
      const last = named(to);
      if (from !== to && last && $isRangeSelection(selection)) selection.focus.set(last.getKey(), 1, 'text');
    },
    { discrete: true },
  );
}

/** Blocks as a line: a list with a dash, what is set in with an arrow. */
function read(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      const lines = blockLines(block).map(({ runs, level = 0 }) => '>'.repeat(level) + runsText(runs));
      return block.type === 'list' ? `- ${lines.join(', ')}` : lines.join(' ');
    })
    .join(' | ');
}
