import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { p, runs } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';

const as = EntryId.parse('phong-vien');
const laptop = { width: 1366, height: 768 };

async function written({ client }: DeskWindow, headline: string): Promise<ArticleId> {
  const { id } = await client.articles.create({ as });
  const text = p('Nước về sớm.');
  const changes = { fields: { headline: runs(headline) }, put: [text], order: [text.id] };
  await client.articles.save({ id, as, changes });
  return id;
}

test('a tab is cut only where its title begins: no cross stands without one', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await page.setViewportSize(laptop);
  const tabs: ArticleId[] = [];
  for (const count of [1, 2, 3, 4, 5, 6, 7]) tabs.push(await written(window, `Mùa nước thứ ${count}`));
  const article = await written(window, 'Mùa nước thứ 8');
  await client.settings.keepLayout({
    name: 'workspace',
    value: { screen: { name: 'writing', article }, tabs: [...tabs, article] },
  });
  await page.reload();

  const last = page.getByRole('button', { name: 'Đóng “Mùa nước thứ 8”' });
  await expect(last).toBeInViewport();

  const cut = () =>
    last.evaluate((cross) => {
      const bar = cross.parentElement!.parentElement!;
      const { left, right } = bar.getBoundingClientRect();
      return [...bar.children].flatMap((tab) => {
        const box = tab.getBoundingClientRect();
        return box.left < left - 1 && box.right > left + 1 && right > left ? [tab.textContent] : [];
      });
    });
  expect(await cut()).toEqual([]);
  await last.hover();
  await page.mouse.wheel(0, -130);
  await expect(last).not.toBeInViewport();
  await expect.poll(cut).toEqual([]);
});

test('a place of the desk is as high when it is chosen as when it is not', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await page.setViewportSize(laptop);
  await written(window, 'Mùa nước');
  const places = page.getByRole('navigation', { name: 'Khâu duyệt' }).getByRole('button');
  await places.first().click();
  const heights = () =>
    places.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  const before = await heights();

  for (const place of await places.all()) {
    await place.click();
    expect(await heights()).toEqual(before);
  }
});

test('a list that was written as a table is told below its tools, which stay where they are', async ({
  home,
  open,
}) => {
  mkdirSync(join(home, 'Documents'));
  const { page } = await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+,');
  await page.getByRole('navigation', { name: 'Cài đặt' }).getByRole('button', { name: 'Chuyên mục' }).click();
  const whole = page.getByRole('button', { name: 'Việc với cả danh sách' });
  const before = await whole.boundingBox();

  await whole.click();
  await page.getByRole('menuitem', { name: 'Xuất ra bảng CSV…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xuất vào đây' }).click();
  await expect(page.getByText(/^Đã xuất \d+ mục/)).toBeVisible();

  expect(await whole.boundingBox()).toEqual(before);
});
