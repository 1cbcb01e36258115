import { expect } from 'playwright/test';
import { p, runs } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';

test('undo and redo of the native menu undo where the keyboard is: in the text, the headline, a plain field', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Đò đầy.')], { headline: runs('Chợ nổi') });
  await bodyOf(page).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+1');
  await expect(bodyOf(page).getByRole('heading')).toHaveCount(1);

  await window.choose('edit.undo');
  await expect(bodyOf(page).getByRole('heading')).toHaveCount(0);
  await window.choose('edit.redo');
  await expect(bodyOf(page).getByRole('heading')).toHaveCount(1);

  await fieldOf(page, 'Tít').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' sớm');
  await window.choose('edit.undo');
  await expect(fieldOf(page, 'Tít')).toHaveText('Chợ nổi');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('do');
  const find = page.getByRole('search').getByRole('textbox').first();
  await expect(find).toHaveValue('do');
  await window.choose('edit.undo');
  await expect(find).toHaveValue('');
  await window.choose('edit.redo');
  await expect(find).toHaveValue('do');
});

test('the right mouse button has a menu at a text and where something is selected, and nowhere else', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Đò đầy.')]);
  await page.evaluate(() => {
    globalThis.offered = [];
    addEventListener('contextmenu', (event) => {
      globalThis.offered.push(!event.defaultPrevented);
      event.preventDefault();
    });
  });
  const offered = () => page.evaluate(() => globalThis.offered.splice(0));

  await bodyOf(page).click({ button: 'right' });
  expect(await offered()).toEqual([true]);
  await page.getByRole('main').click({ button: 'right', position: { x: 4, y: 4 } });
  await page.getByRole('banner').click({ button: 'right' });
  expect(await offered()).toEqual([false, false]);
});

declare global {
  var offered: boolean[];
}
