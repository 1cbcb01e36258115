import { expect } from 'playwright/test';
import type { PhotoBlock } from '#shared/document/block.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { p, photo, runs } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';

/** An article with one photo, whose words are unfolded in the panel. */
async function unfoldWords(window: DeskWindow): Promise<ArticleId> {
  const { page } = window;
  const id = await openArticle(window, [p('đầu'), photo('Vá lưới sớm', 'Lê An'), p('cuối')], {
    headline: runs('Xóm lưới vào mùa'),
  });
  await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
  return id;
}

/** From now on what is written is marked. */
async function trackChanges({ client }: DeskWindow): Promise<void> {
  const person = EntryId.parse('bien-tap');
  await client.settings.put({ changes: { trackChanges: 'always', person } });
}

async function storedPhoto({ client }: DeskWindow, id: ArticleId): Promise<PhotoBlock> {
  const { content } = await client.articles.open({ id });
  return content.body.find(({ type }) => type === 'photo') as PhotoBlock;
}

const textOf = (line: PhotoBlock['caption']) => line.map(({ text }) => text).join('');

test('while changes are tracked, writing the caption in the panel leaves the credit open', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await trackChanges(window);
  const id = await unfoldWords(window);

  await fieldOf(page, 'Chú thích ảnh').fill('Vá lưới chiều');
  await fieldOf(page, 'Nguồn ảnh').press('End');
  await page.keyboard.type('/Báo Ấp Bắc', { delay: 120 });
  await page.keyboard.press('Tab');

  await expect.poll(async () => textOf((await storedPhoto(window, id)).credit)).toBe('Lê An/Báo Ấp Bắc');
  await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
  await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
  await expect(fieldOf(page, 'Chú thích ảnh')).not.toBeEditable();
  await expect(fieldOf(page, 'Chú thích ảnh')).toHaveCSS('border-style', 'dashed');
  await expect(page.getByText('đang có chỗ sửa chờ xử lý')).toBeVisible();
});

test('words written in the panel are kept when a key leads away from the article', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await unfoldWords(window);
  let caption = 'Vá lưới sớm';

  for (const keys of ['F1', 'Control+Alt+D', 'Control+,', 'Control+Alt+K', 'Control+Alt+W']) {
    await page.getByText('Xóm lưới vào mùa').first().click();
    await fieldOf(page, 'Chú thích ảnh').press('End');
    await page.keyboard.type(' mai');
    await page.keyboard.press(keys);

    caption += ' mai';
    await expect.poll(async () => textOf((await storedPhoto(window, id)).caption), keys).toBe(caption);
  }
});

test('words written in the panel are kept by the key that saves, and are there after a reload', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await unfoldWords(window);

  await fieldOf(page, 'Mô tả cho web').click();
  await page.keyboard.type('Người phụ nữ vá lưới');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Đã lưu trên máy/).first()).toBeVisible();
  await page.reload();

  await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
  await expect(fieldOf(page, 'Mô tả cho web')).toHaveValue('Người phụ nữ vá lưới');
});

test('words in the panel are saved while the hand rests in the field, which keeps caret and space, and undone as one', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await unfoldWords(window);
  const caption = fieldOf(page, 'Chú thích ảnh');
  const stored = async () => textOf((await storedPhoto(window, id)).caption);
  const save = page.locator('[data-save]');

  await caption.press('Home');
  await page.keyboard.type('Bà con ');
  await expect(save).toHaveAttribute('data-save', 'dirty');
  await expect.poll(stored).toBe('Bà con Vá lưới sớm');
  await expect(save).toHaveAttribute('data-save', 'idle');
  await page.keyboard.type('cùng ');
  await expect.poll(stored).toBe('Bà con cùng Vá lưới sớm');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await expect(save).toHaveAttribute('data-save', 'idle');
  await page.keyboard.type('mai');
  await expect.poll(stored).toBe('Bà con cùng Vá lưới sớm mai');
  await expect(caption).toHaveValue('Bà con cùng Vá lưới sớm mai');

  await bodyOf(page).getByText('cuối').click();
  await page.keyboard.press('Control+z');
  await expect.poll(stored).toBe('Vá lưới sớm');
  await expect(caption).toHaveValue('Vá lưới sớm');
});

test('a word that is being composed in the panel is written once it is done', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await unfoldWords(window);
  const caption = fieldOf(page, 'Chú thích ảnh');
  const session = await page.context().newCDPSession(page);
  const preedit = { text: 'má', selectionStart: 2, selectionEnd: 2 };

  await caption.press('End');
  await page.keyboard.type(' ');
  await session.send('Input.imeSetComposition', preedit);
  await page.waitForTimeout(1000);
  expect(textOf((await storedPhoto(window, id)).caption)).toBe('Vá lưới sớm');
  await session.send('Input.insertText', { text: 'mai' });

  await expect.poll(async () => textOf((await storedPhoto(window, id)).caption)).toBe('Vá lưới sớm mai');
  await expect(caption).toHaveValue('Vá lưới sớm mai');
});

test('while changes are tracked, a caption written piece by piece in the panel bears one mark', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await trackChanges(window);
  const id = await unfoldWords(window);
  const caption = async () =>
    (await storedPhoto(window, id)).caption.map(({ text, changes = [] }) => [
      text,
      ...changes.map(({ kind }) => kind),
    ]);

  await fieldOf(page, 'Chú thích ảnh').press('End');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.type('chi');
  await expect.poll(caption).toEqual([['Vá lưới '], ['sớm', 'delete'], ['chi', 'insert']]);
  await page.keyboard.type('ều');

  await expect.poll(caption).toEqual([['Vá lưới '], ['sớm', 'delete'], ['chiều', 'insert']]);
  await expect(fieldOf(page, 'Chú thích ảnh')).toHaveValue('Vá lưới chiều');
});

for (const name of ['Chú thích ảnh', 'Nguồn ảnh'])
  test(`a press into the text’s own line “${name}” goes there right after words were written in the panel`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    const id = await unfoldWords(window);
    const line = page.getByRole('group', { name, exact: true }).locator('p');

    await fieldOf(page, 'Mô tả cho web').click();
    await page.keyboard.type('Người');
    await line.click({ delay: 90 });
    await page.keyboard.press('End');
    await page.keyboard.type('!');

    await expect(line).toHaveText(/!$/);
    await expect.poll(async () => (await storedPhoto(window, id)).alt).toBe('Người');
  });

test('a press into the caption in the text goes there right after the caption was written in the panel', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await trackChanges(window);
  await unfoldWords(window);
  const line = page.getByRole('group', { name: 'Chú thích ảnh', exact: true }).locator('p');

  await fieldOf(page, 'Chú thích ảnh').press('End');
  await page.keyboard.type(' mai');
  await line.click({ delay: 90 });
  await page.keyboard.press('End');
  await page.keyboard.type('!');

  await expect(line).toHaveText('Vá lưới sớm mai!');
});

test('words that are undone at once are gone from the panel as well', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await unfoldWords(window);
  const caption = fieldOf(page, 'Chú thích ảnh');
  const before = textOf((await storedPhoto(window, id)).caption);

  await caption.press('End');
  await page.keyboard.type(' mai');
  await bodyOf(page).getByText('cuối').click();
  await page.keyboard.press('Control+z');

  await expect(caption).toHaveValue(before);
  await expect.poll(async () => textOf((await storedPhoto(window, id)).caption)).toBe(before);
});
