import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { violationsOn } from '#tests/support/accessible.ts';
import { test } from '#tests/support/shell.ts';

test('F1 opens the help, which tells each role how to work', async ({ open }) => {
  const { page } = await open();

  await openHelp(page);

  await expect(page.getByRole('heading', { name: 'Phóng viên, cộng tác viên', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Ban Biên tập' }).click();
  await expect(page.getByText('Chữ ký gắn với đúng nội dung lúc ký.')).toBeVisible();
});

test('the help opens at the chapter of the person who is at the window', async ({ open }) => {
  const { page, client } = await open();
  await client.settings.put({ changes: { person: 'thu-ky' } });

  await openHelp(page);

  await expect(page.getByRole('heading', { name: 'Thư ký tòa soạn', level: 2 })).toBeVisible();
});

test('beside a chapter stand the keys that go with it, and the way to all of them', async ({ open }) => {
  const { page } = await open();
  await openHelp(page);
  const card = page.getByRole('complementary', { name: 'Phím hay dùng' });

  await expect(card.getByText('Ctrl+Alt+N')).toBeVisible();
  await card.getByRole('button', { name: 'Xem tất cả' }).click();

  await expect(page.getByRole('heading', { name: 'Phím tắt', level: 2 })).toBeVisible();
  await expect(card).toBeHidden();
});

test('the help is searched without marks, and says how much it found', async ({ open }) => {
  const { page } = await open();
  await openHelp(page);

  await page.getByRole('searchbox', { name: 'Tìm trong trợ giúp' }).fill('mat dien');

  await expect(page.getByText('1 chỗ', { exact: true })).toBeVisible();
  await expect(page.getByText('Mất điện hay máy treo khi đang gõ')).toBeVisible();
  await page.getByRole('searchbox').fill('xyz');
  await expect(page.getByText('Trợ giúp chưa nói đến “xyz”.')).toBeVisible();
});

test('who has a new laptop and a backup finds in the help how to go on', async ({ open }) => {
  const { page } = await open();
  await openHelp(page);

  await page.getByRole('searchbox', { name: 'Tìm trong trợ giúp' }).fill('hong may');

  await expect(page.getByText('Hỏng máy, mất máy mà còn ổ sao lưu')).toBeVisible();
  await expect(page.getByText('“Đã có bản sao lưu? Khôi phục từ đó…”', { exact: false })).toBeVisible();
});

test('every command that has keys stands in the help, in its group, though no article was opened', async ({
  open,
}) => {
  const { page } = await open();
  await openHelp(page);

  await page.getByRole('button', { name: 'Phím tắt' }).click();

  await expect(page.getByRole('heading', { name: 'Cửa sổ', level: 3 })).toBeVisible();
  await expect(page.getByText('Ctrl+Alt+N')).toBeVisible();
  await expect(page.getByText('F1', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Chữ và đoạn', level: 3 })).toBeVisible();
  for (const keys of ['Ctrl+B', 'Ctrl+Alt+1', 'Ctrl+S', 'Ctrl+Alt+E', 'Ctrl+Enter'])
    await expect(page.getByText(keys, { exact: true })).toBeVisible();
});

test('the shortcut sheet tells every shortcut there is, by its place, and first those that work here', async ({
  open,
}) => {
  const { page } = await open();
  await expect(page.getByRole('button', { name: 'Viết bài', exact: true })).toBeVisible();
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' });
  const shown = async () => new Set(await sheet.locator('kbd').allTextContents());
  const missing = async () => shortcutsInSource().filter((keys) => !seen.has(keys));
  let seen = new Set<string>();

  await page.keyboard.press('Control+/');

  await expect
    .poll(async () => {
      seen = await shown();
      return missing();
    })
    .toEqual([]);
  const here = sheet.getByRole('region', { name: 'Dùng được ở đây' });
  const elsewhere = sheet.getByRole('region', { name: 'Ở nơi khác' });
  await expect(here.getByText('Tìm trong tin bài')).toBeVisible();
  await expect(elsewhere.getByRole('heading', { name: 'Chữ và đoạn' })).toBeVisible();
  await expect(elsewhere.getByRole('heading', { name: 'Nhập bài' })).toBeVisible();
  await expect(here.getByRole('heading', { name: 'Chữ và đoạn' })).toHaveCount(0);
});

test('the shortcut sheet has columns where there is room for them', async ({ open }) => {
  const { page } = await open();
  await expect(page.getByRole('button', { name: 'Viết bài', exact: true })).toBeVisible();
  const elsewhere = page
    .getByRole('dialog', { name: 'Phím tắt' })
    .getByRole('region', { name: 'Ở nơi khác' });
  await page.keyboard.press('Control+/');

  for (const [width, height, columns] of [
    [1920, 1080, 3],
    [1366, 768, 3],
    [683, 384, 1],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => columnsOf(elsewhere.getByRole('heading', { level: 4 }))).toBe(columns);
    expect(await elsewhere.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});

async function columnsOf(headings: Locator): Promise<number> {
  return new Set(
    await headings.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().x))),
  ).size;
}

test('the shortcut sheet is closed by a button too, for a hand on the mouse', async ({ open }) => {
  const { page } = await open();
  await expect(page.getByRole('button', { name: 'Viết bài', exact: true })).toBeVisible();
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' });
  await page.keyboard.press('Control+/');

  await sheet.getByRole('button', { name: 'Đóng', exact: true }).click();

  await expect(sheet).toBeHidden();
});

/** Every shortcut that some code of the window names, as a person reads it. A second name for the same is not told. */
function shortcutsInSource(): string[] {
  const root = join(import.meta.dirname, '../../renderer');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const named = files.flatMap((name) => [
    ...readFileSync(join(root, name), 'utf8')
      .replaceAll(/also: '[^']*'/g, '')
      .matchAll(/'((?:(?:Mod|Alt|Shift)\+)+[^'+]+|F\d+)'/g),
  ]);
  const read = { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' } as Record<string, string>;
  return [
    ...new Set(
      named.map(([, keys]) =>
        keys!
          .split('+')
          .map((key) => read[key] ?? key)
          .join('+'),
      ),
    ),
  ];
}

test('the help says where the data of this very machine lies', async ({ open, folder }) => {
  const { page } = await open();
  await openHelp(page);

  await page.getByRole('button', { name: 'Dữ liệu nằm ở đâu' }).click();

  await expect(page.getByText(`Thư mục dữ liệu của máy này: ${folder}`)).toBeVisible();
});

test('no page of the help has anything that a screen reader could not tell', async ({ open }) => {
  const { page } = await open();
  await openHelp(page);
  for (const topic of ['Phóng viên, cộng tác viên', 'Từ dùng trong Tòa Soạn', 'Phím tắt']) {
    await page.getByRole('button', { name: topic }).click();
    expect(await violationsOn(page)).toEqual([]);
  }
});

async function openHelp(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();
  await page.keyboard.press('F1');
}
