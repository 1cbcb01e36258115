import { expect } from 'playwright/test';
import { runsText } from '#shared/document/run.ts';
import { contentText } from '#shared/document/text.ts';
import { factBox, p, photo } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import {
  bodyOf,
  caretAtStart,
  dragWords,
  fieldOf,
  openArticle,
  paste,
  storedBlocks,
} from '#tests/support/writing-window.ts';

test('words dragged into another field go and come as one, and one undo takes both back', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Nước lên từ đêm')], { lead: [{ text: 'Sáng nay' }] });
  const fields = async () => {
    const { lead, body } = (await client.articles.open({ id })).content;
    return [lead, ...body.map((block) => (block.type === 'paragraph' ? block.runs : []))].map(runsText);
  };
  await caretAtStart(page, 'Nước lên từ đêm');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await dragWords(page, bodyOf(page).locator('p'), fieldOf(page, 'Sapo'));
  await expect.poll(fields).toEqual([expect.stringContaining('Nước'), expect.not.stringContaining('Nước')]);
  await expect(fieldOf(page, 'Sapo')).toBeFocused();
  await page.keyboard.press('Control+z');

  await expect.poll(fields).toEqual(['Sáng nay', 'Nước lên từ đêm']);
});

for (const isTracked of [false, true])
  test(`words dragged into a caption and out of a box come in one act${isTracked ? ', tracked as well' : ''}`, async ({
    open,
  }) => {
    const window = await open();
    const { page, client } = window;
    await client.settings.put({ changes: { trackChanges: isTracked ? 'always' : 'never' } });
    const box = factBox('Giá', p('Trong hộp'));
    const id = await openArticle(window, [p('Nước lên từ đêm'), photo('lưới', 'X.T'), box]);
    const text = async () => contentText((await client.articles.open({ id })).content).split('\n');
    const before = await text();
    const line = (words: string) => bodyOf(page).getByText(words, { exact: true });

    await caretAtStart(page, 'Nước lên từ đêm');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await dragWords(page, line('Nước lên từ đêm'), line('lưới'));
    await expect.poll(text).toEqual(['lên từ đêm', 'Nướclưới', 'X.T', 'Giá', 'Trong hộp']);
    await expect(page.getByText('Việc vừa rồi chưa làm được')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect.poll(text).toEqual(before);
    await caretAtStart(page, 'Trong hộp');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await dragWords(page, line('Trong hộp'), line('Nước lên từ đêm'));
    await page.keyboard.type('!');

    await expect.poll(text).toEqual(['Trong!Nước lên từ đêm', 'lưới', 'X.T', 'Giá', 'hộp']);
  });

test('words dragged into a note are in both, and blocks that go out of a box keep their order', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Nước lên từ đêm'), factBox('Giá', p('Trong hộp')), p('Hết.')]);
  const line = bodyOf(page).getByText('Nước lên từ đêm');
  await line.click();
  await page.keyboard.press('Control+Alt+M');
  const note = page.getByRole('textbox', { name: 'Nội dung góp ý' });
  await expect(note).toBeFocused();
  await caretAtStart(page, 'Nước lên từ đêm');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await dragWords(page, line, note);
  await expect(note).toHaveValue(/Nước/);
  await expect(line).toHaveText('Nước lên từ đêm');

  await bodyOf(page).getByText('Trong hộp').click();
  await paste(page, { 'text/html': '<table><tr><td>Xã</td><td>Hộ</td></tr></table><hr><p>Sau.</p>' });
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Nước lên từ đêm' }] },
      ...[{ type: 'factBox' }, { type: 'table' }, { type: 'separator' }],
      { runs: [{ text: 'Hết.' }] },
    ]);
});
