import { expect, type Page } from 'playwright/test';
import { deleted, inserted, item, list, p, table } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle, storedBlocks } from '#tests/support/writing-window.ts';

test('Escape leaves the keyboard in the text, in the body and in a field', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Một')]);

  for (const text of [bodyOf(page), fieldOf(page, 'Tít')]) {
    await text.click();
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    await expect(text).toContainText('x');
  }
});

test('a link that is asked for where nothing is chosen is the address itself', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Câu một.')]);

  await atEnd(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('benlac.vn');
  await page.keyboard.press('Enter');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      { runs: [{ text: 'Câu một.' }, { text: 'benlac.vn', link: expect.stringContaining('benlac.vn') }] },
    ]);
});

test('a list is numbered as a whole, whichever of its items asks for it', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [list(item('Gạo'), item('Nàng thơm', 1), item('Muối'))]);

  await bodyOf(page).getByText('Nàng thơm').click();
  await page.keyboard.press('Control+Shift+7');

  await expect.poll(() => storedBlocks(window, id)).toMatchObject([{ type: 'list', ordered: true }]);
  await expect(bodyOf(page).locator('ol')).toHaveCount(2);
  await expect(bodyOf(page).locator('ul')).toHaveCount(0);
  await page.reload();
  await expect(bodyOf(page).locator('ol')).toHaveCount(2);
});

test('Backspace behind a table and Delete before it go into it, and take nothing out', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Trên'), table(['Xã', 'Hộ'], ['Bến Lạc', '40']), p('Dưới')]);

  await bodyOf(page).getByText('Dưới').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' hộ');
  await bodyOf(page).getByText('Trên').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Tên ');

  const cell = (text: string) => ({ runs: [{ text }] });
  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([
      cell('Trên'),
      {
        rows: [
          [cell('Tên Xã'), cell('Hộ')],
          [cell('Bến Lạc'), cell('40 hộ')],
        ],
      },
      cell('Dưới'),
    ]);
});

test('what was replaced everywhere is undone by the key, and Escape then leads back to the text', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('lúa và lúa')]);
  await atEnd(page);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('lúa');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill('ngô');

  await page.getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(bodyOf(page)).toHaveText('ngô và ngô');
  await page.keyboard.press('Control+z');
  await expect(bodyOf(page)).toHaveText('lúa và lúa');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
  await expect(bodyOf(page)).toBeFocused();
});

test('the key that rejects means the changed words that are chosen, and not the move of their paragraph', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const move = {
    id: 'c9',
    person: 'bien-tap',
    level: 'desk',
    at: '2026-11-20T08:00:00.000Z',
    kind: 'move' as const,
  };
  const first = p('Đoạn một');
  const moved = {
    ...p('Trước ', deleted('cũ'), ' sau', inserted(' thêm')),
    change: { ...move, from: { behind: [] } },
  };
  const id = await openArticle(window, [first, moved]);

  await bodyOf(page).getByText('cũ').dblclick();
  await page.keyboard.press('Control+Alt+x');

  await expect
    .poll(() => storedBlocks(window, id))
    .toMatchObject([{}, { change: { kind: 'move' }, runs: [{ text: 'Trước cũ sau' }, { text: ' thêm' }] }]);
});

async function atEnd(page: Page): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
}
