import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Anchor } from '#shared/areas/threads.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { EntryId } from '#shared/ids.ts';

export interface Stage {
  readonly page: Page;
  readonly client: Client<DeskContract>;
}

/** One picture of the window. It begins on the desk of the sample newsroom, or at the very first start. */
export interface Scene {
  /** The name of its file. */
  readonly name: string;
  /** `fresh`: an empty data folder before the first start. `empty`: after it, with nothing in it. */
  readonly newsroom: 'sample' | 'empty' | 'fresh';
  /** As a person sees it who asked the machine for more contrast. */
  readonly hasHighContrast?: boolean;
  /** Brings the window to what is to be seen, from the keyboard and the mouse like anybody. */
  play?(stage: Stage): Promise<void>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function nameOneself(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Trần Thị Lan Anh');
}

async function onwards(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await page.keyboard.press('Enter');
}

async function settings(page: Page, part: string): Promise<void> {
  await button(page, 'Cài đặt').click();
  await button(page, part).click();
}

async function help(page: Page, topic: string): Promise<void> {
  await page.keyboard.press('F1');
  await button(page, topic).click();
}

/** From its place in the chain: the list shows only the rows that are in view. */
async function openArticle(page: Page, place: RegExp, headline: string): Promise<void> {
  await page.getByRole('button', { name: place }).click();
  await page.getByRole('rowheader', { name: headline }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^Đóng “${headline}`) }).waitFor();
  await page.waitForTimeout(1500);
}

/** A note at the caret, one that was answered, one on a field, and one whose words are gone. */
async function notes({ page, client }: Stage): Promise<void> {
  await openArticle(page, /^Chờ biên tập/, 'Mùa nước về');
  const [row] = (await client.articles.list({ limit: 100, offset: 0 })).filter(({ headline }) =>
    headline.startsWith('Mùa nước về'),
  );
  const { content } = await client.articles.open({ id: row!.id });
  const block = content.body.find(({ type }) => type === 'paragraph');
  const text = block?.type === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
  const as = EntryId.parse('mau-vo-kim-oanh');
  const begin = (anchor: Anchor, said: string) =>
    client.threads.begin({ article: row!.id, anchor, text: said, as });
  const at = (start: number, end: number, quote = text.slice(start, end)) => ({
    ...{ block: block!.id, line: 'text' },
    ...{ start, end, quote },
  });
  const { id } = await begin(
    at(0, text.indexOf(' ', 30)),
    'Mở bài hơi chậm. Đưa con số lên trước được không?',
  );
  await client.threads.answer({ thread: id, answer: { kind: 'reply', text: 'Được, chiều nay em sửa.' }, as });
  await begin({ field: 'headline', start: 0, end: 0, quote: '' }, 'Tít chưa nói được điều mới.');
  await begin(at(0, 21, 'ông Sáu bán hết đàn vịt'), 'Kiểm tra lại chi tiết này.');
  await button(page, 'Góp ý').click();
  await page.getByRole('article', { name: /Mở|“/ }).first().waitFor();
  await page.getByText('đẩy xuồng').first().click();
  await page.waitForTimeout(600);
}

async function chooseArticle(page: Page, place: RegExp, row: number): Promise<void> {
  await page.getByRole('button', { name: place }).click();
  await page.getByRole('row').nth(row).click();
}

async function packOne(page: Page): Promise<void> {
  await chooseArticle(page, /^Đã duyệt/, 2);
  await button(page, 'Gói bài').click();
  await page.getByRole('button', { name: 'Chọn nơi và gói…' }).click();
  await button(page, 'Gói vào đây').click();
  await page.getByText(/^Đã gói/).waitFor();
}

/** Pages as they come out of a folder: good ones, one with doubts, one that is no article. */
async function dropPages(page: Page, names: readonly string[]): Promise<void> {
  const pages = await Promise.all(
    names.map(async (name) => ({
      name,
      text: await readFile(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8'),
    })),
  );
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    const drop = { bubbles: true, cancelable: true, dataTransfer: transfer };
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, drop));
  }, pages);
  await page.getByRole('listbox', { name: 'Các dòng của trang' }).waitFor();
}

/** An article that the desk wrote on, against what its reporter had. */
async function compare(page: Page): Promise<void> {
  await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
  await button(page, 'Các bản').click();
  await page
    .getByRole('button', { name: /^So sánh với bài đang viết/ })
    .nth(1)
    .click();
  await page
    .getByRole('dialog')
    .getByText(/chỗ khác$/)
    .first()
    .waitFor();
}

/** A pull quote and a fact box, written as anybody would. */
async function writeBlocks(page: Page): Promise<void> {
  await page.keyboard.type('Nước lên từ đêm rằm, bà con thức trắng canh bờ bao.');
  await page.keyboard.press('Control+Alt+3');
  await page.keyboard.type('Sông cho bao nhiêu thì mình nhận bấy nhiêu.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ông Ba Dữ, ấp Bến Lở');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Alt+4');
  await page.keyboard.type('Bờ bao Bến Lở');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dài 2,4 km, đắp năm 2009, giữ nước cho 120 hộ.');
}

async function writeTable(page: Page): Promise<void> {
  await page.keyboard.type('Sản lượng ba vụ gần nhất:');
  await page.keyboard.press('Control+Alt+5');
  const cells = ['Vụ', 'Diện tích', 'Sản lượng', 'Hè thu', '120 ha', '640 tấn', 'Đông xuân', '135 ha'];
  for (const cell of cells) {
    await page.keyboard.type(cell);
    await page.keyboard.press('Tab');
  }
}

/** The photo desk, with some photos rated and three of them chosen. */
async function photoDesk({ page, client }: Stage): Promise<void> {
  const { photos } = await client.photos.list({ sort: 'takenFirst' });
  const as = EntryId.parse('mau-vo-kim-oanh');
  for (const [index, { asset }] of photos.entries())
    if (index % 3 !== 2) await client.photos.rate({ ids: [asset.id], rating: (index % 5) + 1, as });
  await page.keyboard.press('Control+Alt+k');
  const row = page.getByRole('grid', { name: 'Ảnh trong kho' }).getByRole('row');
  await row.first().click();
}

async function photosChosen(stage: Stage): Promise<void> {
  await photoDesk(stage);
  const row = stage.page.getByRole('grid', { name: 'Ảnh trong kho' }).getByRole('row');
  for (const place of [1, 3]) await row.nth(place).click({ modifiers: ['ControlOrMeta'] });
}

/** Every screen and every state worth looking at. A new screen adds its lines here. */
export const scenes: readonly Scene[] = [
  { name: 'welcome-1-who', newsroom: 'fresh', play: ({ page }) => nameOneself(page) },
  {
    name: 'welcome-1-missing',
    newsroom: 'fresh',
    play: ({ page }) => onwards(page, 1),
  },
  {
    name: 'welcome-2-where',
    newsroom: 'fresh',
    async play({ page }) {
      await nameOneself(page);
      await onwards(page, 1);
    },
  },
  {
    name: 'welcome-3-backup',
    newsroom: 'fresh',
    async play({ page }) {
      await nameOneself(page);
      await onwards(page, 2);
    },
  },
  {
    name: 'welcome-4-start',
    newsroom: 'fresh',
    async play({ page }) {
      await nameOneself(page);
      await onwards(page, 3);
    },
  },

  {
    name: 'welcome-3-place',
    newsroom: 'fresh',
    async play({ page }) {
      await nameOneself(page);
      await onwards(page, 2);
      await button(page, 'Chọn nơi sao lưu').click();
      await page.getByRole('dialog').waitFor();
    },
  },

  { name: 'desk-empty', newsroom: 'empty' },
  { name: 'desk', newsroom: 'sample' },
  {
    name: 'desk-reading',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: /^Đã duyệt/ }).click();
      await page.getByRole('row').nth(2).click();
    },
  },
  {
    name: 'desk-all',
    newsroom: 'sample',
    play: ({ page }) => page.getByRole('button', { name: /^Mọi tin bài/ }).click(),
  },
  {
    name: 'desk-returned',
    newsroom: 'sample',
    play: ({ page }) => chooseArticle(page, /^Trả lại/, 1),
  },
  {
    name: 'desk-several',
    newsroom: 'sample',
    async play({ page }) {
      await chooseArticle(page, /^Chờ biên tập/, 1);
      await page.keyboard.press('Control+a');
      await button(page, 'Duyệt bài').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'desk-nothing-found',
    newsroom: 'sample',
    async play({ page }) {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('tàu vũ trụ');
      await page.getByText(/^Không tìm thấy/).waitFor();
    },
  },
  {
    name: 'desk-compact',
    newsroom: 'sample',
    async play({ page, client }) {
      await client.settings.put({ changes: { density: 'compact' } });
      await chooseArticle(page, /^Đã duyệt/, 2);
    },
  },
  {
    name: 'desk-english',
    newsroom: 'sample',
    async play({ page, client }) {
      await client.settings.put({ changes: { language: 'en' } });
      await page.getByRole('button', { name: /^Approved/ }).click();
      await page.getByRole('row').nth(2).click();
    },
  },
  {
    name: 'desk-contrast',
    newsroom: 'sample',
    hasHighContrast: true,
    play: ({ page }) => chooseArticle(page, /^Đã duyệt/, 2),
  },
  {
    name: 'desk-references',
    newsroom: 'sample',
    play: ({ page }) => page.getByRole('button', { name: /^Tư liệu/ }).click(),
  },
  {
    name: 'desk-search',
    newsroom: 'sample',
    async play({ page }) {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('ruong muoi');
    },
  },

  { name: 'photo-desk', newsroom: 'sample', play: photoDesk },
  { name: 'photo-desk-several', newsroom: 'sample', play: photosChosen },
  {
    name: 'photo-desk-empty',
    newsroom: 'empty',
    play: ({ page }) => page.keyboard.press('Control+Alt+k'),
  },
  {
    name: 'photo-desk-caption',
    newsroom: 'sample',
    async play(stage) {
      await photosChosen(stage);
      const { page } = stage;
      await page.keyboard.press('Control+Alt+c');
      await page.keyboard.type('Bà con chờ chuyến đò cuối năm.');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: /^Nơi, ngày và người/ }).click();
      await page.getByRole('textbox', { name: 'Nơi chụp' }).fill('Vàm Cái Sơn');
    },
  },
  {
    name: 'photo-desk-look',
    newsroom: 'sample',
    async play(stage) {
      await photoDesk(stage);
      await stage.page.keyboard.press('Enter');
      await stage.page.getByRole('dialog', { name: 'Xem ảnh' }).waitFor();
    },
  },
  {
    name: 'photo-desk-article',
    newsroom: 'sample',
    async play(stage) {
      await photosChosen(stage);
      await stage.page.keyboard.press('Control+Alt+b');
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'photo-desk-english',
    newsroom: 'sample',
    async play(stage) {
      await photosChosen(stage);
      await stage.client.settings.put({ changes: { language: 'en' } });
      await stage.page.getByRole('toolbar', { name: '3 photos selected' }).waitFor();
    },
  },

  {
    name: 'writing',
    newsroom: 'sample',
    play: ({ page }) => openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến'),
  },
  {
    name: 'writing-new',
    newsroom: 'empty',
    async play({ page }) {
      await button(page, 'Viết bài đầu tiên').click();
      await button(page, 'Tít xen').waitFor();
      await page.getByText('Bài chưa có tít').first().waitFor();
    },
  },
  {
    name: 'writing-returned',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Trả lại/, 'Lớp đờn ca sáng đèn');
      await button(page, 'Duyệt bài').click();
    },
  },
  {
    name: 'writing-heads',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Chờ biên tập/, 'Chuyến đò không lấy tiền');
      await button(page, 'Duyệt bài').click();
      await page.getByRole('button', { name: 'Chọn một bản…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'writing-contrast',
    newsroom: 'sample',
    hasHighContrast: true,
    play: ({ page }) => openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến'),
  },
  {
    name: 'writing-english',
    newsroom: 'sample',
    async play({ page, client }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await client.settings.put({ changes: { language: 'en' } });
      await button(page, 'Sign-off').click();
    },
  },
  {
    name: 'writing-changes',
    newsroom: 'sample',
    play: ({ page }) => openArticle(page, /^Chờ biên tập/, 'Mùa nước về'),
  },
  {
    name: 'writing-changes-list',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Chờ biên tập/, 'Mùa nước về');
      await button(page, 'Chỗ sửa').click();
      await page
        .getByRole('button', { name: /^Nhận:/ })
        .first()
        .press('Enter');
      await page.getByText('Đã nhận 1 chỗ sửa.').waitFor();
      await page.getByRole('button', { name: 'Hoàn tác' }).last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'writing-changes-signing',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Chờ biên tập/, 'Mùa nước về');
      await button(page, 'Duyệt bài').click();
      await button(page, 'Duyệt kèm chỗ sửa…').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'writing-changes-edited',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Chờ biên tập/, 'Mùa nước về');
      await button(page, 'Chỗ sửa').click();
      await button(page, 'Tòa soạn đã sửa gì').click();
      await page
        .getByText(/chỗ khác$/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'writing-selected',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await page.getByRole('textbox', { name: 'Chính văn' }).click();
      await page.keyboard.press('Control+a');
      await page.getByText(/^chọn/).waitFor();
    },
  },
  {
    name: 'writing-panels',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      for (const panel of ['Soát bài', 'Ảnh', 'Tác giả']) await button(page, panel).click();
    },
  },
  {
    name: 'writing-bylines',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      for (const panel of ['Soát bài', 'Ảnh', 'Tác giả']) await button(page, panel).click();
      await page.getByRole('combobox', { name: 'Thêm tác giả' }).fill('XUÂN THƯỞNG');
      await page.keyboard.press('Enter');
      await page.getByText('Chưa có trong danh sách của tòa soạn.').waitFor();
    },
  },
  {
    name: 'writing-photo-story',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Cảng cá Cửa Lau thức dậy');
      await page.locator('[data-block="photoStory"]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'writing-photo-fields',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).first().click();
      await page.getByText(/dpi khi in/).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'writing-crop',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await page.getByRole('button', { name: 'Sửa chú thích, nguồn, mô tả' }).first().click();
      await button(page, 'Cắt ảnh…').click();
      await button(page, 'Xoay 90°').click();
      await page.getByText('Đã xoay 90°').waitFor();
    },
  },
  {
    name: 'writing-blocks',
    newsroom: 'sample',
    async play({ page }) {
      await page.keyboard.press('Control+Alt+n');
      await button(page, 'Tít xen').waitFor();
      await page.getByRole('textbox', { name: 'Chính văn' }).click();
      await writeBlocks(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('/');
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'writing-table',
    newsroom: 'sample',
    async play({ page }) {
      await page.keyboard.press('Control+Alt+n');
      await button(page, 'Tít xen').waitFor();
      await page.getByRole('textbox', { name: 'Chính văn' }).click();
      await writeTable(page);
    },
  },
  {
    name: 'writing-alone',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await page.keyboard.press('Control+Alt+f');
      await button(page, 'Cỡ chữ, bề rộng cột').click();
    },
  },
  {
    name: 'writing-replace',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await page.keyboard.press('Control+h');
      await page.keyboard.type('pha');
      await page.getByRole('textbox', { name: 'Thay bằng' }).fill('đò');
      await page.getByText('1 / ').waitFor();
    },
  },
  {
    name: 'writing-pasted',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await page.getByRole('textbox', { name: 'Chính văn' }).click();
      const html = await readFile(new URL('../fixtures/pastes/word.html', import.meta.url), 'utf8');
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', text);
        const paste = { clipboardData, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', paste));
      }, html);
      await page.getByRole('status', { name: 'Sau khi dán' }).waitFor();
    },
  },
  {
    name: 'writing-keys',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await page.keyboard.press('Control+/');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'writing-copyfit',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await button(page, 'So khuôn').click();
      await page.getByRole('button', { name: /Khuôn bài$/ }).click();
      await page.getByRole('option', { name: 'Bài 3 cột có ảnh' }).click();
      await page.getByText(/dòng, khuôn chứa/).waitFor();
      await page.getByText(/dòng, khuôn chứa/).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'writing-suggestions',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: 'Viết bài' }).click();
      await page.getByRole('textbox', { name: 'Tít', exact: true }).click();
      await page.keyboard.insertText('Diêm dân Gò Me phơi thêm một vụ muối');
      await page.getByRole('textbox', { name: 'Chính văn' }).click();
      await page.keyboard.insertText('Hợp tác xã Gò Me mua hết muối của bà con, giá cao hơn năm ngoái.');
      await button(page, 'Ảnh').click();
      await button(page, 'Chuyên mục').click();
      await page.getByText('Gợi ý').first().waitFor();
    },
  },
  {
    name: 'settings-slot',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Khuôn bài');
      await page.getByRole('button', { name: 'Sửa “Bài 3 cột có ảnh”' }).click();
    },
  },
  {
    name: 'writing-signoff',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Chờ biên tập/, 'Mùa nước về');
      await button(page, 'Soát bài').click();
      await button(page, 'Duyệt bài').click();
    },
  },
  { name: 'notes', newsroom: 'sample', play: notes },
  {
    name: 'notes-new',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Chờ biên tập/, 'Mùa nước về');
      await page.getByRole('textbox', { name: 'Chính văn' }).locator('p').first().click();
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.press('Control+Alt+M');
      await page.keyboard.type('Câu này dài quá.');
    },
  },
  { name: 'compare', newsroom: 'sample', play: ({ page }) => compare(page) },
  {
    name: 'compare-inline',
    newsroom: 'sample',
    async play({ page }) {
      await compare(page);
      await page.getByText('Liền mạch').click();
      await page.getByText('Chỉ hiện chỗ khác').click();
    },
  },
  {
    name: 'export',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: /^Đã duyệt/ }).click();
      await page.getByRole('row').nth(2).click();
      await button(page, 'Xuất gói').click();
      await page.getByRole('dialog').waitFor();
      await page.waitForTimeout(800);
    },
  },
  {
    name: 'export-place',
    newsroom: 'sample',
    async play({ page }) {
      await chooseArticle(page, /^Đã duyệt/, 2);
      await button(page, 'Xuất gói').click();
      await page.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
      await page.getByRole('dialog', { name: 'Nơi đặt gói' }).waitFor();
    },
  },
  {
    name: 'export-done',
    newsroom: 'sample',
    async play({ page }) {
      await chooseArticle(page, /^Đã duyệt/, 2);
      await button(page, 'Xuất gói').click();
      await page.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
      await button(page, 'Xuất vào đây').click();
      await page.getByText('Đã đọc lại từng tệp: đúng với bản kê.').waitFor();
    },
  },
  {
    name: 'export-blocked',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('button', { name: /^Mọi tin bài/ }).click();
      await page.getByRole('row').nth(1).click();
      await page.keyboard.press('Shift+PageDown');
      await button(page, 'Xuất gói').click();
      await page.getByText(/bài chưa xuất được/).waitFor();
    },
  },
  {
    name: 'galley',
    newsroom: 'sample',
    async play({ page }) {
      await chooseArticle(page, /^Chờ biên tập/, 1);
      await button(page, 'In bản duyệt').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'pack-done', newsroom: 'sample', play: ({ page }) => packOne(page) },
  {
    name: 'story-look',
    newsroom: 'sample',
    async play({ page }) {
      await packOne(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Alt+o');
      await page.getByRole('option', { name: /\.toasoan/ }).dblclick();
      await page.getByRole('button', { name: 'Mở gói', exact: true }).waitFor();
    },
  },
  {
    name: 'import-several',
    newsroom: 'sample',
    play: ({ page }) =>
      dropPages(page, [
        'tinh-co-kicker.txt',
        'html-detail-sapo-vcc.html',
        'chuyen-muc-danh-sach.txt',
        'html-fck-detail.html',
        'ban-thao-phong-vien.txt',
      ]),
  },
  {
    name: 'import-done',
    newsroom: 'sample',
    async play({ page }) {
      await dropPages(page, ['tinh-co-kicker.txt', 'chuyen-muc-danh-sach.txt']);
      await page.getByText('không đọc được').waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { name: 'Đã nhận 1 bài' }).waitFor();
    },
  },
  {
    name: 'import-review',
    newsroom: 'sample',
    async play({ page }) {
      await page.getByRole('main').waitFor();
      const source = new URL('../fixtures/pages/tinh-co-kicker.txt', import.meta.url);
      const text = await readFile(source, 'utf8');
      await page.evaluate((dropped) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([dropped], 'trang-bao.txt'));
        const drop = { bubbles: true, cancelable: true, dataTransfer: transfer };
        for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, drop));
      }, text);
      await page.getByRole('listbox', { name: 'Các dòng của trang' }).waitFor();
    },
  },
  {
    name: 'import',
    newsroom: 'sample',
    play: ({ page }) => button(page, 'Nhập bài').click(),
  },

  { name: 'settings-me', newsroom: 'sample', play: ({ page }) => settings(page, 'Tôi là ai') },
  { name: 'settings-screen', newsroom: 'sample', play: ({ page }) => settings(page, 'Màn hình') },
  { name: 'settings-data', newsroom: 'sample', play: ({ page }) => settings(page, 'Dữ liệu, sao lưu') },
  {
    name: 'settings-backup',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Dữ liệu, sao lưu');
      await button(page, 'Chọn nơi…').click();
      await button(page, 'Sao lưu vào đây').click();
      await button(page, 'Sao lưu ngay').click();
      const kept = page.getByRole('list', { name: 'Các bản sao lưu ở nơi này' });
      await kept.waitFor();
      await kept.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'settings-backup-refused',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Dữ liệu, sao lưu');
      await button(page, 'Chọn nơi…').click();
      await page.getByText('Thư mục cá nhân').click();
      await page.getByRole('option', { name: 'ToaSoan' }).click();
      await button(page, 'Sao lưu vào đây').click();
      await page.getByRole('dialog').getByRole('alert').waitFor();
    },
  },
  { name: 'settings-sections', newsroom: 'sample', play: ({ page }) => settings(page, 'Chuyên mục') },
  { name: 'settings-genres', newsroom: 'sample', play: ({ page }) => settings(page, 'Thể loại') },
  { name: 'settings-people', newsroom: 'sample', play: ({ page }) => settings(page, 'Người của tòa soạn') },
  {
    name: 'settings-person-dialog',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Người của tòa soạn');
      await button(page, 'Sửa “Huỳnh Hữu Nghiêm”').click();
    },
  },
  { name: 'settings-levels', newsroom: 'sample', play: ({ page }) => settings(page, 'Cấp duyệt') },
  { name: 'settings-sample', newsroom: 'sample', play: ({ page }) => settings(page, 'Tòa soạn mẫu') },
  {
    name: 'settings-sample-remove',
    newsroom: 'sample',
    async play({ page }) {
      await settings(page, 'Tòa soạn mẫu');
      await button(page, 'Gỡ tòa soạn mẫu').click();
    },
  },

  { name: 'help-reporter', newsroom: 'sample', play: ({ page }) => help(page, 'Phóng viên, cộng tác viên') },
  { name: 'help-trouble', newsroom: 'sample', play: ({ page }) => help(page, 'Khi có chuyện') },
  { name: 'help-glossary', newsroom: 'sample', play: ({ page }) => help(page, 'Từ dùng trong Tòa Soạn') },
  { name: 'help-keys', newsroom: 'sample', play: ({ page }) => help(page, 'Phím tắt') },
  {
    name: 'help-search',
    newsroom: 'sample',
    async play({ page }) {
      await page.keyboard.press('F1');
      await page.getByRole('searchbox').fill('song song');
    },
  },
];
