import { describe, expect, test } from 'vitest';
import { createTestApp } from '#tests/support/app.ts';
import { deleted, p } from '#tests/support/builders.ts';
import { write, find, headlines, shown } from './searching.ts';

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
