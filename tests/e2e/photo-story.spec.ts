import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { ArticleId } from '#shared/ids.ts';
import { aPhoto, p, photo, photoStory } from '#tests/support/builders.ts';
import { composeText } from '#tests/support/input-method.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

/** The captions of each block of photos. */
async function captions({ client }: DeskWindow, id: ArticleId): Promise<unknown> {
  const { content } = await client.articles.open({ id });
  const words = ({ caption }: { caption: readonly { text: string }[] }) =>
    caption.map(({ text }) => text).join('');
  return content.body.flatMap((block): (string | string[])[] => {
    if (block.type === 'photo') return [words(block)];
    return block.type === 'photoStory' ? [block.photos.map(words)] : [];
  });
}

function line(page: Page, name: string) {
  return page.getByRole('group', { name, exact: true });
}

test('the captions of a photo story are written where they stand, from one to the next by Enter, and undone', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('đầu'), photoStory(aPhoto(), aPhoto('hai'))]);

  await line(page, 'Chú thích ảnh 1').locator('p').click();
  await composeText(page, 'Ghe ra khơi.');
  await page.keyboard.press('Enter');
  await composeText(page, 'H.T');
  await page.keyboard.press('Enter');
  await composeText(page, ' chiếc');

  await expect.poll(() => captions(window, id)).toEqual([['Ghe ra khơi.', 'hai chiếc']]);
  await expect(line(page, 'Nguồn ảnh 1')).toHaveText('H.T');
  await page.keyboard.press('Control+z');
  await expect.poll(() => captions(window, id)).toEqual([['Ghe ra khơi.', 'hai ']]);
});

test('a story is begun with several files, gets another one where the caret stands, and is put in order by keys', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [p('đầu')]);
  const files = ['1', '2', '3'].map((name) => {
    const path = join(folder, `${name}.jpg`);
    writeFileSync(path, jpeg({ width: 300 + Number(name), height: 200 }));
    return path;
  });
  const pick = async (keys: string, chosen: string[]) => {
    // The keys come with the panels.
    await expect(page.getByRole('button', { name: 'Ảnh', exact: true })).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press(keys);
    await (await chooser).setFiles(chosen);
  };
  const widths = () =>
    page
      .locator('[data-block="photoStory"] img')
      .evaluateAll((images: HTMLImageElement[]) => images.map(({ naturalWidth }) => naturalWidth));

  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await pick('Control+Alt+8', files.slice(0, 2));
  await expect.poll(widths).toEqual([301, 302]);
  await line(page, 'Chú thích ảnh 1').locator('p').click();
  await page.keyboard.type('Một');
  await pick('Control+Alt+6', files.slice(2));
  await expect.poll(widths).toEqual([301, 303, 302]);
  await line(page, 'Chú thích ảnh 1').locator('p').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(widths).toEqual([303, 301, 302]);
  await page.keyboard.type('!');

  await expect.poll(() => captions(window, id)).toEqual([['', 'Một!', '']]);
});

test('photos become a story from the panel, and one comes out of it again', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [photo('một'), p('giữa'), photo('hai'), photo('ba')]);
  const act = async (nth: number, name: string) => {
    await page.getByRole('button', { name: 'Việc khác với ảnh này' }).nth(nth).click();
    await page.getByRole('menuitem', { name }).click();
  };

  await act(1, 'Gộp với ảnh sau thành phóng sự ảnh');
  await expect.poll(() => captions(window, id)).toEqual(['một', ['hai', 'ba']]);
  await act(0, 'Gộp với ảnh sau thành phóng sự ảnh');
  await expect.poll(() => captions(window, id)).toEqual([['một', 'hai', 'ba']]);
  await act(2, 'Tách khỏi phóng sự ảnh');

  await expect.poll(() => captions(window, id)).toEqual([['một', 'hai'], 'ba']);
});

test('a word written just before photos become a story, or come out of it, is in what they become, and the keyboard on it', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [photo('một'), photo('hai'), p('cuối')]);
  const more = page.getByRole('button', { name: 'Việc khác với ảnh này' });
  const act = async (name: string) => {
    await more.first().press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name })).toBeFocused({ timeout: 1000 });
    await page.keyboard.press('Enter');
  };

  await line(page, 'Chú thích ảnh').first().locator('p').click();
  await page.keyboard.press('End');
  await composeText(page, ' mai');
  await act('Gộp với ảnh sau thành phóng sự ảnh');
  await expect.poll(() => captions(window, id)).toEqual([['một mai', 'hai']]);
  await expect(more.first()).toBeFocused();

  await line(page, 'Chú thích ảnh 2').locator('p').click();
  await page.keyboard.press('End');
  await composeText(page, ' chiều');
  await act('Tách khỏi phóng sự ảnh');
  await expect.poll(() => captions(window, id)).toEqual(['một mai', 'hai chiều']);
  await expect(more.first()).toBeFocused();
});

test('a word that is still being composed when photos become a story is in the story', async ({ open }) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [photo('một'), photo('hai'), p('cuối')]);
  const session = await page.context().newCDPSession(page);

  await line(page, 'Chú thích ảnh').first().locator('p').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await session.send('Input.imeSetComposition', { text: 'mai', selectionStart: 3, selectionEnd: 3 });
  await page.getByRole('button', { name: 'Việc khác với ảnh này' }).first().click();
  await page.getByRole('menuitem', { name: 'Gộp với ảnh sau thành phóng sự ảnh' }).click();

  await expect.poll(() => captions(window, id)).toEqual([['một mai', 'hai']]);
});

test('at the edge of its story a photo cannot be put further, and says so', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [photo('trước'), photoStory(aPhoto('một'), aPhoto('hai')), photo('sau')]);
  const ways = async (nth: number) => {
    await page.getByRole('button', { name: 'Việc khác với ảnh này' }).nth(nth).click();
    const items = [
      page.getByRole('menuitem', { name: 'Đưa lên trước' }),
      page.getByRole('menuitem', { name: 'Đưa ra sau' }),
    ];
    const areOpen = await Promise.all(items.map((item) => item.isEnabled()));
    await page.keyboard.press('Escape');
    return areOpen;
  };

  expect(await ways(0)).toEqual([false, true]);
  expect(await ways(1)).toEqual([false, true]);
  expect(await ways(2)).toEqual([true, false]);
  expect(await ways(3)).toEqual([true, false]);
});

test('of a photo in a story it is said that the whole story goes to the top of the article, and it does', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  const id = await openArticle(window, [
    p('đầu'),
    photo('lẻ'),
    p('giữa'),
    photoStory(aPhoto('một'), aPhoto('hai')),
  ]);
  const photos = page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem');
  const more = (at: number) => photos.nth(at).getByRole('button', { name: 'Việc khác với ảnh này' });
  await more(0).click();
  await expect(page.getByRole('menuitem', { name: 'Đưa lên đầu bài' })).toBeVisible();
  await page.keyboard.press('Escape');

  await more(2).click();
  await expect(page.getByRole('menuitem', { name: 'Đưa lên đầu bài' })).toBeHidden();
  await page.getByRole('menuitem', { name: 'Đưa cả phóng sự ảnh lên đầu bài' }).click();

  await expect.poll(() => captions(window, id)).toEqual([['một', 'hai'], 'lẻ']);
});
