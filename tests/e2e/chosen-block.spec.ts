import { expect } from 'playwright/test';
import { p, photo } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

test('Tab from a chosen photo goes into its caption, and keys act there', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await withChosenPhoto(window);

  await page.keyboard.press('Tab');
  await page.keyboard.type('Bà con ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.type('N.');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Đoạn đầu.' }] },
      { caption: [{ text: 'Bà con vá lưới' }], credit: [{ text: 'N.X.T' }] },
      { runs: [{ text: 'Đoạn cuối.' }] },
    ]);
});

test('a sign that comes without a key goes behind the photo that is chosen', async ({ open }) => {
  const window = await open();
  const id = await withChosenPhoto(window);

  await window.page.keyboard.insertText('☂');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Đoạn đầu.' }] },
      { caption: [{ text: 'vá lưới' }] },
      { runs: [{ text: '☂' }] },
      { runs: [{ text: 'Đoạn cuối.' }] },
    ]);
});

async function withChosenPhoto(window: DeskWindow) {
  const id = await openArticle(window, [p('Đoạn đầu.'), photo('vá lưới', 'X.T'), p('Đoạn cuối.')]);
  await bodyOf(window.page).getByText('Đoạn đầu.').click();
  await window.page.keyboard.press('End');
  await window.page.keyboard.press('ArrowRight');
  return id;
}
