import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TestApp } from '#tests/support/app.ts';
import { anArticle, attachPhoto, board, revise, textOf, twoLaptops } from './newsroom.ts';

describe('where a file goes', () => {
  test('what lies there is left alone unless it is a story file and somebody says so', async () => {
    const { a, stick } = await twoLaptops();
    const id = await anArticle(a);
    const out = join(stick, 'bai.toasoan');
    const pack = (replace: boolean) => a.try('stories.pack', { ids: [id], out, replace });
    writeFileSync(out, 'việc của người khác');
    const notOurs = [await pack(false), await pack(true)];
    writeFileSync(out, '');
    const empty = await pack(true);

    expect([...notOurs, empty].map((reply) => !reply.ok && reply.failure.code)).toEqual(
      Array(3).fill('conflict'),
    );
    expect(readFileSync(out, 'utf8')).toBe('');
  });

  test('an older story file gives way when it is told to', async () => {
    const { a, b, stick } = await twoLaptops();
    const id = await anArticle(a);
    const out = join(stick, 'bai.toasoan');
    await a.desk.stories.pack({ ids: [id], out });
    await revise(a, id, 'Bản sau.');

    const refused = await a.try('stories.pack', { ids: [id], out });
    await a.desk.stories.pack({ ids: [id], out, replace: true });

    expect(refused).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    await b.desk.stories.open({ file: out });
    expect(await textOf(b, id)).toBe('Bản sau.');
  });

  test('a place that is none is told in a sentence', async () => {
    const { a } = await twoLaptops();
    const id = await anArticle(a);
    writeFileSync(join(a.folder, 'tep'), 'x');

    const reply = await a.try('stories.pack', { ids: [id], out: join(a.folder, 'tep', 'bai') });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'storage' } });
    expect(!reply.ok && reply.failure.sentence).toContain('Chưa ghi gói bài nào.');
  });

  test.each([
    ['nothing', 'khong-co.toasoan', 'Không tìm thấy gói bài này'],
    ['a folder', '.', 'Đây là thư mục, không phải gói bài'],
  ])('%s is no story file', async (_, name, sentence) => {
    const { a } = await twoLaptops();

    const reply = await a.try('stories.look', { file: join(a.folder, name) });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    expect(!reply.ok && reply.failure.sentence).toContain(sentence);
  });
});

describe('long work', () => {
  const work = '5f0c8ee1-9a75-4c4f-8f5e-0d7bb2b1c001';

  test('packing and opening tell how far they are, and end at their total', async () => {
    const { a, b, stick } = await twoLaptops();
    const id = await anArticle(a);
    await attachPhoto(a, id);
    const out = join(stick, 'bai.toasoan');

    await a.desk.stories.pack({ ids: [id], out, work });
    await b.desk.stories.open({ file: out, work });

    for (const { events } of [a, b]) {
      const steps = events.flatMap(({ topic, payload }) => (topic === 'work.progress' ? [payload] : []));
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.at(-1)).toMatchObject({ done: steps.length, total: steps.length });
    }
  });

  test('packing that is stopped leaves no file, opening that is stopped stores no article', async () => {
    const { a, b, stick } = await twoLaptops();
    const id = await anArticle(a);
    await attachPhoto(a, id);
    const out = join(stick, 'bai.toasoan');
    stopAtFirstStep(a);
    stopAtFirstStep(b);

    const packed = await a.try('stories.pack', { ids: [id], out, work });
    expect(statSync(out, { throwIfNoEntry: false })).toBeUndefined();
    await a.desk.stories.pack({ ids: [id], out });
    const opened = await b.try('stories.open', { file: out, work });

    expect([packed, opened].map((reply) => !reply.ok && reply.failure.code)).toEqual(['blocked', 'blocked']);
    expect(await b.desk.articles.list({})).toEqual([]);
  });

  function stopAtFirstStep({ app }: TestApp): void {
    app.onEvent((topic) => {
      if (topic === 'work.progress') void app.dispatch('work.cancel', { work });
    });
  }

  test('opening tells which articles and which lists changed', async () => {
    const { a, b, pack } = await twoLaptops();
    await a.desk.registers.put({
      kind: 'genre',
      id: 'tin',
      value: { title: 'Tin ngắn', group: 'news' },
      as: board,
    });
    const id = await anArticle(a);
    const file = await pack(a, id);

    await b.desk.stories.open({ file });

    expect(b.events).toEqual([
      { topic: 'articles.changed', payload: { ids: [id] } },
      { topic: 'registers.changed', payload: { kind: 'genre' } },
    ]);
  });
});
