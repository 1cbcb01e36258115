import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ArticleSummary } from '#shared/areas/articles.ts';
import { ReadPage } from '#shared/areas/reading.ts';
import { KeptSignOff } from '#shared/areas/review.ts';
import { RevisionSummary } from '#shared/areas/revisions.ts';
import { verbs } from '#shell/cli/verbs/verbs.ts';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import type { Article, History } from './answered.ts';
import { aDesk } from './desk.ts';
import { headline, lead, savedPage, writePage } from './pages.ts';

const folder = folderOfThisFile();

test('read answers with every field of a page, and makes no data folder', () => {
  const desk = aDesk();

  const page = ReadPage.parse(desk.json<ReadPage>('read', writePage(folder, 'doc.txt')));

  expect(page).toMatchObject({
    kicker: 'Chung tay xây dựng nông thôn mới',
    headline,
    subheadline: '',
    publishedAt: '2025-11-20T08:30+07:00',
    lead,
    photos: [{ caption: 'Nông dân ấp Cây Sộp thu hoạch thanh trà.', credit: 'M.T' }],
    bylines: [{ penName: 'MAI THẢO', role: 'writer' }],
    encoding: 'utf-8',
  });
  expect(page.body.map(({ type }) => type)).toEqual(['paragraph', 'photo', 'paragraph']);
  expect(existsSync(desk.data)).toBe(false);
});

test('read tells a person the same in words', () => {
  const { stdout } = aDesk().run('read', writePage(folder, 'doc-chu.txt'));

  expect(stdout).toMatch(/^Tít dẫn {3}Chung tay xây dựng nông thôn mới\nTít {7}Ấp Cây Sộp/);
  expect(stdout).toContain('Lúc đăng  08:30, 20/11/2025\n');
  expect(stdout).toContain('[Ảnh 1] Nông dân ấp Cây Sộp thu hoạch thanh trà. Ảnh: M.T\n');
  expect(stdout).toMatch(/Đã bỏ 2 dòng không thuộc bài:\n {2}“Viết bình luận mới”: /);
});

test('import answers one object a line, and a reference is kept apart from stories', () => {
  const desk = aDesk();
  const pages = [
    writePage(folder, 'mot.txt'),
    writePage(folder, 'hai.txt', savedPage({ headline: 'Vườn thứ hai của ấp Cây Sộp' })),
  ];

  const run = desk.run('import', ...pages, '--as', 'reference', '--by', 'thu-ky', '--json');

  const lines = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const listed = ArticleSummary.array().parse(desk.json('list'));
  expect(run.code).toBe(0);
  expect(lines.map(({ file }) => basename(file))).toEqual(['mot.txt', 'hai.txt']);
  expect(lines.map((line) => line.headline)).toEqual([headline, 'Vườn thứ hai của ấp Cây Sộp']);
  expect(listed.map((article) => [article.id, article.kind])).toEqual([
    [lines[1].id, 'reference'],
    [lines[0].id, 'reference'],
  ]);
});

test('files are named from the working directory', () => {
  writePage(folder, 'gan.txt');

  const page = aDesk({ cwd: folder }).json<ReadPage>('read', 'gan.txt');

  expect(page.headline).toBe(headline);
});

test('sections answers with the tree, and null at its top', () => {
  const sections = aDesk().json('sections');

  expect(sections).toContainEqual({ id: 'chinh-tri', title: 'Chính trị', parent: null });
  expect(sections).toContainEqual({ id: 'xay-dung-dang', title: 'Xây dựng Đảng', parent: 'chinh-tri' });
});

test('people answers with one person for each level, the lowest first', () => {
  const people = aDesk().json<{ id: string; level: string }[]>('people');

  expect(people.map(({ id, level }) => [id, level])).toEqual([
    ['phong-vien', 'reporter'],
    ['bien-tap', 'desk'],
    ['thu-ky', 'secretariat'],
    ['tong-bien-tap', 'board'],
  ]);
});

test('history answers with the revisions and the decisions', () => {
  const desk = aDesk();
  const id = desk.import(writePage(folder, 'su.txt'));

  const { revisions, signOffs } = desk.json<History>('history', id);

  expect(RevisionSummary.array().parse(revisions)).toMatchObject([
    { reason: 'import', isHead: true, parents: [] },
  ]);
  expect(KeptSignOff.array().parse(signOffs)).toEqual([]);
});

test('an article answers to the beginning and the ending that only it has', () => {
  const desk = aDesk();
  const id = desk.import(writePage(folder, 'ma.txt'));

  const found = [id, id.slice(0, 4), id.slice(-4), id.toUpperCase()].map(
    (name) => desk.json<Article>('show', name).id,
  );

  expect(found).toEqual([id, id, id, id]);
});

test('set, and its default person, answer with what was saved', () => {
  const desk = aDesk();
  const id = desk.import(writePage(folder, 'dat.txt'));

  const saved = desk.json('set', id, 'kicker=', 'headline=Tít mới');

  expect(saved).toEqual({ id, fields: ['kicker', 'headline'], savedAt: expect.stringMatching(/Z$/) });
  expect(desk.json<Article>('show', id).content).toMatchObject({
    kicker: [],
    headline: [{ text: 'Tít mới' }],
  });
});

test('the list stands in columns', () => {
  const desk = aDesk();
  const id = desk.import(writePage(folder, 'cot.txt'));

  const { stdout } = desk.run('list');

  const [head, row] = stdout.split('\n');
  expect(head).toMatch(/^MÃ {8}KHÂU {6}CHUYÊN MỤC {2}CHỮ {2}LƯU LÚC {12}TÍT$/);
  expect(row).toMatch(
    new RegExp(
      `^${id.slice(-8)} {2}Bản thảo {2}- {11}\\d+ +\\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4} {2}${headline}$`,
    ),
  );
});

test('TOASOAN_DATA names the data folder, and --data is stronger', () => {
  const desk = aDesk();
  const other = join(folderOfThisFile(), 'kho-khac');

  desk.run('list');
  desk.run('list', '--data', other);

  expect([existsSync(join(desk.data, 'toasoan.db')), existsSync(join(other, 'toasoan.db'))]).toEqual([
    true,
    true,
  ]);
});

test('help tells every verb, and how each is called', () => {
  const desk = aDesk();

  const text = desk.run('help').stdout;
  const told = desk.json<{ name: string; usage: string }[]>('help');

  expect(told).toEqual(verbs.map(({ name }) => expect.objectContaining({ name })));
  expect(told.find(({ name }) => name === 'return')?.usage).toBe('return ID --reason TEXT [--as PERSON]');
  for (const { name } of verbs) expect(text).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect(existsSync(desk.data)).toBe(false);
});

test('help on a verb is the same before and after its name', () => {
  const desk = aDesk();

  const asked = [desk.run('help', 'export'), desk.run('export', '--help')];

  expect(asked[0]).toEqual(asked[1]);
  expect(asked[0]?.stdout).toMatch(
    /^desk export ID… --out DIR \[--zip\] \[--for LIST\] \[--replace\] \[--stay\] \[--drop\] \[--as PERSON\]\n/,
  );
});

test('the version is the one of the package', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

  expect(aDesk().run('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});
