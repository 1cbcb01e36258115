import { join } from 'node:path';
import { expect } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { runsText } from '#shared/document/run.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { openStoryFile } from '#tests/support/open-story-file.ts';
import { p, photo } from '#tests/support/builders.ts';
import {
  addNote,
  chooseWords,
  openNoted,
  painted,
  placeCaret,
  storedPlace,
} from '#tests/support/notes-window.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf as body, showArticle } from '#tests/support/writing-window.ts';

const reporter = EntryId.parse('phong-vien');
const editor = EntryId.parse('bien-tap');

test('a note is written, answered, settled and opened again with the keyboard alone', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openNoted(window, [p('Sáng nay bà con ra đồng gặt lúa.'), p('Đoạn hai.')]);
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
  await openNoted(window, [p('Sáng nay bà con ra đồng gặt lúa.')]);
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
  await openNoted(window, [p('Sáng nay bà con ra đồng gặt lúa.')]);
  const note = page.getByRole('textbox', { name: 'Nội dung góp ý' });
  const before = (await client.settings.get({})).person;
  await chooseWords(page, 9, 6);
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type('Xóm nào?');
  await expect(page.getByText('Chưa có góp ý nào.')).toBeHidden();

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

test('a word composed inside the words of a note is written whole, and belongs to them', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openNoted(window, [p('Sáng nay bà con ra đồng.')]);
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
  await openNoted(window, [p('Một đoạn.'), photo('Chèo xuồng trên kênh')]);

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

async function storedTexts({ client }: DeskWindow, id: ArticleId): Promise<string[]> {
  const { content } = await client.articles.open({ id });
  return content.body.map((block) => (block.type === 'paragraph' ? runsText(block.runs) : ''));
}
