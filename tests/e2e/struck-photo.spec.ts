import { expect } from 'playwright/test';
import { violationsOn } from '#tests/support/accessible.ts';
import { changed, p, photo } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

for (const isTracked of [true, false])
  test(`who writes into the caption of a photo that another took out is told that it is kept: tracked ${isTracked}`, async ({
    open,
  }) => {
    const window = await open();
    const { page, client } = window;
    const body = [p('Đầu'), changed(photo('Vá lưới', 'X.T'), 'delete', { by: 'thu-ky' })];
    const id = await openArticle(window, body);
    const stored = async () => (await client.articles.open({ id })).content.body;
    const before = await stored();
    const told = page.getByRole('status', { name: 'Sau khi viết vào phần đã bỏ' });
    if (isTracked) await page.getByRole('button', { name: 'Ghi chỗ sửa: Không ghi chỗ sửa' }).click();

    await bodyOf(page).getByText('Vá lưới').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' đêm');

    await expect(told).toContainText('Bạn viết vào chú thích nên ảnh được giữ lại.');
    expect(await violationsOn(page)).toEqual([]);
    await expect.poll(async () => JSON.stringify(await stored())).toContain(' đêm');
    expect((await stored())[1]).not.toHaveProperty('change');

    for (const _ of ['đêm', ' ']) await page.keyboard.press('Control+z');
    await expect.poll(stored).toEqual(before);
    await told.getByRole('button', { name: 'Đóng' }).click();
    await expect(told).toBeHidden();
  });
