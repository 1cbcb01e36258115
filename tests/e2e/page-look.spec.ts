import { expect } from 'playwright/test';
import { violationsOn } from '#tests/support/accessible.ts';
import { p } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

test('the page alone has the window, keeps the caret, and gives the window back', async ({ open }) => {
  const { page, ...window } = await open();
  await openArticle({ page, ...window }, [p('Nước lên')]);
  await bodyOf(page).click();
  await page.keyboard.press('End');

  await page.keyboard.press('Control+Alt+f');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Các ngăn bên' })).toBeHidden();
  await page.keyboard.type(' từ đêm rằm');
  await expect(bodyOf(page)).toHaveText('Nước lên từ đêm rằm');
  await page.getByRole('button', { name: 'Trở lại cửa sổ thường' }).click();
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Các ngăn bên' })).toBeVisible();
  await page.keyboard.type(' tháng Tám');
  await expect(bodyOf(page)).toHaveText('Nước lên từ đêm rằm tháng Tám');
});

test('Esc leaves the page alone where no browser does it, after what is open above the text, and keeps the caret', async ({
  open,
}) => {
  const { page, ...window } = await open();
  await openArticle({ page, ...window }, [p('Nước lên')]);
  // As in a shell that lets no page fill the screen.
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await bodyOf(page).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Alt+f');
  await expect(page.getByRole('banner')).toBeHidden();

  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  const menu = page.getByRole('listbox');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+k');
  const link = page.getByRole('textbox', { name: 'Địa chỉ' });
  await expect(link).toBeFocused();
  await bodyOf(page).click();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('search')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('Escape');

  await expect(page.getByRole('banner')).toBeVisible();
  await page.keyboard.type(' từ đêm rằm');
  await expect(bodyOf(page)).toHaveText('Nước lên từ đêm rằm');
});

test('what is asked for beside the page gives the window back: a note on chosen words, the list of changes', async ({
  open,
}) => {
  const { page, ...window } = await open();
  await openArticle({ page, ...window }, [p('Bà con vui.')]);
  const panels = page.getByRole('complementary', { name: 'Các ngăn bên' });
  await bodyOf(page).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+f');
  await expect(panels).toBeHidden();

  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type('Hỏi lại');
  await expect(panels).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Góp ý' })).toHaveValue('Hỏi lại');
  await expect(bodyOf(page)).toHaveText('Bà con vui.');

  await bodyOf(page).click();
  await page.keyboard.press('Control+Shift+e');
  await page.keyboard.press('Control+Alt+f');
  await page.getByRole('button', { name: 'không chỗ nào chờ xử lý' }).click();
  await expect(page.getByRole('button', { name: 'Chỗ sửa', exact: true })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('a panel low in the column that is unfolded comes into sight with what it says', async ({ open }) => {
  const { page, ...window } = await open();
  await openArticle({ page, ...window }, [p('Bà con vui.')]);
  const panels = page.getByRole('complementary', { name: 'Các ngăn bên' });
  const head = panels.getByRole('button', { name: 'Các bản' });
  await head.scrollIntoViewIfNeeded();
  await panels.evaluate((column) => {
    const last = [...column.querySelectorAll('button')].findLast(
      ({ textContent }) => textContent === 'Các bản',
    )!;
    // At the very edge, as where the panels above are long.
    column.scrollTop += last.getBoundingClientRect().bottom - column.getBoundingClientRect().bottom;
  });

  await head.click();

  await expect(panels.getByText('Phóng viên').last()).toBeInViewport({ ratio: 0.9 });
  await expect(head).toBeInViewport({ ratio: 0.9 });
});

test('size and column are as one likes them, also after a reload', async ({ open }) => {
  const { page, ...window } = await open();
  await openArticle({ page, ...window }, [p('Nước lên từ đêm rằm')]);
  const size = () => bodyOf(page).evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const width = () => bodyOf(page).evaluate((text) => text.getBoundingClientRect().width);
  const [sizeBefore, widthBefore] = [await size(), await width()];

  await page.keyboard.press('Control+Alt+=');
  await page.keyboard.press('Control+Alt+=');
  await expect.poll(size).toBeCloseTo(sizeBefore * 1.2);
  await page.getByRole('button', { name: 'Cỡ chữ, bề rộng cột' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Cột hẹp' }).click();
  await expect.poll(width).toBeLessThan(widthBefore);
  await page.reload();
  await expect(bodyOf(page)).toBeVisible();

  await expect.poll(size).toBeCloseTo(sizeBefore * 1.2);
  await expect.poll(width).toBeLessThan(widthBefore);
});

test('the shortcut sheet lists what is there, is searched without marks, and leaves the caret where it was', async ({
  open,
}) => {
  const { page, ...window } = await open();
  await openArticle({ page, ...window }, [p('Nước lên')]);
  await bodyOf(page).click();
  await page.keyboard.press('End');

  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(sheet.getByText('Tít xen')).toBeVisible();
  const here = sheet.getByRole('region', { name: 'Dùng được ở đây' });
  const keys = await here.locator('kbd').allTextContents();
  const toggles = ['Ctrl+Shift', 'Alt+Z', 'Ctrl+Space', 'Shift+Space', 'Alt+Shift', 'Ctrl+`', 'Shift+~'];
  expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
  expect(keys.filter((each) => toggles.includes(each))).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.type('tit xen');
  await expect(sheet.locator('kbd')).toHaveText(['Ctrl+Alt+1']);
  await page.evaluate(() => {
    // A screen that is late: the next key comes before its next turn.
    globalThis.requestAnimationFrame = (turn) => Number(setTimeout(() => turn(performance.now()), 600));
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.type(' từ đêm');

  await expect(bodyOf(page)).toHaveText('Nước lên từ đêm');
});
