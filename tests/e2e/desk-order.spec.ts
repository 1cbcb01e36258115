import { expect, type Page } from 'playwright/test';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { EntryId } from '#shared/ids.ts';
import { p, runs } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';

interface Told {
  readonly headline: string;
  readonly genre?: string;
  readonly section?: string;
  readonly text?: string;
}

const market: readonly Told[] = [
  { headline: 'Đò ngang về bến', genre: 'tin', section: 'xa-hoi', text: 'Một hai ba bốn năm.' },
  { headline: 'Ấp mới có điện', genre: 'tin', section: 'kinh-te', text: 'Một hai.' },
  { headline: 'Chợ nổi vào mùa', genre: 'phong-su', section: 'kinh-te', text: 'Một.' },
  { headline: 'Anh Ba trồng dừa', genre: 'tin', section: 'giao-duc', text: 'Một hai ba.' },
];

test('a list that is narrowed is put in order by its headings, and says how many it has', async ({
  open,
}) => {
  const { page, client } = await open();
  for (const told of market) await anArticle(client, told);
  await page.getByRole('button', { name: 'Bản thảo 4' }).click();

  await page.getByRole('button', { name: /Mọi thể loại/ }).click();
  await page.getByRole('option', { name: 'Tin', exact: true }).click();
  await expect(page.getByText('3 tin bài', { exact: true })).toBeVisible();
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();

  await expect.poll(() => headlines(page)).toEqual(['Anh Ba trồng dừa', 'Ấp mới có điện', 'Đò ngang về bến']);
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();
  await expect.poll(() => headlines(page)).toEqual(['Đò ngang về bến', 'Ấp mới có điện', 'Anh Ba trồng dừa']);
});

test('every column orders the list up and down, by the mouse and by keys, and says so', async ({ open }) => {
  const { page, client } = await open();
  for (const told of market) await anArticle(client, told);
  await page.getByRole('button', { name: 'Bản thảo 4' }).click();
  const heading = (name: string) => page.getByRole('columnheader', { name });
  const first = async () => (await headlines(page))[0];

  await heading('Chữ').click();
  await expect(heading('Chữ')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(first).toBe('Đò ngang về bến');

  await heading('Chữ').press('Enter');
  await expect(heading('Chữ')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(first).toBe('Chợ nổi vào mùa');

  await heading('Còn thiếu').click();
  await expect(heading('Còn thiếu')).toHaveAttribute('aria-sort', 'descending');
  await expect(heading('Chữ')).toHaveAttribute('aria-sort', 'none');
  await page.reload();
  await expect(heading('Còn thiếu')).toHaveAttribute('aria-sort', 'descending');
  await heading('Còn thiếu').click();
  await page.reload();
  await expect(heading('Còn thiếu')).toHaveAttribute('aria-sort', 'ascending');

  const sortable = await page.getByRole('columnheader').evaluateAll((all) => all.map((one) => one.ariaSort));
  expect(sortable).not.toContain(null);
});

async function headlines(page: Page): Promise<string[]> {
  return page.getByRole('grid').getByRole('rowheader').allInnerTexts();
}

async function anArticle(client: Client<DeskContract>, told: Told): Promise<void> {
  const { id } = await client.articles.create({ as: 'phong-vien' });
  const { headline, genre, section, text = '' } = told;
  const block = p(text);
  const fields = {
    headline: runs(headline),
    ...(genre !== undefined && { genre: EntryId.parse(genre) }),
    ...(section !== undefined && { section: EntryId.parse(section) }),
  };
  await client.articles.save({ id, as: 'phong-vien', changes: { fields, put: [block], order: [block.id] } });
}
