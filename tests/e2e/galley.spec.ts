import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { EntryId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { p, runs } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { openArticle } from '#tests/support/writing-window.ts';

/** Printing starts a Chromium of its own. */
const slow = { timeout: 45_000 };

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
if (!hasPoppler)
  process.stderr.write('No pdftotext here: of the printed galley only the pages are counted.\n');

test('a galley is printed to a PDF with the words of the screen, its codes and a box for each signature', async ({
  home,
  open,
}) => {
  test.slow();
  const desk = await open();
  const { page, client } = desk;
  const id = await openArticle(desk, [p('Cầu dài 240 m, rộng 9 m.')], {
    headline: runs('Bến Lạc khánh thành cầu mới'),
    lead: runs('Sáng nay, cầu thông xe sau mười năm chờ đợi.'),
    bylines: [{ penName: 'HOÀI THƯ', role: 'writer' }],
    section: EntryId.parse('thoi-su'),
  });

  await page.keyboard.press('Control+Alt+p');
  const dialog = page.getByRole('dialog', { name: 'In bản duyệt' });
  await expect(dialog.getByText('Bến Lạc khánh thành cầu mới')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Chọn nơi và lưu PDF…' }).click();
  await page.getByRole('button', { name: 'Lưu vào đây' }).click();
  await expect(dialog.getByText(/^Đã lưu PDF 1 trang, bản [0-9a-f]{12}\./)).toBeVisible(slow);
  await expect(dialog.getByRole('button', { name: 'Mở thư mục' })).toBeVisible();

  const [file, ...others] = readdirSync(home).filter((name) => !name.startsWith('.'));
  expect([file, ...others]).toEqual([
    expect.stringMatching(/^ban-duyet-.*ben-lac-khanh-thanh-cau-moi.*\.pdf$/),
  ]);
  const pdf = join(home, file!);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  if (!hasPoppler) return;
  const words = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  const [kept] = await client.revisions.list({ article: id });
  expect(words).toContain('Bến Lạc khánh thành cầu mới');
  expect(words).toContain('Cầu dài 240 m, rộng 9 m.');
  expect(words).toContain(`Bản ${kept!.id.slice(0, 12)}`);
  expect(words).toContain('Bản thảo (chưa ký số)');
  expect(words).toMatch(/Ban Biên tập/i);
  for (const line of ['Ý kiến', 'Họ và tên', 'Ngày', 'Chữ ký']) expect(words).toContain(line);
  const [, , ...fonts] = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trimEnd().split('\n');
  expect(fonts.join('\n')).toContain('BeVietnamPro');
  // The columns before the number of the object: embedded, a part of the font, its letters can be read out.
  expect(fonts.filter((font) => !/ yes (?:yes|no ) yes +\d+ +\d+$/.test(font))).toEqual([]);
});
