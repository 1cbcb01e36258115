import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { p, runs } from '#tests/support/builders.ts';
import { openStoryFile } from '#tests/support/open-story-file.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, showArticle, storedBlocks } from '#tests/support/writing-window.ts';

const writer = EntryId.parse('phong-vien');

type DeskClient = ReturnType<typeof createClient<DeskContract>>;

/** Packs an article on another laptop. */
async function packedElsewhere(
  folder: string,
  out: string,
  headline: string,
  prepare?: (desk: DeskClient) => Promise<unknown>,
): Promise<ArticleId> {
  const app = await createApp({
    folder: join(folder, 'may-khac'),
    host: { laptop: 'máy khác', pathOf: (ref) => ref },
  });
  const desk = createClient<DeskContract>(app.dispatch);
  await prepare?.(desk);
  const { id } = await desk.articles.create({ as: writer });
  await desk.articles.save({ id, as: writer, changes: { fields: { headline: runs(headline) } } });
  await desk.stories.pack({ ids: [id], out });
  await app.close();
  return id;
}

test('articles are packed to a stick, and a file from another laptop is looked into before it is opened', async ({
  folder,
  home,
  open,
}) => {
  await packedElsewhere(folder, join(home, 'tu-may-khac.toasoan'), 'Gửi từ huyện đảo');
  const { page, client } = await open();
  const { id } = await client.articles.create({ as: writer });
  await client.articles.save({ id, as: writer, changes: { fields: { headline: runs('Mùa so đũa') } } });

  await page.getByRole('button', { name: 'Bản thảo 1' }).click();
  await page.getByRole('rowheader', { name: 'Mùa so đũa' }).click();
  await page.getByRole('button', { name: 'Gói bài', exact: true }).click();
  const packing = page.getByRole('dialog', { name: 'Gói bài mang đi' });
  await packing.getByRole('button', { name: 'Chọn nơi và gói…' }).click();
  await page.getByRole('button', { name: 'Gói vào đây' }).click();
  await expect(packing.getByText(/^Đã gói 1 bài/)).toBeVisible();
  await packing.getByRole('button', { name: 'Đóng' }).click();

  await page.keyboard.press('Control+Alt+o');
  await page.getByRole('option', { name: /tu-may-khac\.toasoan/ }).click();
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  const opening = page.getByRole('dialog', { name: 'Mở gói bài' });
  await expect(opening.getByText('Gửi từ huyện đảo')).toBeVisible();
  expect(await client.articles.list({})).toHaveLength(1);
  await opening.getByRole('button', { name: 'Mở gói' }).click();

  await expect(opening.getByText('Đã nhận 1 bài.')).toBeVisible();
  await expect(opening.getByText('Bài mới, nay đã có trên máy này.')).toBeVisible();
  await expect(opening.getByText('chưa có trên máy này', { exact: false })).toHaveCount(0);
  expect((await client.articles.list({})).map(({ headline }) => headline).toSorted()).toEqual([
    'Gửi từ huyện đảo',
    'Mùa so đũa',
  ]);
});

test('another newsroom’s levels of approval are told before, and taken over only where a person ticks them', async ({
  folder,
  home,
  open,
}) => {
  const file = join(home, 'co-cap-rieng.toasoan');
  await packedElsewhere(folder, file, 'Gửi từ huyện đảo', (desk) =>
    desk.registers.put({
      ...{ kind: 'level', as: EntryId.parse('tong-bien-tap') },
      value: { title: 'Ban chuyên đề', waiting: 'Chờ ban chuyên đề', rank: 0 },
    }),
  );
  const { page, client } = await open({ file });
  const levels = async () =>
    (await client.registers.list({ kind: 'level' })).map(({ value }) => value['title']);
  const before = await levels();

  const opening = page.getByRole('dialog', { name: 'Mở gói bài' });
  const take = opening.getByText('Nhận cả cấp duyệt của nơi gửi');
  await expect(
    opening.getByText('Không nhận thì cấp duyệt ở đây giữ nguyên.', { exact: false }),
  ).toBeVisible();
  await opening.getByRole('button', { name: 'Mở gói', exact: true }).click();
  await expect(opening.getByText('Đã nhận 1 bài.')).toBeVisible();
  await expect(take).toBeHidden();
  expect(await levels()).toEqual(before);

  await opening.getByRole('button', { name: 'Đóng' }).click();
  await page.keyboard.press('Control+Alt+o');
  await page.getByRole('option', { name: /co-cap-rieng\.toasoan/ }).click();
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  await take.click();
  await expect(
    opening.getByText('đứng giữa “Thư ký tòa soạn” và “Ban Biên tập”', { exact: false }),
  ).toBeVisible();
  await opening.getByRole('button', { name: 'Mở gói', exact: true }).click();

  await expect(opening.getByText('Cấp duyệt ở đây nay là:', { exact: false })).toBeVisible();
  expect(await levels()).toEqual([...before.slice(0, -1), 'Ban chuyên đề', ...before.slice(-1)]);
});

test('a story file that the window is started with is looked into at once, and its article opened from there', async ({
  folder,
  home,
  open,
}) => {
  const file = join(home, 'tu-may-khac.toasoan');
  await packedElsewhere(folder, file, 'Gửi từ huyện đảo');

  const { page, client } = await open({ file });

  const opening = page.getByRole('dialog', { name: 'Mở gói bài' });
  await expect(opening.getByText('tu-may-khac.toasoan')).toBeVisible();
  await expect(opening.getByText('Gửi từ huyện đảo')).toBeVisible();
  expect(await client.articles.list({})).toEqual([]);
  await opening.getByRole('button', { name: 'Mở gói', exact: true }).click();
  await opening.getByRole('button', { name: 'Mở bài: Gửi từ huyện đảo' }).click();
  await expect(page.getByRole('textbox', { name: 'Tít', exact: true })).toHaveText('Gửi từ huyện đảo');
});

test('who looks into a story file, or opens it, writes on where the caret was', async ({
  folder,
  home,
  open,
}) => {
  await packedElsewhere(folder, join(home, 'tu-may-khac.toasoan'), 'Gửi từ huyện đảo');
  const window = await open();
  const { page, client } = window;
  const { id } = await client.articles.create({ as: writer });
  await showArticle(window, id);
  await bodyOf(page).click();
  await page.keyboard.type('Mưa');
  const opening = page.getByRole('dialog', { name: 'Mở gói bài' });
  for (const told of [null, null, 'Đã nhận 1 bài.', '1 bài đã có sẵn trên máy.']) {
    await page.keyboard.press('Control+Alt+o');
    await page.getByRole('option', { name: /tu-may-khac\.toasoan/ }).click();
    await page.getByRole('button', { name: 'Mở', exact: true }).click();
    await expect(opening.getByText('Gửi từ huyện đảo')).toBeVisible();
    if (told) await opening.getByRole('button', { name: 'Mở gói' }).click();
    if (told) await expect(opening.getByText(told, { exact: true })).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(opening).toBeHidden();
    await page.keyboard.type(' rơi');
  }

  await expect(bodyOf(page)).toHaveText('Mưa rơi rơi rơi rơi');
});

test('an article that is open shows what a story file brought, and what is typed next goes on from there', async ({
  folder,
  home,
  open,
}) => {
  const window = await open();
  const { page } = window;
  const host = { laptop: 'máy khác', pathOf: (ref: string) => ref };
  const other = await createApp({ folder: join(folder, 'may-khac'), host });
  const elsewhere = createClient<DeskContract>(other.dispatch);
  const { id } = await elsewhere.articles.create({ as: writer });
  const text = p('Bà con cấy xong lúa.');
  await elsewhere.articles.save({ id, as: writer, changes: { put: [text], order: [text.id] } });
  await elsewhere.stories.pack({ ids: [id], out: join(home, 'mot.toasoan') });
  await openStoryFile(page, 'mot.toasoan');
  await showArticle(window, id);
  await expect(bodyOf(page)).toHaveText('Bà con cấy xong lúa.');
  await bodyOf(page).click();
  await page.keyboard.press('End');

  const put = [{ ...text, runs: runs('Bà con gặt xong lúa.') }];
  await elsewhere.articles.save({ id, as: writer, changes: { put } });
  await elsewhere.stories.pack({ ids: [id], out: join(home, 'hai.toasoan') });
  await other.close();
  await openStoryFile(page, 'hai.toasoan');

  await expect(bodyOf(page)).toHaveText('Bà con gặt xong lúa.');
  await page.keyboard.type(' Trúng mùa.');
  await expect
    .poll(() => storedBlocks(window, id))
    .toEqual([{ type: 'paragraph', runs: [{ text: 'Bà con gặt xong lúa. Trúng mùa.' }] }]);
});

test('a story file that leaves two texts of an article side by side says so as plainly as what it brought', async ({
  folder,
  home,
  open,
}) => {
  const { page, client } = await open();
  const host = { laptop: 'máy khác', pathOf: (ref: string) => ref };
  const other = await createApp({ folder: join(folder, 'may-khac'), host });
  const elsewhere = createClient<DeskContract>(other.dispatch);
  const { id } = await elsewhere.articles.create({ as: writer });
  const text = p('Bà con cấy xong lúa.');
  await elsewhere.articles.save({ id, as: writer, changes: { put: [text], order: [text.id] } });
  await elsewhere.stories.pack({ ids: [id], out: join(home, 'mot.toasoan') });
  await openStoryFile(page, 'mot.toasoan');
  const written = (said: string) => ({ id, as: writer, changes: { put: [{ ...text, runs: runs(said) }] } });
  await client.articles.save(written('Bà con gặt xong lúa.'));
  await elsewhere.articles.save(written('Bà con phơi xong lúa.'));
  await elsewhere.stories.pack({ ids: [id], out: join(home, 'hai.toasoan') });
  await other.close();

  await page.keyboard.press('Control+Alt+o');
  await page.getByRole('option', { name: /hai\.toasoan/ }).click();
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  const opening = page.getByRole('dialog', { name: 'Mở gói bài' });
  await opening.getByRole('button', { name: 'Mở gói', exact: true }).click();

  await expect(opening.getByText('Đã nhận 1 bài.')).toBeVisible();
  await expect(opening.getByRole('status').filter({ hasText: '1 bài có hai nơi cùng sửa' })).toBeVisible();
});

test('a backup place is chosen, and a backup made there is told to be good', async ({ home, open }) => {
  mkdirSync(join(home, 'usb'));
  const { page } = await open();

  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await page.getByRole('button', { name: 'Dữ liệu, sao lưu' }).click();
  const panel = page.getByRole('region', { name: 'Sao lưu' });
  await panel.getByRole('button', { name: 'Chọn nơi…' }).click();
  await page.getByRole('option', { name: 'usb' }).dblclick();
  await page.getByRole('button', { name: 'Sao lưu vào đây' }).click();
  await panel.getByRole('button', { name: 'Sao lưu ngay' }).click();

  await expect(panel.getByText(/Bản sao lưu tốt gần nhất/)).toBeVisible({ timeout: 30_000 });
  await expect(panel.getByRole('list', { name: 'Các bản sao lưu ở nơi này' })).toContainText('Tốt');
  await expect(page.getByText(/^Sao lưu tốt gần nhất/)).toBeVisible();
});

test('a backup place that has gone is told where it stands, why no backup was made is told once, and its return is seen', async ({
  home,
  open,
}) => {
  const stick = join(home, 'usb');
  mkdirSync(stick);
  const { page, client } = await open();
  await client.settings.put({ changes: { backupPlace: stick } });
  await client.backups.make({});
  renameSync(stick, `${stick}-rut-ra`);
  const look = async () => {
    await page.getByRole('button', { name: 'Dữ liệu, sao lưu' }).click();
  };
  const lookAgain = async () => {
    await page.getByRole('button', { name: 'Màn hình' }).click();
    await look();
  };
  const panel = page.getByRole('region', { name: 'Sao lưu', exact: true });
  const gone = panel.getByText('Không thấy nơi này. Hãy cắm lại ổ sao lưu, hoặc đổi nơi.');

  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await look();
  await expect(gone).toBeVisible();
  await panel.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(panel.getByText(/^Lần sao lưu lúc .* không thành\./)).toBeVisible();
  await expect(panel.getByText('Không thấy nơi sao lưu')).toHaveCount(1);
  renameSync(`${stick}-rut-ra`, stick);
  await lookAgain();

  await expect(panel.getByText('Bản sao lưu tốt gần nhất', { exact: false })).toBeVisible();
  await expect(gone).toBeHidden();
});
