import { expect } from 'playwright/test';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';

const me = EntryId.parse('le-van-an');

/** A reporter's new article, with its bylines in view. */
async function openBylines({ page, client }: DeskWindow): Promise<ArticleId> {
  const value = { name: 'Lê Vân An', role: 'phong-vien', penNames: ['HOÀI THƯ'], shortForms: ['H.T'] };
  await client.registers.put({ kind: 'person', id: me, value, as: 'phong-vien' });
  await client.settings.put({ changes: { person: me } });
  const { id } = await client.articles.create({ as: me });
  const arrangement = { screen: { name: 'writing', article: id }, tabs: [id] };
  await client.settings.keepLayout({ name: 'workspace', value: arrangement });
  await page.reload();
  await page.getByRole('button', { name: 'Tác giả', exact: true }).click();
  return id;
}

async function bylinesOf({ client }: DeskWindow, id: ArticleId): Promise<unknown> {
  return (await client.articles.open({ id })).content.bylines;
}

test('the suggestion that the arrows stand on is what Enter takes, not the letters that led to it', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window);

  await page.getByRole('combobox', { name: 'Thêm bút danh' }).click();
  await expect(page.getByRole('option')).toHaveText([/^HOÀI THƯ/]);
  await page.keyboard.type('hoai');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect
    .poll(() => bylinesOf(window, id))
    .toEqual([{ person: me, penName: 'HOÀI THƯ', role: 'writer' }]);
});

test('a name that is in no list is taken as it was typed', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window);

  await page.getByRole('combobox', { name: 'Thêm bút danh' }).click();
  await page.keyboard.type('Út Lài');
  await page.keyboard.press('Enter');

  await expect.poll(() => bylinesOf(window, id)).toEqual([{ penName: 'Út Lài', role: 'writer' }]);
});

test('who writes signs with one press', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window);

  await page.getByRole('button', { name: 'Ký tên “HOÀI THƯ”' }).click();

  await expect
    .poll(() => bylinesOf(window, id))
    .toEqual([{ person: me, penName: 'HOÀI THƯ', role: 'writer' }]);
  await expect(page.getByRole('button', { name: /^Ký tên/ })).toBeHidden();
});
