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
  readonly by?: string;
}

const market: readonly Told[] = [
  { headline: 'Đò ngang về bến', genre: 'tin', section: 'xa-hoi', text: 'Một hai ba bốn năm.' },
  { headline: 'Ấp mới có điện', by: 'ĐỖ BÌNH', genre: 'tin', section: 'kinh-te', text: 'Một hai.' },
  { headline: 'Chợ nổi vào mùa', genre: 'phong-su', section: 'kinh-te', text: 'Một.' },
  { headline: 'Anh Ba trồng dừa', by: 'ĐỖ BÌNH', genre: 'tin', section: 'giao-duc', text: 'Một hai ba.' },
];

test('a list that is narrowed is put in order by its headings, and says how many it has', async ({
  open,
}) => {
  const { page, client } = await open();
  for (const told of market) await anArticle(client, told);
  await page.getByRole('button', { name: 'Bản thảo 4' }).click();

  await page.getByRole('button', { name: 'Lọc thêm' }).click();
  await page.getByRole('button', { name: /Mọi thể loại/ }).click();
  await page.getByRole('option', { name: 'Tin', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('3 tin bài', { exact: true })).toBeVisible();
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();

  await expect.poll(() => headlines(page)).toEqual(['Anh Ba trồng dừa', 'Ấp mới có điện', 'Đò ngang về bến']);
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();
  await expect.poll(() => headlines(page)).toEqual(['Đò ngang về bến', 'Ấp mới có điện', 'Anh Ba trồng dừa']);
});

test('what was found is put in the order of any column, and turned round, with the keyboard alone', async ({
  open,
}) => {
  const { page, client } = await open();
  for (const told of market) await anArticle(client, told);
  await page.getByRole('searchbox').fill('một');
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(4);
  const found = () => rows.evaluateAll((all) => all.map((row) => row.querySelector('p')?.textContent));

  await page.getByRole('button', { name: /Thứ tự kết quả/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Xếp theo: Tin bài' })).toBeVisible();
  await page.getByRole('option', { name: 'Xếp theo: Tin bài' }).press('Enter');
  await expect
    .poll(found)
    .toEqual(['Anh Ba trồng dừa', 'Ấp mới có điện', 'Chợ nổi vào mùa', 'Đò ngang về bến']);
  await page.getByRole('button', { name: 'Đảo chiều' }).press('Enter');
  await expect
    .poll(found)
    .toEqual(['Đò ngang về bến', 'Chợ nổi vào mùa', 'Ấp mới có điện', 'Anh Ba trồng dừa']);
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

test('what else is chosen stands above the list, a press takes it away, and it counts in a search too', async ({
  open,
}) => {
  const { page, client } = await open();
  for (const told of market) await anArticle(client, told);
  await page.getByRole('button', { name: 'Bản thảo 4' }).click();

  await page.getByRole('button', { name: 'Lọc thêm' }).click();
  const filters = page.getByRole('dialog', { name: 'Lọc thêm' });
  await filters.getByRole('combobox', { name: 'Tác giả' }).fill('binh');
  await page.getByRole('option', { name: /ĐỖ BÌNH/ }).click();
  await filters.getByText('Chưa có ảnh').click();
  await page.keyboard.press('Escape');
  await expect(filters).toBeHidden();

  const active = page.getByRole('grid', { name: 'Đang lọc' });
  await expect(active.getByRole('row')).toHaveText(['Tác giả: ĐỖ BÌNH', 'Chưa có ảnh']);
  await expect(page.getByText('2 tin bài', { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Tìm trong tin bài' }).fill('dua');
  await expect(page.getByText('Tìm thấy 1 bài', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toContainText('Anh Ba trồng dừa');
  await page.getByRole('searchbox', { name: 'Tìm trong tin bài' }).fill('ngang');
  await expect(page.getByText('Tìm thấy 0 bài', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Xóa chữ tìm' }).click();

  await active.getByRole('button', { name: 'Bỏ lọc “Tác giả: ĐỖ BÌNH”' }).click();
  await expect(page.getByText('4 tin bài', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
  await expect(active).toBeHidden();
});

test('Enter after a few letters of a name narrows the list to whom they mean', async ({ open }) => {
  const { page, client } = await open();
  for (const told of market) await anArticle(client, told);
  await page.getByRole('button', { name: 'Lọc thêm' }).click();
  const author = page.getByRole('combobox', { name: 'Tác giả' });
  await author.click();

  await page.keyboard.type('khong co ai');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Không có bút danh nào như vậy')).toBeVisible();
  await author.fill('binh');
  await page.getByRole('option', { name: /ĐỖ BÌNH/ }).waitFor();
  await page.keyboard.press('Enter');

  await expect(author).toHaveValue('ĐỖ BÌNH');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Đang lọc' }).getByRole('row')).toHaveText('Tác giả: ĐỖ BÌNH');
});

async function headlines(page: Page): Promise<string[]> {
  return page.getByRole('grid').getByRole('rowheader').allInnerTexts();
}

async function anArticle(client: Client<DeskContract>, told: Told): Promise<void> {
  const { id } = await client.articles.create({ as: 'phong-vien' });
  const { headline, genre, section, text = '', by } = told;
  const block = p(text);
  const fields = {
    headline: runs(headline),
    ...(by !== undefined && { bylines: [{ penName: by, role: 'writer' }] }),
    ...(genre !== undefined && { genre: EntryId.parse(genre) }),
    ...(section !== undefined && { section: EntryId.parse(section) }),
  };
  await client.articles.save({ id, as: 'phong-vien', changes: { fields, put: [block], order: [block.id] } });
}

test('each place keeps its own order, and a reload finds the orders and the filters again', async ({
  open,
}) => {
  const { page, client } = await open();
  for (const told of market) await anArticle(client, told);
  const show = (place: string) => page.getByRole('button', { name: `${place} 4` }).click();
  const order = (name: string) => expect(page.getByRole('columnheader', { name }));
  await show('Bản thảo');
  await page.getByRole('columnheader', { name: 'Chữ' }).click();
  await show('Mọi tin bài');
  await order('Lưu lúc').toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();
  await order('Tin bài').toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Lọc thêm' }).click();
  await page.getByRole('dialog', { name: 'Lọc thêm' }).getByText('Chưa có ảnh').click();
  await page.getByRole('button', { name: /Mọi lúc/ }).click();
  await page.getByRole('option', { name: 'Khoảng ngày' }).click();
  await page.keyboard.press('Escape');
  const active = page.getByRole('grid', { name: 'Đang lọc' });
  await expect(active.getByRole('row')).toHaveText(['Chưa có ảnh', 'Lưu lúc: Khoảng ngày']);

  await page.reload();

  await expect(active).toContainText('Chưa có ảnh');
  await order('Tin bài').toHaveAttribute('aria-sort', 'ascending');
  await show('Bản thảo');
  await order('Chữ').toHaveAttribute('aria-sort', 'descending');
});

test('in a low window the filters are scrolled to, and the window stays where it is', async ({ open }) => {
  const { page, client } = await open();
  await anArticle(client, market[0]!);
  await page.setViewportSize({ width: 1000, height: 420 });

  await page.getByRole('button', { name: 'Lọc thêm' }).click();
  await page.getByRole('button', { name: /Mọi lúc/ }).click();
  await page.getByRole('option', { name: 'Khoảng ngày' }).click();
  const last = page.getByRole('textbox', { name: 'Đến ngày' });
  await last.scrollIntoViewIfNeeded();

  await expect(last).toBeInViewport({ ratio: 0.99 });
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
});

test('what is chosen stays chosen as long as it is in the list, however that is put in order', async ({
  open,
}) => {
  const { page, client } = await open();
  for (const told of market) await anArticle(client, told);
  await page.getByRole('button', { name: 'Bản thảo 4' }).click();
  await page.getByRole('columnheader', { name: 'Tin bài' }).click();
  const row = (headline: string) => page.getByRole('row').filter({ hasText: headline });
  const chosen = (count: number) => page.getByRole('toolbar', { name: `Đã chọn ${count} tin bài` });

  await row('Chợ nổi vào mùa').click();
  await row('Anh Ba trồng dừa').click({ modifiers: ['Shift'] });
  await expect(chosen(3)).toBeVisible();
  await page.keyboard.press('Control+Alt+p');
  await expect(page.getByRole('dialog', { name: 'In bản duyệt' })).toContainText('Anh Ba trồng dừa');
  await page.keyboard.press('Escape');

  await page.getByRole('columnheader', { name: 'Tin bài' }).click();
  await expect(chosen(3)).toBeVisible();
  const [first] = await client.articles.list({ sort: 'headline', limit: 1 });
  const changes = { fields: { genre: EntryId.parse('phong-su') } };
  await page.getByRole('button', { name: 'Lọc thêm' }).click();
  await page.getByRole('button', { name: /Mọi thể loại/ }).click();
  await page.getByRole('option', { name: 'Tin', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await row('Ấp mới có điện').click();
  await row('Anh Ba trồng dừa').click({ modifiers: ['Control'] });
  await expect(chosen(2)).toBeVisible();
  await client.articles.save({ id: first!.id, as: 'phong-vien', changes });

  await expect(row('Anh Ba trồng dừa')).toHaveCount(0);
  await expect(chosen(1)).toBeVisible();
});
