import { expect, type Page } from 'playwright/test';
import { aPhoto, p, photo, photoStory, subhead } from '#tests/support/builders.ts';
import { bodyOf, fieldOf, openArticle } from '#tests/support/writing-window.ts';
import { test } from '#tests/support/shell.ts';

const board = 'tong-bien-tap';
const secretary = { title: 'Trương Văn Nhớ', type: 'person', office: 'Bí thư Huyện ủy' };

function finding(page: Page, sentence: RegExp) {
  return page.getByRole('complementary', { name: 'Các ngăn bên' }).getByRole('button', { name: sentence });
}

function chosenText(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()));
}

test('a finding chooses the very word in the text, and the keyboard is there', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await client.registers.put({ kind: 'name', value: secretary, as: board });
  await openArticle(window, [p('Từ sáng sớm.'), p('Ông Trương Văn Nhơ, Bí thư Huyện ủy, nói.')]);

  await finding(page, /Trương Văn Nhơ/).press('Enter');

  await expect.poll(() => chosenText(page)).toBe('Trương Văn Nhơ');
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type('Trương Văn Nhớ');
  await expect(bodyOf(page)).toContainText('Ông Trương Văn Nhớ, Bí thư Huyện ủy, nói.');
});

test('a word that was pushed along since it was found is still the one that is chosen', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await client.registers.put({ kind: 'name', value: secretary, as: board });
  await openArticle(window, [subhead('Mở'), p('Ông Trương Văn Nhơ, Bí thư Huyện ủy, nói.')]);
  await expect(finding(page, /Trương Văn Nhơ/)).toBeVisible();

  await page.getByText('Ông Trương').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Sáng nay, ');
  await finding(page, /Trương Văn Nhơ/).press('Enter');

  await expect.poll(() => chosenText(page)).toBe('Trương Văn Nhơ');
});

test('a finding in a field chooses its words, and one about a caption goes into the caption', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Từ sáng sớm.'), photo()], { headline: [{ text: 'Mùa lưới ???' }] });

  await finding(page, /“\?\?\?” trong tít/).press('Enter');
  await expect.poll(() => chosenText(page)).toBe('???');
  await expect(fieldOf(page, 'Tít')).toBeFocused();
  await finding(page, /^Lỗi\s*Ảnh 1 chưa có chú thích/).press('Enter');
  await page.keyboard.type('Chị Năm Lài.');

  await expect(page.getByRole('group', { name: 'Chú thích ảnh' })).toHaveText('Chị Năm Lài.');
});

for (const [sentence, title, field] of [
  [/Bài chưa ghi tác giả/, 'Tác giả', /^Thêm/],
  [/Bài chưa có chuyên mục chính/, 'Chuyên mục', /Chuyên mục chính$/],
] as const)
  test(`a finding about what is filled in beside the text opens its panel, in the field: ${title}`, async ({
    open,
  }) => {
    const window = await open();
    const { page } = window;
    await openArticle(window, [p('Từ sáng sớm.')]);
    const panel = page.getByRole('button', { name: title, exact: true });
    await expect(panel).toHaveAttribute('aria-expanded', 'false');

    for (const _ of ['closed', 'open']) {
      await finding(page, sentence).press('Enter');

      await expect(panel).toHaveAttribute('aria-expanded', 'true');
      await expect(page.locator(':focus')).toHaveAccessibleName(field);
    }
  });

test('a finding about what a photo shows leads into the field where that is written', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  const value = { title: 'Ảnh có mô tả', rule: 'photoAlt', level: 'warning', webLevel: 'warning' };
  await client.registers.put({ kind: 'check', id: 'thieu-mo-ta-anh', value, as: board });
  await openArticle(window, [p('Từ sáng sớm.'), photo('Ghe ra khơi.', 'H.T'), photo('Ghe về.', 'H.T')]);

  for (const nth of [2, 1]) {
    await finding(page, new RegExp(`Ảnh ${nth} chưa có mô tả`)).press('Enter');

    await expect(page.getByRole('textbox', { name: 'Mô tả cho web' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Chú thích ảnh' })).toHaveValue(
      nth === 1 ? 'Ghe ra khơi.' : 'Ghe về.',
    );
  }
});

test('a finding about one photo of many brings that one into sight, unfolded, with the keyboard on it', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const photos = Array.from({ length: 12 }, (_, index) => photo(`Ghe thứ ${index + 1} ra khơi.`, 'H.T'));
  await openArticle(window, [p('Từ sáng sớm.'), ...photos]);
  const edit = page
    .getByRole('list', { name: 'Ảnh trong bài' })
    .getByRole('button', { name: /^Sửa chú thích/ });
  await expect(edit).toHaveCount(12);

  for (const nth of [9, 2]) {
    await finding(page, new RegExp(`Ảnh ${nth} chưa có tệp ảnh`)).press('Enter');

    await expect(page.getByRole('textbox', { name: 'Chú thích ảnh' })).toHaveValue(`Ghe thứ ${nth} ra khơi.`);
    await expect(edit.nth(nth - 1)).toBeFocused();
    await expect(edit.nth(nth - 1)).toBeInViewport({ ratio: 0.9 });
  }
});

test('a finding about a photo of a story goes into its caption, and one about its description unfolds it', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const story = photoStory(aPhoto('Ghe ra khơi.', 'H.T'), aPhoto('', 'H.T'));
  await openArticle(window, [p('Từ sáng sớm.'), story], { channel: 'both' });

  await finding(page, /Ảnh 2 chưa có chú thích/).press('Enter');
  await page.keyboard.type('Chiều, ghe về.');
  await expect(page.getByRole('group', { name: 'Chú thích ảnh 2' })).toHaveText('Chiều, ghe về.');
  await finding(page, /Ảnh 2 chưa có mô tả/).press('Enter');

  await expect(page.getByRole('textbox', { name: 'Chú thích ảnh' })).toHaveValue('Chiều, ghe về.');
});
