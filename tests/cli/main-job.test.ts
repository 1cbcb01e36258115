import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import type { Article, Checked, ExportReceipt, Moved, Verified } from './answered.ts';
import { aDesk } from './desk.ts';
import { headline, lead, picture, writePage } from './pages.ts';

const desk = aDesk();
const folder = folderOfThisFile();
const out = join(folder, 'goi');
let id = '';

beforeAll(() => {
  const page = writePage(folder, 'thanh-tra.txt');
  id = desk.import(page);
  desk.json('set', id, 'section=nông nghiệp - nông thôn', 'genre=tin', 'tags=thanh trà,vườn');
  desk.json('attach', id, '1', picture);
}, 60_000);

test('a saved page becomes an article with its fields', () => {
  const { content, stage, dropped } = desk.json<Article>('show', id);

  expect(stage).toEqual({ name: 'draft', level: 'reporter' });
  expect(content).toMatchObject({
    kind: 'story',
    kicker: [{ text: 'Chung tay xây dựng nông thôn mới' }],
    headline: [{ text: headline }],
    lead: [{ text: lead }],
    bylines: [{ penName: 'MAI THẢO', role: 'writer' }],
    publishedAt: '2025-11-20T08:30+07:00',
    section: 'nong-nghiep-nong-thon',
    genre: 'tin',
    tags: ['thanh trà', 'vườn'],
  });
  expect(content.body.map((block) => block.type)).toEqual(['paragraph', 'photo', 'paragraph']);
  expect(dropped.map((line) => line.text)).toEqual(['Viết bình luận mới', 'Thăm dò ý kiến']);
});

test('it is submitted, signed off past the levels between, exported and verified', () => {
  const submitted = desk.json<Moved>('submit', id);
  const approved = desk.json<Moved>('approve', id, '--as', 'tong-bien-tap');
  const receipt = desk.json<ExportReceipt>('export', id, '--out', out);
  const verified = desk.json<Verified>('verify', receipt.path);

  expect(submitted.stage).toEqual({ name: 'waiting', level: 'desk' });
  expect(approved.stage).toEqual({ name: 'approved', level: 'board' });
  expect(approved.signOff).toMatchObject({ person: 'tong-bien-tap', passed: ['desk', 'secretariat'] });
  expect(receipt).toMatchObject({ articles: 1 });
  expect(verified).toEqual({ articles: 1, files: expect.any(Number), problems: [] });
  expect(desk.json<Checked>('check')).toMatchObject({ articles: 1, signOffs: 2, assets: 1, problems: [] });
});

test('the history tells every revision and decision in words', () => {
  const { code, stdout } = desk.run('history', id.slice(-8));

  expect(code).toBe(0);
  expect(stdout).toMatch(/Nhập từ trang đã lưu\s+Phóng viên/);
  expect(stdout).toMatch(/Gửi duyệt\s+Phóng viên\s+\(chưa ký số\)/);
  expect(stdout).toMatch(/Duyệt\s+Tổng Biên tập\s+\(chưa ký số\)/);
});

test('the article is shown with its fields, its numbered photo and its stage', () => {
  const { stdout } = desk.run('show', id);

  expect(stdout).toContain('Đã duyệt (chưa ký số)');
  expect(stdout).toMatch(/Lúc đăng\s+08:30, 20\/11\/2025/);
  expect(stdout).toMatch(/Chuyên mục\s+Nông nghiệp - Nông thôn/);
  expect(stdout).toContain(
    '[Ảnh 1] Nông dân ấp Cây Sộp thu hoạch thanh trà. Ảnh: M.T (cau-treo.jpg, 1200 × 800)',
  );
});

test('a second export leaves the first package alone, unless it is told to replace it', () => {
  const before = readFileSync(join(out, 'manifest.json'));

  const refused = desk.run('export', id, '--out', out);
  const replaced = desk.run('export', id, '--out', out, '--replace');

  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^[^\n]+\n$/);
  expect(replaced.code).toBe(0);
  expect(readFileSync(join(out, 'manifest.json'))).toEqual(before);
});

test('a package as a ZIP is verified too', () => {
  const receipt = desk.json<ExportReceipt>('export', id, '--out', join(folder, 'goi.zip'), '--zip');

  expect(desk.json<Verified>('verify', receipt.path).problems).toEqual([]);
});

test('one changed byte in a package is named', () => {
  const receipt = desk.json<ExportReceipt>('export', id, '--out', join(folder, 'goi-hong'));
  const { path } = receipt.files.find((file) => file.path.endsWith('.html'))!;
  const file = join(receipt.path, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace('a', 'b'));

  const told = desk.run('verify', receipt.path);
  const answered = desk.run('verify', receipt.path, '--json');

  expect(told).toMatchObject({ code: 1, stdout: '' });
  expect(told.stderr).toContain(path);
  expect(told.stderr).toMatch(/^Gói không còn nguyên vẹn: [^\n]+\n$/);
  expect(JSON.parse(answered.stdout).problems).toMatchObject([{ path, problem: 'changed' }]);
});

test('an edit after the sign-off takes the approval away', () => {
  desk.json('set', id, 'headline=Tít khác');

  const refused = desk.run('export', id, '--out', join(folder, 'goi-sau'));

  expect(desk.json<Article>('show', id).stage.name).toBe('waiting');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/^[^\n]+\n$/);
});

test('a returned article says why, and one held back is taken up again where it was', () => {
  const other = desk.import(writePage(folder, 'tra-lai.txt'));
  desk.json('set', other, 'section=thoi-su');
  desk.json('attach', other, '1', picture);

  const submitted = desk.json<Moved>('submit', other, '--as', 'Phóng viên').stage;
  const returned = desk.json<Moved>(
    'return',
    other,
    '--as',
    'bien-tap',
    '--reason',
    'Thiếu số liệu vụ trước',
  ).stage;
  const again = desk.json<Moved>('submit', other).stage;
  const held = desk.json<Moved>('hold', other, '--as', 'thu-ky').stage;
  const resumed = desk.run('resume', other, '--as', 'thu-ky');

  expect([submitted, returned, again, held]).toEqual([
    { name: 'waiting', level: 'desk' },
    { name: 'returned', level: 'reporter', reason: 'Thiếu số liệu vụ trước' },
    { name: 'waiting', level: 'desk' },
    { name: 'held', level: 'desk' },
  ]);
  expect(resumed.stdout).toBe(
    `Đã đưa lại vào khâu duyệt “${headline}” (chưa ký số). Khâu hiện nay: Chờ biên tập.\n`,
  );
});
