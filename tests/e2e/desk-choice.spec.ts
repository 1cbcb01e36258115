import { expect, type Page } from 'playwright/test';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { EntryId } from '#shared/ids.ts';
import { p, runs } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';

/** More than the list asks for in one go. */
const many = 230;

test('Ctrl+A takes all that fits, also what has not been scrolled to, and it stays chosen in another order', async ({
  open,
}) => {
  const { page, client } = await open();
  await seasons(client, many);
  await page.getByRole('button', { name: `Bản thảo ${many}` }).click();

  await page.getByRole('rowheader', { name: `Mùa ${many}` }).click();
  await page.keyboard.press('Control+a');
  await expect(chosen(page, many)).toBeVisible();
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();
  await expect(page.getByRole('rowheader').first()).toHaveText('Mùa 001');
  await expect(chosen(page, many)).toBeVisible();
  await page.getByRole('rowheader', { name: 'Mùa 002' }).click({ modifiers: ['Control'] });
  await expect(chosen(page, many - 1)).toBeVisible();

  await page.getByRole('button', { name: 'Duyệt bài' }).click();
  const signing = page.getByRole('dialog', { name: `Chuyển khâu ${many - 1} tin bài` });
  await expect(signing.getByRole('radio').first()).toBeAttached();
  await page.keyboard.press('Escape');
  const [last] = await client.articles.list({ sort: 'headline', isDescending: true, limit: 1 });
  const text = p('Nước về sớm.');
  const fields = {
    lead: runs('Nước về.'),
    bylines: [{ penName: 'ĐỖ BÌNH', role: 'writer' as const }],
    section: EntryId.parse('xa-hoi'),
  };
  const changes = { fields, put: [text], order: [text.id] };
  await client.articles.save({ id: last!.id, as: 'phong-vien', changes });
  await client.review.move({ id: last!.id, move: 'submit', as: 'phong-vien' });
  await expect(chosen(page, many - 2)).toBeVisible();
});

test('Ctrl+A takes all that was found, also what has not been scrolled to', async ({ open }) => {
  const { page, client } = await open();
  await seasons(client, 70);
  await page.getByRole('searchbox', { name: 'Tìm trong tin bài' }).fill('mua');
  await expect(page.getByText('Tìm thấy 60+ bài', { exact: true })).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+a');

  await expect(chosen(page, 70)).toBeVisible();
});

test('what is done with several takes them as they are listed, however they were chosen', async ({
  open,
}) => {
  const { page, client } = await open();
  await seasons(client, 3);
  await page.getByRole('button', { name: 'Bản thảo 3' }).click();
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();
  const first = () => page.getByRole('dialog', { name: 'In bản duyệt' });

  await page.getByRole('rowheader', { name: 'Mùa 003' }).click();
  await page.getByRole('rowheader', { name: 'Mùa 001' }).click({ modifiers: ['Control'] });
  await page.keyboard.press('Control+Alt+p');
  await expect(first()).toContainText('Mùa 001');
  await page.keyboard.press('Escape');

  await page.getByRole('columnheader', { name: 'Tin bài' }).click();
  await expect(page.getByRole('rowheader').first()).toHaveText('Mùa 003');
  await page.getByRole('button', { name: 'In bản duyệt' }).click();
  await expect(first()).toContainText('Mùa 003');
});

function chosen(page: Page, count: number) {
  return page.getByRole('toolbar', { name: `Đã chọn ${count} tin bài` });
}

/** “Mùa 001” and those after it, the last saved last. */
async function seasons(client: Client<DeskContract>, count: number): Promise<void> {
  for (let nth = 1; nth <= count; nth += 1) {
    const { id } = await client.articles.create({ as: 'phong-vien' });
    const headline = runs(`Mùa ${String(nth).padStart(3, '0')}`);
    await client.articles.save({ id, as: 'phong-vien', changes: { fields: { headline } } });
  }
}
