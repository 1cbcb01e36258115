import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Block } from '#shared/document/block.ts';
import { runsText } from '#shared/document/run.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { openStoryFile } from '#tests/support/open-story-file.ts';
import { aPhoto, factBox, list, p, photo, photoStory, runs } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf as body, showArticle } from '#tests/support/writing-window.ts';

const reporter = EntryId.parse('phong-vien');
const editor = EntryId.parse('bien-tap');

test('a note is written, answered, settled and opened again with the keyboard alone', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay bà con ra đồng gặt lúa.'), p('Đoạn hai.')]);
  await chooseWords(page, 9, 6);

  await page.keyboard.press('Control+Alt+M');
  await expect(page.getByRole('textbox', { name: 'Nội dung góp ý' })).toBeFocused();
  await page.keyboard.type('Bà con xóm nào?');
  await page.keyboard.press('Control+Enter');

  const card = page.getByRole('article', { name: /Góp ý của .*: “bà con”/ });
  await expect(card).toContainText('Bà con xóm nào?');
  await expect(page.getByText('1 chưa xong')).toBeVisible();
  await expect(body(page)).toBeFocused();
  await expect.poll(() => painted(page)).toEqual(['bà con']);
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press('Control+Alt+J');
  await expect(card).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Câu trả lời' })).toBeFocused();
  await page.keyboard.type('Xóm Bà Chẹt.');
  await page.keyboard.press('Control+Enter');
  await expect(card).toContainText('Xóm Bà Chẹt.');
  await expect(card).toBeFocused();

  await card.getByRole('button', { name: /^Đánh dấu xong/ }).press('Enter');
  await expect(page.getByText('Mọi góp ý đều đã xong.')).toBeVisible();
  await expect.poll(() => painted(page)).toEqual([]);
  await page.getByText('Hiện cả góp ý đã xong (1)').click();
  await card.getByRole('button', { name: /^Mở lại/ }).press('Enter');
  await expect(page.getByText('1 chưa xong')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('what is half written stays through another screen, a folded panel and a reload, until it is sent or given up', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay bà con ra đồng gặt lúa.')]);
  await addNote(page, [9, 6], 'Xóm nào?');
  const note = page.getByRole('textbox', { name: 'Nội dung góp ý' });
  const reply = page.getByRole('textbox', { name: 'Câu trả lời' });
  const isKept = async () => {
    await expect(note).toHaveValue('Gặt chưa xong mà');
    await expect(reply).toHaveValue('Xóm Bà');
    await expect(page.getByRole('region', { name: 'Góp ý mới' })).toContainText('“gặt”');
    await expect(page.getByRole('button', { name: /Nhắc Ban Biên tập/ })).toBeVisible();
  };
  await page.getByRole('button', { name: /^Trả lời/ }).click();
  await page.keyboard.type('Xóm Bà');
  await chooseWords(page, 24, 3);
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type('Gặt chưa xong');
  await page
    .getByRole('button', { name: /Không nhắc riêng ai/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'Nhắc Ban Biên tập' }).click();
  await note.press('End');
  await page.keyboard.type(' mà');

  await page.keyboard.press('F1');
  await expect(body(page)).toBeHidden();
  await page.getByText('Giữ rừng').first().click();
  await isKept();
  await page.getByText('Bàn làm việc').first().click();
  await expect(body(page)).toBeHidden();
  await page.getByText('Giữ rừng').first().click();
  await isKept();
  const panel = page.getByRole('button', { name: 'Góp ý', exact: true });
  await panel.click();
  await expect(note).toBeHidden();
  await placeCaret(page, 0);
  await page.keyboard.type('Từ ');
  await panel.click();
  await isKept();
  await expect.poll(() => painted(page)).toEqual(['bà con', 'gặt']);
  await page.reload();
  await isKept();

  await note.press('Control+Enter');
  await expect(page.getByRole('article', { name: /“gặt”/ })).toContainText('Gặt chưa xong mà');
  await reply.press('Escape');
  await expect(body(page)).toBeFocused();
  await expect(reply).toHaveValue('Xóm Bà');
  await page.getByRole('button', { name: 'Thôi', exact: true }).click();
  await page.reload();
  await expect(page.getByText('2 chưa xong')).toBeVisible();
  await expect(note).toBeHidden();
  await expect(reply).toBeHidden();
  await page
    .getByRole('button', { name: /^Trả lời/ })
    .first()
    .click();
  await expect(reply).toHaveValue('');
});

test('a half-written note waits for whoever wrote it, and is not shown to another who sits down', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  await openArticle(window, [p('Sáng nay bà con ra đồng gặt lúa.')]);
  const note = page.getByRole('textbox', { name: 'Nội dung góp ý' });
  const before = (await client.settings.get({})).person;
  await chooseWords(page, 9, 6);
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type('Xóm nào?');

  await client.settings.put({ changes: { person: editor } });
  await expect(note).toBeHidden();
  await expect(page.getByText('Chưa có góp ý nào.')).toBeVisible();
  await client.settings.put({ changes: { person: before } });

  await expect(note).toHaveValue('Xóm nào?');
  await page.getByRole('button', { name: 'Thôi', exact: true }).click();
  await expect(note).toBeHidden();
  await page.reload();
  await expect(body(page)).toBeVisible();
  await expect(note).toBeHidden();
});

test('NT3 a note follows its words through edits and a reload, and says when they were deleted', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Sáng nay bà con ra đồng gặt lúa.')]);
  await addNote(page, [9, 6], 'Xóm nào?');

  await body(page).click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Từ ');
  await expect.poll(() => storedPlace(window, id)).toMatchObject({ start: 12, end: 18, quote: 'bà con' });
  await expect.poll(() => painted(page)).toEqual(['bà con']);
  await page.reload();
  await expect(body(page)).toContainText('Từ Sáng nay');
  await expect.poll(() => painted(page)).toEqual(['bà con']);

  await page.keyboard.press('Control+Home');
  await chooseWords(page, 12, 6);
  await page.keyboard.press('Delete');
  const card = page.getByRole('article', { name: /Góp ý của/ });
  await expect(card).toContainText('Đoạn này đã bị xóa');
  await expect.poll(() => painted(page)).toEqual([]);
  await expect.poll(() => storedPlace(window, id)).toMatchObject({ lost: true });

  await body(page).focus();
  await page.keyboard.press('Control+z');
  await expect(card).not.toContainText('Đoạn này đã bị xóa');
  await expect.poll(() => painted(page)).toEqual(['bà con']);
});

test('NT3 a note on words of several lines speaks of all of them, and is lost with the last', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [
    p('Bà con gặt.'),
    factBox('Con số', p('120 hộ')),
    list('tôm', 'cua'),
    p('Nước lên.'),
  ]);
  await body(page).getByText('Bà con gặt.').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Shift+End');
  for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type('Gọn lại.');
  await page.getByRole('button', { name: 'Ghi góp ý' }).click();
  const card = page.getByRole('article', { name: /Góp ý của/ });
  const lines = ['con gặt.', 'Con số', '120 hộ', 'tôm', 'cua', 'Nước'];

  await expect(card.getByRole('button', { name: /^Tới đoạn được góp ý/ })).toHaveText(
    new RegExp(lines.join('\\s')),
  );
  await expect.poll(() => painted(page)).toEqual(lines);
  await card.getByRole('button', { name: /^Tới đoạn được góp ý/ }).click();
  expect(await page.evaluate(() => String(getSelection()))).toBe('con gặt.');
  await body(page).getByText('cua').click();
  await expect(card).toHaveAttribute('aria-current', 'true');

  await body(page).getByText('Bà con gặt.').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await expect.poll(() => painted(page)).toEqual(lines.slice(1));
  await expect
    .poll(() => storedPlace(window, id))
    .toMatchObject({ lost: true, further: [{}, {}, {}, {}, {}] });
  await expect(card).not.toContainText('Đoạn này đã bị xóa');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(card).toContainText('Đoạn này đã bị xóa');
  await body(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => painted(page)).toEqual(lines);
});

test('a word composed inside the words of a note is written whole, and belongs to them', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Sáng nay bà con ra đồng.')]);
  await addNote(page, [9, 6], 'Xóm nào?');
  const session = await page.context().newCDPSession(page);
  await placeCaret(page, 12);

  for (const text of ['n', 'no', 'noo', 'nội'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(body(page)).toContainText('bà nộicon');
  await session.send('Input.insertText', { text: 'nội ' });

  await expect.poll(() => storedTexts(window, id)).toEqual(['Sáng nay bà nội con ra đồng.']);
  await expect.poll(() => storedPlace(window, id)).toMatchObject({ quote: 'bà nội con' });
  await expect.poll(() => painted(page)).toEqual(['bà nội con']);
  await expect(page.getByText('Lúc góp ý: “bà con”')).toBeVisible();
});

test('a field and a caption are spoken of too; a note leads to its words and the words to their note', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Một đoạn.'), photo('Chèo xuồng trên kênh')]);

  await page.getByRole('textbox', { name: 'Tít', exact: true }).click();
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type('Tít chưa có động từ.');
  await page.getByRole('button', { name: 'Ghi góp ý' }).click();
  const onTitle = page.getByRole('article', { name: /Cả tít/ });
  await expect(onTitle).toContainText('Tít chưa có động từ.');

  await page.getByRole('group', { name: 'Chú thích ảnh' }).locator('p').click();
  await page.keyboard.press('Home');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type('Ai chèo?');
  await page.getByRole('button', { name: /Không nhắc riêng ai/ }).click();
  await page.getByRole('option', { name: 'Nhắc Ban Biên tập' }).click();
  await page.getByRole('button', { name: 'Ghi góp ý' }).click();
  const onCaption = page.getByRole('article', { name: /“Chèo”/ });
  await expect(onCaption).toContainText('Nhắc Ban Biên tập');
  await expect(page.getByText('2 chưa xong')).toBeVisible();

  await onTitle.getByRole('button', { name: /^Tới đoạn được góp ý/ }).click();
  await expect(page.getByRole('textbox', { name: 'Tít', exact: true })).toBeFocused();
  await expect(onTitle).toHaveAttribute('aria-current', 'true');
  await onCaption.getByRole('button', { name: /^Tới đoạn được góp ý/ }).click();
  await expect(onCaption).toHaveAttribute('aria-current', 'true');
  expect(await page.evaluate(() => String(getSelection()))).toBe('Chèo');
});

test('a note keeps a word that is struck, and has it when that is rejected', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await client.settings.put({ changes: { trackChanges: 'always' } });
  const id = await openArticle(window, [p('Sáng nay bà con ra đồng.')]);
  await addNote(page, [9, 6], 'Xóm nào?');
  await chooseWords(page, 9, 3);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Từ ');

  await expect.poll(() => storedPlace(window, id)).toMatchObject({ start: 12, end: 18, quote: 'bà con' });
  await page.getByRole('button', { name: 'Chỗ sửa', exact: true }).click();
  await page.getByRole('button', { name: 'Từ chối hết' }).click();
  await expect.poll(() => storedPlace(window, id)).toMatchObject({ start: 9, end: 15, quote: 'bà con' });
  await expect.poll(() => painted(page)).toEqual(['bà con']);
});

test('a note stays with its photo out of the story, back by undo, and back when the parting is rejected', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  await client.settings.put({ changes: { trackChanges: 'always' } });
  const [one, two, three] = [aPhoto('Ghe một'), aPhoto('Ghe hai'), aPhoto('Ghe ba')];
  const story = photoStory(one, two, three);
  const id = await openArticle(window, [p('Đầu.'), story, p('Cuối.')]);
  await page.getByRole('group', { name: 'Chú thích ảnh thứ 2', exact: true }).locator('p').click();
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type('Ghe nào?');
  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('article', { name: /“Ghe”/ });
  await expect(card).toBeVisible();
  const part = async () => {
    await page.getByRole('button', { name: 'Việc khác với ảnh này' }).nth(1).click();
    await page.getByRole('menuitem', { name: 'Tách khỏi phóng sự ảnh' }).click();
  };
  const captionOfNote = async () => {
    const { content } = await client.articles.open({ id });
    const { block, line } = (await storedPlace(window, id)) ?? {};
    return content.body.flatMap((each) => {
      if (each.id !== block) return [];
      if (each.type === 'photo') return [runsText(each.caption)];
      return each.type === 'photoStory' ? [`${line}`] : [];
    });
  };

  await part();
  await expect.poll(captionOfNote).toEqual(['Ghe hai']);
  await body(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(captionOfNote).toEqual([`${two.id} caption`]);
  await part();
  await expect.poll(captionOfNote).toEqual(['Ghe hai']);
  await page.getByRole('button', { name: 'Chỗ sửa', exact: true }).click();
  await page.getByRole('button', { name: 'Từ chối hết' }).click();
  await expect.poll(captionOfNote).toEqual([`${two.id} caption`]);
  await expect(card).not.toContainText('Đoạn này đã bị xóa');
});

test('NT2 a story file brings a note, and later what another laptop answered to it', async ({
  folder,
  home,
  open,
}) => {
  const other = await createApp({
    folder: join(folder, 'khac'),
    host: { laptop: 'máy khác', pathOf: (ref) => ref },
  });
  const elsewhere = createClient<DeskContract>(other.dispatch);
  const text = p('Sáng nay bà con ra đồng.');
  const { id } = await elsewhere.articles.create({ as: reporter });
  await elsewhere.articles.save({ id, as: reporter, changes: { put: [text], order: [text.id] } });
  const anchor = { block: text.id, line: 'text', start: 9, end: 15, quote: 'bà con' };
  const { id: thread } = await elsewhere.threads.begin({ article: id, anchor, text: 'Xóm nào?', as: editor });
  await elsewhere.stories.pack({ ids: [id], out: join(home, 'mot.toasoan') });
  const window = await open();
  const { page } = window;

  await openStoryFile(page, 'mot.toasoan');
  await showArticle(window, id);
  await page.getByRole('button', { name: 'Góp ý', exact: true }).click();
  const card = page.getByRole('article', { name: /“bà con”/ });
  await card.getByRole('button', { name: /^Trả lời/ }).click();
  await page.keyboard.type('Tôi hỏi lại.');
  await page.keyboard.press('Control+Enter');
  await expect(card).toContainText('Tôi hỏi lại.');
  await elsewhere.threads.answer({ thread, answer: { kind: 'reply', text: 'Xóm Bà Chẹt.' }, as: editor });
  await elsewhere.stories.pack({ ids: [id], out: join(home, 'hai.toasoan') });
  await other.close();
  await openStoryFile(page, 'hai.toasoan');

  await expect(card).toContainText('Xóm Bà Chẹt.');
  await expect(card).toContainText('Tôi hỏi lại.');
  await expect.poll(() => painted(page)).toEqual(['bà con']);
});

async function addNote(page: Page, [from, length]: [number, number], text: string): Promise<void> {
  await chooseWords(page, from, length);
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 chưa xong')).toBeVisible();
}

/** With the keys, in the first paragraph of the body. */
async function chooseWords(page: Page, from: number, length: number): Promise<void> {
  await placeCaret(page, from);
  for (let step = 0; step < length; step++) await page.keyboard.press('Shift+ArrowRight');
}

async function placeCaret(page: Page, at: number): Promise<void> {
  await body(page).click();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < at; step++) await page.keyboard.press('ArrowRight');
}

/** What is coloured as spoken of, at the caret or not. */
async function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['note', 'note-current'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
  );
}

async function openArticle({ page, client }: DeskWindow, blocks: Block[]) {
  const { id } = await client.articles.create({ as: reporter });
  await client.articles.save({
    ...{ id, as: reporter },
    changes: { fields: { headline: runs('Giữ rừng') }, put: blocks, order: blocks.map((block) => block.id) },
  });
  await showArticle({ page, client }, id);
  return id;
}

async function storedPlace({ client }: DeskWindow, article: ArticleId) {
  const [thread] = await client.threads.list({ article });
  return thread?.place;
}

async function storedTexts({ client }: DeskWindow, id: ArticleId): Promise<string[]> {
  const { content } = await client.articles.open({ id });
  return content.body.map((block) => (block.type === 'paragraph' ? runsText(block.runs) : ''));
}
