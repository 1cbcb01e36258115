import { expect, type Page } from 'playwright/test';
import { p, table } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

interface Kind {
  readonly tool: string;
  readonly keys: string;
  readonly slash: string;
  /** With `x` written in it. */
  readonly becomes: object;
}

const line = [{ text: 'x' }];
const list = (ordered: boolean) => ({ type: 'list', ordered, items: [{ runs: line, level: 0 }] });

const kinds: readonly Kind[] = [
  { tool: 'Tít xen', keys: 'Control+Alt+1', slash: 'tit', becomes: { type: 'subhead', runs: line } },
  { tool: 'Trích dẫn', keys: 'Control+Alt+2', slash: 'trichdan', becomes: { type: 'quote', runs: line } },
  {
    tool: 'Trích dẫn nổi bật',
    keys: 'Control+Alt+3',
    slash: 'trich noi',
    becomes: { type: 'pullQuote', runs: line, attribution: [] },
  },
  { tool: 'Hộp thông tin', keys: 'Control+Alt+4', slash: 'hop', becomes: { type: 'factBox', title: line } },
  { tool: 'Bảng', keys: 'Control+Alt+5', slash: 'bang', becomes: { type: 'table' } },
  { tool: 'Danh sách', keys: 'Control+Shift+8', slash: 'danh', becomes: list(false) },
  { tool: 'Danh sách đánh số', keys: 'Control+Shift+7', slash: 'so', becomes: list(true) },
];

const ways: Readonly<Record<string, (page: Page, kind: Kind) => Promise<void>>> = {
  'the tools': (page, { tool }) =>
    page
      .getByRole('toolbar', { name: 'Công cụ soạn thảo' })
      .getByRole('button', { name: tool, exact: true })
      .click(),
  'the keys': (page, { keys }) => page.keyboard.press(keys),
  'a slash': async (page, { slash }) => {
    await page.keyboard.type(`/${slash}`);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
  },
};

for (const [way, insert] of Object.entries(ways))
  test(`${way} put each kind of block in the place of an empty line, to be written in at once, and undo takes it back`, async ({
    open,
  }) => {
    test.slow();
    const window = await open();
    const { page } = window;
    for (const kind of kinds) {
      const id = await openArticle(window, [p('Trên.'), p(''), p('Dưới.')]);
      const around = (middle: object) => [{ type: 'paragraph' }, middle, { type: 'paragraph' }];
      await bodyOf(page).locator('p').nth(1).click();

      await insert(page, kind);
      await page.keyboard.type('x');

      await expect.poll(() => storedBlocks(window, id), kind.tool).toMatchObject(around(kind.becomes));
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      for (let letter = 0; way === 'a slash' && letter < 2; letter += 1)
        await page.keyboard.press('Control+z');
      await expect
        .poll(() => storedBlocks(window, id), kind.tool)
        .toMatchObject(around({ type: 'paragraph', runs: [] }));
    }
  });

test('the keys of the blocks work on after the caret was in a table', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Trên.'), table(['Xã', 'Hộ']), p('Dưới.')]);
  await bodyOf(page).getByText('Xã').click();
  await expect(page.getByRole('button', { name: 'Thêm hàng bên dưới' })).toBeVisible();

  await bodyOf(page).getByText('Dưới.').click();
  await page.keyboard.press('Control+Alt+1');
  await bodyOf(page).getByText('Trên.').click();
  await page.keyboard.press('Control+Shift+8');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{ type: 'list' }, { type: 'table' }, { type: 'subhead' }]);
});
