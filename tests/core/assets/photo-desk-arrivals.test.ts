import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createTestApp } from '#tests/support/app.ts';
import { photo } from '#tests/support/builders.ts';
import { writeCard } from '#tests/support/card-folder.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { as, work, boat, plain, addOne, addThree, found } from './desk-photos.ts';

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
    const kept = new Set(added.flatMap((one) => (one.ok ? one.id : [])));
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
    expect(away.events.filter(({ topic }) => topic === 'photos.added')).toHaveLength(1);
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
