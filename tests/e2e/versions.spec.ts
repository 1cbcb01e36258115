import type { Page } from 'playwright-core';
import { expect } from 'playwright/test';
import type { ArticleFields } from '#shared/areas/articles.ts';
import type { Block } from '#shared/document/block.ts';
import { runsText } from '#shared/document/run.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { changed, deleted, inserted, p, runs } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { writtenOnTwoLaptops } from '#tests/support/two-laptops.ts';
import { bodyOf as body, showArticle } from '#tests/support/writing-window.ts';
import { violationsOn } from '#tests/support/accessible.ts';

const reporter = EntryId.parse('phong-vien');

test('two revisions are compared by word and by block, beside each other and one through the other', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await anEditedArticle(window);

  const dialog = await compareWithFirst(page);

  await expect(dialog.getByText('5 chỗ khác')).toBeVisible();
  await expect(dialog.locator('del')).toHaveText(['cũ', 'cấy', 'Đoạn bỏ đi.']);
  await expect(dialog.locator('ins')).toHaveText(['mới', 'gặt', 'Đoạn thêm vào.', 'Năm Căn']);
  await expect(dialog.getByText('1 phần giống nhau')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await dialog.getByText('Liền mạch').click();
  await expect(dialog.getByText('Bà con cấygặt xong lúa.')).toBeVisible();
  await dialog.getByText('Chỉ hiện chỗ khác').click();
  await expect(dialog.getByText('Đoạn không đổi.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('what differs is looked for beside the window, and nothing goes on after it is closed', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await anEditedArticle(window);
  const comparing = () => page.workers().filter((worker) => worker.url().includes('compare-worker')).length;
  expect(comparing()).toBe(0);

  const dialog = await compareWithFirst(page);
  await expect(dialog.getByText('5 chỗ khác')).toBeVisible();
  expect(comparing()).toBe(1);
  await page.keyboard.press('Escape');

  await expect(dialog).toBeHidden();
  await expect.poll(comparing).toBe(0);
});

test('a key goes from one difference to the next', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await anEditedArticle(window);
  const dialog = await compareWithFirst(page);
  await expect(dialog.getByText('5 chỗ khác')).toBeVisible();

  await page.keyboard.press('F7');
  await expect(dialog.getByText('1 / 5 chỗ khác')).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Tít');
  await page.keyboard.press('Shift+F7');
  await expect(dialog.getByText('5 / 5 chỗ khác')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('one block, one that was removed and one field are taken back as new revisions, and can be undone', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const id = await anEditedArticle(window);
  const before = await client.revisions.list({ article: id });
  const dialog = await compareWithFirst(page);

  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Bà con cấy xong lúa.' }).click();
  await expect(dialog.getByText('4 chỗ khác')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Đoạn bỏ đi.' }).click();
  await expect(dialog.getByText('3 chỗ khác')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Tít' }).click();
  await expect(dialog.getByText('2 chỗ khác')).toBeVisible();

  expect(await storedTexts(window, id)).toEqual([
    'Tít cũ',
    'Bà con cấy xong lúa.',
    'Đoạn không đổi.',
    'Đoạn bỏ đi.',
    'Đoạn thêm vào.',
  ]);
  const after = await client.revisions.list({ article: id });
  expect(after.slice(0, after.length - before.length).map(({ reason }) => reason)).toEqual([
    'restore',
    'restore',
    'restore',
  ]);
  expect(after.map((revision) => revision.id)).toEqual(
    expect.arrayContaining(before.map((revision) => revision.id)),
  );

  await page.keyboard.press('Escape');
  await body(page).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Tít', exact: true })).toHaveText('Tít mới');
  await expect(body(page)).toContainText('Đoạn bỏ đi.');
  await page.keyboard.press('Control+z');
  await expect(body(page)).not.toContainText('Đoạn bỏ đi.');
});

test('a double click takes one place back: the one that comes up under the hand stays', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await anEditedArticle(window);
  const dialog = await compareWithFirst(page);
  await expect(dialog.getByText('5 chỗ khác')).toBeVisible();
  const button = await dialog.getByRole('button', { name: /: Đoạn bỏ đi/ }).boundingBox();
  const press = () => page.mouse.click(button!.x + button!.width - 20, button!.y + button!.height / 2);

  await press();
  await expect(dialog.getByText('4 chỗ khác')).toBeVisible();
  await press();
  await page.waitForTimeout(600);
  await expect(dialog.getByText('4 chỗ khác')).toBeVisible();
  await press();

  await expect(dialog.getByText('3 chỗ khác')).toBeVisible();
});

test('the first undo after a block was taken back takes that back, wherever the caret was', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await anEditedArticle(window);
  const lead = page.getByRole('textbox', { name: 'Sapo', exact: true });
  await lead.click();
  await page.keyboard.type('Sáng nay');
  const dialog = await compareWithFirst(page);
  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Đoạn bỏ đi.' }).click();
  await expect(body(page)).toContainText('Đoạn bỏ đi.');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');

  await expect(body(page)).not.toContainText('Đoạn bỏ đi.');
  await expect(lead).toHaveText('Sáng nay');
});

test('places taken back one after the other with the keyboard are undone one after the other, from one text', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await anEditedArticle(window);
  const dialog = await compareWithFirst(page);
  await expect(dialog.getByText('5 chỗ khác')).toBeVisible();
  const states = [['Tít mới', 'Bà con gặt xong lúa.', 'Đoạn không đổi.', 'Đoạn thêm vào.']];

  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Tít' }).focus();
  for (const [name, texts] of [
    [/: Bà con/, ['Tít cũ', 'Bà con gặt xong lúa.', 'Đoạn không đổi.', 'Đoạn thêm vào.']],
    [/: Đoạn bỏ đi/, ['Tít cũ', 'Bà con cấy xong lúa.', 'Đoạn không đổi.', 'Đoạn thêm vào.']],
    [
      /: Đoạn thêm vào/,
      ['Tít cũ', 'Bà con cấy xong lúa.', 'Đoạn không đổi.', 'Đoạn bỏ đi.', 'Đoạn thêm vào.'],
    ],
  ] as const) {
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toHaveAccessibleName(name);
    await expect.poll(() => storedTexts(window, id)).toEqual(texts);
    states.unshift([...texts]);
  }

  await page.keyboard.press('Escape');
  await body(page).click();
  for (const texts of states.slice(1)) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => storedTexts(window, id)).toEqual(texts);
  }
});

test('a place is taken back as the comparison shows it: without the words that were struck then', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const block = p('Sáng nay ', deleted('gió '), 'nước lên');
  const headline = [{ text: 'Tít ' }, deleted('cũ'), inserted('mới')];
  const id = await aRevision(window, { headline }, [block]);
  await writeOn(window, id, { headline: runs('Tít khác') }, [{ ...block, runs: runs('Sáng nay khác') }]);
  const dialog = await compareWithFirst(page);

  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Tít' }).click();
  await expect(dialog.getByText('1 chỗ khác')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Sáng nay nước lên' }).click();
  await expect(dialog.getByText('Hai bản giống nhau.')).toBeVisible();

  const { content } = await client.articles.open({ id });
  expect(content.headline).toEqual(runs('Tít mới'));
  expect(content.body).toMatchObject([{ runs: runs('Sáng nay nước lên') }]);
});

test('what an undo changes comes into sight, though the caret stands far from it', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const far = p('Nước mặn lên sớm.');
  const between = Array.from({ length: 60 }, (_, index) => p(`Đoạn giữa thứ ${index}, viết cho dài ra.`));
  const id = await aRevision(window, {}, [p('Sáng nay.'), ...between, far]);
  await writeOn(window, id, {}, [{ ...far, runs: runs('Nước ngọt về sớm.') }]);
  const dialog = await compareWithFirst(page);
  await dialog.getByRole('button', { name: /^Lấy lại như bản trước: Nước mặn/ }).click();
  await expect(dialog.getByText('Hai bản giống nhau.')).toBeVisible();
  await page.keyboard.press('Escape');
  await body(page).getByText('Sáng nay.').click();

  await page.keyboard.press('Control+z');

  await expect(body(page).getByText('Nước ngọt về sớm.')).toBeInViewport();
  await body(page).getByText('Sáng nay.').click();
  await page.keyboard.press('Control+y');
  await expect(body(page).getByText('Nước mặn lên sớm.')).toBeInViewport();
});

test('what is struck is there again once it is taken back, and an own edit is no change any more', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  await client.settings.put({ changes: { trackChanges: 'always' } });
  const [first, second, third] = [p('Đoạn một.'), p('Đoạn bỏ đi.'), p('Đoạn gạch hết.')];
  const id = await aRevision(window, { headline: runs('Tít cũ') }, [first, second, third]);
  const struck = [first, changed(second, 'delete'), { ...third, runs: [deleted('Đoạn gạch hết.')] }];
  await writeOn(window, id, {}, struck);
  const headline = page.getByRole('textbox', { name: 'Tít', exact: true });
  await headline.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('ữ');
  const dialog = await compareWithFirst(page);

  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Đoạn bỏ đi.' }).click();
  await expect(dialog.getByText('2 chỗ khác')).toBeVisible();
  // At the same place: sooner it would be a double click.
  await page.waitForTimeout(600);
  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Đoạn gạch hết.' }).click();
  await expect(dialog.getByText('1 chỗ khác')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Tít' }).click();
  await expect(dialog.getByText('Hai bản giống nhau.')).toBeVisible();

  const { content } = await client.articles.open({ id });
  expect(content.headline).toEqual(runs('Tít cũ'));
  expect(content.body).toEqual([first, second, third]);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(headline).toHaveText('Tít cữũ');
});

test('the dialog stays in the window with its one scroll bar, also once a place was taken back', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.setViewportSize({ width: 1366, height: 768 });
  const blocks = Array.from({ length: 30 }, (_, index) => p(`Đoạn thứ ${index}, viết cho dài ra.`));
  const id = await aRevision(window, { headline: runs('Tít cũ') }, blocks);
  await writeOn(window, id, { headline: runs('Tít mới') }, blocks);
  const dialog = await compareWithFirst(page);
  await dialog.getByText('Chỉ hiện chỗ khác').click();
  const scrolls = () =>
    dialog.evaluate((part) =>
      [part.parentElement!, part, ...part.querySelectorAll('*')]
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .filter((scroller) => ['auto', 'scroll'].includes(getComputedStyle(scroller).overflowY))
        .map((scroller) => scroller.getAttribute('aria-label') ?? scroller.className),
    );
  await expect.poll(scrolls).toEqual(['Nội dung hai bản']);

  await dialog.getByRole('button', { name: 'Lấy lại như bản trước: Tít' }).click();
  await expect(dialog.getByText('Hai bản giống nhau.')).toBeVisible();

  expect(await scrolls()).toEqual(['Nội dung hai bản']);
});

test('two texts that two laptops wrote are held against each other from the notice above the article', async ({
  folder,
  home,
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await writtenOnTwoLaptops(window, { folder, home });
  await showArticle(window, id);

  await page.getByRole('button', { name: 'So sánh các bản' }).click();

  const dialog = page.getByRole('dialog', { name: 'So sánh hai bản' });
  await expect(dialog.getByText('1 chỗ khác', { exact: true })).toBeVisible();
  const words = [await dialog.locator('del').textContent(), await dialog.locator('ins').textContent()];
  expect(words.toSorted()).toEqual(['gặt', 'trồng']);
  await expect(dialog.getByRole('button', { name: /^Lấy lại/ })).toHaveCount(0);
});

async function compareWithFirst(page: Page) {
  await page.getByRole('button', { name: 'Các bản', exact: true }).click();
  await page
    .getByRole('button', { name: /^So sánh với bài đang viết: Lưu bản/ })
    .last()
    .click();
  return page.getByRole('dialog', { name: 'So sánh hai bản' });
}

/** Kept once as it was, and once as it became. */
async function anEditedArticle({ page, client }: DeskWindow): Promise<ArticleId> {
  const { id } = await client.articles.create({ as: reporter });
  const [first, same, gone, added] = [
    p('Bà con cấy xong lúa.'),
    p('Đoạn không đổi.'),
    p('Đoạn bỏ đi.'),
    p('Đoạn thêm vào.'),
  ];
  const save = (changes: Parameters<typeof client.articles.save>[0]['changes']) =>
    client.articles.save({ id, as: reporter, changes });
  await save({
    fields: { headline: runs('Tít cũ') },
    put: [first, same, gone],
    order: [first.id, same.id, gone.id],
  });
  await client.articles.keep({ id, as: reporter });
  await save({
    fields: { headline: runs('Tít mới'), place: 'Năm Căn' },
    put: [{ ...first, runs: runs('Bà con gặt xong lúa.') }, added],
    order: [first.id, same.id, added.id],
  });
  await client.articles.keep({ id, as: reporter });
  await showArticle({ page, client }, id);
  return id;
}

async function storedTexts({ client }: DeskWindow, id: ArticleId): Promise<string[]> {
  const { content } = await client.articles.open({ id });
  const blocks = content.body.map((block) => (block.type === 'paragraph' ? runsText(block.runs) : ''));
  return [runsText(content.headline), ...blocks];
}

/** An article with this text, kept as its first revision. */
async function aRevision(
  { client }: DeskWindow,
  fields: ArticleFields,
  blocks: readonly Block[],
): Promise<ArticleId> {
  const { id } = await client.articles.create({ as: reporter });
  const changes = { fields, put: [...blocks], order: blocks.map((block) => block.id) };
  await client.articles.save({ id, as: reporter, changes });
  await client.articles.keep({ id, as: reporter });
  return id;
}

/** Writes over it, and opens it. */
async function writeOn(
  { page, client }: DeskWindow,
  id: ArticleId,
  fields: ArticleFields,
  blocks: readonly Block[],
): Promise<void> {
  await client.articles.save({ id, as: reporter, changes: { fields, put: [...blocks] } });
  await showArticle({ page, client }, id);
}
