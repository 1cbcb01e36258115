import { expect } from 'playwright/test';
import { factBox, list, p } from '#tests/support/builders.ts';
import { composeText, retypeText } from '#tests/support/input-method.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

test('a slash on an empty line offers blocks by name without marks, and what is chosen takes its place', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Mở bài'), p('')]);
  const menu = page.getByRole('listbox', { name: 'Thêm vào bài' });
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');

  await page.keyboard.type('/');
  await expect(menu.getByRole('option')).toHaveCount(11);
  await page.keyboard.type('hop');
  await expect(menu.getByRole('option')).toHaveText([/^Hộp thông tin/]);
  await expect(bodyOf(page)).toHaveAttribute('aria-activedescendant', /factBox$/);
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await composeText(page, 'Bến Lở');
  await page.keyboard.press('Enter');
  await composeText(page, 'Ba chuyến một ngày.');

  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([
      { type: 'paragraph', runs: [{ text: 'Mở bài' }] },
      {
        type: 'factBox',
        title: [{ text: 'Bến Lở' }],
        children: [{ type: 'paragraph', runs: [{ text: 'Ba chuyến một ngày.' }] }],
      },
      { type: 'paragraph', runs: [] },
    ]);
});

for (const [name, typed, types] of [
  ['a box, which stands behind the list', 'hop', ['list', 'factBox', 'paragraph']],
  ['a subhead', 'tit', ['list', 'subhead', 'paragraph']],
  ['a numbered list', 'danh sach so', ['list', 'list', 'paragraph']],
] as const)
  test(`a slash in an empty item of a list puts ${name} in its place`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    const id = await openArticle(window, [list('gạo'), p('Hết.')]);
    await bodyOf(page).getByText('gạo').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');

    await page.keyboard.type(`/${typed}`);
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');

    await expect.poll(async () => (await storedBlocks(window, id)).map(typeOf)).toEqual(types);
    expect(await storedBlocks(window, id)).toMatchObject([{ items: [{ runs: [{ text: 'gạo' }] }] }, {}, {}]);
  });

test('a slash on an empty line of a box offers what may stand there', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Mở bài'), factBox('Giá', p('Một.'))]);
  const menu = page.getByRole('listbox', { name: 'Thêm vào bài' });
  await bodyOf(page).getByText('Một.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');

  await page.keyboard.type('/');
  await expect(menu.getByRole('option')).toHaveText([/^Đoạn văn/, /^Danh sách/, /^Danh sách đánh số/]);
  const [line, shown] = [
    await bodyOf(page).getByText('/', { exact: true }).boundingBox(),
    await menu.boundingBox(),
  ];
  expect(Math.abs(shown!.y - line!.y - line!.height)).toBeLessThan(12);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Hai.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/van');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ba.');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      {},
      {
        children: [
          { type: 'paragraph', runs: [{ text: 'Một.' }] },
          { type: 'list', items: [{ runs: [{ text: 'Hai.' }] }] },
          { type: 'paragraph', runs: [{ text: 'Ba.' }] },
        ],
      },
    ]);
});

function typeOf(block: unknown): string {
  return (block as { type: string }).type;
}

test('in a low window the menu is as high as there is room, with what is chosen in sight', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('')]);
  await page.setViewportSize({ width: 1366, height: 600 });
  await bodyOf(page).click();
  const whole = { ratio: 0.95 };
  const options = page.getByRole('option');

  await page.keyboard.type('/');
  await expect(options.first()).toBeInViewport(whole);
  await expect(options.last()).not.toBeInViewport(whole);
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toBeInViewport(whole);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeInViewport(whole);
});

test('the menu follows a word while it is being composed, and Enter then chooses what it means', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  await bodyOf(page).click();
  const session = await page.context().newCDPSession(page);

  await page.keyboard.type('/');
  await session.send('Input.imeSetComposition', { text: 'tit', selectionStart: 3, selectionEnd: 3 });
  await expect(page.getByRole('option')).toHaveText([/^Tít xen/]);
  await session.send('Input.imeSetComposition', { text: 'b', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: 'bảng', selectionStart: 4, selectionEnd: 4 });
  await expect(page.getByRole('option')).toHaveText([/^Bảng/]);
  await expect(bodyOf(page)).toHaveAttribute('aria-activedescendant', /table$/);
  await session.send('Input.insertText', { text: 'bảng' });
  await expect(page.getByRole('option')).toHaveText([/^Bảng/]);
  await page.keyboard.press('Enter');
  await composeText(page, 'Xã');

  await expect(bodyOf(page).locator('th').first()).toHaveText('Xã');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(bodyOf(page)).toHaveText('/bảng');
  await expect.poll(() => storedBlocks(window, id)).toMatchObject([{ runs: [{ text: '/bảng' }] }]);
});

test('a slash in a text, after Escape or without a block of that name is only a slash', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Ngày 23')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');

  await retypeText(page, '/11');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.type('tr');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/xyz');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Enter');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Ngày 23/11' }] },
      { runs: [{ text: '/tr' }] },
      { runs: [{ text: '/xyz' }] },
      { runs: [] },
    ]);
});
