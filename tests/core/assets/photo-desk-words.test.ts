import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AssetId } from '#shared/ids.ts';
import { readNotes } from '#core/assets/photo-notes.ts';
import { createTestApp } from '#tests/support/app.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { as, work, boat, market, addOne, addThree, found, originalOf } from './desk-photos.ts';

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
