import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { runs } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';

const fixtures = join(import.meta.dirname, '../fixtures/pages');
const goodPage = readFileSync(join(fixtures, 'tinh-co-kicker.txt'), 'utf8');
const queueOf = (page: Page) => page.getByRole('complementary', { name: 'Trang chờ nhận' });

/** What a drop from the file manager is to a page. */
async function dropTexts(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate((named) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(named)) transfer.items.add(new File([text], name));
    const given = { bubbles: true, cancelable: true, dataTransfer: transfer };
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, given));
  }, files);
}

/** As the system drops what lies on the disk. */
async function dropPath(page: Page, path: string): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      ...{ type, x: 600, y: 600 },
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
}

test('the pages that cannot be read leave the list all at once, and the keyboard stays in it', async ({
  open,
}) => {
  const { page } = await open();
  const other = goodPage.replace('Huyện Mỹ Lạc:', 'Huyện Mỹ Lạc, kỳ hai:');
  await dropTexts(page, { 'a.txt': '', 'b.txt': goodPage, 'c.html': '', 'd.txt': other, 'e.docx': 'hỏng' });
  const queue = queueOf(page);
  await expect(queue.getByText('sẵn sàng', { exact: true })).toHaveCount(2);

  await queue.getByRole('button', { name: 'Bỏ “a.txt” khỏi danh sách' }).press('Enter');
  await expect(queue.getByRole('listitem')).toHaveCount(4);
  await expect(queue.locator(':focus')).toHaveCount(1);
  await queue.getByRole('button', { name: 'Bỏ 2 trang không đọc được' }).press('Enter');

  await expect(queue.getByRole('listitem')).toHaveText([/^b\.txt/, /^d\.txt/]);
  await expect(queue.locator(':focus')).toHaveCount(1);
});

test('once nothing but one good page is left of the list, the keyboard is on its lines', async ({ open }) => {
  const { page } = await open();
  await dropTexts(page, { 'a.txt': '', 'b.txt': goodPage, 'c.html': '' });
  await expect(queueOf(page).getByText('sẵn sàng', { exact: true })).toBeVisible();

  await queueOf(page).getByRole('button', { name: 'Bỏ 2 trang không đọc được' }).press('Enter');

  await expect(queueOf(page)).toBeHidden();
  await expect(page.getByRole('listbox', { name: 'Các dòng của trang' })).toBeFocused();
});

test('a page that was accepted before is told when it comes again under another name, also where its headline was edited', async ({
  open,
}) => {
  const { page, client } = await open();
  const doubt = page.getByText('kẻo nhập hai lần', { exact: false });
  await dropTexts(page, { 'thu-nhat.txt': goodPage });
  await page.getByRole('button', { name: 'Nhận bài' }).click();
  await expect.poll(() => client.articles.list({})).toHaveLength(1);
  const [article] = await client.articles.list({});
  await client.articles.save({
    ...{ id: article!.id, as: EntryId.parse('phong-vien') },
    changes: { fields: { headline: runs('Chi bộ ấp ở Mỹ Lạc') } },
  });

  await dropTexts(page, { 'ban-sao.txt': goodPage });

  await expect(doubt.first()).toBeVisible();
  await expect(doubt.first()).toContainText('Bài “Chi bộ ấp ở Mỹ Lạc”');
});

test('a dropped folder brings in the pages that lie in it, and one without any says so', async ({
  folder,
  open,
}) => {
  const pages = join(folder, 'Số 12');
  mkdirSync(join(pages, 'Tin vắn'), { recursive: true });
  writeFileSync(join(pages, 'bài một.txt'), goodPage);
  writeFileSync(join(pages, 'ảnh.jpg'), 'ảnh');
  writeFileSync(join(pages, 'Tin vắn', 'trống.TXT'), '');
  mkdirSync(join(folder, 'Ảnh cưới'));
  const { page } = await open();

  await dropPath(page, pages);
  await expect(queueOf(page).getByRole('listitem')).toHaveText([/^trống\.TXT/, /^bài một\.txt.*sẵn sàng/]);
  await dropPath(page, join(folder, 'Ảnh cưới'));

  await expect(queueOf(page).getByRole('listitem').last()).toHaveText(
    /^Ảnh cưới.*Thư mục này không có tệp nào đọc được\. Hãy chọn thư mục có tệp \.txt, \.html, \.mht, \.docx hoặc \.doc\./,
  );
});

test('a page that goes away before it is read says so, and not that it is empty', async ({
  folder,
  open,
}) => {
  const path = join(folder, 'trên usb.txt');
  writeFileSync(path, goodPage);
  const { page } = await open();
  await page.getByRole('button', { name: 'Nhập một trang báo' }).click();
  // The file is chosen, and gone before the window is told of the choice.
  await page.evaluate(() => {
    const late = new EventTarget();
    Object.assign(window, { late });
    addEventListener(
      'change',
      (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        late.addEventListener('go', () =>
          event.target?.dispatchEvent(new Event('change', { bubbles: true })),
        );
      },
      true,
    );
  });
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp…' }).click();
  await (await choosing).setFiles(path);
  rmSync(path);
  await page.evaluate(() => (window as unknown as { late: EventTarget }).late.dispatchEvent(new Event('go')));

  await expect(queueOf(page).getByRole('alert')).toHaveText(
    'Không đọc được trọn tệp “trên usb.txt”: tệp vừa bị chuyển đi, hoặc ổ chứa tệp đã rút ra. Hãy chọn lại tệp.',
  );
});
