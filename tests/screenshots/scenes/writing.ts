import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import { button, openArticle } from './steps.ts';

export const writingScenes: readonly Scene[] = [
  {
    name: 'writing',
    newsroom: 'sample',
    play: ({ page }) => openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến'),
  },
  {
    name: 'writing-replacing',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      await page.keyboard.press('Control+h');
      await page.keyboard.type('bến');
    },
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
    name: 'writing-slow-disk',
    newsroom: 'sample',
    async play({ page, hold }) {
      await openArticle(page, /^Bản thảo/, 'Trạm y tế Tân Điệp');
      hold('articles.save');
      await page.getByRole('textbox', { name: 'Sapo' }).click();
      await page.keyboard.type('Đang viết. ');
      await page.getByText(/^Ổ đĩa chậm/).waitFor();
    },
  },
  {
    name: 'writing-act-failed',
    newsroom: 'sample',
    async play({ page }) {
      await openArticle(page, /^Đã duyệt/, 'Chuyến phà cuối neo bến');
      const error = () => window.dispatchEvent(new ErrorEvent('error', { error: new Error('a fault') }));
      await page.evaluate(error);
      await page.getByRole('alert').waitFor();
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
      const html = await readFile(new URL('../../fixtures/pastes/word.html', import.meta.url), 'utf8');
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
      await page.getByText(/dòng không kể tít, khuôn chứa/).waitFor();
      await page.getByText(/dòng không kể tít, khuôn chứa/).scrollIntoViewIfNeeded();
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
];

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
