import { expect, test, type Page } from 'playwright/test';
import { runsText } from '#shared/document/run.ts';
import type { Block } from '#shared/document/block.ts';
import { bold, p, photo } from '#tests/support/builders.ts';
import { openTypingDesk, type TypingDesk } from './desk.ts';
import { key, telex } from './keyboard.ts';

for (const delayMs of [2, 8, 40]) {
  test(`Telex with a key every ${delayMs} ms is in every field, and stored, as it was meant`, async () => {
    const { page, ...desk } = await openTypingDesk([p(''), photo('', 'Ảnh: X.T')]);

    await field(page, 'Tít').click();
    await telex('Xoms luwowis Baf Chetj vaof muaf ', delayMs);
    await key('Return');
    await key('Return');
    await telex('Huyeenj Vinhx Lowij quan taam xaay duwngj ', delayMs);
    await key('Return');
    await telex('Ba muwowi hooj ddax dong ghe trowr laij. ', delayMs);
    await key('Return');
    await telex('Mooix tay luwowis bans dduwowcj gias ', delayMs);
    await page.getByRole('group', { name: 'Chú thích ảnh' }).locator('p').click();
    await telex('Chij Nawm Laif vas luwowis ', delayMs);
    await field(page, 'Tít').click();
    await saved(page);

    const content = await desk.stored();
    expect(runsText(content.headline)).toBe('Xóm lưới Bà Chẹt vào mùa ');
    expect(runsText(content.lead)).toBe('Huyện Vĩnh Lợi quan tâm xây dựng ');
    expect(content.body).toMatchObject([
      { type: 'paragraph', runs: [{ text: 'Ba mươi hộ đã dong ghe trở lại. ' }] },
      { type: 'paragraph', runs: [{ text: 'Mỗi tay lưới bán được giá ' }] },
      { type: 'photo', caption: [{ text: 'Chị Năm Lài vá lưới ' }] },
    ]);
    await desk.close();
  });
}

test('a word composed in the middle of a line, at a bold edge and before Enter keeps every letter', async () => {
  const { page, ...desk } = await openTypingDesk([p('Ông Sáu ', bold('đốt than'), ' từ nhỏ')]);

  await body(page).click();
  await key('ctrl+Home');
  await telex('Xoms Vamf ', 8);
  await key('ctrl+End');
  await telex(' ddeens giowf', 8);
  await key('Return');
  await telex('Hoom nay trowif ddepj', 8);
  await key('Left');
  await saved(page);

  expect(await texts(desk)).toEqual(['Xóm Vàm Ông Sáu đốt than từ nhỏ đến giờ', 'Hôm nay trời đẹp']);
  await desk.close();
});

test('undo takes back whole words, and the text on the screen is the text that is stored', async () => {
  const { page, ...desk } = await openTypingDesk([p('')]);

  await body(page).click();
  await telex('xaay duwngj tieengs Vieetj ', 40);
  await expect(body(page)).toHaveText('xây dựng tiếng Việt ');
  await key('ctrl+z');
  await expect(body(page)).toHaveText('xây dựng tiếng ');
  await key('ctrl+z');
  await expect(body(page)).toHaveText('xây dựng ');
  await saved(page);

  expect(await texts(desk)).toEqual(['xây dựng ']);
  await desk.close();
});

test('typing over two chosen paragraphs, and Ctrl+B in the middle of a word, lose and double nothing', async () => {
  const { page, ...desk } = await openTypingDesk([p('Đoạn một'), p('Đoạn hai')]);

  await body(page).click();
  await key('ctrl+a');
  await telex('Huyeenj ', 8);
  await key('ctrl+b');
  await telex('Vinhx Lowij ', 8);
  await saved(page);

  const [block] = (await desk.stored()).body;
  expect(block).toMatchObject({ runs: [{ text: 'Huyện ' }, { text: 'Vĩnh Lợi ', bold: true }] });
  expect(await texts(desk)).toEqual(['Huyện Vĩnh Lợi ']);
  await desk.close();
});

function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

function body(page: Page) {
  return field(page, 'Chính văn');
}

async function saved(page: Page): Promise<void> {
  await page.waitForTimeout(700);
  await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
}

async function texts(desk: Pick<TypingDesk, 'stored'>): Promise<string[]> {
  return (await desk.stored()).body.map(textOf);
}

function textOf(block: Block): string {
  return 'runs' in block ? runsText(block.runs as { text: string }[]) : '';
}
