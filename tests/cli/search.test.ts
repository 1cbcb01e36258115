import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SearchAnswer, type SearchHit } from '#shared/areas/search.ts';
import { ArticleId, EntryId } from '#shared/ids.ts';
import { emphasisFor, hitText } from '#shell/cli/hit-text.ts';
import { readSearch, type SearchChoices } from '#shell/cli/search-request.ts';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import { aDesk } from './desk.ts';
import { savedPage, writePage } from './pages.ts';

const desk = aDesk();
const headlines = ['Kết nạp đảng viên ở ấp Cây Sộp', 'Dáng viên ngọc của thợ chạm', 'Vườn thanh trà vào mùa'];

beforeAll(() => {
  const folder = folderOfThisFile();
  desk.run(
    'import',
    ...headlines.map((headline, index) => writePage(folder, `trang-${index}.txt`, savedPage({ headline }))),
  );
}, 60_000);

/** The headlines a search answers with, and whether each holds the words as typed. */
function found(...args: string[]): [string, boolean][] {
  const answer = SearchAnswer.parse(desk.json('search', ...args));
  if (answer.state !== 'found') throw new Error('the search was cancelled');
  return answer.hits.map(({ article, isExact }) => [article.headline, isExact]);
}

describe('on the command line', () => {
  test('SR1 words without marks find words with marks, and the places are marked', () => {
    const { code, stdout, stderr } = desk.run('search', 'dang', 'vien', '--in', 'tít');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Kết nạp \[\[đảng viên\]\] ở ấp Cây Sộp\n {2}[0-9a-f]{8} · Bản thảo · đăng /m);
    expect(stdout).toMatch(/^\[\[Dáng viên\]\] ngọc của thợ chạm\n/m);
    expect(stdout).toMatch(/\n\nTìm thấy 2 bài\.\n$/);
  });

  test('SR2 words with marks come first as they were typed, also where they were typed decomposed', () => {
    expect(found('đảng viên'.normalize('NFD'), '--in', 'headline')).toEqual([
      ['Kết nạp đảng viên ở ấp Cây Sộp', true],
      ['Dáng viên ngọc của thợ chạm', false],
    ]);
  });

  test('SR3 what a search language would read as signs are only characters', () => {
    const { code, stdout, stderr } = desk.run('search', '*:^ AND "đảng', '--', '--viên(');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      'Không tìm thấy bài nào có “*:^ AND đảng --viên(”. Hãy thử ít từ hơn, hoặc không dấu.\n',
    );
  });

  test('every filter narrows what is found', () => {
    const filters = [
      '--stage',
      'Bản thảo',
      '--kind',
      'story',
      '--byline',
      'mai thao',
      '--from',
      '20/11/2025',
    ];

    expect(found('thanh tra', ...filters, '--to', '2025-11-20', '--limit', '1', '--in', 'headline')).toEqual([
      ['Vườn thanh trà vào mùa', false],
    ]);
  });

  test('SR5 what is not indexed yet is told, and what to do', () => {
    const db = new BetterSqlite3(join(desk.data, 'toasoan.db'));
    db.exec('INSERT INTO search_stale (article) SELECT rowId FROM article LIMIT 2');
    db.close();

    const { stdout } = desk.run('search', 'không đâu có');

    expect(stdout).toContain('Không tìm thấy bài nào có “không đâu có”.');
    expect(stdout).toMatch(/\n\nCòn 2 bài .* chạy: desk check --repair\n$/);
  });
});

describe('what is typed', () => {
  const choices: SearchChoices = {
    section: [{ id: EntryId.parse('kinh-te'), value: { title: 'Kinh tế' } }],
    genre: [{ id: EntryId.parse('tin'), value: { title: 'Tin', group: 'news' } }],
    level: [
      { id: EntryId.parse('reporter'), value: { title: 'Phóng viên', rank: 0, waiting: 'Bản thảo' } },
      { id: EntryId.parse('desk'), value: { title: 'Phòng, ban', rank: 1, waiting: 'Chờ biên tập' } },
    ],
  };
  const read = (...operands: string[]) => ({
    with: (values: Record<string, string>) => readSearch({ operands, values, switches: new Set() }, choices),
  });

  test('becomes a search with every filter', () => {
    const values = { in: 'sapo', section: 'kinh te', byline: 'X.T', stage: 'cho bien tap', genre: 'Tin' };

    expect(read('lúa', 'tôm').with({ ...values, kind: 'tư liệu', from: '3/4/2019', limit: '200' })).toEqual({
      text: 'lúa tôm',
      in: 'lead',
      section: 'kinh-te',
      byline: 'X.T',
      stage: { name: 'waiting', level: 'desk' },
      genre: 'tin',
      kind: 'reference',
      from: '2019-04-03',
      limit: 200,
    });
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ in: 'trang' }, /^Không có mục để tìm “trang”\. Hãy chọn một trong: headline \(tít\), /],
    [{ stage: 'in' }, /^Không có khâu “in”\. .*waiting:desk \(Chờ biên tập\)/],
    [{ limit: '201' }, /^“201” không phải số bài\. Hãy ghi một số từ 1 đến 200\.$/],
    [{ from: '17:12, 03/04/2019' }, /không phải một ngày\. Hãy ghi như 03\/04\/2019/],
    [{ from: '04/04/2019', to: '03/04/2019' }, /^Từ ngày 04\/04\/2019 đến ngày 03\/04\/2019 là ngược\./],
  ])('%o is refused with a sentence', (values, sentence) => {
    expect(() => read('lúa').with(values)).toThrow(sentence);
  });
});

test('on a terminal what was found is bold, lines fit, and no letter is lost', () => {
  const text = 'Cán bộ, đảng viên huyện Vĩnh Lợi tham gia học tập, quán triệt các nghị quyết của Tỉnh ủy.';
  const parts = [
    { text: 'Cán bộ, ', hit: false },
    { text: 'đảng viên', hit: true },
    { text: text.slice('Cán bộ, đảng viên'.length), hit: false },
  ];
  const hit: SearchHit = {
    article: {
      id: ArticleId.parse('01900000-0000-7000-8000-000100000001'),
      headline: '',
    } as SearchHit['article'], // All that is shown of it.
    isExact: true,
    snippets: [{ field: 'caption', parts }],
  };

  const lines = hitText(hit, { facts: '00000001', emphasis: emphasisFor(40), width: 40 }).split('\n');

  const bare = lines.map((line) => line.replaceAll(/\u001B\[\d+m/g, ''));
  expect(lines.join('\n')).toContain('\u001B[1mđảng viên\u001B[22m');
  expect(Math.max(...bare.map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(
    bare
      .slice(2)
      .map((line) => line.trim())
      .join(' '),
  ).toBe(`chú thích ảnh: ${text}`);
});
