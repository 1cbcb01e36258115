import { expect } from 'playwright/test';
import type { Block, ListItem } from '#shared/document/block.ts';
import type { Run } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { changed, deleted, inserted, item, list, p } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

// What others changed in lists, where somebody goes on without marking.

const marked = () => ['Lời ', deleted('cũ '), inserted('mới '), 'một.'];

const putIn = (row: ListItem): ListItem => ({ ...row, change: changed(p(''), 'insert').change });

const acts: readonly (readonly [
  what: string,
  body: readonly Block[],
  line: string,
  keys: readonly string[],
  after: readonly string[],
])[] = [
  [
    'an item is taken out of its list',
    [list(item('Gạo'), item(marked()), item('Muối'))],
    'một.',
    ['Home', 'Backspace'],
    ['* Gạo', 'Lời -cũ -+mới +một.', '* Muối'],
  ],
  [
    'an item is taken out of a list that was put in',
    [changed(list('Gạo', 'Muối', 'Cá'), 'insert')],
    'Muối',
    ['Home', 'Backspace'],
    ['* insert: Gạo', 'insert: Muối', '* insert: Cá'],
  ],
  [
    'an item of a struck list is taken out',
    [changed(list('Gạo', 'Muối', 'Cá'), 'delete')],
    'Muối',
    ['Home', 'Backspace'],
    ['* delete: Gạo', 'delete: Muối', '* delete: Cá'],
  ],
  [
    'an empty item is left',
    [list(item('Gạo'), putIn(item('')), item(marked()))],
    'Gạo',
    ['End', 'ArrowDown', 'Enter'],
    ['* Gạo', 'insert: ', '* Lời -cũ -+mới +một.'],
  ],
  [
    'an item is joined to the one before',
    [list(item('Gạo'), item(marked()), item('Muối'))],
    'một.',
    ['Home', 'Backspace', 'Backspace'],
    ['* GạoLời -cũ -+mới +một. / Muối'],
  ],
  [
    'a paragraph that was put in is joined to the list before it',
    [list('Gạo'), changed(p('Hai ba'), 'insert')],
    'Hai',
    ['Home', 'Backspace'],
    ['* Gạo+Hai ba+'],
  ],
  [
    'a paragraph is joined to a list that was put in',
    [changed(list('Gạo', 'Muối'), 'insert'), p('Hai')],
    'Hai',
    ['Home', 'Backspace'],
    ['* insert: Gạo / +Muối+Hai'],
  ],
  [
    'the paragraph behind a list is drawn to it',
    [list('Gạo'), p(...marked())],
    'Gạo',
    ['End', 'Delete'],
    ['* GạoLời -cũ -+mới +một.'],
  ],
  [
    'the first item of a list is drawn to the paragraph before it',
    [p('Hai '), list(item(marked()), item('Muối'))],
    'Hai',
    ['End', 'Delete'],
    ['Hai Lời -cũ -+mới +một.', '* Muối'],
  ],
];

for (const [what, body, line, keys, after] of acts)
  test(`while nothing is marked, what others changed stays theirs where ${what}`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    const id = await openArticle(window, [p('Đầu.'), ...body, p('Hết.')]);
    const before = await read(window, id);
    await bodyOf(page).getByText(line).first().click();

    for (const key of keys) await page.keyboard.press(key);

    await expect.poll(() => read(window, id)).toEqual(['Đầu.', ...after, 'Hết.']);
    for (const _ of keys.filter((key) => ['Backspace', 'Delete', 'Enter'].includes(key)))
      await page.keyboard.press('Control+z');
    await expect.poll(() => read(window, id)).toEqual(before);
  });

async function read({ client }: DeskWindow, id: ArticleId): Promise<string[]> {
  return (await client.articles.open({ id })).content.body.map((block) => {
    if (block.type === 'paragraph') return lineShown(block);
    if (block.type !== 'list') return block.type;
    return `* ${block.change ? `${block.change.kind}: ` : ''}${block.items.map(lineShown).join(' / ')}`;
  });
}

function lineShown({ change, runs }: { change?: { kind: string } | undefined; runs: readonly Run[] }) {
  const words = runs.map(({ text, changes = [] }) => {
    const signs = changes.map(({ kind }) => (kind === 'insert' ? '+' : '-')).join('');
    return signs + text + signs;
  });
  return (change ? `${change.kind}: ` : '') + words.join('');
}
