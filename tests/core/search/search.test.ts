import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchAnswer, SearchHit, SearchRequest } from '#shared/areas/search.ts';
import type { ArticleFields } from '#shared/areas/articles.ts';
import { runsOf } from '#shared/document/run.ts';
import { openDatabase } from '#core/storage/database.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { byline, deleted, p, photo } from '#tests/support/builders.ts';
import type { Block } from '#shared/document/block.ts';

const writer = 'phong-vien';

interface Written extends Omit<ArticleFields, 'headline' | 'lead'> {
  readonly headline?: string;
  readonly lead?: string;
  readonly body?: string | Block[];
}

async function write({ desk }: TestApp, { headline = '', lead = '', body = '', ...more }: Written) {
  const { id } = await desk.articles.create({ as: writer });
  const put = typeof body === 'string' ? [p(body)] : body;
  const fields = { ...more, headline: runsOf(headline), lead: runsOf(lead) };
  await desk.articles.save({
    id,
    as: writer,
    changes: { fields, put, order: put.map((block) => block.id) },
  });
  return id;
}

type Asked = Partial<Omit<SearchRequest, 'text'>>;

async function find(app: TestApp, text: string, more: Asked = {}): Promise<SearchHit[]> {
  const answer = await app.desk.search.find({ text, ...more });
  return foundBy(answer).hits;
}

function foundBy(answer: SearchAnswer) {
  if (answer.state === 'found') return answer;
  throw new Error('the search was cancelled');
}

/** As if the text of every article had just changed. */
function markEverything(folder: string): void {
  const db = openDatabase(join(folder, 'toasoan.db'));
  db.exec('INSERT OR IGNORE INTO search_stale (article) SELECT rowId FROM article');
  db.close();
}

/** What is in the indexes, and how many articles are not. */
function indexedWords(folder: string) {
  const db = openDatabase(join(folder, 'toasoan.db'), { readOnly: true });
  const all = (sql: string) => db.prepare<[], Record<string, unknown>>(sql).all();
  const texts = all('SELECT * FROM search_text');
  const words = all("SELECT rowid FROM search_folded WHERE search_folded MATCH 'ruong AND muoi'");
  const pending = all('SELECT article FROM search_stale').length;
  db.close();
  return { texts, words, pending };
}

/** Headlines in the order they were found. */
async function headlines(app: TestApp, text: string, more: Asked = {}): Promise<string[]> {
  return (await find(app, text, more)).map(({ article }) => article.headline);
}

/** Snippets as "field: text with [hits]". */
function shown({ snippets }: SearchHit): string[] {
  return snippets.map(
    ({ field, parts }) => `${field}: ${parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`,
  );
}

describe('finding words', () => {
  test('SR1 a query without marks finds the words with any marks, and shows the letters as they were written', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Chi bộ ấp Rạch Vồn kết nạp ba đảng viên' });
    await write(app, { headline: 'Chợ nổi đông khách' });

    const hits = await find(app, 'dang vien');

    expect(hits.map(shown)).toEqual([['headline: Chi bộ ấp Rạch Vồn kết nạp ba [đảng viên]']]);
  });

  test('SR2 a query with marks puts what holds them first, and fills up with other marks', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Dâng viên ngọc cho vua trong vở cải lương' });
    await write(app, { headline: 'Chi bộ có thêm đảng viên' });
    await write(app, { headline: 'Người già dâng viên ngọc' });

    const hits = await find(app, 'đảng viên');

    expect(hits.map(({ article, isExact }) => [article.headline, isExact])).toEqual([
      ['Chi bộ có thêm đảng viên', true],
      ['Người già dâng viên ngọc', false],
      ['Dâng viên ngọc cho vua trong vở cải lương', false],
    ]);
  });

  test('a query typed in decomposed letters finds what one in composed letters finds', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Ủy ban nhân dân họp' });

    expect(await headlines(app, 'Ủy ban'.normalize('NFD'))).toEqual(['Ủy ban nhân dân họp']);
  });

  test('hòa and hoà are one word, and the snippet keeps the style of the article', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Xã Hoà Tân sống thuận hoà' });

    const [hit] = await find(app, 'thuận hòa');

    expect(hit && shown(hit)).toEqual(['headline: Xã Hoà Tân sống [thuận hoà]']);
    expect(hit?.isExact).toBe(true);
  });

  test('every word must be there, and words next to each other come before words apart', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Một', body: 'Nông dân ở thôn xa' });
    await write(app, { headline: 'Hai', body: 'Thôn này chỉ có ngư dân' });
    await write(app, { headline: 'Ba', body: 'Đổi mới nông thôn hôm nay' });
    await write(app, { headline: 'Bốn', body: 'Người ở thôn bên làm nghề nông' });

    const [first, ...others] = await headlines(app, 'nông thôn');

    expect(first).toBe('Ba');
    expect(others.toSorted()).toEqual(['Bốn', 'Một']);
  });

  test('of several words, articles with some of them side by side come before articles with all of them apart', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Rời', body: 'Nông sản về thôn, đảng ủy thăm nhân viên' });
    await write(app, { headline: 'Liền', body: 'Chuyện nông thôn và những đảng viên' });

    expect(await headlines(app, 'nông thôn đảng viên')).toEqual(['Liền', 'Rời']);
  });

  test('a phrase in quotes must stand as it is typed', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Một', body: 'Nông dân ở thôn xa' });
    await write(app, { headline: 'Ba', body: 'Đổi mới nông thôn hôm nay' });

    expect(await headlines(app, '"nông thôn"')).toEqual(['Ba']);
    expect(await headlines(app, '“nông thôn”')).toEqual(['Ba']);
    expect(await headlines(app, '"nong thon')).toEqual(['Ba']);
  });

  test('the last word may be a beginning only while it is being typed, and from two letters on', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Nghị quyết mới' });

    expect(await headlines(app, 'ngh', { isTyping: true })).toEqual(['Nghị quyết mới']);
    expect(await headlines(app, 'quyết m', { isTyping: true })).toEqual([]);
    expect(await headlines(app, 'ngh')).toEqual([]);
    expect(await headlines(app, 'ngh ', { isTyping: true })).toEqual([]);
  });

  test.each([
    '"',
    '*',
    'AND',
    'NEAR(',
    'headline:',
    'a" OR "b',
    '^',
    '-',
    '{body} :',
    '(',
    "'; DROP TABLE article; --",
    '\0',
  ])('what means something to the index is only a character: %j', async (text) => {
    const app = await createTestApp();
    await write(app, { headline: 'Bài không có gì lạ' });

    expect(await headlines(app, text)).toEqual([]);
  });

  test('a word with signs inside is found as it is written', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Tăng 15,38% ở TP.HCM' });
    await write(app, { headline: 'Tăng 38,15% ở chỗ khác' });

    expect(await headlines(app, '15,38')).toEqual(['Tăng 15,38% ở TP.HCM']);
    expect(await headlines(app, 'tp.hcm')).toEqual(['Tăng 15,38% ở TP.HCM']);
  });

  test('SR4 what was deleted with a tracked change is not found, and what was inserted is', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Bài', body: [p('Còn ', deleted('bỏ đi'))] });

    expect(await headlines(app, 'bỏ đi')).toEqual([]);
    expect(await headlines(app, 'còn')).toEqual(['Bài']);
  });

  test('a headline weighs more than the body', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Mùa lúa', body: 'Cầu treo Bến Tràm nay đã cũ' });
    await write(app, { headline: 'Cầu treo Bến Tràm', body: 'Khánh thành sáng nay' });
    await write(app, { headline: 'Mùa tôm', body: 'Cầu treo Bến Tràm lúc chiều' });

    expect((await headlines(app, 'cầu treo'))[0]).toBe('Cầu treo Bến Tràm');
  });

  test('nothing is found in an empty newsroom', async () => {
    const app = await createTestApp();

    expect(await app.desk.search.find({ text: 'gì đó' })).toEqual({
      state: 'found',
      hits: [],
      hasMore: false,
      pending: 0,
    });
    expect(await headlines(app, '')).toEqual([]);
  });
});

describe('narrowing a search', () => {
  test('a search in one field looks at that field, and shows only that', async () => {
    const app = await createTestApp();
    const body = [p('Ruộng lúa'), photo('Gặt lúa trên đồng', 'Minh Khôi')];
    await write(app, {
      headline: 'Giá lúa',
      lead: 'Vụ này',
      body,
      bylines: [byline('Hà Lúa')],
      tags: ['vựa lúa'],
    });

    const inField = async (field: SearchRequest['in']) =>
      (await find(app, 'lúa', { in: field })).flatMap(shown);

    expect(await inField('headline')).toEqual(['headline: Giá [lúa]']);
    expect(await inField('lead')).toEqual([]);
    expect(await inField('body')).toEqual(['body: Ruộng [lúa]']);
    expect(await inField('caption')).toEqual(['caption: Gặt [lúa] trên đồng']);
    expect(await inField('byline')).toEqual(['byline: Hà [Lúa]']);
    expect(await inField('tags')).toEqual(['tags: vựa [lúa]']);
  });

  test('a section holds the sections under it', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Lúa', section: 'nong-nghiep-nong-thon' });
    await write(app, { headline: 'Chợ', section: 'kinh-te' });
    await write(app, { headline: 'Trường', section: 'giao-duc' });

    expect(await headlines(app, '', { section: 'kinh-te' })).toEqual(['Chợ', 'Lúa']);
    expect(await headlines(app, '', { section: 'nong-nghiep-nong-thon' })).toEqual(['Lúa']);
  });

  test('a byline with marks is meant with its marks, one without is not', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Một', bylines: [byline('Hà Thu')] });
    await write(app, { headline: 'Hai', bylines: [byline('Hạ Thú')] });

    expect(await headlines(app, '', { byline: 'Hà Thu' })).toEqual(['Một']);
    expect(await headlines(app, '', { byline: 'ha thu' })).toEqual(['Hai', 'Một']);
    expect(await headlines(app, '', { byline: '?' })).toEqual([]);
  });

  test('kind, genre and stage narrow a search for words', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Lúa chín', genre: 'tin' });
    const sent = await write(app, {
      headline: 'Lúa sớm',
      genre: 'phong-su',
      lead: 'Vụ lúa sớm.',
      section: 'kinh-te',
      bylines: [byline('Hà Thu')],
      body: 'Đồng lúa chín sớm mười ngày.',
    });
    await app.desk.review.move({ id: sent, move: 'submit', as: writer });

    expect(await headlines(app, 'lúa', { genre: 'phong-su' })).toEqual(['Lúa sớm']);
    expect(await headlines(app, 'lúa', { kind: 'reference' })).toEqual([]);
    expect(await headlines(app, 'lúa', { stage: { name: 'draft' } })).toEqual(['Lúa chín']);
    expect(await headlines(app, 'lúa', { stage: { name: 'waiting', level: 'desk' } })).toEqual(['Lúa sớm']);
    expect(await headlines(app, 'lúa', { stage: { name: 'waiting', level: 'board' } })).toEqual([]);
  });

  test('the first and the last day count, in Vietnam; what was never published counts by its last save', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Sớm', publishedAt: '2019-04-03T00:05+07:00' });
    await write(app, { headline: 'Ngày', publishedAt: '2019-04-03' });
    await write(app, { headline: 'Khuya', publishedAt: '2019-04-03T23:59+07:00' });
    await write(app, { headline: 'Mai', publishedAt: '2019-04-04T00:00+07:00' });
    await write(app, { headline: 'Nháp' });

    const day = await headlines(app, '', { from: '2019-04-03', to: '2019-04-03' });

    expect(day.toSorted()).toEqual(['Khuya', 'Ngày', 'Sớm']);
    expect(await headlines(app, '', { from: '2026-11-23' })).toEqual(['Nháp']);
  });

  test('an empty query lists what fits, the last saved first, page by page', async () => {
    const app = await createTestApp();
    for (const headline of ['Một', 'Hai', 'Ba']) await write(app, { headline });

    const first = foundBy(await app.desk.search.find({ limit: 2 }));
    const second = foundBy(await app.desk.search.find({ limit: 2, offset: 2 }));

    expect(first.hits.map(({ article }) => article.headline)).toEqual(['Ba', 'Hai']);
    expect(second.hits.map(({ article }) => article.headline)).toEqual(['Một']);
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
  });

  test('pages of a search neither repeat nor leave out an article', async () => {
    const app = await createTestApp();
    for (let count = 1; count <= 5; count++) {
      await write(app, { headline: `Đảng viên ${count}` });
      await write(app, { headline: `Dâng viên ${count}` });
    }

    const pages = [];
    for (const offset of [0, 3, 6, 9]) pages.push(await headlines(app, 'đảng viên', { limit: 3, offset }));

    expect(new Set(pages.flat()).size).toBe(10);
    expect(
      pages
        .flat()
        .slice(0, 5)
        .every((headline) => headline.startsWith('Đảng')),
    ).toBe(true);
  });
});

describe('keeping up with what is written', () => {
  test('an imported article can be found with its import, by the same words as after a rebuild', async () => {
    const app = await createTestApp();
    const file = join(import.meta.dirname, '../stories/trang.txt');
    await app.desk.articles.import({ files: [file], kind: 'story', as: writer });
    const imported = indexedWords(app.folder);

    await app.desk.search.rebuild({});

    expect(imported).toEqual(indexedWords(app.folder));
    expect(imported).toMatchObject({ pending: 0, texts: [{ headline: 'Ruộng muối Đông Tràm đón nắng' }] });
  });

  test('a search right after a save finds what was saved, and no longer what was there before', async () => {
    const app = await createTestApp();
    const id = await write(app, { headline: 'Bản cũ' });
    expect(await headlines(app, 'bản cũ')).toEqual(['Bản cũ']);

    await app.desk.articles.save({ id, as: writer, changes: { fields: { headline: runsOf('Bản mới') } } });

    expect(await headlines(app, '"bản mới"')).toEqual(['Bản mới']);
    expect(await headlines(app, '"bản cũ"')).toEqual([]);
  });

  test('what was not indexed when the program ended is found after the next start', async () => {
    const before = await createTestApp();
    await write(before, { headline: 'Chưa kịp vào chỉ mục' });
    await before.app.close();

    const after = await createTestApp({ folder: before.folder, clock: before.clock });

    expect(await headlines(after, 'chỉ mục')).toEqual(['Chưa kịp vào chỉ mục']);
  });

  test('SR5 a program that may only read searches too, and says what is not indexed yet', async () => {
    const window = await createTestApp();
    await write(window, { headline: 'Đã vào chỉ mục' });
    await headlines(window, 'chỉ mục');
    await window.app.close();
    markEverything(window.folder);

    const reader = await createTestApp({ folder: window.folder, access: 'read' });
    const answer = foundBy(await reader.desk.search.find({ text: 'chỉ mục' }));

    expect(answer.hits.map(({ article }) => article.headline)).toEqual(['Đã vào chỉ mục']);
    expect(answer.pending).toBe(1);
  });

  test('rebuilding finds the same again, tells how far it is, and is refused beside a window', async () => {
    const app = await createTestApp();
    for (const headline of ['Mưa lớn', 'Nắng to', 'Gió mùa']) await write(app, { headline });
    const work = '6f9619ff-8b86-4011-b42d-00c04fc964ff';

    const done = await app.desk.search.rebuild({ work });

    expect(done).toEqual({ articles: 3, pending: 0 });
    expect(await headlines(app, 'nang')).toEqual(['Nắng to']);
    expect(app.events.filter(({ topic }) => topic === 'work.progress').at(-1)?.payload).toEqual({
      work,
      done: 3,
      total: 3,
    });
    const beside = await createTestApp({ folder: app.folder, access: 'read' });
    expect(await beside.try('search.rebuild', {})).toMatchObject({
      ok: false,
      failure: { code: 'conflict' },
    });
  });

  test('the newsroom hears when new words can be found', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Tin nóng' });

    await headlines(app, 'tin');

    expect(app.events).toContainEqual({ topic: 'search.indexed', payload: { pending: 0 } });
  });
});

describe('one search after another', () => {
  test('a later search of the same session cancels the earlier one, which is no failure', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Đường về quê' });

    const answers = await Promise.all([
      app.desk.search.find({ text: 'đu', session: 'ô tìm', isTyping: true }),
      app.desk.search.find({ text: 'đườ', session: 'ô tìm', isTyping: true }),
      app.desk.search.find({ text: 'đường', session: 'ô tìm', isTyping: true }),
      app.desk.search.find({ text: 'quê', session: 'ô khác' }),
    ]);

    expect(answers.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'found', 'found']);
  });

  test('a search that is on its way when the newsroom closes is cancelled, and closing again does nothing', async () => {
    const app = await createTestApp();
    await write(app, { headline: 'Bài cuối' });

    const search = app.desk.search.find({ text: 'cuối' });
    await app.app.close();
    await app.app.close();

    expect(await search).toEqual({ state: 'cancelled' });
  });
});
