import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { deleted, factBox, inserted, list, p, runs, table } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { unreachableOn } from '#tests/support/reachable.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

/** A window of 1366 by 768 in which everything is shown at twice its size. */
const doubled = { width: 683, height: 384 };

test('at 200 % every control of the desk can be reached', async ({ open }) => {
  const { page, client } = await open();
  await client.sample.add({});
  await page.setViewportSize(doubled);
  await page.reload();

  await page.getByRole('button', { name: /^Mọi tin bài/ }).click();
  await page.getByRole('row').nth(2).click();
  await expect.poll(() => unreachableOn(page)).toEqual([]);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('ruong muoi');
  await expect(page.getByRole('option').or(page.getByRole('row')).first()).toBeVisible();
  await expect.poll(() => unreachableOn(page)).toEqual([]);
});

test('at 200 % every control of the writing screen can be reached, whichever panel is open', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.setViewportSize(doubled);
  await aWrittenArticle(window);

  for (const title of [
    'Duyệt bài',
    'Góp ý',
    'Chỗ sửa',
    'Ảnh',
    'Tác giả',
    'So khuôn',
    'Soát bài',
    'Các bản',
  ]) {
    await openPanel(page, title);
    await expect.poll(() => unreachableOn(page), title).toEqual([]);
    await page.getByRole('button', { name: title, exact: true }).click();
  }
  await page.keyboard.press('Control+h');
  await expect.poll(() => unreachableOn(page)).toEqual([]);
});

test('at 200 % whether changes are marked is in sight in the status line, and the bar that finds keeps its close', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.setViewportSize(doubled);
  await aWrittenArticle(window);
  const foot = page.locator('[data-region="foot"]');
  const marking = foot.getByRole('button', { name: /^Ghi chỗ sửa/ });
  await expect(marking).toBeInViewport({ ratio: 1 });

  await page.keyboard.press('Control+h');

  const bar = page.getByRole('search');
  const [words, close] = [bar.getByRole('textbox').first(), bar.getByRole('button', { name: 'Đóng' })];
  const middleOf = async (control: Locator) => {
    const { y, height } = (await control.boundingBox())!;
    return y + height / 2;
  };
  await expect.poll(async () => (await middleOf(close)) - (await middleOf(words))).toBeCloseTo(0, 0);
});

test('at 200 % what is open and the way back to the desk are in sight beside a long name of who works here', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await asNgocLoan(window);
  await page.setViewportSize(doubled);
  await aWrittenArticle(window);

  const tabs = page.getByRole('navigation', { name: 'Tin bài đang mở' });
  await expect(tabs.locator('[data-shown]')).toBeInViewport({ ratio: 0.7 });
  await expect(tabs.getByRole('button', { name: 'Bàn làm việc' })).toBeInViewport({ ratio: 0.4 });
});

test('a long name is whole where there is room for it: beside an open article, and at 200 % on the desk', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await asNgocLoan(window);
  const me = page.getByRole('button', { name: 'Nguyễn Thị Ngọc Loan, Phóng viên' });
  const cut = () => me.evaluate((each) => each.scrollWidth - each.clientWidth);

  await page.setViewportSize(doubled);
  await page.reload();
  await expect.poll(() => leftOf(me, 'Nguyễn Thị Ngọc Loan')).toBeGreaterThan(0);

  await page.setViewportSize({ width: 1366, height: 768 });
  await aWrittenArticle(window);
  await expect(page.getByRole('textbox', { name: 'Chính văn' })).toBeVisible();
  await expect.poll(cut).toBe(0);
});

test('at 200 % the tools of an article stand in one line, and its counts are whole in the status line', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  for (const [width, height] of [
    [doubled.width, doubled.height],
    [960, 540],
  ] as const) {
    await page.setViewportSize({ width, height });
    await aWrittenArticle(window);
    const tools = page.locator('[data-region="tools"]');
    await expect.poll(() => linesOf(tools.getByRole('button'))).toBe(1);
    const foot = page.locator('[data-region="foot"]');
    for (const words of [/^\d+ chữ$/, /ký tự \(.+\)$/, /^đọc \d+ phút$/, /chờ xử lý$/])
      await expect(foot.getByText(words), String(words)).toBeInViewport({ ratio: 1 });
  }
});

test('in forced colours what is pressed in the status line has its whole edge, inside of the line', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.emulateMedia({ forcedColors: 'active' });
  await aWrittenArticle(window);

  const foot = page.locator('[data-region="foot"]');
  const edgesOf = async (button: Locator) => {
    const line = (await foot.boundingBox())!;
    const { x, y, width, height } = (await button.boundingBox())!;
    const end = await button.evaluate((each) => each.parentElement!.getBoundingClientRect().right);
    return { above: y - line.y, below: line.y + line.height - y - height, behind: end - x - width };
  };
  const buttons = await foot.getByRole('button').all();
  expect(buttons.length).toBeGreaterThan(1);
  for (const button of buttons.slice(0, -1)) {
    const { above, below, behind } = await edgesOf(button);
    expect(above).toBeGreaterThan(1);
    expect(below).toBeGreaterThan(0);
    expect(behind).toBeGreaterThanOrEqual(0);
  }
});

test('at 200 % every control of the settings can be reached', async ({ open }) => {
  const { page } = await open();
  await page.setViewportSize(doubled);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+,');
  const parts = page.getByRole('navigation', { name: 'Cài đặt' }).getByRole('button');
  await expect(parts.first()).toBeVisible();

  for (const part of await parts.all()) {
    await part.click();
    await expect.poll(() => unreachableOn(page), (await part.textContent()) ?? '').toEqual([]);
  }
});

test('at 200 % every control of the photos can be reached: the panel, the viewer, cutting to size', async ({
  folder,
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.setViewportSize(doubled);
  await aWrittenArticle(window);
  await openPanel(page, 'Ảnh');
  const file = join(folder, 'ghe.jpg');
  writeFileSync(file, jpeg({ width: 800, height: 600 }));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh…' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByRole('list', { name: 'Ảnh trong bài' }).getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => unreachableOn(page)).toEqual([]);

  await page.getByRole('button', { name: /^Xem lớn/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => unreachableOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => unreachableOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cắt ảnh…' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Cắt ảnh' })).toBeVisible();
  await expect.poll(() => unreachableOn(page)).toEqual([]);
});

test('at 200 % every control of the photo desk can be reached, also beside a photo that is chosen', async ({
  open,
}) => {
  const { page, client } = await open();
  await client.sample.add({});
  await page.setViewportSize(doubled);
  await page.reload();
  await page.getByRole('button', { name: 'Bàn ảnh', exact: true }).click();
  const photos = page.getByRole('gridcell').or(page.getByRole('option'));
  await expect(photos.first()).toBeVisible();
  await expect.poll(() => unreachableOn(page)).toEqual([]);

  await photos.first().click();
  await expect.poll(() => unreachableOn(page)).toEqual([]);
});

test('where less motion is asked for, nothing moves by itself', async ({ open }) => {
  const window = await open();
  const { page } = window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await aWrittenArticle(window);
  await openPanel(page, 'Chỗ sửa');
  expect(await movingOn(page)).toEqual([]);
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await movingOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const keys of ['F1', 'Control+,']) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await movingOn(page)).toEqual([]);
  }
});

/** What would take time to change, in each element and before and after its words. */
async function movingOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isMoving = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    const moving = [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const isStill =
          !isMoving(transitionDuration) &&
          (animationName === 'none' || !isMoving(animationDuration)) &&
          scrollBehavior !== 'smooth';
        return isStill ? [] : [`${element.tagName}${part ?? ''}`];
      }),
    );
    return [...moving, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
  });
}

/** On how many lines they stand. */
async function linesOf(buttons: Locator): Promise<number> {
  const middles = await buttons.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect()).map(({ top, height }) => Math.round(top + height / 2)),
  );
  return new Set(middles).size;
}

/** What is left of an element behind these words, which it begins with. */
async function leftOf(element: Locator, words: string): Promise<number> {
  return element.evaluate((each, end) => {
    const range = document.createRange();
    range.setStart(each.firstChild!, 0);
    range.setEnd(each.firstChild!, end);
    return each.getBoundingClientRect().right - range.getBoundingClientRect().right;
  }, words.length);
}

async function asNgocLoan({ client }: DeskWindow): Promise<void> {
  const as = EntryId.parse('phong-vien');
  const value = { name: 'Nguyễn Thị Ngọc Loan', role: 'phong-vien', penNames: [], shortForms: [] };
  const { id } = await client.registers.put({ kind: 'person', value, as });
  await client.settings.put({ changes: { person: id } });
}

async function aWrittenArticle(window: DeskWindow): Promise<void> {
  await openArticle(
    window,
    [
      p('Ông Sáu ', deleted('đốt'), inserted('hầm'), ' than.'),
      factBox('Bến Lở', p('Ba chuyến một ngày.')),
      list('tôm', 'cua'),
      table(['Xã', 'Hộ'], ['Hòa Trung', '120']),
    ],
    { headline: runs('Xóm lưới vào mùa'), lead: runs('Từ sáng sớm.') },
  );
}

async function openPanel(page: Page, title: string): Promise<void> {
  const panel = page.getByRole('button', { name: title, exact: true });
  await panel.waitFor();
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
}

test('at twice the size on a large screen the tools of the text stand in one line', async ({ open }) => {
  const { page } = await open();
  await page.setViewportSize({ width: 960, height: 540 });
  await page.getByRole('button', { name: 'Viết bài', exact: true }).click();
  const tools = page.getByRole('toolbar', { name: 'Công cụ soạn thảo' });

  await expect.poll(() => linesOf(tools.getByRole('button'))).toBe(1);
});

test('at twice the size on a large screen three articles that are open are in sight beside a long name', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  await asNgocLoan(window);
  await page.setViewportSize({ width: 960, height: 540 });
  const ids: string[] = [];
  for (const headline of ['Bến Lạc', 'Bến Lở', 'Bến Nghé'])
    ids.push(await openArticle(window, [p('Ông Sáu.')], { headline: runs(headline) }));
  const screen = { name: 'writing', article: ids[2]! };
  await client.settings.keepLayout({ name: 'workspace', value: { screen, tabs: ids } });
  await page.reload();

  const tabs = page.getByRole('navigation', { name: 'Tin bài đang mở' });
  await expect(tabs.getByRole('button', { name: /^Đóng / })).toHaveCount(3);
  for (const close of await tabs.getByRole('button', { name: /^Đóng / }).all())
    await expect(close).toBeInViewport({ ratio: 1 });
});

test('what has no room in the status line stands in a second one, in English too', async ({ open }) => {
  const window = await open();
  const { page, client } = window;
  await page.setViewportSize({ width: 1090, height: 700 });
  const words = p('muối '.repeat(2500), inserted('hầm'), ' than.');
  await openArticle(window, [words], { headline: runs('Xóm lưới vào mùa') });
  await client.settings.put({ changes: { language: 'en' } });
  const foot = page.locator('[data-region="foot"]');
  await expect(foot.getByText(/^Saved on this computer/)).toBeVisible();

  await page.getByRole('textbox', { name: 'Body', exact: true }).click();
  await page.keyboard.press('Control+a');

  await expect(foot.getByText(/open change$/)).toBeInViewport({ ratio: 1 });
});
