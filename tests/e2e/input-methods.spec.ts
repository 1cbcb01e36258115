import { expect, type Page } from 'playwright/test';
import { contentText } from '#shared/document/text.ts';
import type { Block } from '#shared/document/block.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { bold, factBox, list, p, photo, table } from '#tests/support/builders.ts';
import { composeText, replaceText, retypeText } from '#tests/support/input-method.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';

const meant = 'đồng ruộng Việt ';

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'with a preedit': (page) => composeText(page, meant),
  'by Backspace and retype': (page) => retypeText(page, 'dong⌫⌫⌫⌫đồng ruong⌫⌫⌫ông⌫⌫⌫ộng Viet⌫⌫êt⌫⌫ệt ', 2),
  'by replacement in place': (page) =>
    replaceText(page, [
      ['dong', 'đồng'],
      ['ruong', 'ruộng'],
      ['Viet', 'Việt'],
    ]),
};

interface Place {
  readonly block: Block;
  /** What is pressed to put the caret there, from the start of the line. */
  readonly text: string;
  readonly steps: number;
  readonly becomes: string;
}

const places: Readonly<Record<string, Place>> = {
  'an empty paragraph': { block: p(''), text: '', steps: 0, becomes: meant.trimEnd() },
  'the middle of a paragraph': {
    block: p('Trước sau'),
    text: 'Trước sau',
    steps: 6,
    becomes: `Trước ${meant}sau`,
  },
  'the start of bold words': {
    block: p('a ', bold('đậm'), ' b'),
    text: 'a',
    steps: 2,
    becomes: `a ${meant}đậm b`,
  },
  'the end of bold words': {
    block: p('a ', bold('đậm'), ' b'),
    text: 'a',
    steps: 5,
    becomes: `a đậm${meant} b`,
  },
  'the words of a note': {
    block: p('Sáng nay ra.'),
    text: 'Sáng',
    steps: 5,
    becomes: `Sáng ${meant}nay ra.`,
  },
  'a caption': {
    block: photo('Trước sau', 'Ảnh'),
    text: 'Trước sau',
    steps: 6,
    becomes: `Trước ${meant}sau\nẢnh`,
  },
  'the title of a box': {
    block: factBox('Trước sau', p('x')),
    text: 'Trước sau',
    steps: 6,
    becomes: `Trước ${meant}sau\nx`,
  },
  'an item of a list': {
    block: list('Trước sau'),
    text: 'Trước sau',
    steps: 6,
    becomes: `Trước ${meant}sau`,
  },
  'a cell': { block: table(['Trước sau']), text: 'Trước sau', steps: 6, becomes: `Trước ${meant}sau` },
};

for (const [way, write] of Object.entries(ways))
  for (const isTracked of [false, true])
    test(`what is written ${way} is letter for letter in every place${isTracked ? ', tracked as well' : ''}`, async ({
      open,
    }) => {
      test.slow();
      const window = await open();
      const { page, client } = window;
      for (const [name, { block, text, steps, becomes }] of Object.entries(places)) {
        const id = await openArticle(window, [block]);
        if (name === 'the words of a note') await note(window, id, block);
        await (text === '' ? bodyOf(page) : bodyOf(page).getByText(text).last()).click();
        if (isTracked) await page.keyboard.press('Control+Shift+E');
        await page.keyboard.press('Home');
        for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');

        await write(page);

        const stored = async () => contentText((await client.articles.open({ id })).content);
        await expect.poll(stored, name).toBe(becomes);
      }
    });

/** About the first two syllables. */
async function note({ client, page }: DeskWindow, article: ArticleId, { id }: Block): Promise<void> {
  const anchor = { block: id, line: 'text', start: 0, end: 8, quote: 'Sáng nay' };
  await client.threads.begin({ article, anchor, text: 'Hôm nào?', as: EntryId.parse('phong-vien') });
  await expect(page.getByText('1 chưa xong')).toBeVisible();
}

test('empty characters that a keyboard left behind are gone once another field is clicked, and the caret stays there', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Mở bài.')]);
  const [headline, lead] = [fieldOf(page, 'Tít'), fieldOf(page, 'Sapo')];

  await headline.click();
  await page.keyboard.insertText('Bến\u200B Lạc');
  await lead.click();
  await page.keyboard.insertText('Sáng\u200B nay');
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Hết.');

  const letters = () => Promise.all([headline, lead, bodyOf(page)].map((field) => field.textContent()));
  await expect.poll(letters).toEqual(['Bến Lạc', 'Sáng nay', 'Mở bài. Hết.']);
});
