import { describe, expect, test } from 'vitest';
import type { AssetId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { aPhoto, p, photo, photoStory } from '#tests/support/builders.ts';
import { as, boat, addThree, found, originalOf } from './desk-photos.ts';

describe('the photo desk', () => {
  test('has every photo with what its file says, the last added first', async () => {
    const app = await createTestApp();
    const ids = await addThree(app);

    const { photos, total, unread } = await app.desk.photos.list({});

    expect([total, unread]).toEqual([3, 0]);
    expect(photos.map(({ asset }) => asset.id)).toEqual([ids.plain, ids.market, ids.boat]);
    expect(photos[2]).toMatchObject({
      words: {
        caption: 'Đò ngang ở vàm Cái Sơn',
        byline: 'Lê Vân An',
        place: 'Vĩnh Lợi',
        keywords: ['đường thủy'],
      },
      ...{ own: [], rating: 0, articles: 0 },
    });
  });

  test.each([
    ['do ngang', ['DSC_0412.JPG']],
    ['Đò ngang', ['DSC_0412.JPG']],
    ['vinh loi', ['DSC_0412.JPG']],
    ['duong thuy', ['DSC_0412.JPG']],
    ['cho noi ttxvn', ['cho.jpg']],
    ['hoai nam', ['cho.jpg']],
    ['dsc_0412', ['DSC_0412.JPG']],
    ['7731', ['IMG7731.jpg']],
    ['tàu vũ trụ', []],
    ['"…', []],
  ])('finds %s', async (text, names) => {
    const app = await createTestApp();
    await addThree(app);

    expect(await found(app, { text })).toEqual(names);
  });

  test('finds the beginning of a word while it is being typed, and only then', async () => {
    const app = await createTestApp();
    await addThree(app);

    expect(await found(app, { text: 'phien ch', isTyping: true })).toEqual(['cho.jpg']);
    expect(await found(app, { text: 'phien ch' })).toEqual([]);
  });

  test('has them by the day they were taken, those that tell none last', async () => {
    const app = await createTestApp();
    await addThree(app);

    expect(await found(app, { sort: 'taken' })).toEqual(['DSC_0412.JPG', 'cho.jpg', 'IMG7731.jpg']);
    expect(await found(app, { sort: 'takenFirst' })).toEqual(['cho.jpg', 'DSC_0412.JPG', 'IMG7731.jpg']);
    expect(await found(app, { sort: 'addedFirst' })).toEqual(['DSC_0412.JPG', 'cho.jpg', 'IMG7731.jpg']);
  });

  test('narrows by photographer and by days, both of which count', async () => {
    const app = await createTestApp();
    await addThree(app);

    expect(await app.desk.photos.photographers({})).toEqual([
      { name: 'Lê Vân An', photos: 1 },
      { name: 'Đỗ Hoài Nam', photos: 1 },
    ]);
    expect(await found(app, { photographer: 'Lê Vân An' })).toEqual(['DSC_0412.JPG']);
    expect(await found(app, { from: '2026-11-18', to: '2026-11-18' })).toEqual(['cho.jpg']);
    expect(await found(app, { to: '2026-11-19' })).toEqual(['cho.jpg']);
    expect(await found(app, { dateOf: 'added', from: '2026-11-23', to: '2026-11-23' })).toHaveLength(3);
    expect(await found(app, { dateOf: 'added', to: '2026-11-22' })).toEqual([]);
  });

  test('goes through thousands page by page', async () => {
    const app = await createTestApp();
    const ids = await addThree(app);

    const first = await app.desk.photos.list({ limit: 2 });
    const second = await app.desk.photos.list({ limit: 2, offset: 2 });

    expect([first.photos.length, first.total, second.photos.length]).toEqual([2, 3, 1]);
    expect((await app.desk.photos.some({ ids: [ids.boat, ids.plain] })).map(({ asset }) => asset.id)).toEqual(
      [ids.boat, ids.plain],
    );
  });
});

describe('the rating of photos', () => {
  test('is the desk’s: it is kept, narrows the list, and changes no file', async () => {
    const app = await createTestApp();
    const ids = await addThree(app);

    await app.desk.photos.rate({ ids: [ids.boat, ids.market], rating: 4, as });
    await app.desk.photos.rate({ ids: [ids.market], rating: 2, as });

    expect(await found(app, { rating: 3 })).toEqual(['DSC_0412.JPG']);
    expect(await found(app, { rating: 1 })).toEqual(['cho.jpg', 'DSC_0412.JPG']);
    expect((await originalOf(app, ids.boat)).equals(boat)).toBe(true);
    await app.app.close();
    const later = await createTestApp({ folder: app.folder });
    expect(await found(later, { rating: 4 })).toEqual(['DSC_0412.JPG']);
    await later.desk.photos.rate({ ids: [ids.boat], rating: 0, as });
    expect(await found(later, { rating: 4 })).toEqual([]);
  });

  test('of a photo that is not here, or by nobody, changes nothing', async () => {
    const app = await createTestApp();
    const ids = await addThree(app);
    const gone = '0'.repeat(64);

    const replies = [
      await app.try('photos.rate', { ids: [ids.boat, gone], rating: 5, as }),
      await app.try('photos.rate', { ids: [ids.boat], rating: 5, as: 'khong-co-ai' }),
      await app.try('photos.rate', { ids: [ids.boat], rating: 6, as }),
    ];

    expect(replies.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(await found(app, { rating: 1 })).toEqual([]);
  });
});

describe('where photos are used', () => {
  async function articleWith(app: TestApp, ...assets: AssetId[]) {
    const { id } = await app.desk.articles.create({ as });
    const [first, ...rest] = assets;
    const blocks = [
      { ...p('Từ sáng sớm.'), id: 'p1' },
      { ...photo('Đò', 'X.T', { asset: first! }), id: 'anh' },
      { ...photoStory(...rest.map((asset) => aPhoto('', '', { asset }))), id: 'phong-su' },
    ].slice(0, rest.length > 0 ? 3 : 2);
    await app.desk.articles.save({
      id,
      as,
      changes: { put: blocks, order: blocks.map((block) => block.id) },
    });
    return id;
  }

  test('follows what is being written', async () => {
    const app = await createTestApp();
    const ids = await addThree(app);
    const one = await articleWith(app, ids.boat);
    const two = await articleWith(app, ids.boat, ids.market);

    expect(await found(app, { use: 'used' })).toEqual(['cho.jpg', 'DSC_0412.JPG']);
    expect(await found(app, { use: 'unused' })).toEqual(['IMG7731.jpg']);
    expect(await found(app, { article: one })).toEqual(['DSC_0412.JPG']);
    expect(await app.desk.photos.articles({ id: ids.boat })).toEqual([two, one]);
    expect((await app.desk.photos.some({ ids: [ids.boat] }))[0]).toMatchObject({ articles: 2 });

    const other = { ...photo('', '', { asset: ids.plain }), id: 'anh' };
    await app.desk.articles.save({ id: two, as, changes: { put: [other] } });
    await app.desk.articles.save({ id: one, as, changes: { order: ['p1'] } });

    expect(await found(app, { use: 'unused' })).toEqual(['DSC_0412.JPG']);
    expect(await found(app, { article: two })).toEqual(['IMG7731.jpg', 'cho.jpg']);
  });

  test('is the same after everything was made anew, and after an old revision came back', async () => {
    const app = await createTestApp();
    const ids = await addThree(app);
    const article = await articleWith(app, ids.boat);
    const { revision } = await app.desk.articles.keep({ id: article, as });
    await app.desk.articles.save({ id: article, as, changes: { order: ['p1'] } });
    expect(await found(app, { use: 'used' })).toEqual([]);

    await app.desk.revisions.restore({ article, revision, as });
    await app.desk.upkeep.repair({});

    expect(await found(app, { use: 'used' })).toEqual(['DSC_0412.JPG']);
  });
});
