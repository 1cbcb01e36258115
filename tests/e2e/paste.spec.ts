import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { violationsOn } from '#tests/support/accessible.ts';
import { factBox, list, p, photo, runs } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle, paste, storedBlocks } from '#tests/support/writing-window.ts';

const wordPage = (fragment: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word">\r\n<body lang=VI>\r\n<!--StartFragment-->\r\n${fragment}\r\n<!--EndFragment-->\r\n</body>\r\n</html>`;

/** The same piece as programs put it on the clipboard. */
const pieces: Readonly<Record<string, (text: string) => Record<string, string>>> = {
  'plain text': (text) => ({ 'text/plain': text }),
  Word: (text) => ({
    'text/html': wordPage(`<span lang=VI\r\nstyle='font-size:14.0pt'>${text}</span>`),
    'text/plain': text,
  }),
  'a page of the web': (text) => ({
    'text/html': `<meta charset='utf-8'><html><body>\n<!--StartFragment--><span style="color:red">${text}</span><!--EndFragment-->\n</body></html>`,
  }),
  LibreOffice: (text) => ({ 'text/html': `<body><p><font>${text}</font></p>\n</body>`, 'text/plain': text }),
};

test('a paste that left something out says what, and can be had as plain text or taken back', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  const line = page.getByRole('status', { name: 'Sau khi dán' });
  const word = { 'text/html': fixture('word.html'), 'text/plain': 'Bờ bao\r\nXã Hòa Trung có 120 hộ' };
  await bodyOf(page).click();

  await paste(page, word);
  await expect(line).toContainText('Bỏ 1 chỗ đã xóa trong bản gốc');
  await expect(line).toContainText('bỏ 1 góp ý');
  await expect(bodyOf(page).locator('table')).toBeVisible();
  await expect(bodyOf(page)).not.toContainText('có 90 hộ');
  expect(await violationsOn(page)).toEqual([]);
  await line.getByRole('button', { name: 'Dán nguyên văn' }).click();
  await expect(line).toBeHidden();
  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([
      { type: 'paragraph', runs: [{ text: 'Bờ bao' }] },
      { type: 'paragraph', runs: [{ text: 'Xã Hòa Trung có 120 hộ' }] },
    ]);

  await paste(page, word);
  await line.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(bodyOf(page).locator('table')).toHaveCount(0);
  await paste(page, word);
  await page.keyboard.type('viết tiếp');
  await expect(line).toBeVisible();
  await expect(line.getByRole('button')).toHaveText(['']);
});

for (const isTracked of [false, true])
  test(`what takes the place of a paste is marked as written, and undo takes it back: tracked ${isTracked}`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    const id = await openArticle(window, [p('Bà con.')]);
    const changes = isTracked ? { changes: [{ kind: 'insert' }] } : {};
    if (isTracked) await page.getByRole('button', { name: 'Không ghi chỗ sửa' }).click();
    const line = page.getByRole('status', { name: 'Sau khi dán' });
    for (const [act, data, text] of [
      ['Dán nguyên văn', { 'text/html': 'Bến <s>cũ</s>', 'text/plain': ' Bến Lở' }, ' Bến Lở'],
      ['Đổi sang Unicode', { 'text/plain': fixture('tcvn3.txt').split('\n')[0]! }, 'Nước lên từ đêm rằm'],
    ] as const) {
      await bodyOf(page).click();
      await page.keyboard.press('Control+End');
      await page.waitForTimeout(100); // The editor hears of the caret a moment later.
      await paste(page, data);

      await line.getByRole('button', { name: act }).click();

      await expect
        .poll(() => storedBlocks(window, id))
        .toMatchObject([{ runs: isTracked ? [{}, { text, ...changes }] : [{ text: `Bà con.${text}` }] }]);
      await page.keyboard.press('Control+z');
      await expect.poll(() => storedBlocks(window, id)).toMatchObject([{ runs: [{ text: 'Bà con.' }] }]);
    }
  });

test('after a paste that ends with a table one goes on in the text behind it', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [list('Gạo thơm', 'Muối'), p('Hết.')]);
  const data = { 'text/html': '<p>Giá</p><table><tr><td>Gạo</td><td>9</td></tr></table>' };
  const table = { type: 'table', rows: [[{ runs: [{ text: 'Gạo' }] }, { runs: [{ text: '9' }] }]] };
  await bodyOf(page).getByText('Gạo thơm').click();
  await page.keyboard.press('Home');
  for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(100); // The editor hears of the caret a moment later.

  await paste(page, data);
  await page.keyboard.type('x');
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { items: [{ runs: [{ text: 'GạoGiá' }] }] },
      table,
      { type: 'paragraph', runs: [{ text: 'x thơm' }] },
      { items: [{ runs: [{ text: 'Muối' }] }] },
      { runs: [{ text: 'Hết.' }] },
    ]);

  await bodyOf(page).getByText('Hết.').click();
  await page.keyboard.press('End');
  await page.waitForTimeout(100); // The editor hears of the caret a moment later.
  await paste(page, data);
  await page.keyboard.type('y');
  await expect
    .poll(async () => (await storedBlocks(window, id)).slice(-3))
    .toMatchObject([{ runs: [{ text: 'Hết.Giá' }] }, table, { runs: [{ text: 'y' }] }]);
});

for (const [next, forms] of Object.entries({
  'a clean one': { 'text/plain': 'Nước rút' },
  'one of what was copied here': { 'application/x-lexical-editor': ownClipboard('Nước rút') },
})) {
  test(`what is told of a paste goes with the next, also in another field, where that is ${next}`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    await openArticle(window, [p('')]);
    const line = page.getByRole('status', { name: 'Sau khi dán' });
    await bodyOf(page).click();
    await paste(page, { 'text/html': fixture('word.html') });
    await expect(line).toBeVisible();

    await fieldOf(page, 'Tít').click();
    await paste(page, forms);

    await expect(fieldOf(page, 'Tít')).toHaveText('Nước rút');
    await expect(line).toBeHidden();
  });
}

test('text from before Unicode that somebody wrote on after says how it is still converted', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('')]);
  await bodyOf(page).click();
  await paste(page, { 'text/plain': 'Héi nghÞ tæng kÕt n¨m häc cña tØnh B¹c Liªu ®· diÔn ra' });
  const note = page.getByRole('status', { name: 'Sau khi dán' });
  await expect(note.getByRole('button', { name: 'Đổi sang Unicode' })).toBeVisible();

  await page.keyboard.type(' sáng nay');

  await expect(note).toHaveText(
    'Chữ đã dán gõ bằng TCVN3 (ABC). Muốn đổi sang Unicode, hãy xóa chỗ ấy rồi dán lại.',
  );
});

test('text from before Unicode is shown as it would read, and converted when one says so', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  const line = page.getByRole('status', { name: 'Sau khi dán' });

  await fieldOf(page, 'Sapo').click();
  await paste(page, { 'text/plain': fixture('vni.txt') });
  await expect(line).toContainText('VNI');
  await expect(line.locator('q')).toHaveText('Nước lên từ đêm rằm');
  await line.getByRole('button', { name: 'Đổi sang Unicode' }).click();
  await expect(fieldOf(page, 'Sapo')).toHaveText('Nước lên từ đêm rằm Bà con xã Hòa Trung canh bờ bao');

  await bodyOf(page).click();
  await paste(page, { 'text/plain': fixture('tcvn3.txt') });
  await expect(line.locator('q')).toHaveText('Nước lên từ đêm rằm');
  await expect(bodyOf(page)).not.toContainText('Nước');
  await line.getByRole('button', { name: 'Đổi sang Unicode' }).click();
  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([
      { type: 'paragraph', runs: [{ text: 'Nước lên từ đêm rằm' }] },
      { type: 'paragraph', runs: [{ text: 'Bà con xã Hòa Trung canh bờ bao' }] },
    ]);
});

test('a picture in a page that is pasted becomes a photo of the article', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  await bodyOf(page).click();

  await paste(page, { 'text/html': fixture('trang-web.html') });

  await expect(bodyOf(page).getByRole('group', { name: 'Chú thích ảnh' })).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { type: 'subhead' },
      { type: 'paragraph' },
      {
        type: 'photo',
        asset: expect.any(String),
        caption: [{ text: 'Bờ bao Bến Lở.' }],
        credit: [{ text: 'X.T' }],
      },
      { type: 'quote' },
      { type: 'paragraph' },
    ]);
});

test('a picture in a page that is pasted into the headline becomes a photo of the article', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Nước rút.')]);
  await fieldOf(page, 'Tít').click();

  await paste(page, { 'text/html': fixture('trang-web.html') });

  await expect(fieldOf(page, 'Tít')).toContainText('Bờ bao Bến Lở. Ảnh: X.T “Năm nay nước lớn.”');
  await expect
    .poll(() => storedBlocks(window, id), { timeout: 30_000 })
    .toMatchObject([{ type: 'paragraph' }, { type: 'photo', asset: expect.any(String), caption: [] }]);
});

test('lines in the cells of a pasted table stay lines there', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  await bodyOf(page).click();

  await paste(page, {
    'text/html': `<table><caption>Bảng 1: hộ</caption><tr><td rowspan="2">Bến Lở</td><td><ul><li>hè thu</li><li>thu đông</li></ul></td></tr>
      <tr><td>vụ<table><tr><td>mùa</td><td>30</td></tr></table></td></tr></table>`,
  });

  await expect(page.getByRole('status', { name: 'Sau khi dán' })).toContainText(
    'Tách 1 ô gộp của bảng; 1 bảng lồng trong ô thành chữ của ô.',
  );
  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([
      { type: 'paragraph', runs: [{ text: 'Bảng 1: hộ' }] },
      {
        type: 'table',
        rows: [
          [{ runs: [{ text: 'Bến Lở' }] }, { runs: [{ text: 'hè thu\nthu đông' }] }],
          [{ runs: [] }, { runs: [{ text: 'vụ\nmùa 30' }] }],
        ],
      },
      // As behind a table that is put in: there is text to go on in.
      { type: 'paragraph', runs: [] },
    ]);
});

for (const [source, forms] of Object.entries(pieces)) {
  test(`a piece of a line from ${source} keeps the spaces that part it from the words beside it`, async ({
    open,
  }) => {
    const window = await open();
    const { page, client } = window;
    const blocks = [p('Bà con gặt lúa.'), p('Đoạn một'), p('')];
    const id = await openArticle(window, blocks, { headline: runs('Mùa gặt') });
    const texts = bodyOf(page).locator('p');

    await placeCaret(page, texts.first(), 'Bà con '.length);
    await paste(page, forms('sớm '));
    await paste(page, forms('  và   nhanh  '));
    await placeCaret(page, texts.nth(1), 'Đoạn một'.length);
    await paste(page, forms(' dán sạch '));
    await placeCaret(page, texts.nth(2));
    await paste(page, forms(' một mình '));
    await placeCaret(page, fieldOf(page, 'Tít'), 'Mùa gặt'.length);
    await paste(page, forms(' sớm '));
    await placeCaret(page, fieldOf(page, 'Tít'));
    await paste(page, forms(' Vào '));

    await expect
      .poll(() => storedBlocks(window, id))
      .toMatchObject([
        { runs: [{ text: 'Bà con sớm và nhanh gặt lúa.' }] },
        { runs: [{ text: 'Đoạn một dán sạch' }] },
        { runs: [{ text: 'một mình' }] },
      ]);
    await expect
      .poll(async () => (await client.articles.open({ id })).content.headline)
      .toEqual(runs('Vào Mùa gặt sớm'));
  });
}

test('whole paragraphs keep no space at their ends where they are pasted into a line', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Bà con gặt lúa.')]);
  const texts = bodyOf(page).locator('p');

  await placeCaret(page, texts.first(), 'Bà con gặt lúa.'.length);
  await paste(page, {
    'text/html': wordPage(
      `<p class=MsoNormal> Nước rút. <o:p></o:p></p>\r\n<p class=MsoNormal> Lúa tốt. </p>`,
    ),
    'text/plain': ' Nước rút. \r\n Lúa tốt. \r\n',
  });
  await placeCaret(page, texts.nth(1));
  await paste(page, {
    'text/html': wordPage('<p class=MsoNormal> Mưa. <o:p></o:p></p>'),
    'text/plain': ' Mưa. \r\n',
  });

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{ runs: [{ text: 'Bà con gặt lúa.Nước rút.' }] }, { runs: [{ text: 'Mưa.Lúa tốt.' }] }]);
});

/** The editor hears of a caret that moved a moment later. */
async function placeCaret(page: Page, text: Locator, offset = 0): Promise<void> {
  await text.click();
  await page.keyboard.press('Home');
  for (let step = 0; step < offset; step++) await page.keyboard.press('ArrowRight');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** A clipboard of this editor with one piece of text on it. */
function ownClipboard(text: string): string {
  const node = { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 };
  return JSON.stringify({ namespace: 'toa-soan', nodes: [node] });
}

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/pastes', name), 'utf8');
}

for (const [act, key] of [
  ['copied', 'Control+c'],
  ['cut', 'Control+x'],
] as const)
  test(`boxes, quotes and photos that are ${act} go whole to other programs`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    await openArticle(window, [p('Mở'), factBox('Con số', p('120 hộ')), photo('Vá lưới', 'X.T'), p('Kết')]);
    await bodyOf(page).getByText('Kết').click();
    await page.keyboard.press('Control+a');
    await page.evaluate(() => {
      const keep = ({ clipboardData }: ClipboardEvent) =>
        (document.title = clipboardData?.getData('text/html') ?? '');
      for (const type of ['copy', 'cut'] as const) addEventListener(type, keep);
    });

    await page.keyboard.press(key);

    await expect
      .poll(() => page.title())
      .toBe(
        '<p>Mở</p><aside><h3>Con số</h3><p>120 hộ</p></aside><figure><figcaption><p>Vá lưới</p><p>X.T</p></figcaption></figure><p>Kết</p>',
      );
  });
