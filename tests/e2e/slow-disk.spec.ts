import { expect } from 'playwright/test';
import { p } from '#tests/support/builders.ts';
import { shellLine, test } from '#tests/support/shell.ts';
import { bodyOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

test('while the disk is slow one writes on, the status line says so, and all is stored once it is through', async ({
  open,
}) => {
  test.skip(shellLine.includes('Electron'), 'there the core is not in reach of the test');
  let isSlow = false;
  const through = Promise.withResolvers<void>();
  const beforeCall = async (method: string) => {
    if (isSlow && method === 'articles.save') await through.promise;
  };
  const desk = await open({ beforeCall });
  const { page } = desk;
  const id = await openArticle(desk, [p('Sông Bến Lạc.')]);
  const told = page.getByText(/^Ổ đĩa chậm, còn đang lưu\. Chắc chắn đã lưu tới \d/);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  isSlow = true;

  await page.keyboard.type(' Nước lên');
  await expect(told).toBeVisible();
  await page.keyboard.type(' nhanh.');
  await expect(bodyOf(page)).toHaveText('Sông Bến Lạc. Nước lên nhanh.');
  await expect(told).toBeVisible();
  through.resolve();

  await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
  await expect(told).toBeHidden();
  expect(await storedBlocks(desk, id)).toMatchObject([{ runs: [{ text: 'Sông Bến Lạc. Nước lên nhanh.' }] }]);
});
