import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WordChanges } from '#shared/areas/photo-desk.ts';
import { AssetId } from '#shared/ids.ts';
import type { TestApp } from '#tests/support/app.ts';
import { anArticle, attachPhoto, twoLaptops, writer } from './newsroom.ts';
import { partsOf, storyFileOf } from './story-parts.ts';

describe('what the desk says of photos', () => {
  const said = async (app: TestApp, id: AssetId) => {
    const [photo] = await app.desk.photos.some({ ids: [id] });
    return {
      rating: photo!.rating,
      caption: photo!.words.caption,
      place: photo!.words.place,
      own: photo!.own,
    };
  };

  test('ST6 travels: stars and words arrive with the photo', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    const asset = AssetId.parse(await attachPhoto(a, id));
    await a.desk.photos.rate({ ids: [asset], rating: 4, as: writer });
    const words = { caption: 'Diêm dân Đông Tràm.', people: ['ông Sáu'] };
    await a.desk.photos.write({ changes: [{ id: asset, words }], as: writer });

    const { photos } = await b.desk.stories.open({ file: await pack(a, id) });

    expect(photos).toEqual({ total: 1, adds: 1, said: 1, saidOtherwise: 0 });
    expect(await said(b, asset)).toEqual({
      rating: 4,
      caption: 'Diêm dân Đông Tràm.',
      place: '',
      own: ['caption', 'people'],
    });
    expect((await b.desk.photos.list({ text: 'diem dan' })).total).toBe(1);
  });

  test('ST6 is never written over: what was said here stays, what nobody here said is added, and both are told', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    const asset = AssetId.parse(await attachPhoto(a, id));
    await b.desk.stories.open({ file: await pack(a, id) });
    const say = (app: TestApp, words: WordChanges) =>
      app.desk.photos.write({ changes: [{ id: asset, words }], as: writer });
    await say(a, { caption: 'Của máy A.', place: 'Đông Tràm' });
    await a.desk.photos.rate({ ids: [asset], rating: 2, as: writer });
    await say(b, { caption: 'Của máy B.' });
    await b.desk.photos.rate({ ids: [asset], rating: 5, as: writer });
    const file = await pack(a, id);

    const looked = await b.desk.stories.look({ file });
    const first = await b.desk.stories.open({ file });
    const second = await b.desk.stories.open({ file });

    expect(looked.photos).toEqual({ total: 1, adds: 0, said: 1, saidOtherwise: 1 });
    expect(first.photos).toEqual(looked.photos);
    expect(second.photos).toEqual({ total: 1, adds: 0, said: 0, saidOtherwise: 1 });
    expect(await said(b, asset)).toEqual({
      rating: 5,
      caption: 'Của máy B.',
      place: 'Đông Tràm',
      own: ['caption', 'place'],
    });
  });

  test('ST6 what a later program adds to it is no hindrance, and what it says wrongly is refused', async () => {
    const { a, b, stick, pack } = await twoLaptops();
    const id = await anArticle(a);
    const asset = AssetId.parse(await attachPhoto(a, id));
    const parts = await partsOf(await pack(a, id));
    const fileSaying = (name: string, said_: unknown) => {
      const path = join(stick, name);
      writeFileSync(path, storyFileOf(parts, { manifest: (value) => ({ ...value, said: said_ }) }));
      return path;
    };
    const later = [{ id: asset, rating: 3, colour: 'đỏ', words: { mood: 'vui', place: 'Đông Tràm' } }];

    const wrong = await b.try('stories.open', { file: fileSaying('sai', [{ id: asset, rating: 9 }]) });
    await b.desk.stories.open({ file: fileSaying('sau', later) });

    expect(wrong).toMatchObject({ ok: false });
    expect(await said(b, asset)).toMatchObject({ rating: 3, place: 'Đông Tràm' });
  });
});
