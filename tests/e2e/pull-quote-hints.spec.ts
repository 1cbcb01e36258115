import { expect } from 'playwright/test';
import { p, pullQuote } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

test('the caret in an empty line of a pull quote stands before what is to be written there', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Từ sáng sớm.'), pullQuote('', '')]);

  for (const line of ['text', 'attribution']) {
    const place = page.locator(`[data-block="pullQuote"] [data-line="${line}"]`);
    const [caret, middle] = await place.evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      return [element.querySelector('br')!.getBoundingClientRect().left, left + width / 2] as const;
    });
    expect(caret, line).toBeLessThan(middle - 20);
    await place.click();
    await page.keyboard.type('Bà Lan');
    await expect(place).toHaveText('Bà Lan');
  }
});
