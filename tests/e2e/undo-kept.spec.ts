import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { inserted, p, photo, runs, table } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

const headline = 'Gặt lúa sớm';
const reporter = EntryId.parse('phong-vien');
const byDesk = { by: 'bien-tap', level: 'desk' };

function openTabs(page: Page) {
  return page.getByRole('navigation', { name: 'Tin bài đang mở' });
}

async function lookAtDesk(page: Page): Promise<void> {
  await leaveForDesk(page);
  await comeBack(page);
}

async function leaveForDesk(page: Page): Promise<void> {
  await openTabs(page).getByRole('button', { name: 'Bàn làm việc', exact: true }).click();
  await expect(bodyOf(page)).toBeHidden();
}

async function comeBack(page: Page, title = headline): Promise<void> {
  await openTabs(page).getByRole('button', { name: title, exact: true }).click();
  await expect(bodyOf(page)).toBeVisible();
}

/** A pause between words: what follows is a step of its own. */
async function write(page: Page, words: string): Promise<void> {
  await page.waitForTimeout(800);
  await page.keyboard.type(words);
}

/** Word by word: until the line says that. */
async function stepUntil(page: Page, key: string, [line, words]: [Locator, string]): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    expect(await line.textContent()).toBe(words);
  }).toPass({ intervals: [0] });
}

async function undo(page: Page, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Control+z');
}

test('after a look at the desk undo goes on through body, caption and headline, and so does redo', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const body = [p('Sáng nay.'), photo('Vá lưới', 'X.T'), table(['Xã', 'Hộ'])];
  const id = await openArticle(window, body, { headline: runs(headline) });
  const caption = bodyOf(page).locator('[data-line="caption"]');
  const first = bodyOf(page).locator('p').first();
  const title = fieldOf(page, 'Tít');
  const before = await storedBlocks(window, id);

  await title.click();
  await page.keyboard.press('End');
  await write(page, ' mai');
  await leaveForDesk(page);
  await comeBack(page, `${headline} mai`);
  await caption.click();
  await page.keyboard.press('End');
  await write(page, ' đêm');
  await first.click();
  await page.keyboard.press('End');
  await write(page, ' Nước lên.');
  await leaveForDesk(page);
  const after = await storedBlocks(window, id);
  await comeBack(page, `${headline} mai`);

  await expect(bodyOf(page)).toBeFocused();
  await stepUntil(page, 'Control+z', [first, 'Sáng nay.']);
  await stepUntil(page, 'Control+z', [caption, 'Vá lưới']);
  await expect.poll(() => storedBlocks(window, id)).toEqual(before);
  await leaveForDesk(page);
  await comeBack(page, `${headline} mai`);
  await stepUntil(page, 'Control+z', [title, headline]);
  await expect(title).toBeFocused();
  await lookAtDesk(page);
  await stepUntil(page, 'Control+y', [title, `${headline} mai`]);
  await stepUntil(page, 'Control+y', [caption, 'Vá lưới đêm']);
  await stepUntil(page, 'Control+y', [first, 'Sáng nay. Nước lên.']);
  await write(page, ' Rồi.');
  await expect(first).toHaveText('Sáng nay. Nước lên. Rồi.');
  await stepUntil(page, 'Control+z', [first, 'Sáng nay. Nước lên.']);
  await expect.poll(() => storedBlocks(window, id)).toEqual(after);
});

test('changes that were accepted in several texts are open again with one undo, after another article was written in', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const other = await openArticle(window, [p('Chuyện khác.')], { headline: runs('Bài khác') });
  const marked = (words: string) => [{ text: 'Cầu ' }, inserted(words, byDesk)];
  const fields = { headline: runs(marked('mới')), lead: runs('Sáng nay.') };
  const id = await openArticle(window, [p(...marked('cao'))], fields);
  await client.settings.keepLayout({
    name: 'workspace',
    value: { screen: { name: 'writing', article: id }, tabs: [other, id] },
  });
  await page.reload();
  await expect(page.locator('[data-save]')).toBeVisible();
  const stored = async () => {
    const { content } = await client.articles.open({ id });
    return [content.headline, content.body];
  };
  const before = await stored();
  const insertions = page.getByRole('textbox').getByRole('insertion');
  await expect(insertions).toHaveCount(2);

  const panel = page.getByRole('button', { name: 'Chỗ sửa', exact: true });
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
  await page.getByRole('button', { name: 'Nhận hết' }).click();
  await expect(insertions).toHaveCount(0);
  await fieldOf(page, 'Sapo').click();
  await comeBack(page, 'Bài khác');
  await bodyOf(page).click();
  await page.keyboard.press('End');
  await write(page, ' Nữa.');
  await comeBack(page, 'Cầu mới');

  await expect(fieldOf(page, 'Sapo')).toBeFocused();
  await undo(page);
  await expect(insertions).toHaveCount(2);
  await expect.poll(stored).toEqual(before);
  await comeBack(page, 'Bài khác');
  await undo(page, 2);
  await expect(bodyOf(page)).toHaveText('Chuyện khác.');
});

test('what is struck and written while changes are tracked is undone after a look at the desk without a mark', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Nước lên rồi.')], { headline: runs(headline) });
  const before = await storedBlocks(window, id);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Shift+E');
  await page.keyboard.press('End');
  for (let key = 0; key < 4; key += 1) await page.keyboard.press('Backspace');
  await write(page, 'chậm.');
  await expect(bodyOf(page).locator('[role="deletion"], [role="insertion"]')).toHaveCount(2);

  await lookAtDesk(page);
  await undo(page, 2);

  await expect(bodyOf(page).locator('[role="deletion"], [role="insertion"]')).toHaveCount(0);
  await expect(bodyOf(page)).toHaveText('Nước lên rồi.');
  await expect.poll(() => storedBlocks(window, id)).toEqual(before);
});

test('a photo that was taken out comes back with its picture after a look at the desk', async ({
  open,
  folder,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Từ sáng sớm.')], { headline: runs(headline) });
  const file = join(folder, 'ghe.jpg');
  writeFileSync(file, jpeg({ width: 800, height: 600 }));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh…' }).click();
  await (await chooser).setFiles(file);
  const picture = bodyOf(page).locator('[data-block="photo"] img');
  await expect(picture).toBeVisible();
  await picture.click();
  await page.keyboard.press('Delete');
  await expect(picture).toBeHidden();
  await expect.poll(async () => (await client.articles.open({ id })).assets).toEqual([]);

  await lookAtDesk(page);
  await bodyOf(page).locator('p').first().click();
  await undo(page);

  await expect(picture).toBeVisible();
  await expect.poll(async () => (await client.articles.open({ id })).assets).toHaveLength(1);
  await expect(page.getByRole('list', { name: 'Ảnh trong bài' }).locator('img')).toBeVisible();
});

test('what was set in a panel is taken back after a look at the desk, but for what was set elsewhere meanwhile', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Sáng nay.')], { headline: runs(headline) });
  const stored = async () => {
    const { tags, bylines } = (await client.articles.open({ id })).content;
    return { tags, bylines: bylines.map(({ penName }) => penName) };
  };
  const panel = page.getByRole('button', { name: 'Tác giả', exact: true });
  const byline = page.getByRole('combobox', { name: 'Thêm tác giả' });
  if (!(await byline.isVisible())) await panel.click();
  await byline.click();
  await page.keyboard.type('Út Lài');
  await page.keyboard.press('Enter');
  await expect.poll(stored).toEqual({ tags: [], bylines: ['Út Lài'] });

  await lookAtDesk(page);
  await byline.click();
  await undo(page);
  await expect.poll(stored).toEqual({ tags: [], bylines: [] });
  await lookAtDesk(page);
  await byline.click();
  await page.keyboard.press('Control+y');
  await expect.poll(stored).toEqual({ tags: [], bylines: ['Út Lài'] });
  await leaveForDesk(page);
  const bylines = [{ penName: 'Năm Lài', role: 'writer' }];
  await client.articles.save({ id, as: reporter, changes: { fields: { bylines } } });
  await comeBack(page);
  await byline.click();
  await undo(page);
  await page.waitForTimeout(600);
  expect(await stored()).toEqual({ tags: [], bylines: ['Năm Lài'] });
});

test('where the article was changed meanwhile, undo starts anew and writes nothing over it', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Sáng nay.')], { headline: runs(headline) });
  await bodyOf(page).click();
  await page.keyboard.press('End');
  await write(page, ' Nước lên.');
  await leaveForDesk(page);
  const [block] = (await client.articles.open({ id })).content.body;
  const put = [{ ...p('Ban biên tập viết lại.'), id: block!.id }];
  await client.articles.save({ id, as: EntryId.parse('bien-tap'), changes: { put } });

  await comeBack(page);
  await expect(bodyOf(page)).toHaveText('Ban biên tập viết lại.');
  await expect(page.getByRole('button', { name: /^Hoàn tác/ })).toBeDisabled();
  await undo(page, 3);
  await write(page, 'A');
  await undo(page, 3);

  await expect(bodyOf(page)).toHaveText('Ban biên tập viết lại.');
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{ runs: [{ text: 'Ban biên tập viết lại.' }] }]);
});

test('undo starts anew in an article that was handed in meanwhile, that was closed, and after a reload', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const complete = {
    headline: runs(headline),
    lead: runs('Sáng nay, bà con ra đồng.'),
    bylines: [{ penName: 'HOÀI THƯ', role: 'writer' }],
    section: EntryId.parse('thoi-su'),
  };
  const id = await openArticle(window, [p('Sáng nay.')], complete);
  const undoButton = page.getByRole('button', { name: /^Hoàn tác/ });
  const writeOn = async () => {
    await bodyOf(page).click();
    await page.keyboard.press('Control+End');
    await write(page, ' Nữa');
    await expect(undoButton).toBeEnabled();
  };

  await writeOn();
  await openTabs(page)
    .getByRole('button', { name: `Đóng “${headline}”` })
    .click();
  await page.getByRole('button', { name: 'Bản thảo 1' }).click();
  await page.getByRole('rowheader', { name: headline }).dblclick();
  await expect(bodyOf(page)).toHaveText('Sáng nay. Nữa');
  await expect(undoButton).toBeDisabled();
  await writeOn();
  await page.reload();
  await expect(bodyOf(page)).toHaveText('Sáng nay. Nữa Nữa');
  await expect(undoButton).toBeDisabled();
  await writeOn();
  await leaveForDesk(page);
  await client.review.move({ id, move: 'submit', as: reporter });
  await comeBack(page);
  await expect(bodyOf(page)).toHaveText('Sáng nay. Nữa Nữa Nữa');
  await expect(undoButton).toBeDisabled();
});

test('undo goes on in an article that waits for a lower level since its own words were kept, and redo once they are taken back', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const complete = {
    headline: runs(headline),
    lead: runs('Sáng nay, bà con ra đồng.'),
    bylines: [{ penName: 'HOÀI THƯ', role: 'writer' }],
    section: EntryId.parse('thoi-su'),
  };
  const id = await openArticle(window, [p('Sáng nay.')], complete);
  await leaveForDesk(page);
  await client.review.move({ id, move: 'submit', as: reporter });
  await client.review.move({ id, move: 'approve', as: EntryId.parse('bien-tap') });
  await comeBack(page);
  const level = async () => (await client.articles.open({ id })).stage.level;
  const [above, text] = [await level(), bodyOf(page)];

  await text.click();
  await page.keyboard.press('Control+End');
  await write(page, ' Nữa');
  await page.keyboard.press('Control+s');
  await expect.poll(level).not.toBe(above);
  await lookAtDesk(page);
  await stepUntil(page, 'Control+z', [text, 'Sáng nay.']);
  await expect.poll(level).toBe(above);
  await lookAtDesk(page);
  await stepUntil(page, 'Control+y', [text, 'Sáng nay. Nữa']);
});
