import { expect } from 'playwright/test';
import { p, photo, separator } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';

test('the caret comes back where it was, and a finding leads to its place', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Một đoạn văn.'), p('Đoạn thứ hai ???')]);

  await bodyOf(page).getByText('Đoạn thứ hai').click();
  await page.keyboard.press('End');
  await expect
    .poll(() => client.settings.layout({ name: `article.${id}` }))
    .toMatchObject({ caret: { offset: 'Đoạn thứ hai ???'.length } });
  await page.reload();
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type('!');
  await expect(bodyOf(page)).toContainText('Đoạn thứ hai ???!');

  await page.getByRole('button', { name: /Bài chưa có sapo/ }).click();
  await expect(fieldOf(page, 'Sapo')).toBeFocused();
});

test('the caret comes back into the field that was written in last, though a button took one away', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay bà con ra đồng.')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  const headline = fieldOf(page, 'Tít');
  await headline.click();
  await page.keyboard.type('Gặt lúa');
  await page.keyboard.press('ArrowLeft');

  await page.getByRole('button', { name: 'Bàn làm việc' }).click();
  await expect(headline).toBeHidden();
  await page.getByText('Gặt lúa').first().click();

  await expect(headline).toBeFocused();
  await page.keyboard.type('m');
  await expect(headline).toHaveText('Gặt lúma');
  await expect(bodyOf(page)).toHaveText('Sáng nay bà con ra đồng.');
});

for (const isReloaded of [false, true])
  test(`a block that was chosen is chosen when one comes back, and a key that deletes is about it${isReloaded ? ', after a reload too' : ''}`, async ({
    open,
  }) => {
    const window = await open();
    const { page, client } = window;
    const id = await openArticle(window, [p('Sáng nay.'), photo('Vá lưới'), separator()], {
      headline: [{ text: 'Gặt lúa' }],
    });
    const figure = bodyOf(page).locator('[data-block="photo"]');
    await figure.locator('[data-picture]').click();
    await expect(figure).toHaveAttribute('data-chosen');

    await page.getByRole('button', { name: 'Bàn làm việc' }).click();
    await expect(figure).toBeHidden();
    await page.getByRole('button', { name: 'Gặt lúa', exact: true }).click();
    await expect(figure).toBeVisible();
    if (isReloaded) await page.reload();
    await expect(figure).toHaveAttribute('data-chosen');
    await expect(bodyOf(page)).toBeFocused();
    await page.keyboard.press('Delete');

    await expect(figure).toBeHidden();
    await expect(fieldOf(page, 'Tít')).toHaveText('Gặt lúa');
    const kinds = async () => (await client.articles.open({ id })).content.body.map(({ type }) => type);
    await expect.poll(kinds).toEqual(['paragraph', 'separator']);
    await page.keyboard.press('Control+z');
    await expect.poll(kinds).toEqual(['paragraph', 'photo', 'separator']);
  });
