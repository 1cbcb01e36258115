import { readFile } from 'node:fs/promises';
import { expect, type Page } from 'playwright/test';
import type { Run } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { changed, deleted, factBox, inserted, p, photo } from '#tests/support/builders.ts';
import { composeText, retypeText } from '#tests/support/input-method.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf as body, fieldOf, openArticle, paste } from '#tests/support/writing-window.ts';

const fromWord = new URL('../fixtures/pastes/word.html', import.meta.url);

test('Vietnamese composed in the middle of a paragraph is marked, and stored, letter for letter', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Huyện Lợi có đê')]);
  await track(page);

  await caret(page, 0, 6);
  await composeText(page, 'Vĩnh tiếng ');

  await expect.poll(() => marks(window, id)).toEqual(['Huyện +Vĩnh tiếng +Lợi có đê']);
  await expect(body(page)).toHaveText('Huyện Vĩnh tiếng Lợi có đê');
});

test('a word taken back and typed again, as Unikey does, keeps what stood there once', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('xa tieng Lợi')]);
  await track(page);

  await caret(page, 0, 8);
  await retypeText(page, '⌫⌫⌫ếng hay');

  await expect.poll(() => marks(window, id)).toEqual(['xa ti+ếng hay+-eng- Lợi']);
});

test('a word composed over a selection across paragraphs marks both sides, and undo and redo do both', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Một hai'), p('ba bốn'), p('năm sáu')]);
  await track(page);

  await caret(page, 0, 4);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+Home');
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift+ArrowRight');
  await composeText(page, 'chữ ');

  await expect.poll(() => marks(window, id)).toEqual(['Một +chữ +-hai-', 'delete:ba bốn', 'join:-năm- sáu']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => marks(window, id)).toEqual(['Một hai', 'ba bốn', 'năm sáu']);
  await page.keyboard.press('Control+y');
  await expect.poll(() => marks(window, id)).toEqual(['Một +chữ +-hai-', 'delete:ba bốn', 'join:-năm- sáu']);
});

test('what is pasted from Word, a table at its end, is marked whole, and one undo takes it back', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const id = await openArticle(window, [p('Sáng nay nước lên')]);
  await track(page);

  await caret(page, 0, 8);
  await paste(page, { 'text/html': await readFile(fromWord, 'utf8') });
  const kinds = async () =>
    (await stored(window, id)).body.map((block) =>
      block.type !== 'unknown' ? `${block.type} ${block.change?.kind ?? ''}`.trim() : '',
    );
  await expect
    .poll(kinds)
    .toEqual([
      'paragraph',
      'paragraph insert',
      'list insert',
      'paragraph insert',
      'table insert',
      'paragraph split',
    ]);
  await page.keyboard.press('Control+z');

  await expect.poll(() => marks(window, id)).toEqual(['Sáng nay nước lên']);
  expect(errors).toEqual([]);
});

test('Backspace, Delete and Enter at the edges leave every word in its place', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('Sáng nay'), p('nước lên')]);
  await track(page);

  await caret(page, 1, 0);
  await page.keyboard.press('Backspace');
  await expect.poll(() => marks(window, id)).toEqual(['Sáng nay', 'join:nước lên']);
  await composeText(page, ' và ');
  await expect.poll(() => marks(window, id)).toEqual(['Sáng nay+ và +', 'join:nước lên']);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await composeText(page, 'Chiều ');
  await expect.poll(() => marks(window, id)).toEqual(['Sáng nay+ và +', 'join:nước lên', 'insert:Chiều ']);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await expect.poll(() => marks(window, id)).toEqual(['-Sá-ng nay+ và +', 'join:nước lên', 'insert:Chiều ']);
});

test('the list shows each change with its sentence, and the keys go through them and settle them', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [
    p('Ông Sáu ', deleted('đốt', { by: 'phong-vien' }), inserted('hầm', { by: 'phong-vien' }), ' than.'),
    p('Bà Chẹt ', inserted('vá lưới.', { by: 'phong-vien' })),
  ]);
  await page.getByRole('button', { name: '3 chỗ sửa chờ xử lý' }).click();
  await expect(page.getByRole('button', { name: 'Nhận: bỏ đốt' })).toBeVisible();
  await body(page).click();
  await page.keyboard.press('F9');
  await page.keyboard.press('Control+Alt+a');
  await expect.poll(() => marks(window, id)).toEqual(['Ông Sáu +hầm+ than.', 'Bà Chẹt +vá lưới.+']);
  await page.keyboard.press('F9');
  await page.keyboard.press('Control+Alt+x');
  await expect.poll(() => marks(window, id)).toEqual(['Ông Sáu  than.', 'Bà Chẹt +vá lưới.+']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => marks(window, id)).toEqual(['Ông Sáu +hầm+ than.', 'Bà Chẹt +vá lưới.+']);
  await page.getByRole('button', { name: 'Nhận hết' }).click();
  await expect.poll(() => marks(window, id)).toEqual(['Ông Sáu hầm than.', 'Bà Chẹt vá lưới.']);
  await expect(page.getByText('Không có chỗ sửa nào chờ xử lý.')).toBeVisible();
});

test('the struck words of the change that was gone to are read as well as the others', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await page.emulateMedia({ colorScheme: 'dark' });
  const struck = deleted('đốt', { by: 'phong-vien' });
  await openArticle(window, [p('Ông Sáu ', struck, inserted('hầm', { by: 'phong-vien' }), ' than.')]);

  await body(page).click();
  await page.keyboard.press('F9');

  const ink = await body(page).evaluate((text) => getComputedStyle(text).color);
  const shown = body(page).locator('[data-change="delete"]');
  await expect(shown).not.toHaveCSS('color', ink);
  expect(await shown.evaluate((words) => getComputedStyle(words, '::selection').color)).toBe(ink);
});

test('headline, caption and a removed photo are marked too, and rejecting all brings everything back', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const first = [p('Đoạn một'), photo('Vá lưới', 'Ảnh: X.T')];
  const id = await openArticle(window, first);
  await track(page);

  await page.getByRole('textbox', { name: 'Tít', exact: true }).click();
  await composeText(page, 'Mùa lưới');
  await page.getByRole('group', { name: 'Chú thích ảnh' }).locator('p').click();
  await page.keyboard.press('End');
  await composeText(page, ' sớm mai');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');

  await expect
    .poll(async () => (await stored(window, id)).body[1])
    .toMatchObject({
      change: { kind: 'delete' },
      caption: [{ text: 'Vá lưới' }, { text: ' sớm mai', changes: [{ kind: 'insert' }] }],
    });
  await page.getByRole('button', { name: /chỗ sửa chờ xử lý/ }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Từ chối hết' }).click();
  await expect.poll(async () => (await stored(window, id)).body).toEqual(first);
  expect((await stored(window, id)).headline).toEqual([]);
});

for (const [what, key, left, sign] of [
  ['still theirs where it is cut and pasted', 'x', 'Cầu +rộng+', '+'],
  ['nobody’s where it is copied', 'c', 'Cầu rộng', ''],
] as const)
  test(`while nothing is marked, what others put in is ${what}`, async ({ open }) => {
    const window = await open();
    const { page } = window;
    const id = await openArticle(window, [
      p('Cầu ', deleted('dài'), inserted('rộng')),
      changed(p('Sáng nay thông xe.'), 'insert'),
      p('Hết.'),
    ]);
    for (const line of ['Cầu', 'Sáng nay']) {
      await body(page).getByText(line).first().click();
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.press(`Control+${key}`);
      await body(page).getByText('Hết.').click();
      await page.keyboard.press('End');
      await page.waitForTimeout(100); // The editor hears of the caret a moment later.
      await page.keyboard.press('Control+v');
    }

    await expect
      .poll(async () => (await marks(window, id)).at(-1))
      .toBe(`Hết.${left}${sign}Sáng nay thông xe.${sign}`);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await marks(window, id)).at(-1)).toBe(`Hết.${left}`);
  });

test('a draft is not marked by itself, unless the settings say so, and the switch is a key as well', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Đoạn một')]);
  const isOff = page.getByRole('button', { name: 'Ghi chỗ sửa: Không ghi chỗ sửa' });
  const isOn = page.getByRole('button', { name: 'Ghi chỗ sửa: Đang ghi chỗ sửa' });

  await expect(isOff).toBeVisible();
  await body(page).click();
  await page.keyboard.press('Control+Shift+E');
  await expect(isOn).toBeVisible();
  await window.client.settings.put({ changes: { trackChanges: 'always' } });
  await page.reload();
  await expect(isOn).toBeVisible();
});

async function track(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi chỗ sửa: Không ghi chỗ sửa' }).click();
  await page.getByRole('button', { name: 'Ghi chỗ sửa: Đang ghi chỗ sửa' }).waitFor();
}

/** Puts the caret behind so many letters of a paragraph. The editor hears of it a moment later. */
async function caret(page: Page, block: number, offset: number): Promise<void> {
  await body(page).click();
  await page.keyboard.press('Control+Home');
  for (let count = 0; count < block; count += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let count = 0; count < offset; count += 1) await page.keyboard.press('ArrowRight');
}

async function stored({ client }: DeskWindow, id: ArticleId) {
  return (await client.articles.open({ id })).content;
}

async function marks(window: DeskWindow, id: ArticleId): Promise<string[]> {
  const { body: blocks } = await stored(window, id);
  return blocks.map((block) => {
    const kind = block.type !== 'unknown' && block.change ? `${block.change.kind}:` : '';
    return kind + ('runs' in block ? (block.runs as Run[]).map(marked).join('') : block.type);
  });
}

function marked({ text, changes = [] }: Run): string {
  const sign = changes.length === 0 ? '' : changes.some(({ kind }) => kind === 'delete') ? '-' : '+';
  return sign + text + sign;
}

test('the keys settle the change at the caret, also in a box that one came into from the headline', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  const box = factBox('Hộp', p('trong hộp', inserted(' mới')));
  const headline = [{ text: 'Cầu mới' }, inserted(' thông xe')];
  const id = await openArticle(window, [p('Đoạn một', inserted(' nữa')), box], { headline });
  const changesIn = async () => {
    const { content } = await client.articles.open({ id });
    return [content.headline, ...content.body].map((part) => JSON.stringify(part).includes('"changes"'));
  };

  await fieldOf(page, 'Tít').click();
  await page.keyboard.press('End');
  await body(page).getByText('trong hộp').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Alt+x');
  await expect.poll(changesIn).toEqual([true, true, false]);
  await page.keyboard.press('Control+z');
  await expect.poll(changesIn).toEqual([true, true, true]);
  await body(page).getByText('Đoạn một').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Alt+a');

  await expect.poll(changesIn).toEqual([true, false, false]);
});

test('the mark of added words covers no letter of the line above', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const headline = [
    { text: 'Hội nghị bàn về lợi ích ngụy tạo, họp tại Vĩnh Lợi gọi vốn: ' },
    inserted('CHỢ NỔI ẤP GIỮA MỞ LẠI, người dân hai bên bờ gom hàng'),
  ];
  await openArticle(window, [p('Đoạn một')], { headline });
  const field = fieldOf(page, 'Tít');
  const mark = field.locator('[data-change]');
  await expect(mark).toContainText('gom hàng');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const tinted = await lightOf(page, await field.screenshot());
    await mark.evaluate((it) => it.style.setProperty('background', 'none'));
    const bare = await lightOf(page, await field.screenshot());
    await mark.evaluate((it) => it.style.removeProperty('background'));

    const isInk = (light: number) => (colorScheme === 'light' ? light < 80 : light > 190);
    const inked = bare.flatMap((light, place) => (isInk(light) ? [place] : []));
    const faded = inked.filter((place) => Math.abs(tinted[place]! - bare[place]!) > 60);
    expect(inked.length).toBeGreaterThan(1000);
    expect(faded.length).toBe(0);
  }
});

/** How light each point of a picture is, from 0 to 255. */
function lightOf(page: Page, picture: Buffer): Promise<number[]> {
  return page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))]));
    const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    paper.drawImage(bitmap, 0, 0);
    const { data } = paper.getImageData(0, 0, bitmap.width, bitmap.height);
    return Array.from({ length: data.length / 4 }, (_, point) => data[point * 4 + 1]!);
  }, picture.toString('base64'));
}
