import { expect, type Page } from 'playwright/test';
import { violationsOn } from '#tests/support/accessible.ts';
import { test } from '#tests/support/shell.ts';

test('with the keyboard alone, the first start leads from a name to an empty desk, and is not asked again', async ({
  open,
}) => {
  const { page, client } = await open({ firstStart: true });
  await expect(page.getByRole('heading', { name: 'Bạn là ai trong tòa soạn?' })).toBeVisible();

  await page.keyboard.type('Trần Thị Lan Anh');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lan Anh');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Mọi thứ nằm trên máy này')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Giữ thêm một bản ở nơi khác')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chọn nơi sao lưu…' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Xong rồi. Bắt đầu thế nào?')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();
  await expect(page.getByText('Trần Thị Lan Anh, Phóng viên')).toBeVisible();
  const people = await client.registers.list({ kind: 'person' });
  expect(people.map(({ value }) => value)).toContainEqual({
    ...{ name: 'Trần Thị Lan Anh', role: 'phong-vien' },
    ...{ penNames: ['Lan Anh'], shortForms: ['L.A'] },
  });
  await page.reload();
  await expect(page.getByText('Trần Thị Lan Anh, Phóng viên')).toBeVisible();
});

test('a person without a name is asked for it, in place', async ({ open }) => {
  const { page } = await open({ firstStart: true });

  await page.getByRole('button', { name: 'Tiếp tục' }).click();

  await expect(page.getByText('Hãy ghi họ tên để tòa soạn biết ai viết, ai duyệt.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bạn là ai trong tòa soạn?' })).toBeVisible();
});

test('the second step says where the data lies, and one can go back to what was said before', async ({
  open,
  folder,
}) => {
  const { page } = await open({ firstStart: true });
  await nameOneself(page);

  await expect(page.getByText(folder, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();

  await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toHaveValue('Phạm Văn Hòa');
});

test('a backup place is chosen in the window itself, and kept', async ({ open }) => {
  const { page, client } = await open({ firstStart: true });
  await nameOneself(page);
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Chọn nơi sao lưu…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chọn thư mục này' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Bắt đầu trống' }).click();

  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();
  expect((await client.settings.get({})).backupPlace).toMatch(/^\//);
});

test('with the keyboard alone, a backup place is chosen before the way on, and the keys go on from there', async ({
  open,
}) => {
  const { page } = await open({ firstStart: true });
  await nameOneself(page);
  await page.keyboard.press('Enter');

  await page.keyboard.press('Enter');
  const chooser = page.getByRole('dialog');
  const choose = chooser.getByRole('button', { name: 'Chọn thư mục này' });
  await expect(choose).toBeEnabled();
  await choose.press('Enter');
  await expect(chooser).toBeHidden();

  await expect(page.getByRole('button', { name: 'Tiếp tục' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Xong rồi. Bắt đầu thế nào?')).toBeVisible();
});

test('the sample newsroom can be there from the first minute', async ({ open }) => {
  const { page, client } = await open({ firstStart: true });
  await nameOneself(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Để sau, chọn trong Cài đặt' }).click();

  await page.getByRole('button', { name: 'Thêm tòa soạn mẫu' }).click();

  await expect(page.getByRole('navigation', { name: 'Khâu duyệt' })).toBeVisible({ timeout: 40_000 });
  expect(await client.sample.state({})).toMatchObject({ isHere: true, articles: 35, edited: [] });
});

test('no step has anything that a screen reader could not tell', async ({ open }) => {
  const { page } = await open({ firstStart: true });
  const titles = [
    'Bạn là ai trong tòa soạn?',
    'Mọi thứ nằm trên máy này',
    'Giữ thêm một bản ở nơi khác',
    'Xong rồi',
  ];
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Phạm Văn Hòa');
  for (const title of titles) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    if (title !== titles.at(-1)) await page.getByRole('button', { name: /^(Tiếp tục|Để sau)/ }).click();
  }
});

async function nameOneself(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Phạm Văn Hòa');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Mọi thứ nằm trên máy này')).toBeVisible();
}
