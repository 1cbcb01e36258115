import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { PhotoFilter } from '#shared/areas/photo-desk.ts';
import type { AssetId } from '#shared/ids.ts';
import { readNotes } from '#core/assets/photo-notes.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { p, photo, photoStory, aPhoto } from '#tests/support/builders.ts';
import { writeCard } from '#tests/support/card-folder.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const as = 'phong-vien';
const work = '019a9f00-0000-4000-8000-000000000002';

const boat = notedJpeg({
  iim: { 120: 'Đò ngang ở vàm Cái Sơn', 80: 'Lê Vân An', 90: 'Vĩnh Lợi', 25: ['đường thủy'], 55: '20261120' },
  seed: 1,
});
const market = notedJpeg({
  iim: { 120: 'Phiên chợ sớm', 80: 'Đỗ Hoài Nam', 105: 'Chợ nổi', 110: 'TTXVN', 55: '20261118' },
  seed: 2,
});
const plain = jpeg({ seed: 3 });

interface Three {
  readonly boat: AssetId;
  readonly market: AssetId;
  readonly plain: AssetId;
}

async function addOne({ desk, folder }: TestApp, name: string, bytes: Buffer): Promise<AssetId> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const [added] = await desk.assets.add({ files: [path], as });
  if (!added?.ok) throw new Error(added?.failure.sentence);
  return added.asset.id;
}

async function addThree(app: TestApp): Promise<Three> {
  return {
    boat: await addOne(app, 'DSC_0412.JPG', boat),
    market: await addOne(app, 'cho.jpg', market),
    plain: await addOne(app, 'IMG7731.jpg', plain),
  };
}

async function found(
  { desk }: TestApp,
  asked: Partial<PhotoFilter> & { sort?: 'takenFirst' | 'taken' | 'added' | 'addedFirst' },
) {
  const { photos, total } = await desk.photos.list(asked);
  expect(total).toBe(photos.length);
  expect(await desk.photos.ids(asked)).toEqual(photos.map(({ asset }) => asset.id));
  return photos.map(({ asset }) => asset.name);
}

async function originalOf({ app }: TestApp, id: AssetId): Promise<Buffer> {
  return readFileSync((await app.photoFile(id, 'original'))!.path);
}

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

describe('the desk’s words', () => {
  test('take the place of the file’s on many photos at once, and are undone as one', async () => {
    const app = await createTestApp();
    const ids = await addThree(app);
    const words = {
      caption: '  Bến   đò sớm\r\nNước ròng '.normalize('NFD'),
      place: 'Cái Sơn',
      people: ['ông Sáu', ' ', 'chị Năm'],
      takenAt: '2026-11-21',
    };

    const { before } = await app.desk.photos.write({
      changes: [
        { id: ids.boat, words },
        { id: ids.plain, words: { ...words, byline: 'X.T' } },
      ],
      as,
    });

    const [first, second] = await app.desk.photos.some({ ids: [ids.boat, ids.plain] });
    expect(first).toMatchObject({
      words: { caption: 'Bến   đò sớm\nNước ròng', byline: 'Lê Vân An', people: ['ông Sáu', 'chị Năm'] },
      own: ['caption', 'place', 'takenAt', 'people'],
    });
    expect(second).toMatchObject({ words: { byline: 'X.T', place: 'Cái Sơn', takenAt: '2026-11-21' } });
    expect(await found(app, { text: 'nuoc rong' })).toEqual(['IMG7731.jpg', 'DSC_0412.JPG']);
    expect(await found(app, { text: 'do ngang' })).toEqual([]);
    expect(await found(app, { text: 'nam', photographer: 'X.T' })).toEqual(['IMG7731.jpg']);

    await app.desk.photos.write({ changes: before, as });

    const after = await app.desk.photos.some({ ids: [ids.boat, ids.plain] });
    expect(after.map(({ own }) => own)).toEqual([[], []]);
    expect(await found(app, { text: 'do ngang' })).toEqual(['DSC_0412.JPG']);
    expect((await originalOf(app, ids.boat)).equals(boat)).toBe(true);
  });

  test('give way to the file’s own again where that is asked for', async () => {
    const app = await createTestApp();
    const { boat: id } = await addThree(app);
    await app.desk.photos.write({ changes: [{ id, words: { caption: '', credit: 'X.T' } }], as });
    expect((await app.desk.photos.some({ ids: [id] }))[0]).toMatchObject({
      words: { caption: '', credit: 'X.T' },
      own: ['caption', 'credit'],
    });

    await app.desk.photos.write({ changes: [{ id, words: { caption: null } }], as });

    expect((await app.desk.photos.some({ ids: [id] }))[0]).toMatchObject({
      words: { caption: 'Đò ngang ở vàm Cái Sơn', credit: 'X.T' },
      own: ['credit'],
    });
  });

  test('are what an article gets of a photo that is added again, and the file still says its own', async () => {
    const app = await createTestApp();
    const { boat: id } = await addThree(app);
    await app.desk.photos.write({ changes: [{ id, words: { caption: 'Bến đò sớm' } }], as });

    const [again] = await app.desk.assets.add({ files: [join(app.folder, 'DSC_0412.JPG')], as });

    expect(again).toMatchObject({ isKnown: true, notes: { caption: 'Bến đò sớm', byline: 'Lê Vân An' } });
    expect(await app.desk.assets.notes({ id })).toMatchObject({ caption: 'Đò ngang ở vàm Cái Sơn' });
  });

  test('of one photo that is not here change none of the others', async () => {
    const app = await createTestApp();
    const { boat: id } = await addThree(app);
    const change = { caption: 'Khác' };

    const reply = await app.try('photos.write', {
      changes: [
        { id, words: change },
        { id: '0'.repeat(64), words: change },
      ],
      as,
    });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'not_found' } });
    expect((await app.desk.photos.some({ ids: [id] }))[0]).toMatchObject({ own: [] });
  });
});

describe('a card', () => {
  test('is taken in with its folders; what is no picture is told, what was here is known', async () => {
    const app = await createTestApp();
    const card = join(temporaryFolder(), 'the nho');
    mkdirSync(join(card, 'DCIM/100NIKON'), { recursive: true });
    mkdirSync(join(card, 'MISC'), { recursive: true });
    writeFileSync(join(card, 'DCIM/.DS_Store'), 'x');
    writeFileSync(join(card, 'DCIM/100NIKON/DSC_0001.JPG'), boat);
    writeFileSync(join(card, 'DCIM/100NIKON/DSC_0002.JPG'), plain);
    writeFileSync(join(card, 'DCIM/100NIKON/DSC_0003.JPG'), boat);
    writeFileSync(join(card, 'MISC/AUTPRINT.MRK'), 'không phải ảnh');
    await addOne(app, 'cũ.jpg', plain);

    const added = await app.desk.photos.addFolder({ folder: card, as, work });

    expect(added.map((one) => (one.ok ? [one.file, one.isKnown] : one.failure.sentence))).toEqual([
      ['DSC_0001.JPG', false],
      ['DSC_0002.JPG', true],
      ['DSC_0003.JPG', true],
      'Tệp “AUTPRINT.MRK” không phải ảnh JPEG, PNG, WebP hay TIFF. Hãy lưu ảnh thành JPEG rồi thêm lại.',
    ]);
    expect(app.events.filter(({ topic }) => topic === 'work.progress').map(({ payload }) => payload)).toEqual(
      [
        { work, done: 0, total: 4 },
        ...added.map((item, index) => ({ work, done: index + 1, total: 4, item })),
      ],
    );
    expect(app.events.at(-1)).toEqual({ topic: 'photos.changed', payload: {} });
  });

  test('of many files can be called off: what was kept stays', async () => {
    const app = await createTestApp();
    const card = join(temporaryFolder(), 'the');
    writeCard(card, 60);
    app.app.onEvent((topic, payload) => {
      if (topic === 'work.progress' && (payload as { done: number }).done === 10)
        void app.desk.work.cancel({ work });
    });

    const added = await app.desk.photos.addFolder({ folder: card, as, work });

    expect(added.length).toBeLessThan(60);
    const kept = new Set(added.flatMap((one) => (one.ok ? one.asset.id : [])));
    expect((await app.desk.photos.list({})).total).toBe(kept.size);
  });

  test('that is not there is told', async () => {
    const app = await createTestApp();

    const reply = await app.try('photos.addFolder', { folder: join(app.folder, 'không có'), as });

    expect(reply).toMatchObject({
      ok: false,
      failure: { sentence: expect.stringContaining('Không tìm thấy') },
    });
  });
});

describe('copies with the desk’s words', () => {
  test('say what the desk says; the original and what lies in the folder stay as they were', async () => {
    const app = await createTestApp();
    const ids = await addThree(app);
    const out = temporaryFolder();
    writeFileSync(join(out, 'DSC_0412.JPG'), 'của người khác');
    await app.desk.photos.write({
      changes: [
        {
          id: ids.boat,
          words: {
            ...{
              caption: 'Bến đò sớm',
              headline: 'Mùa nước ròng',
              place: 'Cái Sơn, Vĩnh Lợi',
              takenAt: '2026-11-21',
            },
            ...{ people: ['ông Sáu', 'chị Năm'], byline: 'Xuân Trường', keywords: ['bến đò'] },
          },
        },
      ],
      as,
    });

    const copies = await app.desk.photos.writeCopies({ ids: [ids.boat, ids.market], out, as, work });

    expect(copies).toEqual([
      { ok: true, id: ids.boat, name: 'DSC_0412 (2).JPG' },
      { ok: true, id: ids.market, name: 'cho.jpg' },
    ]);
    expect(readdirSync(out).toSorted()).toEqual(['DSC_0412 (2).JPG', 'DSC_0412.JPG', 'cho.jpg']);
    expect(readFileSync(join(out, 'DSC_0412.JPG'), 'utf8')).toBe('của người khác');
    expect(readNotes(readFileSync(join(out, 'DSC_0412 (2).JPG')))).toEqual({
      ...{ headline: 'Mùa nước ròng', caption: 'Bến đò sớm', byline: 'Xuân Trường', credit: '' },
      ...{ place: 'Cái Sơn, Vĩnh Lợi', takenAt: '2026-11-21', copyright: '' },
      ...{ keywords: ['bến đò'], people: ['ông Sáu', 'chị Năm'] },
    });
    expect(readNotes(readFileSync(join(out, 'cho.jpg')))).toMatchObject({ caption: 'Phiên chợ sớm' });
    for (const [id, bytes] of [
      [ids.boat, boat],
      [ids.market, market],
    ] as const)
      expect((await originalOf(app, id)).equals(bytes)).toBe(true);
  });

  test('say nothing where the desk took the file’s words away', async () => {
    const app = await createTestApp();
    const id = await addOne(app, 'a.jpg', notedJpeg({ exif: { 0x010e: 'Sai tên' }, seed: 9 }));
    await app.desk.photos.write({ changes: [{ id, words: { caption: '' } }], as });
    const out = temporaryFolder();

    const copies = await app.desk.photos.writeCopies({ ids: [id], out, as });

    expect(copies).toEqual([{ ok: true, id, name: 'a.jpg' }]);
    expect(readNotes(readFileSync(join(out, 'a.jpg'))).caption).toBe('');
  });

  test('of a photo that is not here are refused, and the others written', async () => {
    const app = await createTestApp();
    const { boat: id } = await addThree(app);
    const out = temporaryFolder();

    const copies = await app.desk.photos.writeCopies({ ids: ['0'.repeat(64) as AssetId, id], out, as });

    expect(copies).toMatchObject([{ ok: false }, { ok: true, name: 'DSC_0412.JPG' }]);
    expect(existsSync(join(out, 'DSC_0412.JPG'))).toBe(true);
  });
});

describe('photos that nobody has read yet', () => {
  test('came in a story file: asking for the list has them read', async () => {
    const home = await createTestApp();
    const { boat: asset } = await addThree(home);
    const { id } = await home.desk.articles.create({ as });
    const block = photo('', '', { asset });
    await home.desk.articles.save({ id, as, changes: { put: [block], order: [block.id] } });
    const out = join(temporaryFolder(), 'goi.toasoan');
    await home.desk.stories.pack({ ids: [id], out });
    const away = await createTestApp();
    await away.desk.stories.open({ file: out });

    expect(await away.desk.photos.list({})).toMatchObject({ total: 1, unread: 1 });

    const isRead = async () => expect((await away.desk.photos.list({})).unread).toBe(0);
    await vi.waitFor(isRead, { timeout: 20_000 });
    expect(await found(away, { text: 'do ngang' })).toEqual(['DSC_0412.JPG']);
    expect(away.events.filter(({ topic }) => topic === 'photos.changed')).toHaveLength(1);
  });

  test('go with the sample newsroom, and leave nothing of theirs', async () => {
    const app = await createTestApp();
    await app.desk.sample.add({});
    expect((await app.desk.photos.list({ use: 'used' })).total).toBeGreaterThan(5);

    await app.desk.sample.remove({});

    expect(await app.desk.photos.list({})).toEqual({ photos: [], total: 0, unread: 0 });
    expect(await found(app, { text: 'jpg' })).toEqual([]);
  });
});
