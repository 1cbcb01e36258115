import { describe, expect, test } from 'vitest';
import type { SearchRequest } from '#shared/areas/search.ts';
import { createTestApp } from '#tests/support/app.ts';
import { byline, p, photo } from '#tests/support/builders.ts';
import { writer, write, find, foundBy, headlines, shown } from './searching.ts';

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
