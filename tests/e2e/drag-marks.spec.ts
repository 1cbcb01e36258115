import { expect, type Page } from 'playwright/test';
import type { Block } from '#shared/document/block.ts';
import { blockLines } from '#shared/document/lines.ts';
import type { Run } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { changed, deleted, factBox, inserted, p, photo } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, dragWords, fieldOf, openArticle } from '#tests/support/writing-window.ts';

const marked = () => p('Cầu ', deleted('dài'), inserted('rộng'));

/** What is dragged to the start of what, and how all of it reads then: -struck-, +put in+. What was struck stays where it was. */
const drags: readonly (readonly [
  what: string,
  blocks: Block[],
  line: string,
  onto: string,
  after: string[],
])[] = [
  ['into another paragraph', [marked(), p('Hết.')], 'Cầu', 'Hết.', ['-dài-', 'Cầu +rộng+Hết.']],
  [
    'into a caption',
    [marked(), photo('Ảnh cầu', 'X.T')],
    'Cầu',
    'Ảnh cầu',
    ['-dài-', 'Cầu +rộng+Ảnh cầu', 'X.T'],
  ],
  ['out of a box', [p('Hết.'), factBox('Hộp', marked())], 'Cầu', 'Hết.', ['Cầu +rộng+Hết.', 'Hộp', '-dài-']],
  [
    'out of a paragraph that was put in',
    [changed(p('Thông xe.'), 'insert'), p('Hết.')],
    'Thông xe.',
    'Hết.',
    ['', '+Thông xe.+Hết.'],
  ],
];

for (const [what, blocks, line, onto, after] of drags)
  test(`while nothing is marked, what others put in is still theirs where it is dragged ${what}`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    const id = await openArticle(window, blocks);
    const before = await read(window, id);
    await chooseLine(page, line);

    await dragWords(
      page,
      bodyOf(page).getByText(line).first(),
      bodyOf(page).getByText(onto, { exact: true }),
    );

    await expect.poll(() => read(window, id)).toEqual(after);
    await page.keyboard.press('Control+z');
    await expect.poll(() => read(window, id)).toEqual(before);
  });

test('while nothing is marked, what others put in is still theirs where it is dragged into another field', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [marked()], { lead: [{ text: 'Sáng nay' }] });
  await chooseLine(page, 'Cầu');

  await dragWords(page, bodyOf(page).getByText('Cầu').first(), fieldOf(page, 'Sapo'));

  await expect
    .poll(async () => runsShown((await client.articles.open({ id })).content.lead))
    .toContain('Cầu +rộng+');
  await expect.poll(() => read(window, id)).toEqual(['-dài-']);
});

async function chooseLine(page: Page, line: string): Promise<void> {
  await bodyOf(page).getByText(line).first().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.waitForTimeout(100); // The editor hears of the selection a moment later.
}

async function read({ client }: DeskWindow, id: ArticleId): Promise<string[]> {
  const { body } = (await client.articles.open({ id })).content;
  return body.flatMap(blockLines).map(({ runs }) => runsShown(runs));
}

function runsShown(runs: readonly Run[]): string {
  return runs
    .map(({ text, changes = [] }) => {
      const kinds = changes.map(({ kind }) => kind);
      const sign = kinds.includes('delete') ? '-' : kinds.includes('insert') ? '+' : '';
      return sign + text + sign;
    })
    .join('');
}
