import { expect } from 'playwright/test';
import type { Block } from '#shared/document/block.ts';
import type { Byline } from '#shared/document/content.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { p, photo } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, showArticle } from '#tests/support/writing-window.ts';

const me = EntryId.parse('le-van-an');

/** A reporter's new article, with its bylines in view. */
async function openBylines(
  { page, client }: DeskWindow,
  bylines: readonly Byline[] = [],
  body: readonly Block[] = [],
): Promise<ArticleId> {
  const value = { name: 'Lê Vân An', role: 'phong-vien', penNames: ['HOÀI THƯ'], shortForms: ['H.T'] };
  await client.registers.put({ kind: 'person', id: me, value, as: 'phong-vien' });
  await client.settings.put({ changes: { person: me } });
  const { id } = await client.articles.create({ as: me });
  const changes = { put: [...body], order: body.map((block) => block.id) };
  const fields = { bylines: [...bylines] };
  await client.articles.save({ id, changes: { fields, ...(body.length > 0 && changes) }, as: me });
  await showArticle({ page, client }, id);
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

  await page.getByRole('combobox', { name: 'Thêm tác giả' }).click();
  await expect(page.getByRole('option')).toHaveText([/^HOÀI THƯ/]);
  await page.keyboard.type('hoai');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect
    .poll(() => bylinesOf(window, id))
    .toEqual([{ person: me, penName: 'HOÀI THƯ', role: 'writer' }]);
});

test('a whole name typed without marks is signed as the list has it', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window);

  await page.getByRole('combobox', { name: 'Thêm tác giả' }).click();
  await page.keyboard.type('hoai thu');
  await page.keyboard.press('Enter');

  await expect
    .poll(() => bylinesOf(window, id))
    .toEqual([{ person: me, penName: 'HOÀI THƯ', role: 'writer' }]);
});

test('a name that is in no list is taken as it was typed', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window);

  await page.getByRole('combobox', { name: 'Thêm tác giả' }).click();
  await page.keyboard.type('Út Lài');
  await page.keyboard.press('Enter');

  await expect.poll(() => bylinesOf(window, id)).toEqual([{ penName: 'Út Lài', role: 'writer' }]);
});

test('the field in which one name after the other is added stays in sight', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window);
  const field = page.getByRole('combobox', { name: 'Thêm tác giả' });

  await field.click();
  for (const name of ['Út Lài', 'Tư Lành', 'Năm Lài', 'Ba Khía', 'Sáu Vườn']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport({ ratio: 0.9, timeout: 3000 });
  }

  await expect.poll(() => bylinesOf(window, id)).toHaveLength(5);
});

test('who writes signs with one press', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window);

  const sign = page.getByRole('button', { name: 'Ký tên “HOÀI THƯ”' });
  await sign.press('Enter');

  await expect
    .poll(() => bylinesOf(window, id))
    .toEqual([{ person: me, penName: 'HOÀI THƯ', role: 'writer' }]);
  await expect(sign).toBeHidden();
  await expect(page.locator(':focus')).toHaveText('HOÀI THƯ');

  await page.getByRole('button', { name: 'Bỏ HOÀI THƯ' }).press('Enter');

  await expect(sign).toBeFocused();
});

test('a name of nobody in the list becomes a pen name with one press, and the byline is that person’s', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await openBylines(window, [{ penName: 'XUÂN THƯỞNG', role: 'writer' }]);

  await page.getByRole('button', { name: 'Thêm bút danh “XUÂN THƯỞNG” vào danh sách' }).press('Enter');

  await expect(page.getByText('Chưa có trong danh sách của tòa soạn.')).toBeHidden();
  const added = (await client.registers.list({ kind: 'person' })).find(
    ({ value }) => value['name'] === 'Xuân Thưởng',
  );
  expect(added?.value).toMatchObject({ penNames: ['XUÂN THƯỞNG'], shortForms: ['X.T'] });
  await expect
    .poll(() => bylinesOf(window, id))
    .toEqual([{ person: added?.id, penName: 'XUÂN THƯỞNG', role: 'writer' }]);
  await expect(page.locator(':focus')).toHaveText('XUÂN THƯỞNG');
});

test('a name of nobody in the list can be one more pen name of somebody', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openBylines(window, [{ penName: 'THƯ HOÀI', role: 'writer' }]);

  await page.getByRole('button', { name: 'Của người đã có…' }).click();
  await page.getByRole('combobox', { name: 'Ai ký “THƯ HOÀI”' }).fill('van an');
  await page.getByRole('option', { name: 'Lê Vân An' }).click();

  await expect
    .poll(() => bylinesOf(window, id))
    .toEqual([{ person: me, penName: 'THƯ HOÀI', role: 'writer' }]);
  const people = await client.registers.list({ kind: 'person' });
  expect(people.find((person) => person.id === me)?.value['penNames']).toEqual(['HOÀI THƯ', 'THƯ HOÀI']);
});

test('a name that two people sign warns, and one of them is chosen', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const other = { name: 'Trần Hoài', role: 'cong-tac-vien', penNames: ['Hoài Thư'], shortForms: [] };
  await client.registers.put({ kind: 'person', id: 'tran-hoai', value: other, as: 'phong-vien' });
  const id = await openBylines(window, [{ penName: 'HOÀI THƯ', role: 'writer' }]);

  await expect(page.getByText('Có hơn một người ký “HOÀI THƯ”. Hãy chọn đúng người.')).toBeVisible();
  await page.getByRole('button', { name: 'Ai ký “HOÀI THƯ”' }).click();
  await page.getByRole('option', { name: /^Trần Hoài/ }).click();

  await expect
    .poll(() => bylinesOf(window, id))
    .toEqual([{ person: 'tran-hoai', penName: 'HOÀI THƯ', role: 'writer' }]);
});

test('who wrote it for another paper is named as the source, and is asked for in no list', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window, [{ penName: 'Hà Thu', role: 'writer' }]);

  await page.getByRole('button', { name: /Vai trò của Hà Thu/ }).click();
  await page.getByRole('option', { name: 'Theo (của báo khác)' }).click();

  await expect.poll(() => bylinesOf(window, id)).toEqual([{ penName: 'Hà Thu', role: 'source' }]);
  await expect(page.getByText('Chưa có trong danh sách của tòa soạn.')).toBeHidden();
});

test('the initials of who signs are offered as a photo’s credit', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openBylines(window, [{ person: me, penName: 'HOÀI THƯ', role: 'writer' }], [photo()]);

  await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).click();
  await page.getByRole('button', { name: /^Ghi “Ảnh: H\.T”/ }).click();

  await expect(page.getByText('Là tác giả HOÀI THƯ của bài.')).toBeVisible();
  await expect
    .poll(async () => (await client.articles.open({ id })).content.body)
    .toMatchObject([{ type: 'photo', credit: [{ text: 'H.T' }] }]);
});

test('a name that was typed and left is taken; the keys that undo take it back, and leave the text alone', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window, [], [p('Sáng nay gặt lúa.')]);
  const text = bodyOf(page);
  const panel = page.getByRole('button', { name: 'Tác giả', exact: true });
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Mai cấy.');

  await page.getByRole('combobox', { name: 'Thêm tác giả' }).click();
  await page.keyboard.type('Út Lài');
  await page.keyboard.press('Escape');
  await panel.click();
  await expect.poll(() => bylinesOf(window, id)).toEqual([{ penName: 'Út Lài', role: 'writer' }]);
  await panel.click();
  await page.getByRole('button', { name: /^Bỏ .*Út Lài/ }).click();
  await expect.poll(() => bylinesOf(window, id)).toEqual([]);
  await expect(page.getByRole('combobox', { name: 'Thêm tác giả' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => bylinesOf(window, id)).toEqual([{ penName: 'Út Lài', role: 'writer' }]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => bylinesOf(window, id)).toEqual([]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect.poll(() => bylinesOf(window, id)).toEqual([{ penName: 'Út Lài', role: 'writer' }]);

  await expect(text).toHaveText('Sáng nay gặt lúa. Mai cấy.');
});

test('a name that stands there twice has another part in one place only', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const twice = { penName: 'Út Lài', role: 'writer' };
  const id = await openBylines(window, [twice, twice]);

  await page
    .getByRole('button', { name: /Út Lài/ })
    .filter({ hasText: 'Bài' })
    .last()
    .click();
  await page.getByRole('option', { name: 'Ảnh', exact: true }).click();

  await expect.poll(() => bylinesOf(window, id)).toEqual([twice, { ...twice, role: 'photographer' }]);
});

test('whoever leaves a half-typed name is where he went: in the text, at the next field, at what he pressed', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openBylines(window, [{ penName: 'QUỐC NAM', role: 'writer' }], [p('Một đoạn.')]);
  // The list of names hides the text from screen readers while it is open.
  const words = page.getByText('Một đoạn.');
  const adding = page.getByRole('combobox', { name: 'Thêm tác giả' });

  await adding.click();
  await page.keyboard.type('Út Lài');
  await words.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Chữ mới.');
  await expect(bodyOf(page)).toHaveText('Một đoạn. Chữ mới.');
  await expect.poll(() => namesOf(window, id)).toEqual(['QUỐC NAM', 'Út Lài']);

  await adding.click();
  await page.keyboard.type('Hà Thu');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Nguồn tin' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => namesOf(window, id)).toEqual(['QUỐC NAM', 'Út Lài', 'Hà Thu']);

  await adding.click();
  await page.keyboard.type('Minh Ký');
  await page.keyboard.press('Escape');
  const section = page.getByRole('button', { name: 'Chuyên mục', exact: true });
  await section.hover();
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
  await expect(section).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => namesOf(window, id)).toEqual(['QUỐC NAM', 'Út Lài', 'Hà Thu', 'Minh Ký']);

  const keywords = page.getByRole('combobox', { name: 'Từ khóa' });
  await keywords.click();
  await page.keyboard.type('cầu phao');
  await words.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Hết.');
  await expect(bodyOf(page)).toHaveText('Một đoạn. Chữ mới. Hết.');
  await expect(page.getByRole('grid', { name: 'Từ khóa' })).toContainText('cầu phao');
});

async function namesOf({ client }: DeskWindow, id: ArticleId): Promise<readonly string[]> {
  const { content } = await client.articles.open({ id });
  return content.bylines.map(({ penName }) => penName);
}
