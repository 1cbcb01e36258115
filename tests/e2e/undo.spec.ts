import { expect, type Locator, type Page } from 'playwright/test';
import { p } from '#tests/support/builders.ts';
import { retypeText } from '#tests/support/input-method.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

test('undo goes by words, whichever way the input method writes them', async ({ open }) => {
  const window = await open();
  const id = await openArticle(window, [p('')]);
  const text = bodyOf(window.page);
  await text.click();

  await retypeText(window.page, 'xay⌫⌫ây dựng tieng⌫⌫⌫ếng Viet⌫⌫ệt');
  await expect(text).toHaveText('xây dựng tiếng Việt');
  await window.page.keyboard.press('Control+z');
  await expect(text).toHaveText('xây dựng tiếng ');
  await window.page.keyboard.press('Control+z');
  await expect(text).toHaveText('xây dựng ');
  await expect.poll(() => storedBlocks(window, id)).toMatchObject([{ runs: [{ text: 'xây dựng ' }] }]);
  await window.page.keyboard.press('Control+y');
  await expect(text).toHaveText('xây dựng tiếng ');
  await expect.poll(() => storedBlocks(window, id)).toMatchObject([{ runs: [{ text: 'xây dựng tiếng ' }] }]);
});

test('a word that is written over is a step of its own, be it the last of its paragraph or the first act', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Trước đây.'), p('Sau này.')]);
  const text = bodyOf(page);
  const [first, second] = [text.locator('p').first(), text.locator('p').last()];

  await overWord(page, first, 'đây');
  await page.keyboard.type('kia');
  await expect(first).toHaveText('Trước kia.');
  await page.keyboard.press('Control+z');
  await expect(first).toHaveText('Trước đây.');
  await overWord(page, second, 'này');
  await page.keyboard.press('End');
  await page.keyboard.type(' Thôi');
  await page.waitForTimeout(800);
  await overWord(page, first, 'đây');
  await page.keyboard.type('k');
  await page.keyboard.press('Control+z');

  await expect(first).toHaveText('Trước đây.');
  await expect(second).toHaveText('Sau này. Thôi');
});

/** Chooses a word of a line by pressing twice on it. */
async function overWord(page: Page, line: Locator, word: string): Promise<void> {
  const box = await line.evaluate((element, wanted) => {
    const range = document.createRange();
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
    const start = text.textContent!.indexOf(wanted);
    range.setStart(text, start);
    range.setEnd(text, start + wanted.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, word);
  await page.mouse.dblclick(box.x, box.y);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(word);
}

test('undo in a note with nothing of its own left takes back no word of the article, and stays in the note', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay.')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Bà con gặt lúa.');
  await page.keyboard.press('Control+Alt+M');
  const note = page.getByRole('textbox', { name: 'Nội dung góp ý' });
  await expect(note).toBeFocused();

  await page.keyboard.type('Ai');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await page.keyboard.type('Xóm nào?');

  await expect(note).toHaveValue('Xóm nào?');
  await expect(bodyOf(page)).toHaveText('Sáng nay. Bà con gặt lúa.');
});

for (const isTracked of [false, true])
  test(`undo shows no half of a letter, and takes back what one key held down took as one step${isTracked ? ', tracked as well' : ''}`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    await openArticle(window, [p('Nước lên sau.')]);
    const line = bodyOf(page).locator('p').first();
    await line.click();
    if (isTracked) await page.keyboard.press('Control+Shift+E');
    const undone = async () => {
      await page.keyboard.press('Control+z');
      await expect(bodyOf(page).locator('[role="deletion"], [role="insertion"]')).toHaveCount(0);
      return bodyOf(page).locator('p').allTextContents();
    };

    // A mark set on a word that stands there.
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await retypeText(page, '⌫⌫áu');
    expect(await undone()).toEqual(['Nước lên sau.']);
    // Held down over several words.
    await page.keyboard.press('End');
    for (let key = 0; key < 8; key += 1) await page.keyboard.press('Backspace');
    expect(await undone()).toEqual(['Nước lên sau.']);
    await page.keyboard.press('Home');
    for (let key = 0; key < 7; key += 1) await page.keyboard.press('Delete');
    expect(await undone()).toEqual(['Nước lên sau.']);
    // The first letter of a paragraph.
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await retypeText(page, 'D⌫Đong⌫⌫⌫ồng');
    await expect(bodyOf(page).locator('p').last()).toHaveText('Đồng');
    expect(await undone()).toEqual(['Nước lên sau.', '']);
  });

test('undo with nothing left where the caret is goes on in the field that was written in before, and redo comes back', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay.')]);
  const headline = fieldOf(page, 'Tít');
  const undo = page.getByRole('toolbar').getByRole('button', { name: 'Hoàn tác' });
  await headline.click();
  await page.keyboard.type('Lũ');
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await expect(undo).toBeEnabled();
  await page.keyboard.type(' Gặt');

  await page.keyboard.press('Control+z');
  await expect(bodyOf(page)).toHaveText(/^Sáng nay\. ?$/);
  await expect(headline).toHaveText('Lũ');
  while ((await bodyOf(page).textContent()) !== 'Sáng nay.') await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(headline).toHaveText('');
  await expect(headline).toBeFocused();
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Control+y');
  await expect(headline).toHaveText('Lũ');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(bodyOf(page)).toHaveText('Sáng nay. Gặt');
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type('!');
  await expect(bodyOf(page)).toHaveText('Sáng nay. Gặt!');

  await headline.click();
  while (await undo.isEnabled()) await undo.click();
  await expect(headline).toHaveText('');
  await expect(bodyOf(page)).toHaveText('Sáng nay.');
});
