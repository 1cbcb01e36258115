import { expect, type Page } from 'playwright/test';
import { runsOf } from '#shared/document/run.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';

test('Shift chooses all rows from the one that was clicked, and goes back again', async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await articles(desk, 5);
  const row = (nth: number) => page.getByRole('grid').getByRole('row').nth(nth);

  await row(1).click();
  await row(4).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: 'Đã chọn 4 tin bài' })).toBeVisible();
  await row(2).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: 'Đã chọn 2 tin bài' })).toBeVisible();
  await row(1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: 'Đã chọn 3 tin bài' })).toBeVisible();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('toolbar', { name: 'Đã chọn 2 tin bài' })).toBeVisible();
});

test('the arrow down leads from the search to the first article, searched or not', async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await articles(desk, 3);
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row')).toHaveCount(4);

  await page.getByRole('searchbox', { name: 'Tìm trong tin bài' }).press('ArrowDown');

  await expect(grid.getByRole('row').nth(1)).toBeFocused();
  await expect(page.getByRole('toolbar', { name: 'Đã chọn 1 tin bài' })).toBeVisible();
});

test('a story file is opened by a button, on an empty desk and on a full one', async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  const chooser = page.getByRole('dialog', { name: 'Mở gói bài' });

  await page.getByRole('button', { name: 'Mở gói bài' }).click();
  await expect(chooser).toBeVisible();
  await page.keyboard.press('Escape');
  await articles(desk, 1);
  await page.getByRole('button', { name: 'Mở gói bài' }).click();

  await expect(chooser).toBeVisible();
});

test('what is called a story file and is none is told so where one is opened', async ({ open }) => {
  const { page } = await open();
  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();

  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['PK'], 'so-bao.toasoan'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  });

  await expect(page.getByRole('dialog', { name: 'Mở gói bài' }).getByRole('alert')).toContainText(
    'Gói bài “so-bao.toasoan” không phải gói bài của Tòa Soạn.',
  );
});

test('where no backup place was chosen, none is said to have gone', async ({ open }) => {
  const { page } = await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Control+,');
  await page
    .getByRole('navigation', { name: 'Cài đặt' })
    .getByRole('button', { name: 'Dữ liệu, sao lưu' })
    .click();

  await expect(page.getByText('Chưa chọn. Hãy chọn một ổ đĩa khác hoặc USB')).toBeVisible();
  await expect(page.getByText('Không thấy nơi này.')).toHaveCount(0);
});

async function articles({ page, client }: DeskWindow, count: number): Promise<void> {
  for (let nth = 1; nth <= count; nth += 1) {
    const { id } = await client.articles.create({ as: 'phong-vien' });
    const changes = { fields: { headline: runsOf(`Chuyện chợ nổi, kỳ ${nth}`) } };
    await client.articles.save({ id, as: 'phong-vien', changes });
  }
  await showAll(page);
}

async function showAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Mọi tin bài/ }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}
