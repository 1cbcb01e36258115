import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import Database from 'better-sqlite3';
import { expect, type Page } from 'playwright/test';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { p, photo } from '#tests/support/builders.ts';
import { composeText } from '#tests/support/input-method.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, fieldOf, openArticle, paste } from '#tests/support/writing-window.ts';

test('what is composed into headline, lead, body and caption is saved by itself and is there again after a reload', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p(''), photo('', 'Ảnh: X.T')]);

  await fieldOf(page, 'Tít').click();
  await composeText(page, 'Xóm lưới Bà Chẹt vào mùa');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await composeText(page, 'Ba mươi hộ đã dong ghe trở lại.');
  await page.keyboard.press('Enter');
  await composeText(page, 'Từ sáng sớm, chị Năm Lài ngồi vá lưới.');
  await page.keyboard.press('Enter');
  await composeText(page, 'Mỗi tay lưới được bảy mươi ngàn đồng.');
  await page.getByRole('group', { name: 'Chú thích ảnh' }).locator('p').click();
  await composeText(page, 'Chị Năm Lài vá lưới.');
  await expect(page.getByText(/^Đã lưu trên máy \d\d:\d\d:\d\d$/)).toBeVisible();
  await page.reload();

  await expect(fieldOf(page, 'Tít')).toHaveText('Xóm lưới Bà Chẹt vào mùa');
  await expect(fieldOf(page, 'Sapo')).toHaveText('Ba mươi hộ đã dong ghe trở lại.');
  await expect(page.getByRole('group', { name: 'Chú thích ảnh' })).toHaveText('Chị Năm Lài vá lưới.');
  const { content } = await window.client.articles.open({ id });
  expect(runsText(content.headline)).toBe('Xóm lưới Bà Chẹt vào mùa');
  expect(runsText(content.lead)).toBe('Ba mươi hộ đã dong ghe trở lại.');
  expect(content.body).toMatchObject([
    { type: 'paragraph', runs: [{ text: 'Từ sáng sớm, chị Năm Lài ngồi vá lưới.' }] },
    { type: 'paragraph', runs: [{ text: 'Mỗi tay lưới được bảy mươi ngàn đồng.' }] },
    { type: 'photo', caption: [{ text: 'Chị Năm Lài vá lưới.' }], credit: [{ text: 'Ảnh: X.T' }] },
  ]);
});

test('“Viết bài” clicked twice in one go makes one article', async ({ open }) => {
  const { page, client } = await open();
  const write = page.getByRole('button', { name: 'Viết bài', exact: true });
  const articles = async () => (await client.articles.list({})).length;

  await write.dblclick();
  await expect(page.getByRole('textbox', { name: 'Chính văn' })).toBeVisible();
  await expect.poll(articles).toBe(1);

  await page.waitForTimeout(600);
  expect(await articles()).toBe(1);
  await write.click();
  await expect.poll(articles).toBe(2);
});

test('keys that wait while the window is busy act where the caret is, and not where it was', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Đò Xẻo Mây chạy cả đêm')]);
  await bodyOf(page).click();
  await page.keyboard.press('End');

  await keepBusy(page, 500);
  const keys = ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Backspace', 'ArrowLeft', 'Enter'];
  await Promise.all(keys.map((key) => page.keyboard.press(key)));

  await expect.poll(() => storedBody(window, id)).toEqual(['Đò Xẻo Mây chạy c', 'ảđêm']);
});

test('what is pressed in the status line does not move away while somebody writes', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Đò Xẻo Mây chạy cả đêm')]);
  const save = page.locator('[data-save]');
  const tracking = page.getByRole('button', { name: /^Ghi chỗ sửa/ });
  const left = async () => (await tracking.boundingBox())!.x;
  await bodyOf(page).click();
  await page.keyboard.type('a');
  await expect(save).toHaveText(/^Đã lưu trên máy \d\d:\d\d:\d\d$/);
  const before = await left();

  const whileWriting = leftWhen(page, 'Đang viết…');
  await page.keyboard.type('b');

  expect(Math.abs((await whileWriting) - before)).toBeLessThan(4);
});

/** Looked at in every frame: the line says some things for half a second only. */
async function leftWhen(page: Page, said: string): Promise<number> {
  const place = await page.waitForFunction((words) => {
    if (document.querySelector('[data-save]')?.textContent !== words) return undefined;
    return [...document.querySelectorAll('button')]
      .find(({ ariaLabel }) => ariaLabel?.startsWith('Ghi chỗ sửa'))
      ?.getBoundingClientRect().x;
  }, said);
  return Number(await place.jsonValue());
}

test('a word that is still being composed is not saved, and is once it is done', async ({ open }) => {
  const window = await open();
  const id = await openArticle(window, [p('Huyện ')]);
  const session = await window.page.context().newCDPSession(window.page);
  await bodyOf(window.page).click();
  await window.page.keyboard.press('Control+End');

  await session.send('Input.imeSetComposition', { text: 'Vinh', selectionStart: 4, selectionEnd: 4 });
  await window.page.waitForTimeout(900);
  expect(await storedBody(window, id)).toEqual(['Huyện ']);
  await session.send('Input.insertText', { text: 'Vĩnh ' });

  await expect.poll(() => storedBody(window, id)).toEqual(['Huyện Vĩnh ']);
});

test('a line end in a pasted headline becomes a space, and Backspace at the start of a caption stays in it', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Trước'), photo('Chú thích')]);

  await fieldOf(page, 'Tít').click();
  await paste(page, { 'text/plain': 'Người giữ\nlửa than' });
  await expect(fieldOf(page, 'Tít')).toHaveText('Người giữ lửa than');

  const caption = page.getByRole('group', { name: 'Chú thích ảnh' });
  await caption.locator('p').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect(caption).toHaveText('Chú thích');
  await expect(bodyOf(page)).toContainText('Trước');
});

test('a page pasted from Word comes in as paragraphs, subheads and lists', async ({ open }) => {
  const window = await open();
  const id = await openArticle(window, [p('')]);
  await bodyOf(window.page).click();

  await paste(window.page, {
    'text/html': `<h2>Nghề của cha</h2><p class=MsoNormal>Ông Sáu <del>kể</del><b>nói</b>.</p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>một lò</p>`,
    'text/plain': 'Nghề của cha',
  });

  await expect
    .poll(async () => (await stored(window, id)).map(({ type }) => type))
    .toEqual(['subhead', 'paragraph', 'list']);
  expect(await storedBody(window, id)).toEqual(['Nghề của cha', 'Ông Sáu nói.', '']);
});

test('the tools are one stop of the keyboard, with a way there and back', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Xã Vĩnh Lợi, huyện Vĩnh Lợi')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+a');

  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Đậm' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Nghiêng' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Tìm trong bài' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bodyOf(page)).toBeFocused();

  await page.keyboard.press('Control+Alt+1');
  await expect(bodyOf(page).locator('h2')).toHaveText('Xã Vĩnh Lợi, huyện Vĩnh Lợi');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('vinh loi');
  await expect(page.getByText('1 / 2')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 / 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bodyOf(page)).toBeFocused();
});

test('nothing on the page is without a name, a role or enough contrast', async ({ open }) => {
  const window = await open();
  await openArticle(window, [p('Đoạn một'), photo('Chú thích', 'Ảnh: X.T')]);

  const { violations } = await new AxeBuilder({ page: window.page })
    .setLegacyMode(true)
    .exclude('aside')
    .analyze();

  expect(violations).toEqual([]);
});

test('a reload in the middle of a sentence loses nothing that was typed', async ({ open }) => {
  const window = await open();
  const id = await openArticle(window, [p('')]);
  await bodyOf(window.page).click();

  await window.page.keyboard.type('Tải lại ngay');
  await window.page.reload();

  await expect(bodyOf(window.page)).toHaveText('Tải lại ngay');
  expect(await storedBody(window, id)).toEqual(['Tải lại ngay']);
  await expect(bodyOf(window.page)).toBeFocused();
  await window.page.keyboard.type('.');
  await expect(bodyOf(window.page)).toHaveText('Tải lại ngay.');
});

test('a save that fails says so, keeps the words and stores them on the next try', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  const makeRoom = refuseBlocks(folder);

  await bodyOf(page).click();
  await page.keyboard.type('Không mất chữ nào');
  await expect(page.getByRole('alert')).toContainText('Chưa lưu được.');
  await expect(page.getByRole('alert')).toContainText('Những gì đã viết vẫn còn trong cửa sổ này.');
  await makeRoom();
  await page.getByRole('button', { name: 'Thử lại' }).click();

  await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
  expect(await storedBody(window, id)).toEqual(['Không mất chữ nào']);
});

test('a save that fails while the article is left is told on the desk, and the article opens again with every word', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('')]);
  const makeRoom = refuseBlocks(folder);
  await bodyOf(page).click();
  await page.keyboard.type('Không mất chữ nào');

  await page.getByRole('button', { name: 'Bàn làm việc', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('còn chữ chưa lưu được');
  await page.getByRole('button', { name: 'Bản thảo 1' }).click();
  await page.getByRole('grid', { name: 'Bản thảo' }).getByRole('row').nth(1).dblclick();
  await expect(page.getByText('Những gì viết lần trước còn chờ lưu.')).toBeVisible();
  makeRoom();
  await page.getByRole('button', { name: 'Thử lại' }).click();

  await expect(bodyOf(page)).toHaveText('Không mất chữ nào');
  await expect(page.getByRole('alert')).toBeHidden();
  expect(await storedBody(window, id)).toEqual(['Không mất chữ nào']);
});

test('an old revision can be looked at and brought back', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Bản đầu')]);
  await page.keyboard.press('Control+s');

  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' đã sửa');
  await expect.poll(() => storedBody(window, id)).toEqual(['Bản đầu đã sửa']);
  await page.getByRole('button', { name: 'Các bản' }).click();
  await page.getByRole('button', { name: 'Xem: Lưu bản' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Bản đầu');
  await page.getByRole('button', { name: 'Khôi phục bản này' }).click();

  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(bodyOf(page)).toHaveText('Bản đầu');
  await expect.poll(() => storedBody(window, id)).toEqual(['Bản đầu']);
});

/** Makes the database refuse every block, as a full disk does. Returns what lets it take them again. */
function refuseBlocks(folder: string): () => void {
  const run = (sql: string) => {
    const db = new Database(join(folder, 'toasoan.db'));
    db.exec(sql);
    db.close();
  };
  run(`CREATE TRIGGER refuse BEFORE UPDATE ON working_block BEGIN SELECT RAISE(ABORT, 'đầy'); END`);
  return () => run('DROP TRIGGER refuse');
}

async function stored({ client }: DeskWindow, id: ArticleId) {
  return (await client.articles.open({ id })).content.body;
}

async function storedBody(window: DeskWindow, id: ArticleId): Promise<string[]> {
  const blocks = await stored(window, id);
  return blocks.map((block) => ('runs' in block ? runsText(block.runs as { text: string }[]) : ''));
}

/** From the next moment on nothing is answered for so long: what is pressed meanwhile comes all at once. */
async function keepBusy(page: Page, ms: number): Promise<void> {
  await page.evaluate((busyMs) => {
    setTimeout(() => {
      const end = performance.now() + busyMs;
      while (performance.now() < end);
    });
  }, ms);
}

test('an act that fails is told, the text stays as it was, and what is written then is stored', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const id = await openArticle(desk, [p('Một đoạn ở trên.')]);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');

  await bodyOf(page).evaluate((element) => {
    const { __lexicalEditor: editor } = element as unknown as { __lexicalEditor: Updatable };
    editor.update(() => {
      throw new Error('nobody foresaw this');
    });
  });
  await expect(page.getByRole('alert')).toContainText('chưa làm được');
  await page.keyboard.type(' Viết tiếp.');

  await expect
    .poll(async () => (await client.articles.open({ id })).content.body)
    .toMatchObject([{ runs: [{ text: 'Một đoạn ở trên. Viết tiếp.' }] }]);
  await page.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

interface Updatable {
  update(act: () => void): void;
}
