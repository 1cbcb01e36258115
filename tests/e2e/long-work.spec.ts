import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { EntryId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { filled } from '#tests/support/photo-desk-window.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';

/** Disks and machines are shared. */
const slow = { timeout: 30_000 };

const desk = EntryId.parse('mau-vo-kim-oanh');
const reporter = EntryId.parse('phong-vien');
const page1 = readFileSync(join(import.meta.dirname, '../fixtures/pages/tinh-co-kicker.txt'), 'utf8');

/** A newsroom in which any work takes a while. */
async function aFullDesk({ page, client }: DeskWindow): Promise<void> {
  await client.sample.add({});
  await client.settings.put({ changes: { person: desk } });
  await page.reload();
}

async function chooseAll(page: Page, place: RegExp): Promise<void> {
  await page.getByRole('button', { name: place }).click();
  await page.getByRole('row').nth(1).click();
  await page.keyboard.press('Control+a');
}

interface Sign {
  /** What is being done. */
  readonly what: string;
  /** How far the work is. */
  readonly far: string;
  /** What the keyboard was on. */
  readonly focused: string;
}

/**
 * Waits for the first sign of how far work is, and presses a key in that moment: no hand is as quick as a small job on a
 * quick machine. To be called before the work is begun.
 */
function atFirstSign(page: Page, key?: 'Escape' | 'Enter'): Promise<Sign> {
  return page.evaluate(
    (pressed) =>
      new Promise<Sign>((resolve) => {
        new MutationObserver((_, watch) => {
          const bar = document.querySelector('[role=progressbar][aria-valuetext]');
          if (!bar) return;
          watch.disconnect();
          const { activeElement } = document;
          const textOf = (element: Element | null) => element?.textContent ?? '';
          resolve({
            what: textOf(document.getElementById(bar.getAttribute('aria-labelledby') ?? '')),
            far: bar.getAttribute('aria-valuetext')!,
            focused: textOf(activeElement),
          });
          for (const type of pressed ? ['keydown', 'keyup'] : [])
            activeElement?.dispatchEvent(new KeyboardEvent(type, { key: pressed!, bubbles: true }));
        }).observe(document.body, { attributes: true, childList: true, subtree: true });
      }),
    key,
  );
}

/** What a person finds there; a dot hides what is the system's own. */
const seenIn = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

test('an export tells how far it is, and Escape ends it with nothing half behind', async ({ home, open }) => {
  const window = await open();
  const { page } = window;
  await aFullDesk(window);
  await chooseAll(page, /^Đã duyệt/);
  await page.getByRole('button', { name: 'Xuất gói', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Xuất gói/ });
  await leaveOutBlocked(dialog);
  await dialog.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  const sign = atFirstSign(page, 'Escape');
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();

  expect((await sign).far).toMatch(/^\d+\/\d+$/);
  const asking = page.getByRole('dialog', { name: /^Xuất gói/ });
  await expect(asking.getByRole('alert')).toContainText('Đã dừng', slow);
  expect(seenIn(home)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(asking).toBeHidden();
});

async function leaveOutBlocked(dialog: Locator): Promise<void> {
  const ready = dialog.getByRole('button', { name: 'Chọn nơi và xuất…' });
  const leaveOut = dialog.getByRole('button', { name: 'Bỏ ra, xuất các bài còn lại' });
  await expect(dialog.getByRole('region', { name: 'Trong gói sẽ có' })).toBeVisible(slow);
  await expect.poll(async () => (await leaveOut.isVisible()) || (await ready.isEnabled())).toBe(true);
  if (await leaveOut.isVisible()) await leaveOut.click();
  await expect(ready).toBeEnabled();
}

test('many articles are moved with a word on how far it is, until somebody stops it: each was moved or was not', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  await aFullDesk(window);
  await chooseAll(page, /^Mọi tin bài/);
  await page.getByRole('button', { name: 'Duyệt bài' }).click();
  const dialog = page.getByRole('dialog', { name: /^Chuyển khâu/ });
  await dialog.locator('label').filter({ hasText: 'Gửi duyệt' }).click();
  const sign = atFirstSign(page, 'Escape');
  await dialog.getByRole('button', { name: 'Gửi duyệt' }).click();

  const { far, focused } = await sign;
  expect(far).toMatch(/^\d+\/\d+$/);
  expect(focused).toBe('Dừng');
  await expect(dialog.getByText(/^Đã dừng\. \d+ bài chưa tới lượt vẫn ở chỗ cũ\.$/)).toBeVisible(slow);
  expect((await client.articles.counts({})).filter(({ name }) => name === 'draft')).not.toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what is asked about hundreds of articles tells how far the looking is: Enter waits for it, Escape ends it', async ({
  open,
}) => {
  const { page, client } = await open();
  for (let nth = 1; nth <= 230; nth += 1) await client.articles.create({ as: reporter });
  await chooseAll(page, /^Mọi tin bài/);
  const looking = atFirstSign(page, 'Enter');
  await page.getByRole('button', { name: 'Gói bài', exact: true }).click();
  expect(await looking).toEqual({ what: 'Đang xem từng bài', far: '0/230', focused: 'Chọn nơi và gói…' });
  await expect(page.getByRole('button', { name: 'Gói vào đây' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await client.articles.create({ as: reporter });
  await chooseAll(page, /^Mọi tin bài/);
  const ended = atFirstSign(page, 'Escape');
  await page.getByRole('button', { name: 'Duyệt bài' }).click();

  expect(await ended).toMatchObject({ what: 'Đang xem từng bài', far: '0/231' });
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Enter pressed before it is known what a package will hold goes on once it is', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await aFullDesk(window);
  await page.getByRole('button', { name: /^Đã duyệt/ }).click();
  await page.getByRole('row').nth(1).click();
  const pressed = enterAtOnce(page, 'Chọn nơi và xuất…');
  await page.getByRole('button', { name: 'Xuất gói', exact: true }).click();

  await pressed;
  await expect(page.getByRole('button', { name: 'Xuất vào đây' })).toBeVisible();
});

/** Presses Enter on a button in the moment it is drawn. To be called before. */
function enterAtOnce(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (title) =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, watch) => {
          const button = [...document.querySelectorAll('button')].find((each) => each.textContent === title);
          if (!button) return;
          watch.disconnect();
          for (const type of ['keydown', 'keyup'])
            button.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true }));
          resolve();
        }).observe(document.body, { childList: true, subtree: true });
      }),
    name,
  );
}

test('packing tells how far it is, and its button ends it with nothing half behind', async ({
  home,
  open,
}) => {
  const window = await open();
  const { page } = window;
  await aFullDesk(window);
  await chooseAll(page, /^Mọi tin bài/);
  await page.getByRole('button', { name: 'Gói bài', exact: true }).click();
  await page.getByRole('button', { name: 'Chọn nơi và gói…' }).click();
  const sign = atFirstSign(page, 'Enter');
  await page.getByRole('button', { name: 'Gói vào đây' }).click();

  expect(await sign).toMatchObject({ far: expect.stringMatching(/^\d+\/\d+$/), focused: 'Dừng' });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Đã dừng', slow);
  expect(seenIn(home)).toEqual([]);
});

test('opening a story file tells how far it is, and once it is stopped not one article is there', async ({
  folder,
  home,
  open,
}) => {
  await packSample(join(folder, 'may-khac'), join(home, 'ca-so-bao.toasoan'));
  const { page, client } = await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+Alt+o');
  await page.getByRole('option', { name: /ca-so-bao/ }).click();
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  const opening = page.getByRole('button', { name: 'Mở gói', exact: true });
  await opening.waitFor(slow);
  const sign = atFirstSign(page, 'Escape');
  await opening.click();

  expect((await sign).far).toMatch(/^\d+\/\d+$/);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Đã dừng', slow);
  expect(await client.articles.list({})).toEqual([]);
  expect((await client.upkeep.check({})).problems).toEqual([]);
});

async function packSample(folder: string, out: string): Promise<void> {
  const app = await createApp({ folder, host: { laptop: 'máy khác', pathOf: (ref) => ref } });
  const client = createClient<DeskContract>(app.dispatch);
  await client.sample.add({});
  const ids = (await client.articles.list({ limit: 100, offset: 0 })).map(({ id }) => id);
  await client.stories.pack({ ids, out });
  await app.close();
}

test('a backup can be stopped as soon as it has begun, and one that was stopped does not count', async ({
  folder,
  home,
  open,
}) => {
  await filled(folder, manyPhotos(300));
  const window = await open();
  const { page, client } = window;
  await aFullDesk(window);
  mkdirSync(join(home, 'usb'));
  await client.settings.put({ changes: { backupPlace: join(home, 'usb') } });
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await page.getByRole('button', { name: 'Dữ liệu, sao lưu' }).click();
  const panel = page.getByRole('region', { name: 'Sao lưu' });
  const begin = panel.getByRole('button', { name: 'Sao lưu ngay' });
  const sign = atFirstSign(page, 'Escape');
  await begin.click();

  expect((await sign).far).toMatch(/^\d+\/\d+$/);
  await expect(panel.getByRole('alert')).toContainText('Đã dừng sao lưu', slow);
  await expect(begin).toBeFocused();
  await expect(panel.getByText('Chưa có bản sao lưu tốt nào.')).toBeVisible();
  expect((await client.backups.list({})).backups).toEqual([]);
  expect(filesIn(join(home, 'usb')).filter((name) => /\.(db|json)$/.test(name))).toEqual([]);
});

/** A copy of a few is done before anybody can stop it. */
function manyPhotos(count: number): Record<string, Buffer> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, seed) => [`IMG_${seed}.jpg`, jpeg({ seed, bytes: 2000 })]),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String);
}

test('many pages are read, and taken in at once until somebody stops it: each is an article or waits', async ({
  open,
}) => {
  test.slow();
  const { page, client } = await open();
  const count = 60;
  await expect(page.getByRole('main')).toBeVisible();
  const reading = atFirstSign(page);
  await drop(page, count);
  const queue = page.getByRole('complementary', { name: 'Trang chờ nhận' });
  expect(await reading).toMatchObject({
    what: 'Đang đọc các trang',
    far: expect.stringMatching(/^\d+\/60$/),
  });
  const accepting = queue.getByRole('button', { name: `Nhận ${count} trang sẵn sàng` });
  await accepting.waitFor({ timeout: 60_000 });
  const sign = atFirstSign(page, 'Escape');
  await accepting.click();

  expect((await sign).far).toMatch(/^\d+\/60$/);
  await expect(page.getByRole('progressbar')).toBeHidden();
  const left = await queue.getByRole('listitem').count();
  expect(left).toBeGreaterThan(0);
  expect((await client.articles.list({ limit: 100, offset: 0 })).length + left).toBe(count);
  await expect(queue.getByRole('status')).toHaveText(`Đã nhận ${count - left} bài`);
  await expect(page.getByRole('listbox', { name: 'Các dòng của trang' })).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
});

/** Each with a headline of its own: none is taken for another. */
async function drop(page: Page, count: number): Promise<void> {
  await page.evaluate(
    ({ text, many }) => {
      const transfer = new DataTransfer();
      for (let n = 1; n <= many; n += 1)
        transfer.items.add(
          new File([text.replace('Huyện Mỹ Lạc:', `Huyện Mỹ Lạc, kỳ ${n}:`)], `trang-${n}.txt`),
        );
      const given = { bubbles: true, cancelable: true, dataTransfer: transfer };
      for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, given));
    },
    { text: page1, many: count },
  );
}

test('a window that is closed while it exports stays and asks, and what was asked for is finished', async ({
  home,
  open,
}) => {
  const window = await open();
  const { page } = window;
  await aFullDesk(window);
  await chooseAll(page, /^Đã duyệt/);
  await page.getByRole('button', { name: 'Xuất gói', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Xuất gói/ });
  await leaveOutBlocked(dialog);
  await dialog.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  const sign = atFirstSign(page);
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();
  await sign;

  await page.close({ runBeforeUnload: true });

  await expect(page.getByText('Đã đọc lại từng tệp: đúng với bản kê.')).toBeVisible(slow);
  await expect(page.getByRole('alertdialog', { name: 'Đang làm dở' })).toBeHidden();
  expect(seenIn(home)).toHaveLength(1);
});

test('a person who would rather close cuts an export off, and nothing half is left behind', async ({
  home,
  open,
}) => {
  const window = await open();
  const { page } = window;
  await aFullDesk(window);
  await chooseAll(page, /^Đã duyệt/);
  await page.getByRole('button', { name: 'Xuất gói', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Xuất gói/ });
  await leaveOutBlocked(dialog);
  await dialog.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  const sign = atFirstSign(page);
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();
  await sign;
  const closed = page.waitForEvent('close');

  await page.close({ runBeforeUnload: true });
  await page.getByRole('button', { name: 'Hủy việc và đóng' }).click();

  await closed;
  await window.close();
  expect(seenIn(home)).toEqual([]);
});
