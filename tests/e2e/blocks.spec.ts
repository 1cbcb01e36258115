import { expect } from 'playwright/test';
import type { Block } from '#shared/document/block.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { factBox, header, list, p, subhead, table, unknown } from '#tests/support/builders.ts';
import { composeText } from '#tests/support/input-method.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

test('a table is written from cell to cell, grows by Tab and loses rows and columns', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [
    p('Trước'),
    table([header('Xã'), header('Hộ')], ['Hòa Trung', '120']),
  ]);
  await bodyOf(page).locator('td').first().click();
  await page.keyboard.press('End');

  await composeText(page, ' A');
  await page.keyboard.press('Enter');
  await composeText(page, 'phía bờ nam');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.type(' hộ');
  await page.keyboard.press('Tab');
  await composeText(page, 'Tân Lộc');
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      {},
      {
        rows: [
          [{ header: true }, { header: true }],
          [{ runs: [{ text: 'Hòa Trung A\nphía bờ nam' }] }, { runs: [{ text: '120 hộ' }] }],
          [{ runs: [{ text: 'Tân Lộc' }] }, { runs: [] }],
        ],
      },
    ]);

  await page.getByRole('button', { name: 'Thêm cột bên phải' }).click();
  await page.keyboard.type('mới');
  await page.getByRole('button', { name: 'Hàng đầu là tên cột' }).click();
  await expect(bodyOf(page).locator('th')).toHaveCount(0);
  await expect(bodyOf(page).locator('tr').last().locator('td')).toHaveText(['Tân Lộc', 'mới', '']);
  await page.getByRole('button', { name: 'Bỏ cột này' }).click();
  await page.getByRole('button', { name: 'Bỏ hàng này' }).click();
  await expect(bodyOf(page).locator('tr')).toHaveCount(2);
  for (let times = 0; times < 5; times++) await page.keyboard.press('Control+z');
  await expect(bodyOf(page).locator('th')).toHaveCount(2);
  await expect(bodyOf(page).locator('tr')).toHaveCount(3);
});

test('a block goes up and down by the keyboard, is the same block, and comes back with one undo', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const blocks = [p('Một'), list('gạo', 'muối'), factBox('Hộp', p('trong')), unknown('liveScore', { a: 1 })];
  const id = await openArticle(window, blocks);
  const [one, two, three, four] = blocks.map((block) => block.id);
  const order = async () => (await client.articles.open({ id })).content.body.map((block) => block.id);
  await bodyOf(page).getByText('Một').click();

  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(order).toEqual([two, three, one, four]);
  await page.keyboard.press('End');
  await composeText(page, ' ngày');
  await bodyOf(page).getByText('trong').click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual([three, two, one, four]);

  await page.keyboard.press('Control+z');
  await expect.poll(order).toEqual([two, three, one, four]);
  await expect(bodyOf(page)).toContainText('Một ngày');
});

test('a block of a newer version that stays while changes are tracked says why', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Một'), unknown('liveScore'), p('Hai')]);
  const types = async () => (await storedBlocks(window, id)).map((block) => (block as Block).type);
  await page.getByRole('button', { name: 'Không ghi chỗ sửa' }).click();
  const locked = bodyOf(page).getByText('phiên bản Tòa Soạn mới hơn');
  await locked.click();
  await page.keyboard.press('Delete');
  await expect(locked).toContainText('Khi đang ghi chỗ sửa thì không xóa được phần này');

  await page.getByRole('button', { name: 'Đang ghi chỗ sửa' }).click();
  await locked.click();
  await page.keyboard.press('Delete');

  await expect.poll(types).toEqual(['paragraph', 'paragraph']);
});

test('a block of a newer version that is copied in its own article is left out, and the window says so', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Một'), unknown('liveScore'), p('Hai')]);
  const types = async () => (await storedBlocks(window, id)).map((block) => (block as Block).type);
  const told = page.getByRole('status', { name: 'Sau khi dán' });
  await bodyOf(page).getByText('Hai').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+End');

  await page.keyboard.press('Control+v');
  await expect.poll(types).toEqual(['paragraph', 'unknown', 'paragraph', 'paragraph']);
  await expect(told).toHaveText(
    'Đã dán. Bỏ 1 phần của phiên bản mới hơn: phần này còn nguyên ở chỗ cũ, và không nhân đôi được.',
  );
  await bodyOf(page).getByText('phiên bản Tòa Soạn mới hơn').click();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+v');
  await expect(told).toHaveText(
    'Không dán được. Bỏ 1 phần của phiên bản mới hơn: phần này còn nguyên ở chỗ cũ, và không nhân đôi được.',
  );

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Control+v');
  await expect(told).toBeHidden();
  await expect.poll(async () => (await types()).filter((type) => type === 'unknown')).toHaveLength(1);
});

test('tools put in a pull quote, and every kind of block is right for a screen reader', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Sông cho bao nhiêu thì nhận bấy nhiêu.')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+a');

  await page.keyboard.press('Control+Alt+3');
  await page.keyboard.press('Enter');
  await composeText(page, 'Ông Ba Dữ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Alt+5');
  for (const name of ['Xã', 'Hộ', 'Ghi chú']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
  }

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { type: 'paragraph' },
      {
        type: 'pullQuote',
        runs: [{ text: 'Sông cho bao nhiêu thì nhận bấy nhiêu.' }],
        attribution: [{ text: 'Ông Ba Dữ' }],
      },
      { type: 'table' },
      { type: 'paragraph' },
    ]);
  expect(await violationsOn(page)).toEqual([]);
});

test('out of a box go the arrows, a second Enter at its end, and Ctrl+End', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Mở bài'), factBox('Bến Lở', p('Dài 2,4 km')), p('Kết bài')]);
  const box = (...texts: string[]) => ({ children: texts.map((text) => ({ runs: [{ text }] })) });

  await bodyOf(page).getByText('Dài 2,4 km').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await composeText(page, 'Hết. ');
  await bodyOf(page).getByText('Dài 2,4 km').click();
  await page.keyboard.press('ArrowUp');
  await composeText(page, ' 2009');
  await bodyOf(page).getByText('Dài 2,4 km').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await composeText(page, 'Giữ nước');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await composeText(page, 'Vậy: ');
  await bodyOf(page).getByText('Giữ nước').click();
  await page.keyboard.press('Control+End');
  await composeText(page, ' cuối');
  await bodyOf(page).getByText('Giữ nước').click();
  await page.keyboard.press('Control+Home');
  await composeText(page, 'Đầu: ');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Đầu: Mở bài' }] },
      { title: [{ text: 'Bến Lở 2009' }], ...box('Dài 2,4 km', 'Giữ nước') },
      { runs: [{ text: 'Vậy: ' }] },
      { runs: [{ text: 'Hết. Kết bài cuối' }] },
    ]);
});

test('a key that an input method has in its hands takes the caret nowhere', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Mở bài'), factBox('Bến Lở', p('Dài 2,4 km')), p('Kết bài')]);
  await bodyOf(page).getByText('Dài 2,4 km').click();
  const isTaken = (isComposing: boolean) =>
    bodyOf(page).evaluate((body, composing) => {
      const end = { key: 'End', ctrlKey: true, isComposing: composing, bubbles: true, cancelable: true };
      return !body.dispatchEvent(new KeyboardEvent('keydown', end));
    }, isComposing);

  expect(await isTaken(true)).toBe(false);
  expect(await isTaken(false)).toBe(true);
});

test('a block that a button puts in has the caret in its first line', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Mở bài')]);
  await bodyOf(page).click();

  await page.getByRole('button', { name: 'Hộp thông tin' }).click();
  await composeText(page, 'Bến Lở');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Alt+4');
  await composeText(page, 'Bến Đình');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Mở bài' }] },
      { type: 'factBox', title: [{ text: 'Bến Lở' }] },
      { type: 'factBox', title: [{ text: 'Bến Đình' }] },
      { type: 'paragraph' },
    ]);
});

test('the tools say that a block is a paragraph, and make one of any other kind of text', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [subhead('Bến xưa'), p('Ghe hàng về bến.')]);
  const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true });

  await bodyOf(page).getByText('Ghe hàng').click();
  await expect(tool('Đoạn văn')).toHaveAttribute('aria-pressed', 'true');
  await expect(tool('Tít xen')).toHaveAttribute('aria-pressed', 'false');
  await bodyOf(page).getByText('Bến xưa').click();
  await expect(tool('Đoạn văn')).toHaveAttribute('aria-pressed', 'false');
  await tool('Đoạn văn').click();
  await expect(tool('Đoạn văn')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await page.keyboard.type(' nay');

  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([
      { type: 'paragraph', runs: [{ text: 'Bến xưa nay' }] },
      { type: 'paragraph', runs: [{ text: 'Ghe hàng về bến.' }] },
    ]);
  await page.keyboard.press('Control+Shift+8');
  await expect(tool('Danh sách')).toHaveAttribute('aria-pressed', 'true');
  await tool('Đoạn văn').click();
  await expect(tool('Danh sách')).toHaveAttribute('aria-pressed', 'false');
});

test('a new block at the lower edge of the window comes into sight with its caret', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(
    window,
    Array.from({ length: 40 }, (_, index) => p(`Đoạn thứ ${index}.`)),
  );
  const blocks = bodyOf(page).locator(':scope > *');
  const view = bodyOf(page).locator('xpath=ancestor::*[contains(@class, "scroll")]');
  const lowest = async () => {
    const { y, height } = (await view.boundingBox())!;
    const boxes = await blocks.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
    return boxes.findLastIndex((bottom) => bottom <= y + height);
  };
  for (const keys of ['3', '4', '5', '7']) {
    await page.keyboard.press('Control+Home');
    const last = await lowest();
    await blocks.nth(last).click();
    await page.keyboard.press('End');

    await page.keyboard.press(`Control+Alt+${keys}`);

    await expect(blocks.nth(last + 1)).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.type('Đây');
    await expect(bodyOf(page).getByText('Đây')).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(bodyOf(page).getByText('Đây')).toBeHidden();
    await expect(blocks).toHaveCount(40);
  }
});
