import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { galleyHtml } from '#core/exchange/galley.ts';
import { printGalley } from '#shell/browser/print-galley.ts';
import { anExportedArticle, content } from '#tests/core/exchange/given.ts';
import { temporaryFolder } from '#tests/core/exchange/temporary-folder.ts';
import { ensureChromium } from '#tests/support/chromium.ts';

const root = join(import.meta.dirname, '../..');

beforeAll(() => {
  if (spawnSync('pdftotext', ['-v']).status !== 0)
    throw new Error('pdftotext is missing: install Poppler (on Debian, apt-get install poppler-utils).');
  execFileSync(process.execPath, [join(root, 'main/build.ts')], { stdio: 'inherit' });
});

const sentence = 'Đặng Thị Mỹ Hạnh kể: “Ở ấp Cồn Nhỏ, hơn hai nghìn hộ đã chờ cây cầu này suốt mười năm.” ';

/** As many paragraphs, each with its number in words that can be found again. */
function paragraphs(count: number): Block[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `d${index}`,
    type: 'paragraph',
    runs: [{ text: `Đoạn${index + 1}. ` }, { text: sentence.repeat(3), bold: index % 3 === 0 }],
  }));
}

async function printed(body: Block[]): Promise<string> {
  const article = anExportedArticle({ content: content({ body }) });
  const levels = [{ id: 'board', title: 'Ban Biên tập' }];
  const galley = galleyHtml({ article, stage: 'Chờ duyệt', levels, printedAt: '2026-11-25T03:30:00.000Z' });
  const printer = { executablePath: ensureChromium(), files: join(root, 'build/renderer') };
  const file = join(temporaryFolder(), 'galley.pdf');
  writeFileSync(file, await printGalley(printer, galley));
  return file;
}

function textOf(pdf: string): string {
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
}

test('a printed galley has the text in NFC, every font in it, and its codes on every page', async () => {
  const pdf = await printed(paragraphs(25));

  const pages = textOf(pdf).split('\f').slice(0, -1);
  const words = pages.join(' ').replace(/\s+/g, ' ');
  expect(pages.length).toBeGreaterThan(3);
  expect(words.normalize('NFC')).toBe(words);
  for (let index = 1; index <= 25; index++) expect(words).toContain(`Đoạn${index}.`);
  pages.forEach((page, index) => {
    expect(page).toMatch(/Báo Bến Lạc · Tin bài [0-9a-f]{8} · Bản [0-9a-f]{12}/);
    expect(page).toContain('Chờ duyệt (chưa ký số)');
    expect(page).toContain(`Trang ${index + 1}/${pages.length}`);
  });
  const [, , ...fonts] = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n');
  expect(fonts.filter((font) => !/ yes (yes|no) +yes +\d+ +0$/.test(font))).toEqual([]);
  expect(fonts.filter((font) => /BeVietnamPro/.test(font)).length).toBeGreaterThan(0);
});

test('a line is where its number says it is, to the last page', async () => {
  const pdf = await printed(paragraphs(25));

  const column = textOf(pdf)
    .split('\n')
    .filter((line) => /^ {2,}(\d+ )?/.test(line) && !/Trang|Bản|Tin bài|Độ dài|In lúc/.test(line));
  const counted = countedLines(column);

  expect(counted.length).toBeGreaterThan(15);
  for (const { number, count } of counted) expect(count).toBe(number);
});

/** Each printed number, and how many lines of text there are down to the one it stands beside. */
function countedLines(lines: readonly string[]): { number: number; count: number }[] {
  let count = 0;
  const found: { number: number; count: number }[] = [];
  for (const line of lines) {
    const [, number, words] = /^ *(\d+)?(?: {2,}|$)(.*)$/.exec(line) ?? [];
    if (words?.trim()) count += 1;
    if (number !== undefined)
      found.push({ number: Number(number), count: words?.trim() ? count : count + 1 });
  }
  return found;
}
