import { expect, type Locator, type Page } from 'playwright/test';
import { p, photo, runs } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { as, filled } from '#tests/support/photo-desk-window.ts';
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
    const letThrough = await heldPictures(page);

    await showArticle(window, id);
    const before = await placeOfText(bodyOf(page));
    letThrough();
    await expectPicture(bodyOf(page));

    expect(before).toBeGreaterThan(200);
    expect(Math.abs((await placeOfText(bodyOf(page))) - before)).toBeLessThan(1);
  });

test('a picture has its place in the reading pane as well', async ({ open, folder }) => {
  const { ids } = await filled(folder, { 'anh.jpg': jpeg({ width: 1600, height: 900 }) });
  const window = await open();
  const { page, client } = window;
  const letThrough = await heldPictures(page);
  const id = await openArticle(window, [
    photo('Đò ngang.', '', { asset: ids[0] }),
    p('Sáng nay bà con ra đồng.'),
  ]);
  await client.articles.save({ id, as, changes: { fields: { headline: runs('Đò ngang sớm') } } });
  await page.getByRole('button', { name: 'Bàn làm việc' }).click();
  await page.getByRole('button', { name: 'Mọi tin bài' }).click();
  const pane = page.getByRole('complementary', { name: 'Bài đang xem' });

  await page.getByRole('rowheader', { name: 'Đò ngang sớm' }).click();
  const before = await placeOfText(pane);
  letThrough();
  await expectPicture(pane);

  expect(before).toBeGreaterThan(200);
  expect(Math.abs((await placeOfText(pane)) - before)).toBeLessThan(1);
});

/** No picture comes before the function that is returned is called. */
async function heldPictures(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/photos/*/screen*', async (route) => {
    await promise;
    await route.fallback();
  });
  return resolve;
}

async function expectPicture(place: Locator): Promise<void> {
  const picture = place.locator('figure img').last();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
}

function placeOfText(place: Locator): Promise<number> {
  return place.getByText('Sáng nay').evaluate((text) => text.getBoundingClientRect().top);
}
