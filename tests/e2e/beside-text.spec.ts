import { expect } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { p, runs } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

test('the keys that undo and set bold are about the field that is written in, not about the text beside it', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay gặt lúa.')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Mai cấy.');
  await page.keyboard.press('Control+Alt+M');
  const note = page.getByRole('textbox', { name: 'Nội dung góp ý' });
  await expect(note).toBeFocused();
  await page.keyboard.type('Ruộng nào?');

  for (const keys of ['Control+b', 'Control+Alt+2', 'Alt+ArrowUp', 'Control+z', 'Control+z'])
    await page.keyboard.press(keys);

  await expect(note).toBeFocused();
  await expect(note).not.toHaveValue('Ruộng nào?');
  await expect(bodyOf(page).locator('p')).toHaveText(['Sáng nay gặt lúa. Mai cấy.']);
  await expect(bodyOf(page).locator('strong, b')).toHaveCount(0);
});

test('a keyword that was typed and left is taken, whichever way the article is left', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Sáng nay gặt lúa.')], {
    headline: runs('Giữ rừng'),
    tags: ['lúa'],
  });
  const tags = async () => (await client.articles.open({ id })).content.tags;
  await page.getByRole('button', { name: 'Chuyên mục', exact: true }).click();
  const keywords = page.getByRole('combobox', { name: 'Từ khóa' });

  await keywords.click();
  await page.keyboard.type('vụ mùa, Bến Lạc');
  await page.keyboard.press('F1');
  await expect.poll(tags).toEqual(['lúa', 'vụ mùa', 'Bến Lạc']);

  await page.getByText('Giữ rừng').first().click();
  await keywords.click();
  await page.keyboard.type('chợ nổi');
  await page.keyboard.press('Control+s');
  await expect.poll(tags).toEqual(['lúa', 'vụ mùa', 'Bến Lạc', 'chợ nổi']);
  await keywords.click();
  await page.keyboard.type('gạo');
  await page.reload();
  await expect.poll(tags).toEqual(['lúa', 'vụ mùa', 'Bến Lạc', 'chợ nổi', 'gạo']);
});

test('the keywords stand between their own label and their field', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Sáng nay gặt lúa.')], { tags: ['lúa'] });
  await page.getByRole('button', { name: 'Chuyên mục', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Từ khóa' });
  await expect(field).toBeVisible();
  const label = page.getByText('Từ khóa', { exact: true });
  const chip = page.getByRole('row', { name: 'lúa' });

  const tops = await Promise.all([label, chip, field].map(async (part) => (await part.boundingBox())!.y));

  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await label.click();
  await expect(field).toBeFocused();
});

test('a chip that is taken away leaves the focus at its field, and comes back by undo', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Sáng nay gặt lúa.')], { tags: ['lúa'] });
  const tags = async () => (await client.articles.open({ id })).content.tags;
  await page.getByRole('button', { name: 'Chuyên mục', exact: true }).click();

  await page.getByRole('button', { name: /^Bỏ .*lúa/ }).click();
  await expect(page.getByRole('combobox', { name: 'Từ khóa' })).toBeFocused();
  await expect.poll(tags).toEqual([]);
  await page.keyboard.press('Control+z');

  await expect.poll(tags).toEqual(['lúa']);
});

test('a section that was taken off the list is named where an article is filed under it, and can be left', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const as = EntryId.parse('phong-vien');
  const put = (id: string, title: string, removed = false) =>
    client.registers.put({ kind: 'section', id: EntryId.parse(id), value: { title }, removed, as });
  for (const [id, title] of [
    ['muoi', 'Đời muối'],
    ['cho', 'Chợ nổi'],
  ] as const)
    await put(id, title);
  const filed = { section: EntryId.parse('muoi'), secondarySections: [EntryId.parse('cho')] };
  const id = await openArticle(window, [p('Sáng nay gặt lúa.')], filed);
  for (const [gone, title] of [
    ['muoi', 'Đời muối'],
    ['cho', 'Chợ nổi'],
  ] as const)
    await put(gone, title, true);
  await page.getByRole('button', { name: 'Chuyên mục', exact: true }).click();

  await expect(page.getByRole('button', { name: /Chuyên mục chính$/ })).toContainText(
    'Đời muối (đã bỏ khỏi danh mục)',
  );
  await page.getByRole('button', { name: /^Bỏ .*Chợ nổi/ }).click();

  await expect
    .poll(async () => (await client.articles.open({ id })).content)
    .toMatchObject({ section: 'muoi', secondarySections: [] });
});
