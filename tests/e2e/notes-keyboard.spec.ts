import { expect, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { p } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

// Where the keyboard is among the notes, and after them.

test('an answer to a note that was settled meanwhile stays in sight, with the keyboard, until it is settled again', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Sáng nay bà con ra đồng.')]);
  await addNote(page, 'Xóm nào?');
  const reply = page.getByRole('textbox', { name: 'Câu trả lời' });
  await page.getByRole('button', { name: /^Trả lời/ }).click();
  await page.keyboard.type('Xóm Bà Chẹt.');
  const [thread] = await client.threads.list({ article: id });
  await client.threads.answer({
    thread: thread!.id,
    answer: { kind: 'resolve' },
    as: EntryId.parse('bien-tap'),
  });
  await expect(page.getByText('Mọi góp ý đều đã xong.')).toBeVisible();

  await reply.press('Control+Enter');

  const card = page.getByRole('article', { name: /“bà con”/ });
  await expect(reply).toBeHidden();
  await expect(card).toContainText('Xóm Bà Chẹt.');
  await expect(card).toBeFocused();
  await card.getByRole('button', { name: /^Mở lại/ }).press('Enter');
  await expect(page.getByText('1 chưa xong')).toBeVisible();
  await card.getByRole('button', { name: /^Đánh dấu xong/ }).press('Enter');
  await expect(card).toBeHidden();
  await expect(page.getByRole('button', { name: 'Góp ý đoạn đang chọn' })).toBeFocused();
});

test('an @ at the beginning of a word offers whom a note can ask, and the keyboard chooses', async ({
  open,
}) => {
  const { page, note } = await begunNote(await open());
  const offered = page.getByRole('listbox', { name: 'Nhắc' });
  const asked = page.getByRole('button', { name: /Nhắc Ban Biên tập/ });

  await page.keyboard.type('thu@');
  await expect(note).toHaveValue('thu@');
  await expect(offered).toBeHidden();
  await page.keyboard.type(' @');
  await expect(offered.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(note).toHaveAttribute('aria-activedescendant', /.+/);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(offered).toBeHidden();
  await expect(note).toBeFocused();
  await page.keyboard.type(' xem @bien');
  await expect(offered.getByRole('option').filter({ hasText: 'Ban Biên tập' })).toBeVisible();
  const place = (await offered.getByRole('option').allTextContents()).indexOf('Nhắc Ban Biên tập');
  for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(offered).toBeHidden();
  await page.keyboard.type('lại giúp');

  await expect(note).toHaveValue('thu@ @ xem lại giúp');
  await expect(asked).toBeVisible();
});

test('a key pressed in the same moment in which somebody was chosen by @ stands where it was typed', async ({
  open,
}) => {
  const { page, note } = await begunNote(await open());
  await page.keyboard.type('xem @thu');
  await expect(page.getByRole('listbox', { name: 'Nhắc' }).getByRole('option')).toHaveCount(1);

  await note.evaluate(async (area) => {
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    // What was chosen is drawn, and no frame has come yet.
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    document.execCommand('insertText', false, 'l');
    await new Promise(requestAnimationFrame);
  });
  await page.keyboard.type('ại giúp');

  await expect(note).toHaveValue('xem lại giúp');
});

test('what is written after a note was sent goes behind the words that it speaks of', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Sáng nay bà con ra đồng.')]);
  await addNote(page, 'Xóm nào?');
  await expect(bodyOf(page)).toBeFocused();

  await page.keyboard.type(' mình');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{ runs: [{ text: 'Sáng nay bà con mình ra đồng.' }] }]);
  await expect(page.getByRole('article', { name: /: “bà con”$/ })).toBeVisible();
});

/** About two syllables of the first line. */
async function addNote(page: Page, text: string): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 6; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 chưa xong')).toBeVisible();
}

/** A note that waits for its words, on the only paragraph. */
async function begunNote(window: DeskWindow) {
  const { page } = window;
  await openArticle(window, [p('Sáng nay bà con ra đồng.')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Alt+m');
  return { page, note: page.getByRole('textbox', { name: 'Nội dung góp ý' }) };
}
