import { expect, type Page } from 'playwright/test';
import type { Block } from '#shared/document/block.ts';
import { list, p, photo, table } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';

/** The empty page under the text, just above the status line. */
async function clickBelow(page: Page): Promise<void> {
  const [body, sheet] = await Promise.all([
    bodyOf(page).boundingBox(),
    page.getByRole('article').locator('..').boundingBox(),
  ]);
  await page.mouse.click(body!.x + 40, sheet!.y + sheet!.height - 6);
}

for (const [name, block, becomes] of [
  ['a paragraph', p('Ghe về bến.'), 'Ghe về bến. Hết.'],
  ['a list', list('Ghe về bến.'), 'Ghe về bến. Hết.'],
] satisfies [string, Block, string][])
  test(`a click on the empty page below ${name} sets the caret at its end`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    await openArticle(window, [p('Từ sáng sớm.'), block]);
    await page.setViewportSize({ width: 1366, height: 1400 });
    await fieldOf(page, 'Tít').click();

    await clickBelow(page);

    await expect(bodyOf(page)).toBeFocused();
    await page.keyboard.type(' Hết.');
    await expect(bodyOf(page)).toContainText(becomes);
  });

test('a click on the empty page below a table takes the keyboard to the end of the text', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Từ sáng sớm.'), table(['Gạo', 'Muối'])]);
  await page.setViewportSize({ width: 1366, height: 1400 });
  await fieldOf(page, 'Tít').click();

  await clickBelow(page);
  await page.keyboard.type(' Hết.');

  await expect(bodyOf(page)).toContainText('Hết.');
});

test('a click on the empty page below a photo goes on behind it', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Từ sáng sớm.'), photo('Ghe ra khơi.', 'H.T')]);
  await page.setViewportSize({ width: 1366, height: 1400 });
  await fieldOf(page, 'Tít').click();

  await clickBelow(page);
  await page.keyboard.type('Hết.');

  await expect(bodyOf(page)).toContainText('Hết.');
});
