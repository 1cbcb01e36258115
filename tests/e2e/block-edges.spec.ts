import { expect, type Page } from 'playwright/test';
import { runsText } from '#shared/document/run.ts';
import {
  factBox,
  item,
  list,
  p,
  photo,
  pullQuote,
  separator,
  subhead,
  table,
} from '#tests/support/builders.ts';
import { composeText } from '#tests/support/input-method.ts';
import { test } from '#tests/support/shell.ts';
import {
  bodyOf,
  caretAtStart,
  fieldOf,
  openArticle,
  paste,
  storedBlocks,
} from '#tests/support/writing-window.ts';

// What happens where a text meets a photo, a box, a table or another field.

const upper = p('Đoạn trên');
const lower = p('Đoạn dưới');

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  typed: (page) => page.keyboard.type('xin chào', { delay: 2 }),
  composed: (page) => composeText(page, 'xin chào'),
};

for (const [way, write] of Object.entries(ways)) {
  test(`what is ${way} while a block is chosen goes into a paragraph behind it, letter for letter`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    const blocks = [upper, photo('Vá lưới'), lower, separator(), p('Cuối')];
    const id = await openArticle(window, blocks);

    await caretAtStart(page, 'Đoạn dưới');
    await page.keyboard.press('ArrowLeft');
    await write(page);
    await expect
      .poll(async () => texts(await storedBlocks(window, id)))
      .toEqual(['Đoạn trên', 'photo', 'xin chào', 'Đoạn dưới', 'separator', 'Cuối']);

    for (const word of ['chào', 'xin']) {
      await page.keyboard.press('Control+z');
      await expect.poll(async () => texts(await storedBlocks(window, id)).join()).not.toContain(word);
    }
    await page.keyboard.press('Control+z');
    await expect.poll(async () => texts(await storedBlocks(window, id))).toEqual(texts(blocks));
  });
}

test('a photo that is clicked first of all takes what is written to behind it, and a paste does not replace it', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [upper, photo('Vá lưới'), lower]);
  await bodyOf(page).locator('[data-picture]').click();
  await page.keyboard.type('xin', { delay: 2 });
  await bodyOf(page).locator('[data-picture]').click();
  await paste(page, { 'text/plain': 'chào' });

  await expect
    .poll(async () => texts(await storedBlocks(window, id)))
    .toEqual(['Đoạn trên', 'photo', 'chào', 'xin', 'Đoạn dưới']);
});

test('Delete takes out what is selected in the line of a block, and one letter where nothing is', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [photo('một hai ba'), pullQuote('một hai ba', 'Ông Ba')]);
  const lineOf = (name: string) => bodyOf(page).getByRole('group', { name }).locator('p').first();
  for (const name of ['Chú thích ảnh', 'Trích dẫn nổi bật']) {
    await lineOf(name).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    for (let letters = 0; letters < 3; letters += 1) await page.keyboard.press('ArrowRight');
    for (let letters = 0; letters < 4; letters += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Delete');
  }

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{ caption: [{ text: 'ột ba' }] }, { runs: [{ text: 'ột ba' }] }]);
});

test('Delete at the end of a list chooses the block behind it first, and takes it out only then', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [
    list('Gạo', item('Nàng thơm', 1)),
    factBox('Vốn', p('Ngân sách')),
    lower,
  ]);
  const types = async () => texts(await storedBlocks(window, id));
  await bodyOf(page).getByText('Nàng thơm').click();
  await page.keyboard.press('End');

  await page.keyboard.press('Delete');
  await expect(bodyOf(page).locator('[data-chosen]')).toHaveAttribute('data-block', 'factBox');
  expect(await types()).toEqual(['list', 'factBox', 'Đoạn dưới']);
  await page.keyboard.press('Delete');

  await expect.poll(types).toEqual(['list', 'Đoạn dưới']);
});

test('Backspace behind a block chooses it first, and takes it out only then', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const blocks = [upper, photo('Vá lưới'), lower, factBox('Hộp', p('Trong hộp')), p('Cuối')];
  const id = await openArticle(window, blocks);

  await caretAtStart(page, 'Đoạn dưới');
  await page.keyboard.press('Backspace');
  await expect(bodyOf(page).locator('figure[data-chosen]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(bodyOf(page).locator('aside[data-chosen]')).toBeVisible();
  expect(texts(await storedBlocks(window, id))).toEqual([
    'Đoạn trên',
    'photo',
    'Đoạn dưới',
    'factBox',
    'Cuối',
  ]);
  await page.keyboard.press('Backspace');

  await expect
    .poll(async () => texts(await storedBlocks(window, id)))
    .toEqual(['Đoạn trên', 'photo', 'Đoạn dưới', 'Cuối']);
});

test('Enter that leaves a box or a pull quote begins a paragraph of its own', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [
    factBox('Hộp', p('Trong hộp')),
    subhead('Tít xen'),
    pullQuote('Nước rút', 'Ông Ba'),
    p('Cuối'),
  ]);

  await bodyOf(page).getByText('Trong hộp').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ra ngoài', { delay: 2 });
  await bodyOf(page).getByText('Ông Ba').click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('sau trích', { delay: 2 });

  await expect
    .poll(async () => texts(await storedBlocks(window, id)))
    .toEqual(['factBox', 'ra ngoài', 'Tít xen', 'Nước rút', 'sau trích', 'Cuối']);
});

test('the arrows go through every field and block, and skip none', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Đoạn một'), p('Đoạn hai'), separator(), p('Đoạn ba')], {
    lead: [{ text: 'Sáng nay, cầu thông xe.' }],
  });

  await caretAtStart(page, 'Đoạn ba');
  await page.keyboard.press('ArrowUp');
  await expect(bodyOf(page).locator('[role=separator][data-chosen]')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(bodyOf(page).locator('p').first()).toHaveText('Đoạn một!');
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page, 'Sapo')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page, 'Tít phụ')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(fieldOf(page, 'Sapo')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(bodyOf(page)).toBeFocused();
});

test('Ctrl+A in a cell selects the cell first, and Delete then empties nothing else', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [upper, table(['Xã', 'Hộ'], ['Bình Lạc', '40']), lower]);

  await bodyOf(page).getByText('Bình Lạc').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Đoạn trên' }] },
      {
        rows: [
          [{}, {}],
          [{ runs: [] }, { runs: [{ text: '40' }] }],
        ],
      },
      { runs: [{ text: 'Đoạn dưới' }] },
    ]);
  await page.keyboard.type('Bình');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  await expect.poll(async () => texts(await storedBlocks(window, id))).toEqual(['']);
});

test('a click that is over at once sets the caret where it was, though a block was chosen', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [upper, photo('Bờ bao'), lower]);

  await bodyOf(page).locator('[data-picture]').click();
  await bodyOf(page).getByText('Đoạn dưới').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' còn');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{ runs: [{ text: 'Đoạn trên' }] }, {}, { runs: [{ text: 'Đoạn dưới còn' }] }]);
});

test('what is written while cells are chosen goes into the first of them', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [upper, table(['Xã', 'Hộ'], ['Bình Lạc', '40']), lower]);

  await bodyOf(page).getByText('Xã').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type(' mới', { delay: 2 });

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Đoạn trên' }] },
      {
        rows: [
          [{ runs: [{ text: 'Xã mới' }] }, { runs: [{ text: 'Hộ' }] }],
          [{}, {}],
        ],
      },
      { runs: [{ text: 'Đoạn dưới' }] },
    ]);
});

test('blocks that are copied into a field or a caption come with every word, a space where a line ended', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const blocks = [
    pullQuote('Nước rút', 'Ông Sáu'),
    list('Gạo', 'Muối'),
    p('Hết.'),
    photo('', 'X.T'),
    p('Cuối.'),
  ];
  const id = await openArticle(window, blocks);
  await bodyOf(page).getByText('Hết.').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');

  await fieldOf(page, 'Sapo').click();
  await page.keyboard.press('Control+v');
  await page.getByRole('group', { name: 'Chú thích ảnh' }).click();
  await page.keyboard.press('Control+v');

  const words = 'Nước rút Ông Sáu Gạo Muối Hết. Ảnh: X.T Cuối.';
  await expect
    .poll(async () => {
      const { lead, body } = (await client.articles.open({ id })).content;
      const shown = body.find(({ type }) => type === 'photo');
      return [runsText(lead), shown?.type === 'photo' && runsText(shown.caption)];
    })
    .toEqual([words, words]);
});

test('Shift and an arrow select a photo as one line, and then the next line, down and up', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Một.'), photo('Chú thích'), p('Hai.'), p('Ba.')]);
  const chosen = page.getByRole('contentinfo').getByText(/^chọn/);
  await bodyOf(page).getByText('Một.').click();
  await page.keyboard.press('Home');

  await page.keyboard.press('Shift+ArrowDown');
  await expect(chosen).toHaveText('chọn 1 chữ / 3');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(chosen).toHaveText('chọn 2 chữ / 3');
  await bodyOf(page).getByText('Hai.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(chosen).toHaveText('chọn 1 chữ / 3');
  await page.keyboard.press('Delete');

  await expect.poll(async () => texts(await storedBlocks(window, id))).toEqual(['Một.', 'Ba.']);
});

function texts(blocks: readonly unknown[]): string[] {
  return blocks.map((block) => {
    const { type, runs } = block as { type: string; runs?: readonly { text: string }[] };
    return runs ? runs.map(({ text }) => text).join('') : type;
  });
}
