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

/** A drag that begins outside of the page has its text and its place. */
async function dropText(page: Page, field: string, text: string): Promise<void> {
  const box = (await fieldOf(page, field).boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const place = { x: box.x + 40, y: box.y + 12 };
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  await session.detach();
}
