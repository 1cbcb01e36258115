import { expect, type Page } from 'playwright/test';
import { dropTree } from '#tests/support/dropped-folder.ts';
import { drop } from '#tests/support/dropped-pages.ts';
import { figureOf, pageWith, pngOf, savedCaption } from '#tests/support/saved-pages.ts';
import { test } from '#tests/support/shell.ts';

test('a line that was left out is put back into the article that is being written, and taken out again', async ({
  open,
}) => {
  const { page, client } = await open();
  const { inText, putBack, takeOut, asText } = await withDroppedLine(page);
  const stored = async () => {
    const [article] = await client.articles.list({});
    return JSON.stringify((await client.articles.open({ id: article!.id })).content.body);
  };

  await putBack.click();
  await asText.click();

  await expect(inText).toBeVisible();
  await expect.poll(stored).toContain('Nhiều mây');
  await takeOut.click();
  await expect(inText).toBeHidden();
  await expect.poll(stored).not.toContain('Nhiều mây');
});

test('undo and redo move a line that was put back in the list as in the text', async ({ open }) => {
  const { page, client } = await open();
  const { body, inText, putBack, takeOut, asText } = await withDroppedLine(page);

  await putBack.click();
  await asText.click();
  await inText.click();
  await page.keyboard.press('Control+z');
  await expect(inText).toBeHidden();
  await expect(putBack).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(inText).toBeVisible();
  await takeOut.click();
  await expect(inText).toBeHidden();
  await expect(putBack).toBeVisible();
  await body.click();
  await page.keyboard.press('Control+z');

  await expect(inText).toBeVisible();
  await expect(takeOut).toBeVisible();
  const [article] = await client.articles.list({});
  const stored = async () => (await client.articles.open({ id: article!.id })).content.body;
  await expect.poll(async () => JSON.stringify(await stored())).toContain('Nhiều mây');
  await page.reload();
  await expect(inText).toBeVisible();
  await expect(takeOut).toBeVisible();
});

test('the keyboard stays on the line that was put back or taken out', async ({ open }) => {
  const { page } = await open();
  const { inText, putBack, takeOut, asText } = await withDroppedLine(page);

  await putBack.press('Enter');
  await asText.press('Enter');
  await expect(inText).toBeVisible();
  await expect(takeOut).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(inText).toBeHidden();
  await expect(putBack).toBeFocused();
});

/** The article of the page, and a line of it that was left out. */
test('a caption that was left out goes back to its photo in the text that is being written', async ({
  open,
}) => {
  const { page, client } = await open();
  await expect(page.getByRole('main')).toBeVisible();
  await dropTree(page, { 'trang.html': pageWith(figureOf('cau.png')), 'cau.png': pngOf(5) });
  await page.getByRole('option', { name: savedCaption }).click();
  await page.keyboard.press('b');
  await page.getByRole('button', { name: /^Nhận bài/ }).click();
  await page.getByRole('button', { name: 'Dòng đã bỏ ra' }).click();
  const dropped = page.getByRole('list', { name: 'Dòng đã bỏ ra' });
  const photo = async () => {
    const [article] = await client.articles.list({});
    const { content } = await client.articles.open({ id: article!.id });
    return JSON.stringify(content.body.filter(({ type }) => type === 'photo'));
  };

  await dropped.getByRole('button', { name: `Đưa lại vào bài: ${savedCaption}` }).click();
  await page.getByRole('menuitem', { name: 'Đưa lại làm chú thích ảnh' }).click();

  await expect(dropped.getByText('đã đưa lại vào chú thích ảnh')).toBeVisible();
  await expect.poll(photo).toContain(savedCaption);
  expect(JSON.parse(await photo())).toHaveLength(1);
  await dropped.getByRole('button', { name: `Bỏ ra lại: ${savedCaption}` }).click();
  await expect.poll(photo).not.toContain(savedCaption);
});

async function withDroppedLine(page: Page) {
  await drop(page, ['tinh-co-kicker.txt']);
  await page.getByRole('button', { name: /^Nhận bài/ }).click();
  await page.getByRole('button', { name: 'Dòng đã bỏ ra' }).click();
  const dropped = page.getByRole('list', { name: 'Dòng đã bỏ ra' });
  return {
    body: page.getByRole('textbox', { name: 'Chính văn', exact: true }),
    inText: page.getByRole('textbox').getByText('Nhiều mây, chiều tối có mưa rào'),
    putBack: dropped.getByRole('button', { name: /^Đưa lại vào bài: Nhiều mây/ }),
    takeOut: dropped.getByRole('button', { name: /^Bỏ ra lại: Nhiều mây/ }),
    asText: page.getByRole('menuitem', { name: 'Đưa lại làm chính văn' }),
  };
}
