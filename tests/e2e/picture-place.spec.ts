import { expect, type Page } from 'playwright/test';
import { p, photo } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { filled } from '#tests/support/photo-desk-window.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle, showArticle } from '#tests/support/writing-window.ts';

for (const [what, size, crop] of [
  ['wide', { width: 1600, height: 900 }, {}],
  ['tall', { width: 900, height: 1600 }, {}],
  ['small', { width: 240, height: 160 }, {}],
  ['cut', { width: 1600, height: 900 }, { crop: { x: 0.1, y: 0, width: 0.5, height: 0.8 } }],
  [
    'turned',
    { width: 1600, height: 900 },
    { crop: { x: 0, y: 0, width: 1, height: 0.5, turn: 90 as const } },
  ],
] as const)
  test(`a ${what} picture has its place before it is there, and the text under it does not move`, async ({
    open,
    folder,
  }) => {
    const { ids } = await filled(folder, { 'anh.jpg': jpeg(size) });
    const window = await open();
    const { page } = window;
    const id = await openArticle(window, [
      photo('Đò ngang.', '', { asset: ids[0], ...crop }),
      p('Sáng nay bà con ra đồng.'),
    ]);
    const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route('**/photos/*/screen*', async (route) => {
      await isLetThrough;
      await route.fallback();
    });

    await showArticle(window, id);
    const before = await placeOfText(page);
    letThrough();
    const picture = bodyOf(page).locator('[data-picture] img');
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);

    expect(before).toBeGreaterThan(200);
    expect(Math.abs((await placeOfText(page)) - before)).toBeLessThan(1);
  });

function placeOfText(page: Page): Promise<number> {
  return bodyOf(page)
    .getByText('Sáng nay')
    .evaluate((text) => text.getBoundingClientRect().top);
}
