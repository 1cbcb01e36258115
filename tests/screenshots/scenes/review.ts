import type { Page } from 'playwright-core';
import type { Anchor } from '#shared/areas/threads.ts';
import { EntryId } from '#shared/ids.ts';
import type { Scene, Stage } from './scene.ts';
import { button, openArticle } from './steps.ts';

export const reviewScenes: readonly Scene[] = [
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
];

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
