import { expect } from 'playwright/test';
import { runsText } from '#shared/document/run.ts';
import { aPhoto, factBox, list, p, photoStory } from '#tests/support/builders.ts';
import { addNote, chooseWords, openNoted, painted, storedPlace } from '#tests/support/notes-window.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf as body } from '#tests/support/writing-window.ts';

test('NT3 a note follows its words through edits and a reload, and says when they were deleted', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openNoted(window, [p('Sáng nay bà con ra đồng gặt lúa.')]);
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
  const id = await openNoted(window, [
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

test('a note keeps a word that is struck, and has it when that is rejected', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await client.settings.put({ changes: { trackChanges: 'always' } });
  const id = await openNoted(window, [p('Sáng nay bà con ra đồng.')]);
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
  const id = await openNoted(window, [p('Đầu.'), story, p('Cuối.')]);
  await page.getByRole('group', { name: 'Chú thích ảnh 2', exact: true }).locator('p').click();
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
