import { expect, type Page } from 'playwright/test';
import type { Settings } from '#shared/areas/settings.ts';
import type { Run } from '#shared/document/run.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { deleted, inserted, p, runs } from '#tests/support/builders.ts';
import { composeText } from '#tests/support/input-method.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';

const writer = EntryId.parse('phong-vien');
const complete = {
  headline: runs('Bến Lạc khánh thành cầu mới'),
  lead: runs('Sáng nay, cầu thông xe.'),
  bylines: [{ penName: 'HOÀI THƯ', role: 'writer' }],
  section: EntryId.parse('thoi-su'),
};
const byReporter = { by: 'phong-vien', level: 'reporter' };
const byDesk = { by: 'bien-tap', level: 'desk' };

test('TC7 handing an article in has every later word marked, as the next person’s', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await sitDown(window, 'phong-vien');
  const id = await openArticle(window, [p('Cầu dài 240 m.')], complete);
  await expect(tracking(page, 'Không ghi chỗ sửa')).toBeVisible();

  await openPanel(page, 'Duyệt bài');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(tracking(page, 'Đang ghi chỗ sửa')).toBeVisible();
  await sitDown(window, 'bien-tap');
  await expect(tracking(page, 'Đang ghi chỗ sửa')).toBeVisible();
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await composeText(page, ' Rộng 9 m.');

  await expect
    .poll(async () => (await client.articles.open({ id })).content.body)
    .toMatchObject([
      {
        runs: [
          { text: 'Cầu dài 240 m.' },
          { text: ' Rộng 9 m.', changes: [{ kind: 'insert', person: 'bien-tap', level: 'desk' }] },
        ],
      },
    ]);
});

const values: readonly [Settings['trackChanges'], string, draft: boolean, handedIn: boolean][] = [
  ['handedIn', 'Khi bài đã gửi duyệt', false, true],
  ['always', 'Luôn ghi', true, true],
  ['never', 'Không tự ghi', false, false],
];

for (const [value, title, draft, handedIn] of values) {
  test(`TC7 “${title}” marks ${draft ? '' : 'not '}a draft and ${handedIn ? '' : 'not '}what was handed in`, async ({
    open,
  }) => {
    const window = await open();
    const { page, client } = window;
    await sitDown(window, 'bien-tap');
    const id = await openArticle(window, [p('Cầu dài 240 m.')], complete);
    await page.keyboard.press('Control+,');
    await page.getByRole('navigation', { name: 'Cài đặt' }).getByRole('button', { name: 'Màn hình' }).click();
    await page.getByRole('radio', { name: title }).click({ force: true });
    await expect.poll(async () => (await client.settings.get({})).trackChanges).toBe(value);

    await page.getByRole('button', { name: 'Bến Lạc khánh thành cầu mới', exact: true }).click();
    await expect(tracking(page, draft ? 'Đang ghi chỗ sửa' : 'Không ghi chỗ sửa')).toBeVisible();
    await client.review.move({ id, move: 'submit', as: writer });
    await expect(tracking(page, handedIn ? 'Đang ghi chỗ sửa' : 'Không ghi chỗ sửa')).toBeVisible();
  });
}

test('one person’s changes are accepted alone, those in a selection are rejected alone', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(
    window,
    [
      p('Ông Sáu ', deleted('đốt', byReporter), inserted('hầm', byDesk), ' than.'),
      p('Bà Chẹt ', inserted('vá', byReporter), ' lưới, ', inserted('phơi cá', byDesk), '.'),
    ],
    { lead: [inserted('Sáng nay', byDesk)] },
  );
  await openPanel(page, 'Chỗ sửa');

  await page.getByRole('button', { name: /Của ai/ }).click();
  await page
    .getByRole('option', { name: /\(2\)$/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Nhận:/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Nhận cả 2' }).click();
  await expect.poll(() => text(window, id)).toEqual(['Ông Sáu +hầm+ than.', 'Bà Chẹt vá lưới, +phơi cá+.']);
  await expect(page.getByText('Đã nhận 2 chỗ sửa.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'phơi cá' })).toBeVisible();

  await fieldOf(page, 'Sapo').click();
  await bodyOf(page).getByText('lưới').click();
  await page.keyboard.press('Control+End');
  for (let letters = 0; letters < 4; letters += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.getByRole('button', { name: 'Từ chối chỗ đang chọn' }).click();
  await expect.poll(() => text(window, id)).toEqual(['Ông Sáu +hầm+ than.', 'Bà Chẹt vá lưới, .']);
  expect((await window.client.articles.open({ id })).content.lead).toMatchObject([{ text: 'Sáng nay' }]);
  await page.getByRole('button', { name: 'Từ chối chỗ đang chọn' }).click();
  await expect(page.getByText('Chưa chọn chỗ sửa nào trong bài.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('after all changes were settled the keyboard is on the way back', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [
    p('Ông ', inserted('Sáu'), ' về.'),
    p('Bà ', deleted('Chẹt'), ' ở.'),
  ]);
  await openPanel(page, 'Chỗ sửa');

  await page.getByRole('button', { name: 'Nhận hết' }).press('Enter');
  await expect.poll(() => text(window, id)).toEqual(['Ông Sáu về.', 'Bà  ở.']);
  await page.keyboard.press('Enter');

  await expect.poll(() => text(window, id)).toEqual(['Ông +Sáu+ về.', 'Bà -Chẹt- ở.']);
});

test('words are listed in the order in which the text has them', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const [one, two] = [{ id: 'c1' }, { id: 'c2' }];
  await openArticle(window, [
    p(
      'Ông ',
      deleted('Năm', one),
      inserted('Sáu', one),
      ' về, ',
      inserted('bà', two),
      deleted('cô', two),
      ' ở.',
    ),
  ]);
  await openPanel(page, 'Chỗ sửa');

  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Nhận: / }) });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('NămSáu');
  await expect(rows.last()).toContainText('bàcô');
  await expect(page.getByRole('button', { name: 'Nhận: thêm bà, bỏ cô' })).toBeVisible();
});

test('a block of another type says what it was and what it became', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Chợ nổi vào mùa.'), p('Ghe hàng về bến.')]);
  await page.getByRole('button', { name: 'Không ghi chỗ sửa' }).click();
  await bodyOf(page).getByText('Ghe hàng').click();
  await page.getByRole('button', { name: 'Tít xen' }).click();
  await openPanel(page, 'Chỗ sửa');

  await expect(page.getByRole('button', { name: 'Nhận: Đổi đoạn văn thành tít xen' })).toBeVisible();
});

test('the row behind one that was settled takes the keyboard', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [
    p('Ông ', inserted('Sáu', byDesk), ' hầm than.'),
    p('Bà ', inserted('Chẹt', byDesk), ' vá lưới.'),
  ]);
  await openPanel(page, 'Chỗ sửa');

  await page.getByRole('button', { name: 'Nhận: thêm Sáu' }).press('Enter');

  await expect(page.locator(':focus')).toContainText('Chẹt');
});

test('TC6 accepting all in headline, lead and body is one step, undone and done again wherever the caret is', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const marked = (before: string, word: string) => [{ text: before }, inserted(word, byDesk)];
  const id = await openArticle(window, [p('Nước ', inserted('lên', byDesk))], {
    headline: marked('Mùa ', 'nước'),
    lead: marked('Sáng ', 'nay'),
  });
  const all = () => allText(window, id);
  await openPanel(page, 'Chỗ sửa');

  await page.getByRole('button', { name: 'Nhận hết' }).click();
  await expect.poll(all).toEqual(['Mùa nước', 'Sáng nay', 'Nước lên']);
  await fieldOf(page, 'Sapo').click();
  await page.keyboard.press('Control+z');
  await expect.poll(all).toEqual(['Mùa +nước+', 'Sáng +nay+', 'Nước +lên+']);
  await page.keyboard.press('Control+y');
  await expect.poll(all).toEqual(['Mùa nước', 'Sáng nay', 'Nước lên']);
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect.poll(all).toEqual(['Mùa +nước+', 'Sáng +nay+', 'Nước +lên+']);
  await page.getByRole('button', { name: 'Từ chối hết' }).click();
  await expect.poll(all).toEqual(['Mùa ', 'Sáng ', 'Nước ']);
});

test('what was rejected in the body comes back by the keys in a field, as long as nothing was written there since', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const body = [p('Nước ', inserted('lên', byDesk))];
  const id = await openArticle(window, body, { headline: [{ text: 'Mùa' }], lead: [{ text: 'Sáng' }] });
  const all = () => allText(window, id);
  await openPanel(page, 'Chỗ sửa');
  await fieldOf(page, 'Tít').click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');

  await page.getByRole('button', { name: 'Từ chối hết' }).click();
  await expect.poll(all).toEqual(['Mùax', 'Sáng', 'Nước ']);
  await fieldOf(page, 'Sapo').click();
  await page.keyboard.press('Control+z');
  await expect.poll(all).toEqual(['Mùax', 'Sáng', 'Nước +lên+']);
  await page.keyboard.press('Control+y');
  await expect.poll(all).toEqual(['Mùax', 'Sáng', 'Nước ']);

  await page.keyboard.press('End');
  await page.keyboard.type('y');
  await expect.poll(all).toEqual(['Mùax', 'Sángy', 'Nước ']);
  await page.keyboard.press('Control+z');
  await expect.poll(all).toEqual(['Mùax', 'Sáng', 'Nước ']);
  await fieldOf(page, 'Tít').click();
  await page.keyboard.press('Control+z');
  await expect.poll(all).toEqual(['Mùax', 'Sáng', 'Nước +lên+']);
  await page.keyboard.press('Control+z');
  await expect.poll(all).toEqual(['Mùa', 'Sáng', 'Nước +lên+']);
});

test('WF17 whoever approves may sign with changes open, for a reason that is kept', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Cầu dài 240 m.')], complete);
  await client.review.move({ id, move: 'submit', as: writer });
  const { content } = await client.articles.open({ id });
  const [block] = content.body;
  const put = [{ ...block!, runs: [{ text: 'Cầu dài ' }, deleted('240'), inserted('250'), { text: ' m.' }] }];
  await client.articles.save({ id, as: EntryId.parse('bien-tap'), changes: { put: put as never } });
  await sitDown(window, 'tong-bien-tap');
  await page.reload();
  await openPanel(page, 'Duyệt bài');
  const panel = page.getByRole('region', { name: 'Duyệt bài' });

  await expect(panel.getByText('Còn 2 chỗ sửa chưa nhận hoặc từ chối.', { exact: false })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Duyệt', exact: true })).toBeDisabled();
  await panel.getByRole('button', { name: /^Tới chỗ này: Còn 2 chỗ sửa/ }).click();
  await expect(page.getByRole('button', { name: 'Nhận hết' })).toBeVisible();
  await panel.getByRole('button', { name: 'Duyệt kèm chỗ sửa…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ký khi còn 2 chỗ sửa' });
  await dialog.getByRole('button', { name: 'Duyệt' }).click();
  await expect(dialog.getByText('Hãy ghi một câu', { exact: false })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('textbox').fill('In kịp số sáng.');
  await dialog.getByRole('button', { name: 'Duyệt' }).click();

  await expect(panel.getByText('Đã duyệt xong')).toBeVisible();
  await expect(
    panel.getByText('Lý do: Ký khi còn 2 chỗ sửa chưa nhận hoặc từ chối: In kịp số sáng.').last(),
  ).toBeVisible();
});

test('WF17 a reporter sends with changes open, and is not asked to sign', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Cầu ', inserted('mới '), 'dài 240 m.')], complete);
  await openPanel(page, 'Duyệt bài');

  await page.getByRole('button', { name: 'Gửi kèm chỗ sửa…' }).click();

  await expect(page.getByRole('dialog', { name: 'Gửi khi còn 1 chỗ sửa' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Vì sao gửi khi còn chỗ sửa' })).toBeFocused();
});

test('WF17 a change that was settled a moment ago is not among those that are signed with', async ({
  open,
}) => {
  let isRead = Promise.resolve();
  const window = await open({
    beforeCall: (method) => (method === 'articles.open' ? isRead : Promise.resolve()),
  });
  const { page, client } = window;
  const id = await openArticle(window, [p('Cầu dài 240 m.')], complete);
  await client.review.move({ id, move: 'submit', as: writer });
  const { content } = await client.articles.open({ id });
  const put = [
    { ...content.body[0]!, runs: [{ text: 'Cầu ' }, inserted('mới '), { text: 'dài ' }, deleted('240 ')] },
  ];
  await client.articles.save({ id, as: EntryId.parse('bien-tap'), changes: { put: put as never } });
  await sitDown(window, 'tong-bien-tap');
  await page.reload();
  await openPanel(page, 'Duyệt bài');
  await openPanel(page, 'Chỗ sửa');
  const sign = page.getByRole('button', { name: 'Duyệt kèm chỗ sửa…' });
  await expect(sign).toBeVisible();

  const { promise, resolve: read } = Promise.withResolvers<void>();
  isRead = promise;
  await page.getByRole('button', { name: /^Nhận: thêm/ }).click();
  await sign.click();
  const dialog = page.getByRole('dialog', { name: 'Ký khi còn 1 chỗ sửa' });
  await dialog.getByRole('textbox').fill('In kịp số sáng.');
  read();
  await dialog.getByRole('button', { name: 'Duyệt' }).click();

  await expect(page.getByText('Đã duyệt xong')).toBeVisible();
});

test('the reporter sees what the newsroom made of the text since it was handed in', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await sitDown(window, 'phong-vien');
  const block = p('Cầu dài 240 m.');
  const id = await openArticle(window, [block], complete);
  await client.articles.keep({ id, as: writer });
  await client.review.move({ id, move: 'submit', as: writer });
  const put = [{ ...block, runs: [{ text: 'Cầu dài ' }, deleted('240'), inserted('250'), { text: ' m.' }] }];
  await client.articles.save({ id, as: EntryId.parse('bien-tap'), changes: { put } });
  await page.reload();
  await openPanel(page, 'Chỗ sửa');

  await page.getByRole('button', { name: 'Tòa soạn đã sửa gì' }).click();

  const dialog = page.getByRole('dialog', { name: 'Tòa soạn đã sửa gì' });
  await expect(dialog.getByText('1 chỗ khác', { exact: true })).toBeVisible();
  await expect(dialog.locator('del')).toHaveText(['240']);
  await expect(dialog.locator('ins')).toHaveText(['250']);

  await page.keyboard.press('Escape');
  await client.review.move({ id, move: 'return', as: EntryId.parse('bien-tap'), reason: 'Xem lại số liệu.' });
  const notice = page.getByRole('main').getByText('Bài bị trả lại: Xem lại số liệu.');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Tòa soạn đã sửa gì' }).first().click();
  await expect(dialog.locator('ins')).toHaveText(['250']);
});

test('a reporter corrects what came back without marks and hands it in again, and the desk sees what was corrected', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  await sitDown(window, 'phong-vien');
  const id = await openArticle(window, [p('Cầu dài 240 m.')], complete);
  await client.review.move({ id, move: 'submit', as: writer });
  await client.review.move({ id, move: 'return', as: EntryId.parse('bien-tap'), reason: 'Xem lại số liệu.' });
  await page.reload();
  await expect(tracking(page, 'Không ghi chỗ sửa')).toBeVisible();

  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await composeText(page, ' Rộng 9 m.');
  await expect.poll(() => text(window, id)).toEqual(['Cầu dài 240 m. Rộng 9 m.']);
  await openPanel(page, 'Duyệt bài');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(tracking(page, 'Đang ghi chỗ sửa')).toBeVisible();

  await sitDown(window, 'bien-tap');
  await page.reload();
  await openPanel(page, 'Chỗ sửa');
  await page.getByRole('button', { name: 'Người viết đã sửa lại gì' }).click();
  const dialog = page.getByRole('dialog', { name: 'Người viết đã sửa lại gì' });
  await expect(dialog.locator('ins')).toHaveText(['Rộng 9 m.']);
});

test('what a desk editor corrects in an article that was sent back is marked', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const id = await openArticle(window, [p('Cầu dài 240 m.')], complete);
  await client.review.move({ id, move: 'submit', as: writer });
  await client.review.move({ id, move: 'return', as: EntryId.parse('bien-tap'), reason: 'Xem lại số liệu.' });

  await sitDown(window, 'bien-tap');
  await page.reload();

  await expect(tracking(page, 'Đang ghi chỗ sửa')).toBeVisible();
});

function tracking(page: Page, state: string) {
  return page.getByRole('button', { name: `Ghi chỗ sửa: ${state}` });
}

/** Whoever works at this window from now on. */
async function sitDown({ client }: DeskWindow, person: string): Promise<void> {
  await client.settings.put({ changes: { person: EntryId.parse(person) } });
}

async function openPanel(page: Page, title: string): Promise<void> {
  const panel = page.getByRole('button', { name: title, exact: true });
  await panel.waitFor();
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
}

async function text({ client }: DeskWindow, id: ArticleId): Promise<string[]> {
  const { content } = await client.articles.open({ id });
  return content.body.map((block) => (block.type === 'paragraph' ? block.runs.map(shown).join('') : ''));
}

async function allText(window: DeskWindow, id: ArticleId): Promise<string[]> {
  const { headline, lead } = (await window.client.articles.open({ id })).content;
  return [headline.map(shown).join(''), lead.map(shown).join(''), ...(await text(window, id))];
}

function shown({ text: words, changes = [] }: Run): string {
  const sign = changes.length === 0 ? '' : changes.some(({ kind }) => kind === 'delete') ? '-' : '+';
  return sign + words + sign;
}

test('a card under which old words go and a paragraph comes says both', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Nước lên chậm, bà con đã kịp gặt lúa.'), p('Chợ vẫn họp.')]);
  await openPanel(page, 'Chỗ sửa');
  await bodyOf(page).getByText('Nước lên').click();
  await page.keyboard.press('Control+Shift+e');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Lũ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Đồng đã gặt xong.');

  await expect(page.getByRole('listitem').getByText('Bỏ 9 chữ, Thêm đoạn văn')).toBeVisible();
});
