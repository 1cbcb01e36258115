import { expect, type Page } from 'playwright/test';
import type { Block, ListBlock, ListItem } from '#shared/document/block.ts';
import { acceptChanges, rejectChanges } from '#shared/document/changes/resolve-changes.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { contentText } from '#shared/document/text.ts';
import type { ArticleId } from '#shared/ids.ts';
import { changed, deleted, item, list, p, pullQuote, separator } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

const rows = () => list(item('Gạo'), item('Muối'), item('Đường'));

/** What is done at the end of the second item while changes are tracked, and the text it makes. */
const acts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['leaving the list in its middle, and back', ['Enter', 'Enter', 'Backspace'], ['Gạo', 'Muối', 'Đường']],
  ['leaving the list in its middle and writing', ['Enter', 'Enter', 'x'], ['Gạo', 'Muối', 'x', 'Đường']],
  ['an item taken out of the list', ['Home', 'Backspace', 'x'], ['Gạo', 'xMuối', 'Đường']],
  ['an item joined to the one before', ['Home', 'Backspace', 'Backspace', 'x'], ['GạoxMuối', 'Đường']],
  ['an item made a paragraph', ['Control+Alt+0', 'x'], ['Gạo', 'Muốix', 'Đường']],
  ['an item that its own button takes out', ['Control+Shift+8', 'x'], ['Gạo', 'Muốix', 'Đường']],
  ['an item made a subhead', ['Control+Alt+1', 'x'], ['Gạo', 'Muốix', 'Đường']],
  [
    'an item set in and taken out',
    ['Home', 'Tab', 'Backspace', 'Backspace', 'Backspace', 'x'],
    ['GạoxMuối', 'Đường'],
  ],
  ['an item with the next one behind it', ['Delete', 'x'], ['Gạo', 'MuốixĐường']],
  [
    'an item made a quote and an item again',
    ['Control+Alt+2', 'Control+Shift+8', 'x'],
    ['Gạo', 'Muốix', 'Đường'],
  ],
  ['an item made a quote', ['Control+Alt+2', 'x'], ['Gạo', 'Muốix', 'Đường']],
];

for (const [name, keys, lines] of acts)
  test(`tracked in a list: ${name}`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    const id = await openArticle(window, [p('Chợ có:'), rows(), p('Hết.')]);
    const before = await contentOf(window, id);
    await track(page);

    await bodyOf(page).getByText('Muối').click();
    await page.keyboard.press('End');
    for (const key of keys) await page.keyboard.press(key);

    await expect
      .poll(async () => linesOf(acceptChanges(await contentOf(window, id))))
      .toEqual(['Chợ có:', ...lines, 'Hết.']);
    const after = await contentOf(window, id);
    expect(linesOf(rejectChanges(after))).toEqual(linesOf(before));
    expect(idsIn(after)).toHaveLength(new Set(idsIn(after)).size);
  });

/** The keys at the edge of a list that was struck, and what is read then. */
const besideStruck: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['Backspace behind it', 'Bà con đến sớm.', ['Home', 'Backspace', 'x'], ['Chợ có:xBà con đến sớm.', 'Hết.']],
  ['Delete before it', 'Chợ có:', ['End', 'Delete', 'x'], ['Chợ có:', 'xBà con đến sớm.', 'Hết.']],
  [
    'a second Delete before it',
    'Chợ có:',
    ['End', 'Delete', 'Delete'],
    ['Chợ có:', 'à con đến sớm.', 'Hết.'],
  ],
  [
    'Backspace behind it, on and on',
    'Bà con đến sớm.',
    ['Home', 'Backspace', 'Backspace', 'Backspace', 'x'],
    ['Chợ cxBà con đến sớm.', 'Hết.'],
  ],
];

for (const [name, line, keys, lines] of besideStruck)
  test(`tracked beside a struck list: ${name}`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    const body = [p('Chợ có:'), changed(rows(), 'delete'), p('Bà con đến sớm.'), p('Hết.')];
    const id = await openArticle(window, body);
    const before = await contentOf(window, id);
    await track(page);

    await bodyOf(page).getByText(line).click();
    for (const key of keys) await page.keyboard.press(key);

    await expect.poll(async () => linesOf(acceptChanges(await contentOf(window, id)))).toEqual(lines);
    const after = await contentOf(window, id);
    expect(linesOf(rejectChanges(after))).toEqual(linesOf(rejectChanges(before)));
    for (let times = 0; times < keys.length; times += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => contentOf(window, id)).toEqual(before);
  });

for (const keys of ['Control+Shift+8', 'Control+Alt+0', 'Control+Alt+1'])
  test(`tracked: ${keys} leaves an item alone that was struck from its list`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    const { change } = changed(p(), 'delete');
    const body = [list('Gạo', { ...item('Muối'), change: change! }, 'Đường'), p('Hết.')];
    const id = await openArticle(window, body);
    const before = await contentOf(window, id);
    await track(page);

    await bodyOf(page).getByText('Muối').click();
    await page.keyboard.press(keys);
    await bodyOf(page).getByText('Hết.').click();
    await page.keyboard.press('End');
    await page.keyboard.type('x');

    await expect.poll(async () => linesOf(acceptChanges(await contentOf(window, id)))).toContain('Hết.x');
    expect((await contentOf(window, id)).body[0]).toEqual(before.body[0]);
  });

test('tracked: past a struck box the caret goes into the list beyond it, from either side', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const struck = () => changed(pullQuote('Được mùa', 'Bà Tư'), 'delete');
  const id = await openArticle(window, [rows(), struck(), p('Bà con đến sớm.'), struck(), rows()]);
  const read = async () => linesOf(acceptChanges(await contentOf(window, id)));
  await track(page);

  await bodyOf(page).getByText('Bà con').click();
  for (const key of ['Home', 'Backspace', 'x']) await page.keyboard.press(key);
  await expect.poll(read).toEqual(['Gạo', 'Muối', 'Đườngx', 'Bà con đến sớm.', 'Gạo', 'Muối', 'Đường']);

  await bodyOf(page).getByText('Bà con').click();
  for (const key of ['End', 'Delete', 'x']) await page.keyboard.press(key);
  await expect.poll(read).toEqual(['Gạo', 'Muối', 'Đườngx', 'Bà con đến sớm.', 'xGạo', 'Muối', 'Đường']);
});

test('tracked: past a struck list a separator is chosen first, and struck only then', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Chợ.'), separator(), changed(rows(), 'delete'), p('Hết.')]);
  const before = await contentOf(window, id);
  const kinds = async () => acceptChanges(await contentOf(window, id)).body.map(({ type }) => type);
  await track(page);

  await bodyOf(page).getByText('Hết.').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  expect(await contentOf(window, id)).toEqual(before);
  await page.keyboard.press('Backspace');

  await expect.poll(kinds).toEqual(['paragraph', 'paragraph']);
});

/** What was struck in a line that goes into a list or out of one, and what is read then. */
const struckWords: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['an item made a quote', 'Gạo', ['Control+Alt+2'], ['Chợ', 'Gạo  ngon', 'Muối', 'Hết  rồi']],
  ['an item made a subhead', 'Gạo', ['Control+Alt+1'], ['Chợ', 'Gạo  ngon', 'Muối', 'Hết  rồi']],
  ['an item taken out', 'Gạo', ['Home', 'Backspace'], ['Chợ', 'Gạo  ngon', 'Muối', 'Hết  rồi']],
  ['an item pulled up', 'Chợ', ['End', 'Delete', 'x'], ['ChợxGạo  ngon', 'Muối', 'Hết  rồi']],
  ['a line joined to an item', 'Hết', ['Home', 'Backspace', 'x'], ['Chợ', 'Gạo  ngon', 'MuốixHết  rồi']],
];

for (const [name, line, keys, lines] of struckWords)
  test(`struck words stay struck, tracked: ${name}`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    const items = list(['Gạo ', deleted('thơm'), ' ngon'], 'Muối');
    const id = await openArticle(window, [p('Chợ'), items, p('Hết ', deleted('cả'), ' rồi')]);
    const before = await contentOf(window, id);
    await track(page);

    await bodyOf(page).getByText(line).first().click();
    for (const key of keys) await page.keyboard.press(key);

    await expect.poll(async () => linesOf(acceptChanges(await contentOf(window, id)))).toEqual(lines);
    const after = await contentOf(window, id);
    expect(linesOf(rejectChanges(after))).toEqual(linesOf(rejectChanges(before)));
  });

async function track(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi chỗ sửa: Không ghi chỗ sửa' }).click();
  await page.getByRole('button', { name: 'Ghi chỗ sửa: Đang ghi chỗ sửa' }).waitFor();
}

async function contentOf({ client }: DeskWindow, id: ArticleId): Promise<ArticleContent> {
  return (await client.articles.open({ id })).content;
}

function linesOf(content: ArticleContent): string[] {
  return contentText(content).split('\n');
}

function idsIn(content: ArticleContent): string[] {
  return content.body.flatMap((block) => [block.id, ...itemsOf(block).map(({ id }) => id)]);
}

function itemsOf(block: Block): readonly ListItem[] {
  return block.type === 'list' ? (block as ListBlock).items : [];
}

for (const isTracked of [false, true])
  test(`the item with the caret alone is made a paragraph, and undo brings it back: tracked ${isTracked}`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    const id = await openArticle(window, [rows()]);
    const types = async () => (await contentOf(window, id)).body.map(({ type }) => type);
    if (isTracked) await track(page);

    await bodyOf(page).getByText('Muối').click();
    await page.keyboard.press('Control+Alt+0');
    await expect.poll(types).toEqual(['list', 'paragraph', 'list']);

    await page.keyboard.press('Control+z');
    await expect.poll(types).toEqual(['list']);
  });
