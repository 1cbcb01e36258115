import { expect } from 'playwright/test';
import { p, photo } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

test('of a new article the checks say what is still to come, and call nothing of it a mistake', async ({
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  await page.getByRole('button', { name: 'Viết bài', exact: true }).click();
  const checks = page.getByRole('heading', { name: /^Soát bài/ });

  await expect(checks).toContainText('còn 5 mục chưa viết');
  await expect(checks).not.toContainText('lỗi');
  await expect(page.getByRole('group', { name: 'Soát bài' }).getByText('Lỗi')).toHaveCount(0);

  await openArticle(desk, [p('Đoạn một ???')]);
  await expect(checks).toContainText('1 lỗi, còn 4 mục chưa viết');
});

test('a long remark beside the title of a panel leaves the title on one line', async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await openArticle(desk, [p('Đoạn một ???'), photo()]);

  await expect(page.getByRole('heading', { name: /^Soát bài/ })).toContainText('nhắc nhở, còn 4 mục');

  const heightOf = async (title: string) =>
    (await page.getByRole('button', { name: title, exact: true }).boundingBox())!.height;
  expect(await heightOf('Soát bài')).toBe(await heightOf('Các bản'));
});
