import { expect, type Page } from 'playwright/test';
import { factBox, p, photo } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

const sentence = 'Nước lên chậm, bà con đã kịp gặt lúa.';
const long = Array.from({ length: 80 }, (_, index) => p(`${index + 1}. ${sentence}`));

const lines = (page: Page) => bodyOf(page).locator(':scope > *').allTextContents();

test('Ctrl+End and Ctrl+Home go behind the last letter and before the first one, however far they are', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, long);
  await bodyOf(page).locator('p').nth(2).click();

  await page.keyboard.press('Control+End');
  await page.keyboard.type('A');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('B');

  const now = await lines(page);
  expect(now.at(-1)).toBe(`80. ${sentence}A`);
  expect(now[0]).toBe(`B1. ${sentence}`);
  await expect(bodyOf(page).locator('p').first()).toBeInViewport();
});

test('with Shift they choose all words up to there, in sight', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, long);
  await bodyOf(page).locator('p').nth(2).click();
  await page.keyboard.press('End');

  await page.keyboard.press('Control+Shift+End');
  await expect(bodyOf(page).locator('p').last()).toBeInViewport();
  await page.keyboard.press('Delete');

  await expect.poll(() => lines(page)).toEqual([0, 1, 2].map((index) => `${index + 1}. ${sentence}`));
});

test('a letter that comes before the next frame is written where the caret is, in a list that was just made too', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Trên.'), p(''), p('Dưới.')]);
  await bodyOf(page).locator('p').nth(1).click();
  await page.keyboard.type('/so');
  await expect(page.getByRole('option').first()).toBeVisible();

  await pressAtOnce(page, ['Enter', 'x']);

  await expect.poll(() => lines(page)).toEqual(['Trên.', 'x', 'Dưới.']);
});

/** One after the other, without a frame in between. */
async function pressAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}

test('they bring a photo or a box into sight that is the first or the last of all', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [factBox('Đầu bài', p('hộp')), ...long, photo('Cuối bài', 'Ảnh: X.T')]);
  const photoOf = bodyOf(page).locator('figure').last();
  await bodyOf(page).locator('p').nth(4).click();

  await page.keyboard.press('Control+End');
  await expect(bodyOf(page).getByText('Cuối bài')).toBeInViewport();
  await expect(photoOf).toBeInViewport();

  await page.keyboard.press('Control+Home');
  await expect(bodyOf(page).getByText('Đầu bài')).toBeInViewport();
});
