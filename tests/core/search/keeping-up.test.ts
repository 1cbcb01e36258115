import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import { createTestApp } from '#tests/support/app.ts';
import { writer, write, foundBy, markEverything, indexedWords, headlines } from './searching.ts';

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
