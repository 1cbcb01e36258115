import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataProblem } from '#shared/areas/upkeep.ts';
import { countedIds, createTestApp, type TestApp } from '#tests/support/app.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { makeGeneratedNewsroom } from '#tests/support/generated-newsroom.ts';
import {
  addRevisionUpon,
  addSignOffOver,
  elsewhere,
  makeNewsroom,
  recordsOf,
  spoil,
  writer,
  type Newsroom,
} from './newsroom.ts';

const made = mkdtempSync(join(tmpdir(), 'toa-soan-test-'));
let aClosedNewsroom: () => Newsroom;
beforeAll(async () => {
  aClosedNewsroom = await makeNewsroom(made);
});
afterAll(() => rmSync(made, { recursive: true }));

const work = '6f0c8a0e-7d0f-4a5e-9a51-2f4f5f3c1b77';

/** What a check that cannot write finds. */
async function check(folder: string) {
  const reader = await createTestApp({ folder, access: 'read' });
  const report = await reader.desk.upkeep.check({});
  await reader.app.close();
  return report;
}

/** What a sentence says, without whom it is about and what to do. */
const short = ({ sentence }: { sentence: string }) =>
  sentence.split(/\.(?: |$)/)[0]!.replace(/([0-9a-f]{8}-[0-9a-f-]{14}-)?[0-9a-f]{12}/g, '#');
const lost = ({ isRepairable }: DataProblem) => !isRepairable;

/** A file of the photos of a newsroom. */
function photoFile({ folder }: Newsroom): string {
  const [bucket = ''] = readdirSync(join(folder, 'photos'));
  const [name = ''] = readdirSync(join(folder, 'photos', bucket));
  return join(folder, 'photos', bucket, name);
}

test('UK1 a newsroom in order has no problem and nothing to note', async () => {
  const { folder } = aClosedNewsroom();

  expect(await check(folder)).toEqual({
    ...{ articles: 2, revisions: 4, signOffs: 1, assets: 1 },
    problems: [],
    notes: [],
  });
});

describe('UK1 what is lost is told, and is not to be repaired:', () => {
  test.each<[string, (newsroom: Newsroom) => void, string[]]>([
    [
      'a revision whose bytes were changed',
      ({ folder }) => spoil(folder, `UPDATE revision SET bytes = zeroblob(40) WHERE reason = 'submit'`),
      ['Bản # không còn nguyên vẹn'],
    ],
    [
      'a revision that is filed under another content',
      ({ folder }) => spoil(folder, `UPDATE revision SET contentHash = id WHERE reason = 'submit'`),
      ['Bản # được ghi trong danh sách các bản khác với chính nó'],
    ],
    [
      'a revision whose parent is no longer written down',
      ({ folder }) =>
        spoil(
          folder,
          `DELETE FROM revision_parent WHERE revision = (SELECT id FROM revision WHERE reason = 'keep')`,
        ),
      ['Bản # được ghi trong danh sách các bản khác với chính nó'],
    ],
    [
      'a sign-off that was changed',
      ({ folder }) => spoil(folder, `UPDATE sign_off SET json = replace(json, 'submit', 'return')`),
      ['Lần ký duyệt # không còn nguyên vẹn'],
    ],
    [
      'a sign-off that is filed under another article',
      ({ folder, pictured }) => spoil(folder, 'UPDATE sign_off SET article = ?', pictured),
      ['Lần ký duyệt # không còn nguyên vẹn'],
    ],
    [
      'a text that cannot be read',
      ({ folder, pictured }) =>
        spoil(folder, `UPDATE working_field SET valueJson = '{' WHERE article = ?`, pictured),
      ['Bài # không đọc được'],
    ],
    [
      'a thread that cannot be read',
      ({ folder }) => spoil(folder, `UPDATE thread_message SET json = '{}'`),
      ['Góp ý # không đọc được'],
    ],
    [
      'a thread without its article',
      ({ folder }) => spoil(folder, `INSERT INTO thread (id, article, json) VALUES ('t', 'không có', '{}')`),
      ['Có 1 góp ý mà bài, hoặc bản đi trước nó, không còn', 'Góp ý t không đọc được'],
    ],
    [
      'dropped lines without their article',
      ({ folder }) =>
        spoil(folder, `INSERT INTO page_reading VALUES ('không có', 'a', 'utf-8', '[]', '[]', '[]')`),
      ['Có 1 danh sách dòng bỏ ra mà bài, hoặc bản đi trước nó, không còn'],
    ],
    [
      'a picture whose file is gone',
      (newsroom) => rmSync(photoFile(newsroom)),
      ['Tệp ảnh “cho-noi.png” không còn trong thư mục dữ liệu'],
    ],
    [
      'a picture whose file was changed',
      (newsroom) => writeFileSync(photoFile(newsroom), 'khác'),
      ['Tệp ảnh “cho-noi.png” không còn nguyên vẹn'],
    ],
  ])('%s', async (_, damage, sentences) => {
    const newsroom = aClosedNewsroom();
    damage(newsroom);

    const { problems } = await check(newsroom.folder);

    expect(problems.filter(lost).map(short)).toEqual(sentences);
  });

  test('a revision that the text stands on', async () => {
    const { folder, pictured } = aClosedNewsroom();
    spoil(folder, `UPDATE article SET base = 'không có' WHERE id = ?`, pictured);

    expect((await check(folder)).problems.map(short)).toEqual(['Bản mà bài # đang viết tiếp không còn']);
  });
});

describe('UK2 what may come later, or is left over, is noted and is no damage:', () => {
  test('a revision that was built upon one that is not here', async () => {
    const { folder, pictured } = aClosedNewsroom();
    addRevisionUpon(folder, pictured, elsewhere);

    const { problems, notes } = await check(folder);

    expect(problems.filter(lost)).toEqual([]);
    expect(notes.map(short)).toEqual(['Bản # viết tiếp từ bản # chưa có trên máy này']);
  });

  test('a sign-off over a revision that is not here', async () => {
    const { folder, signed } = aClosedNewsroom();
    addSignOffOver(folder, signed, elsewhere);

    const { problems, notes } = await check(folder);

    expect(problems).toEqual([]);
    expect(notes.map(short)).toEqual(['Lần ký duyệt # là của bản # chưa có trên máy này nên chưa được tính']);
  });

  test('files among the photos that are nobody’s, and what was cut off while it was written', async () => {
    const { folder } = aClosedNewsroom();
    mkdirSync(join(folder, 'photos/ab'), { recursive: true });
    writeFileSync(join(folder, 'photos/ab/la.jpg'), 'lạ');
    writeFileSync(join(folder, 'photos/ab/.toasoan-1.tmp'), 'dở');
    writeFileSync(join(folder, '.toasoan-2.tmp'), 'dở');

    const { problems, notes } = await check(folder);

    expect(problems).toEqual([]);
    expect(notes.map(({ sentence }) => sentence)).toEqual([
      'Có 1 tệp không thuộc ảnh nào trong kho: photos/ab/la.jpg.',
      'Còn 2 tệp tạm của những lần ghi dở dang: .toasoan-2.tmp, photos/ab/.toasoan-1.tmp. Khi không có cửa sổ nào mở, có thể xóa.',
    ]);
  });
});

describe('UK3 a repair makes anew what is made from the articles, and nothing else:', () => {
  const rowOff = 'Dòng của bài trong danh sách không khớp với nội dung bài';
  const stageOff = 'Khâu duyệt ghi trong danh sách không khớp với các lần ký duyệt';
  const searchOff = 'Phần tìm kiếm không khớp với nội dung bài';
  const searchUnlike = 'Phần tìm kiếm thiếu hoặc thừa 1 bài';

  test.each<[string, string, string[]]>([
    ['a headline in the list', `UPDATE article SET headline = 'Khác'`, [rowOff, rowOff]],
    ['what a list is sorted by', `UPDATE article SET headlineKey = 'zz' WHERE rowId = 1`, [rowOff]],
    ['the size of a paragraph', `UPDATE working_block SET words = 99 WHERE words > 0`, [rowOff, rowOff]],
    ['a stage', `UPDATE article SET stageName = 'approved' WHERE rowId = 1`, [stageOff]],
    ['the number of heads', `UPDATE article SET headCount = 2 WHERE rowId = 2`, [stageOff]],
    ['a text to be searched', `UPDATE search_text SET body = 'khác' WHERE rowId = 1`, [searchOff]],
    ['a text that is missing', `DELETE FROM search_text WHERE rowId = 1`, [searchOff, searchUnlike]],
    ['an entry that is missing', `DELETE FROM search_folded_docsize WHERE id = 1`, [searchUnlike]],
    [
      'a text of no article',
      `INSERT INTO search_text VALUES (77, '', '', '', '', '', '')`,
      ['Phần tìm kiếm còn giữ 1 bài không có nữa', searchUnlike],
    ],
    [
      'a mark on an article that is not there',
      'INSERT INTO search_stale VALUES (77)',
      ['Phần tìm kiếm còn giữ 1 bài không có nữa'],
    ],
    ['an index that is broken', `DELETE FROM search_exact_data WHERE id > 10`, ['Phần tìm kiếm bị hỏng']],
  ])('%s', async (_, sql, sentences) => {
    const { folder } = aClosedNewsroom();
    spoil(folder, sql);
    const records = recordsOf(folder);

    const before = await check(folder);
    const app = await createTestApp({ folder });
    const { repaired } = await app.desk.upkeep.repair({});
    const after = await app.desk.upkeep.check({});
    const found = await headlines(app, 'diêm dân');
    await app.app.close();

    expect(before.problems.map(short)).toEqual(sentences);
    expect(before.problems.filter(lost)).toEqual([]);
    expect(repaired).not.toEqual([]);
    expect(after).toMatchObject({ problems: [], notes: [] });
    expect(found).toEqual(['Làng muối Đông Tràm vào vụ']);
    expect(recordsOf(folder)).toEqual(records);
  });

  test('what waits to be found is noted, and found after a repair', async () => {
    const { folder } = aClosedNewsroom();
    spoil(folder, 'INSERT INTO search_stale (article) SELECT rowId FROM article');

    const { problems, notes } = await check(folder);
    const app = await createTestApp({ folder });

    expect({ problems, notes: notes.map(short) }).toEqual({
      problems: [],
      notes: ['Còn 2 bài mới nhập hoặc mới sửa chưa tìm được theo từ'],
    });
    expect((await app.desk.upkeep.repair({})).repaired.map(short)).toEqual([
      '2 bài còn chờ nay tìm được theo từ',
    ]);
    expect((await app.desk.upkeep.repair({})).repaired).toEqual([]);
  });

  test('it tells the windows which rows changed', async () => {
    const { folder, signed } = aClosedNewsroom();
    spoil(folder, `UPDATE article SET kicker = 'Khác' WHERE id = ?`, signed);
    const app = await createTestApp({ folder });

    const { repaired } = await app.desk.upkeep.repair({});

    expect(repaired.map(({ subject }) => subject)).toEqual([signed]);
    expect(app.events).toContainEqual({ topic: 'articles.changed', payload: { ids: [signed] } });
  });

  test('what cannot be read is left as it is', async () => {
    const { folder, pictured } = aClosedNewsroom();
    spoil(folder, `UPDATE working_field SET valueJson = '{' WHERE article = ?`, pictured);
    const records = recordsOf(folder);
    const app = await createTestApp({ folder });

    expect(await app.desk.upkeep.repair({})).toEqual({ repaired: [] });
    await app.app.close();
    expect(recordsOf(folder)).toEqual(records);
  });
});

test('UK4 a check beside a window that writes changes nothing, and a repair is refused', async () => {
  const { folder } = aClosedNewsroom();
  spoil(folder, `UPDATE article SET headline = 'Khác' WHERE rowId = 1`);
  const window = await createTestApp({ folder });
  const beside = await createTestApp({ folder, access: 'read' });

  const { problems } = await beside.desk.upkeep.check({});

  expect(problems).toHaveLength(1);
  expect(await beside.try('upkeep.repair', {})).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  expect((await window.desk.articles.list({})).map(({ headline }) => headline)).toContain('Khác');
});

test('UK5 a check that is cancelled ends with a sentence, and tells how far it came', async () => {
  const folder = temporaryFolder();
  await makeGeneratedNewsroom(folder, 60);
  const app = await createTestApp({ folder });

  const checking = app.try('upkeep.check', { work });
  await app.desk.work.cancel({ work });

  expect(await checking).toMatchObject({ ok: false, failure: { code: 'blocked' } });
  expect(app.events).toContainEqual({ topic: 'work.progress', payload: { work, done: 0, total: 120 } });
});

test('a broken index keeps no article from being saved and backed up, nor the folder from closing', async () => {
  const { folder } = aClosedNewsroom();
  spoil(folder, 'DELETE FROM search_exact_data WHERE id > 10');
  spoil(folder, 'INSERT INTO search_stale (article) SELECT rowId FROM article');
  const app = await createTestApp({ folder, ids: countedIds(2) });

  await app.desk.articles.create({ as: writer });
  const { backup } = await app.desk.backups.make({ to: join(temporaryFolder(), 'usb') });

  expect(backup).toMatchObject({ isGood: true, counts: { articles: 3 } });
  await app.app.close();
  expect(await check(folder)).toMatchObject({ articles: 3 });
});

async function headlines({ desk }: TestApp, text: string): Promise<string[]> {
  const answer = await desk.search.find({ text });
  return answer.state === 'found' ? answer.hits.map(({ article }) => article.headline) : [];
}
