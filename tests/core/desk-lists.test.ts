import { describe, expect, test } from 'vitest';
import type { ArticleOrder, ArticleSummary } from '#shared/areas/articles.ts';
import { EntryId, StatedTime } from '#shared/ids.ts';
import { runs } from '#tests/support/builders.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';

const writer = 'phong-vien';

describe('a list of the desk', () => {
  test('that is narrowed to a section and a genre still stands in the order that was chosen', async () => {
    const app = await createTestApp();
    await articles(app, [
      { headline: 'Ấp Mới', section: 'kinh-te', genre: 'tin' },
      { headline: 'Đò Ngang', section: 'kinh-te', genre: 'tin' },
      { headline: 'Anh Ba', section: 'kinh-te', genre: 'tin' },
      { headline: 'Bến Cũ', section: 'van-hoa', genre: 'tin' },
      { headline: 'Chợ Quê', section: 'kinh-te', genre: 'phong-su' },
    ]);

    const filter = { kind: 'story', section: 'kinh-te', genre: 'tin' } as const;

    const rows = await app.desk.articles.list({ ...filter, sort: 'headline' });
    expect(headlines(rows)).toBe('Anh Ba, Ấp Mới, Đò Ngang');
    expect(await app.desk.articles.count(filter)).toEqual({ articles: 3 });
    const down = { ...filter, sort: 'headline', isDescending: true } as const;
    expect(await app.desk.articles.ids(down)).toEqual(rows.map(({ id }) => id).toReversed());
  });

  test('is narrowed by author, photos, what is missing and the day of saving, with a true count, and so is a search', async () => {
    const app = await createTestApp();
    await articles(app, [
      { headline: 'Một mùa', bylines: ['LÊ VĂN AN', 'ĐỖ BÌNH'], section: 'kinh-te', lead: 'Sapo' },
      { headline: 'Hai mùa', bylines: ['LÊ VĂN'] },
    ]);
    app.clock.forward(24 * 60 * 60);
    await articles(app, [{ headline: 'Ba mùa', bylines: ['LÊ VĂN AN'] }]);

    const fitting = async (filter: Partial<Parameters<TestApp['desk']['articles']['count']>[0]>) => {
      const rows = await app.desk.articles.list({ ...filter, sort: 'createdAt', isDescending: false });
      const { articles: count } = await app.desk.articles.count(filter);
      const found = await app.desk.search.find({ ...filter, text: 'mùa' });
      expect(found).toMatchObject({ hits: { length: rows.length } });
      expect(count).toBe(rows.length);
      return headlines(rows);
    };

    expect(await fitting({ penName: 'LÊ VĂN AN' })).toBe('Một mùa, Ba mùa');
    expect(await fitting({ penName: 'ĐỖ BÌNH' })).toBe('Một mùa');
    expect(await fitting({ hasPhotos: true })).toBe('');
    expect(await fitting({ hasPhotos: false })).toBe('Một mùa, Hai mùa, Ba mùa');
    expect(await fitting({ isLacking: false })).toBe('');
    expect(await fitting({ isLacking: true, penName: 'LÊ VĂN AN' })).toBe('Một mùa, Ba mùa');
    expect(await fitting({ savedTo: '2026-11-23' })).toBe('Một mùa, Hai mùa');
    expect(await fitting({ savedFrom: '2026-11-24', savedTo: '2026-11-24' })).toBe('Ba mùa');
    expect(await app.desk.articles.penNames({})).toEqual([
      { penName: 'LÊ VĂN AN', articles: 2 },
      { penName: 'ĐỖ BÌNH', articles: 1 },
      { penName: 'LÊ VĂN', articles: 1 },
    ]);
  });

  test.each<[ArticleOrder, up: string, down: string]>([
    ['headline', 'Anh, Ấp, Đò, Ê', 'Ê, Đò, Ấp, Anh'],
    ['section', 'Anh, Ấp, Đò, Ê', 'Đò, Ấp, Anh, Ê'],
    ['genre', 'Đò, Anh, Ấp, Ê', 'Anh, Ấp, Đò, Ê'],
    ['authors', 'Ấp, Đò, Anh, Ê', 'Anh, Đò, Ấp, Ê'],
    ['words', 'Ê, Ấp, Đò, Anh', 'Anh, Đò, Ấp, Ê'],
    ['publishedAt', 'Anh, Đò, Ấp, Ê', 'Ấp, Đò, Anh, Ê'],
    ['createdAt', 'Ấp, Đò, Anh, Ê', 'Ê, Anh, Đò, Ấp'],
    ['savedAt', 'Ấp, Đò, Anh, Ê', 'Ê, Anh, Đò, Ấp'],
  ])('goes up and down by %s, and what says nothing of it stays last', async (sort, up, down) => {
    const app = await createTestApp();
    await articles(app, [
      { headline: 'Ấp', section: 'kinh-te', genre: 'tin', lead: 'hai chữ', bylines: ['LÊ VĂN AN'], day: 12 },
      {
        headline: 'Đò',
        section: 'xa-hoi',
        genre: 'phong-su',
        lead: 'ba chữ này',
        bylines: ['ĐỖ BÌNH'],
        day: 11,
      },
      {
        headline: 'Anh',
        section: 'giao-duc',
        genre: 'tin',
        lead: 'những bốn chữ này',
        bylines: ['AN CƯỜNG'],
        day: 10,
      },
      { headline: 'Ê' },
    ]);

    const rows = await Promise.all(
      [false, true].map((isDescending) => app.desk.articles.list({ sort, isDescending })),
    );

    expect(rows.map(headlines)).toEqual([up, down]);
  });

  test('goes by how much is missing, as the checks are set now and the articles are written now', async () => {
    const app = await createTestApp();
    await articles(app, [
      { headline: 'Ít', lead: 'Có sapo', bylines: ['LÊ VĂN AN'] },
      { headline: 'Nhiều' },
      { headline: 'Gần đủ', section: 'kinh-te', lead: 'Có sapo', bylines: ['LÊ VĂN AN'] },
    ]);
    const most = async () => headlines(await app.desk.articles.list({ sort: 'missing' }));
    expect(await most()).toBe('Nhiều, Ít, Gần đủ');

    const [{ id }] = (await app.desk.articles.list({ sort: 'missing' })) as [ArticleSummary];
    const fields = { lead: runs('Sapo'), section: EntryId.parse('kinh-te'), bylines: [signed('AN')] };
    await app.desk.articles.save({ id, as: writer, changes: { fields } });
    expect(await most()).toBe('Ít, Gần đủ, Nhiều');

    const value = { title: 'Có chuyên mục chính', rule: 'section', level: 'off' };
    await app.desk.registers.put({ kind: 'check', id: 'thieu-chuyen-muc', value, as: 'tong-bien-tap' });
    expect(await most()).toBe('Gần đủ, Nhiều, Ít');
  });

  test('has every article once, however it is cut into pages', async () => {
    const app = await createTestApp();
    const sections = ['kinh-te', 'van-hoa', 'doi-song', undefined];
    await articles(
      app,
      Array.from({ length: 12 }, (_, n) => ({ headline: `Tin ${n}`, section: sections[n % 4] })),
    );

    for (const sort of ['section', 'authors', 'stage', 'words', 'missing'] as const) {
      const pages = await Promise.all(
        [0, 5, 10].map((offset) => app.desk.articles.list({ sort, limit: 5, offset })),
      );
      const whole = await app.desk.articles.list({ sort });
      expect(pages.flat()).toEqual(whole);
      expect(new Set(whole.map(({ id }) => id)).size).toBe(12);
    }
  });
});

interface Told {
  readonly headline: string;
  readonly section?: string | undefined;
  readonly genre?: string;
  readonly lead?: string;
  readonly bylines?: readonly string[];
  /** Of November, on which it was published. */
  readonly day?: number;
}

async function articles(app: TestApp, told: readonly Told[]): Promise<void> {
  for (const { headline, section, genre, lead = '', bylines = [], day } of told) {
    const { id } = await app.desk.articles.create({ as: writer });
    const fields = {
      ...{ headline: runs(headline), lead: runs(lead) },
      bylines: bylines.map(signed),
      ...(section !== undefined && { section: EntryId.parse(section) }),
      ...(genre !== undefined && { genre: EntryId.parse(genre) }),
      ...(day !== undefined && { publishedAt: StatedTime.parse(`2026-11-${day}`) }),
    };
    await app.desk.articles.save({ id, as: writer, changes: { fields } });
  }
}

function signed(penName: string) {
  return { penName, role: 'writer' };
}

function headlines(rows: readonly ArticleSummary[]): string {
  return rows.map(({ headline }) => headline).join(', ');
}
