import { describe, expect, test } from 'vitest';
import { EntryId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { anArticle, board, writer } from './reviewed-article.ts';

describe('a level of the chain', () => {
  const waiting = 'Chờ biên tập';

  test('that moves up takes the articles along in the list at once', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.review.move({ id, move: 'submit', as: writer });
    await app.desk.review.move({ id, move: 'approve', as: 'bien-tap' });

    const value = { title: 'Phòng, ban', rank: 2, waiting };
    await app.desk.registers.put({ kind: 'level', id: 'desk', value, as: board });

    expect((await app.desk.articles.list({}))[0]!.stage).toEqual({ name: 'waiting', level: 'board' });
    expect((await app.desk.upkeep.check({})).problems).toEqual([]);
  });

  test('at which somebody has signed cannot be removed', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.review.move({ id, move: 'submit', as: 'bien-tap' });
    await moveRoles(app, 'desk', 'secretariat');
    const levels = await app.desk.registers.list({ kind: 'level' });

    const value = { title: 'Phòng, ban', rank: 1, waiting };
    const put = { kind: 'level', id: 'desk', value, removed: true, as: board };
    const reply = await app.try('registers.put', put);

    expect(reply).toMatchObject({
      ok: false,
      failure: {
        code: 'blocked',
        sentence: 'Đã có người ký duyệt ở cấp “Phòng, ban” nên cấp này phải ở lại. Có thể đổi tên cấp.',
      },
    });
    expect(await app.desk.registers.list({ kind: 'level' })).toEqual(levels);
    expect((await app.desk.articles.open({ id })).stage.name).toBe('waiting');
  });
});

describe('the chain in the settings', () => {
  const ranks = async ({ desk }: TestApp) =>
    (await desk.registers.list({ kind: 'level' })).map(({ id, value }) => `${id} ${value['rank']}`);

  test('WF16 a new level stands right below the last: what is approved stays so, what waits for it waits there first', async () => {
    const app = await createTestApp();
    const [approved, waiting] = [await anArticle(app), await anArticle(app)];
    for (const id of [approved, waiting]) await app.desk.review.move({ id, move: 'submit', as: 'thu-ky' });
    await app.desk.review.move({ id: approved, move: 'approve', as: board });

    const value = { title: 'Ban chuyên đề', waiting: 'Chờ ban chuyên đề', rank: 0 };
    const added = await app.desk.registers.put({ kind: 'level', value, as: board });

    expect(await ranks(app)).toEqual(['reporter 0', 'desk 1', 'secretariat 2', `${added.id} 3`, 'board 4']);
    expect((await app.desk.articles.open({ id: approved })).stage.name).toBe('approved');
    expect((await app.desk.articles.open({ id: waiting })).stage).toEqual({
      name: 'waiting',
      level: added.id,
    });
  });

  test('levels change places, and articles stand by the new order', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.review.move({ id, move: 'submit', as: writer });
    const order = ['reporter', 'secretariat', 'desk', 'board'].map((level) => EntryId.parse(level));

    await app.desk.registers.arrange({ kind: 'level', ids: order, as: board });

    expect(await ranks(app)).toEqual(['reporter 0', 'secretariat 1', 'desk 2', 'board 3']);
    expect((await app.desk.articles.open({ id })).stage).toEqual({ name: 'waiting', level: 'secretariat' });
  });

  test('a level that is named as another one is cannot be added', async () => {
    const app = await createTestApp();
    const value = { title: 'ban biên tập ', rank: 0, waiting: 'Chờ phó ban' };

    expect(await app.try('registers.put', { kind: 'level', value, as: board })).toMatchObject({
      ok: false,
      failure: { sentence: 'Đã có cấp duyệt tên “ban biên tập”. Hãy đặt tên khác.' },
    });
    expect(await ranks(app)).toEqual(['reporter 0', 'desk 1', 'secretariat 2', 'board 3']);
  });

  test('a level that titles stand for cannot be removed', async () => {
    const app = await createTestApp();
    const value = { title: 'Thư ký tòa soạn', rank: 2, waiting: 'Chờ thư ký tòa soạn' };
    const removal = { kind: 'level', id: 'secretariat', value, removed: true, as: board };

    expect(await app.try('registers.put', removal)).toMatchObject({
      ok: false,
      failure: {
        code: 'blocked',
        sentence: expect.stringMatching(/^Còn chức danh ở cấp này: “Thư ký tòa soạn”, /),
      },
    });
    await moveRoles(app, 'secretariat', 'desk');
    expect(await app.try('registers.put', removal)).toMatchObject({ ok: true });
    expect(await ranks(app)).toEqual(['reporter 0', 'desk 1', 'board 3']);
  });
});

async function moveRoles({ desk }: TestApp, from: string, to: string): Promise<void> {
  for (const { id, value } of await desk.registers.list({ kind: 'role' }))
    if (value['level'] === from)
      await desk.registers.put({ kind: 'role', id, value: { ...value, level: to }, as: board });
}
