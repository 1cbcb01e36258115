import { describe, expect, test } from 'vitest';
import { ArticleOrder } from '#shared/areas/articles.ts';
import { createTestApp } from '#tests/support/app.ts';
import { byline, p } from '#tests/support/builders.ts';
import { find, headlines, write } from './searching.ts';

async function newsroom() {
  const app = await createTestApp();
  const soon = () => app.clock.forward(60);
  const genre = 'tin';
  await write(app, {
    headline: 'Ấp Mới',
    body: 'Đê biển.',
    section: 'kinh-te',
    genre,
    bylines: [byline('LÊ AN')],
  });
  soon();
  await write(app, { headline: 'Đò Ngang', body: [p('Đê biển và nhiều chữ hơn.')], section: 'van-hoa' });
  soon();
  await write(app, { headline: 'Anh Ba', lead: 'De biên là từ khác dấu.', bylines: [byline('ĐỖ BÌNH')] });
  soon();
  await write(app, {
    headline: 'Đê biển',
    body: 'Đê biển, đê biển.',
    section: 'kinh-te',
    bylines: [byline('CHÍ')],
  });
  return app;
}

describe('what is found', () => {
  test.each(ArticleOrder.options)('SR7 stands in the order of the column %s as a list does', async (sort) => {
    const app = await newsroom();

    for (const isDescending of [true, false, undefined]) {
      const order = { sort, ...(isDescending !== undefined && { isDescending }) };
      const listed = await app.desk.articles.list(order);
      expect(await headlines(app, 'de bien', order)).toEqual(listed.map(({ headline }) => headline));
      expect(await headlines(app, '', order)).toEqual(listed.map(({ headline }) => headline));
      expect(await app.desk.search.ids({ text: 'de bien', ...order })).toEqual(listed.map(({ id }) => id));
    }
  });

  test('SR7 in such an order still says what holds the words as typed, where, and is narrowed', async () => {
    const app = await newsroom();

    const hits = await find(app, 'đê biển', { sort: 'headline' });

    expect(hits.map(({ article, isExact }) => `${article.headline}: ${isExact}`)).toEqual([
      'Anh Ba: false',
      'Ấp Mới: true',
      'Đê biển: true',
      'Đò Ngang: true',
    ]);
    expect(hits.every(({ snippets }) => snippets.length > 0)).toBe(true);
    const narrowed = { sort: 'headline', isDescending: true, section: 'kinh-te' } as const;
    expect(await headlines(app, 'đê biển', narrowed)).toEqual(['Đê biển', 'Ấp Mới']);
    expect(await headlines(app, 'đê biển', { sort: 'authors', limit: 1, offset: 1 })).toEqual(['Anh Ba']);
  });
});
