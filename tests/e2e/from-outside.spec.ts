import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { p, runs } from '#tests/support/builders.ts';
import { raiseFormat } from '#tests/support/raise-format.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';

test('an article of a newer version is shown, says so, and takes no word', async ({ folder, open }) => {
  const desk = await open();
  const { page } = desk;
  const id = await openArticle(desk, [p('Một đoạn văn.')]);
  raiseFormat(folder, id);
  await page.reload();

  await expect(
    page.getByText('Bài này do phiên bản Tòa Soạn mới hơn tạo ra', { exact: false }),
  ).toBeVisible();
  await expect(bodyOf(page)).toHaveText('Một đoạn văn.');
  await bodyOf(page).click();
  await page.keyboard.type('Không được');
  await expect(bodyOf(page)).toHaveText('Một đoạn văn.');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('đoạn');
  await expect(page.getByRole('search')).toContainText('1 / 1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
});

test('words dropped from another window come into the headline and the body as NFC text', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const id = await openArticle(desk, [p('Đầu')], { headline: runs('') });

  await dropText(page, 'Tít', 'Chợ nổi Cái Răng'.normalize('NFD'));
  await dropText(page, 'Chính văn', ' mùa nước nổi'.normalize('NFD'));

  await expect(fieldOf(page, 'Tít')).toHaveText('Chợ nổi Cái Răng');
  await expect(bodyOf(page)).toContainText('mùa nước nổi');
  await expect
    .poll(async () => JSON.stringify((await client.articles.open({ id })).content))
    .toMatch(/Chợ nổi Cái Răng.*mùa nước nổi/);
});

test('a file dropped where nothing takes it opens no tab', async ({ folder, open }) => {
  const desk = await open();
  const { page } = desk;
  await openArticle(desk, [p('Một đoạn văn.')]);
  const file = join(folder, 'ghi.csv');
  await writeFile(file, 'Lúa chín.');
  const tabs: string[] = [];
  page.context().on('page', (tab) => void tabs.push(tab.url()));

  const toolbar = (await page.getByRole('toolbar').first().boundingBox())!;
  const place = { x: toolbar.x + toolbar.width / 2, y: toolbar.y + toolbar.height / 2 };
  await drop(page, place, { items: [], files: [file], dragOperationsMask: 1 });
  await drop(
    page,
    { x: 600, y: page.viewportSize()!.height - 8 },
    { items: [], files: [file], dragOperationsMask: 1 },
  );

  // A tab would have come by the time that another drop has gone into the text.
  await dropText(page, 'Chính văn', ' Thêm chữ.');
  await expect(bodyOf(page)).toContainText('Thêm chữ.');
  expect(tabs).toEqual([]);
});

/** A drag that begins outside of the page has its text and its place. */
async function dropText(page: Page, field: string, text: string): Promise<void> {
  const box = (await fieldOf(page, field).boundingBox())!;
  const items = [{ mimeType: 'text/plain', data: text }];
  await drop(page, { x: box.x + 40, y: box.y + 12 }, { items, dragOperationsMask: 1 });
}

interface Dragged {
  readonly items: { readonly mimeType: string; readonly data: string }[];
  readonly files?: string[];
  readonly dragOperationsMask: number;
}

async function drop(
  page: Page,
  place: { readonly x: number; readonly y: number },
  data: Dragged,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  await session.detach();
}

test('nothing lies before the window that a key or a button of the mouse could go back to', async ({
  open,
}) => {
  const { page } = await open();
  await expect(page.getByRole('button', { name: 'Viết bài', exact: true })).toBeVisible();

  await page.goBack();

  await expect(page.getByRole('button', { name: 'Viết bài', exact: true })).toBeVisible();
});
