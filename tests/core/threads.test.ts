import { describe, expect, test } from 'vitest';
import { isResolved } from '#shared/areas/threads.ts';
import type { ArticleId, ThreadId } from '#shared/ids.ts';
import { createTestApp, steppingClock, type TestApp } from '#tests/support/app.ts';
import { anArticle, desk as editor, twoLaptops, writer } from './stories/newsroom.ts';

const anchor = { block: 'p1', line: 'text', start: 0, end: 6, quote: 'Vụ này' };

describe('a thread', () => {
  test('NT1 is answered, settled and opened again, and what was said stays', async () => {
    const app = await createTestApp();
    const { thread } = await aThread(app);
    const answer = (body: Parameters<typeof app.desk.threads.answer>[0]['answer']) =>
      app.desk.threads.answer({ thread, answer: body, as: writer });

    await answer({ kind: 'reply', text: 'Vụ hè thu.', levels: ['board'] });
    expect(isResolved(await answer({ kind: 'resolve' }))).toBe(true);
    const after = await answer({ kind: 'reopen', text: 'Chưa xong.' });

    expect(isResolved(after)).toBe(false);
    expect(after.messages.map(({ kind, text }) => [kind, text])).toEqual([
      ['comment', 'Vụ nào?'],
      ['reply', 'Vụ hè thu.'],
      ['resolve', undefined],
      ['reopen', 'Chưa xong.'],
    ]);
    expect(after.messages.map(({ previous }) => previous)).toEqual([
      undefined,
      ...after.messages.slice(0, -1).map(({ id }) => id),
    ]);
  });

  test('NT1 what is said is kept as composed text, without letters that nobody sees', async () => {
    const app = await createTestApp();
    const { thread } = await aThread(app);
    const text = `${'Bến Lạc'.normalize('NFD')}\u200B hỏi\uFEFF lại`;

    const after = await app.desk.threads.answer({ thread, answer: { kind: 'reply', text }, as: writer });

    expect(after.messages.at(-1)).toMatchObject({ text: 'Bến Lạc hỏi lại' });
  });

  test('NT2 answers stand behind what they answer, though the clock of their laptop is a year slow', async () => {
    const { a, b, pack } = await twoLaptops({ b: steppingClock('2025-11-23T08:00:00.000Z') });
    const { id, thread } = await aThread(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    await b.desk.threads.answer({ thread, answer: { kind: 'reply', text: 'Vụ hè thu.' }, as: writer });
    await b.desk.threads.answer({ thread, answer: { kind: 'resolve' }, as: writer });

    await a.desk.stories.open({ file: await pack(b, id) });

    expect(await said(a, id)).toEqual(['comment Vụ nào?', 'reply Vụ hè thu.', 'resolve ']);
    expect(await said(b, id)).toEqual(await said(a, id));
  });

  test('NT2 answers from two laptops are all kept, in the same order on both', async () => {
    const { a, b, pack } = await twoLaptops();
    const { id, thread } = await aThread(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    await a.desk.threads.answer({ thread, answer: { kind: 'reply', text: 'Của A.' }, as: editor });
    await b.desk.threads.answer({ thread, answer: { kind: 'reply', text: 'Của B.' }, as: writer });

    const [fromA, fromB] = [await pack(a, id), await pack(b, id)];
    await a.desk.stories.open({ file: fromB });
    await b.desk.stories.open({ file: fromA });

    expect((await said(a, id)).toSorted()).toEqual(['comment Vụ nào?', 'reply Của A.', 'reply Của B.']);
    expect(await said(b, id)).toEqual(await said(a, id));
  });

  test('NT2 what one laptop answers while the other settles it is not settled, until somebody has both', async () => {
    const { a, b, pack } = await twoLaptops();
    const { id, thread } = await aThread(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    await a.desk.threads.answer({ thread, answer: { kind: 'reply', text: 'Hỏi lại xã.' }, as: editor });
    b.clock.forward(600);
    await b.desk.threads.answer({ thread, answer: { kind: 'resolve' }, as: writer });
    const both = [await pack(a, id), await pack(b, id)];
    await a.desk.stories.open({ file: both[1]! });
    await b.desk.stories.open({ file: both[0]! });
    const isDone = async (app: TestApp) => isResolved((await app.desk.threads.list({ article: id }))[0]!);

    expect([await isDone(a), await isDone(b)]).toEqual([false, false]);
    await a.desk.threads.answer({ thread, answer: { kind: 'resolve' }, as: editor });
    expect(await isDone(a)).toBe(true);
    await b.desk.stories.open({ file: await pack(a, id) });
    expect(await isDone(b)).toBe(true);
    await b.desk.threads.answer({ thread, answer: { kind: 'reply', text: 'Cảm ơn.' }, as: writer });
    expect(await isDone(b)).toBe(true);
  });

  test('NT3 stands where the last save carried it, and its beginning stays what it was', async () => {
    const app = await createTestApp();
    const { id, thread } = await aThread(app);
    const carried = { ...anchor, start: 9, end: 15 };

    await app.desk.articles.save({ id, as: writer, changes: {}, anchors: [{ thread, anchor: carried }] });

    expect((await app.desk.threads.list({ article: id }))[0]).toMatchObject({ anchor, place: carried });
  });

  test('NT3 arrives where it was carried; a laptop that has it goes on carrying its own', async () => {
    const { a, b, pack } = await twoLaptops();
    const { id, thread } = await aThread(a);
    const carry = (app: TestApp, start: number) =>
      app.desk.articles.save({
        ...{ id, as: writer, changes: {} },
        anchors: [{ thread, anchor: { ...anchor, start, end: start + 6 } }],
      });
    const placeOn = async (app: TestApp) => (await app.desk.threads.list({ article: id }))[0]!.place?.start;
    await carry(a, 3);
    await b.desk.stories.open({ file: await pack(a, id) });
    expect(await placeOn(b)).toBe(3);

    await carry(a, 5);
    await b.desk.threads.answer({ thread, answer: { kind: 'resolve' }, as: writer });
    const [fromA, fromB] = [await pack(a, id), await pack(b, id)];
    await a.desk.stories.open({ file: fromB });
    await b.desk.stories.open({ file: fromA });

    expect([await placeOn(a), await placeOn(b)]).toEqual([5, 3]);
  });

  test('NT4 takes no approval away, and makes no revision', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.review.move({ id, move: 'submit', as: writer });
    await app.desk.review.move({ id, move: 'approve', as: 'tong-bien-tap' });
    const revisions = await app.desk.revisions.list({ article: id });

    await app.desk.threads.begin({ article: id, anchor, text: 'Vụ nào?', as: editor });

    expect((await app.desk.articles.open({ id })).stage.name).toBe('approved');
    expect(await app.desk.revisions.list({ article: id })).toEqual(revisions);
  });
});

async function aThread(app: TestApp): Promise<{ id: ArticleId; thread: ThreadId }> {
  const id = await anArticle(app);
  const { id: thread } = await app.desk.threads.begin({ article: id, anchor, text: 'Vụ nào?', as: editor });
  return { id, thread };
}

async function said(app: TestApp, article: ArticleId): Promise<string[]> {
  const [thread] = await app.desk.threads.list({ article });
  return thread!.messages.map(({ kind, text = '' }) => `${kind} ${text}`);
}
