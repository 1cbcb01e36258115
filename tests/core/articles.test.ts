import { describe, expect, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';

const writer = 'phong-vien';

function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', runs: runsOf(text) };
}

async function bodyOf({ desk }: TestApp, id: ArticleId): Promise<string[]> {
  const { content } = await desk.articles.open({ id });
  return content.body.map(
    (block) => `${block.id}: ${block.type === 'paragraph' ? (block.runs[0]?.text ?? '') : block.type}`,
  );
}

/** An article whose body is three paragraphs a, b and c. */
async function threeParagraphs(app: TestApp): Promise<ArticleId> {
  const { id } = await app.desk.articles.create({ as: writer });
  const put = [paragraph('a', 'Một'), paragraph('b', 'Hai'), paragraph('c', 'Ba')];
  await app.desk.articles.save({ id, as: writer, changes: { put, order: ['a', 'b', 'c'] } });
  return id;
}

describe('saving what changed', () => {
  test('a new article is a draft with one empty paragraph and one revision', async () => {
    const app = await createTestApp();

    const { id } = await app.desk.articles.create({ as: writer });

    const article = await app.desk.articles.open({ id });
    expect(article.stage).toEqual({ name: 'draft', level: 'reporter' });
    expect(article.content.body).toHaveLength(1);
    expect(article.heads).toHaveLength(1);
    expect(article.isUnkept).toBe(false);
  });

  test('RV2 a saved field is there when the article is opened again, and no revision was cut', async () => {
    const app = await createTestApp();
    const { id } = await app.desk.articles.create({ as: writer });

    await app.desk.articles.save({
      id,
      as: writer,
      changes: { fields: { headline: runsOf('Nước về đồng mặn') } },
    });

    const article = await app.desk.articles.open({ id });
    expect(article.content.headline).toEqual([{ text: 'Nước về đồng mặn' }]);
    expect(article.isUnkept).toBe(true);
    expect(await app.desk.revisions.list({ article: id })).toHaveLength(1);
  });

  test('text is stored in NFC however it was typed', async () => {
    const app = await createTestApp();
    const { id } = await app.desk.articles.create({ as: writer });
    const decomposed = 'Ủy ban nhân dân tỉnh'.normalize('NFD');

    const changes = {
      fields: { headline: runsOf(decomposed) },
      put: [paragraph('a', decomposed)],
      order: ['a'],
    };
    await app.desk.articles.save({ id, as: writer, changes });

    expect((await app.desk.articles.open({ id })).content.headline).toEqual([
      { text: 'Ủy ban nhân dân tỉnh' },
    ]);
    expect(await bodyOf(app, id)).toEqual(['a: Ủy ban nhân dân tỉnh']);
  });

  test('blocks are changed, added, moved and removed in one save', async () => {
    const app = await createTestApp();
    const id = await threeParagraphs(app);

    const put = [paragraph('b', 'Hai, sửa lại'), paragraph('d', 'Bốn')];
    await app.desk.articles.save({ id, as: writer, changes: { put, order: ['d', 'c', 'b'] } });

    expect(await bodyOf(app, id)).toEqual(['d: Bốn', 'c: Ba', 'b: Hai, sửa lại']);
  });

  test('a changed block without an order stays where it is', async () => {
    const app = await createTestApp();
    const id = await threeParagraphs(app);

    await app.desk.articles.save({ id, as: writer, changes: { put: [paragraph('b', 'Hai mới')] } });

    expect(await bodyOf(app, id)).toEqual(['a: Một', 'b: Hai mới', 'c: Ba']);
  });

  test.each([
    ['a block that the order does not name', { put: [paragraph('x', 'Lạc')], order: ['a', 'b', 'c'] }],
    ['an order that names a block nobody has', { order: ['a', 'b', 'c', 'x'] }],
    ['an order that names a block twice', { order: ['a', 'b', 'b'] }],
    ['a new block without an order', { put: [paragraph('x', 'Lạc')] }],
  ])('%s is refused, and nothing of that save is stored', async (_, blocks) => {
    const app = await createTestApp();
    const id = await threeParagraphs(app);

    const changes = { fields: { headline: runsOf('Không được lưu') }, ...blocks };
    const reply = await app.try('articles.save', { id, as: writer, changes });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    expect(await bodyOf(app, id)).toEqual(['a: Một', 'b: Hai', 'c: Ba']);
    expect((await app.desk.articles.open({ id })).content.headline).toEqual([]);
  });

  test('a cleared field is absent', async () => {
    const app = await createTestApp();
    const { id } = await app.desk.articles.create({ as: writer });
    await app.desk.articles.save({
      id,
      as: writer,
      changes: { fields: { place: 'Bến Tràm', section: 'thoi-su' } },
    });

    await app.desk.articles.save({ id, as: writer, changes: { clear: ['place'] } });

    const { content } = await app.desk.articles.open({ id });
    expect(content).not.toHaveProperty('place');
    expect(content.section).toBe('thoi-su');
  });

  test('RV3 what one person left unkept becomes a revision of theirs when another begins to edit', async () => {
    const app = await createTestApp();
    const id = await threeParagraphs(app);

    await app.desk.articles.save({ id, as: 'bien-tap', changes: { put: [paragraph('a', 'Một, biên tập')] } });

    const [newest] = await app.desk.revisions.list({ article: id });
    expect(newest).toMatchObject({ author: { person: writer, role: 'reporter' }, reason: 'handOver' });
    const kept = await app.desk.revisions.open({ id: newest!.id });
    expect(kept.content.body[0]).toMatchObject({ runs: [{ text: 'Một' }] });
  });

  test('a save by somebody the newsroom does not know is refused with a sentence', async () => {
    const app = await createTestApp();
    const { id } = await app.desk.articles.create({ as: writer });

    const reply = await app.try('articles.save', { id, as: 'nguoi-la', changes: {} });

    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'not_found', sentence: expect.stringContaining('nguoi-la') },
    });
  });
});

describe('lists', () => {
  test('a summary tells what the working copy says, newest first', async () => {
    const app = await createTestApp();
    const older = await threeParagraphs(app);
    const { id: newer } = await app.desk.articles.create({ as: writer });
    const fields = {
      headline: runsOf('Tít mới'),
      lead: runsOf('Sapo có năm chữ'),
      bylines: [{ penName: 'HẢI ĐĂNG', role: 'writer' }],
      section: 'kinh-te',
    };
    await app.desk.articles.save({ id: newer, as: writer, changes: { fields } });

    const rows = await app.desk.articles.list({});

    expect(rows.map((row) => row.id)).toEqual([newer, older]);
    expect(rows[0]).toMatchObject({
      headline: 'Tít mới',
      words: 4,
      penNames: ['HẢI ĐĂNG'],
      section: 'kinh-te',
      photos: 0,
    });
    expect(rows[1]).toMatchObject({ words: 3 });
  });
});

describe('the desk', () => {
  test('counts what lies at each place, and lists what stands at one of them', async () => {
    const { desk } = await createTestApp();
    for (let count = 0; count < 3; count++) await desk.articles.create({ as: writer });

    expect(await desk.articles.counts({})).toEqual([
      { kind: 'story', name: 'draft', level: 'reporter', articles: 3 },
    ]);
    const standing = (name: 'draft' | 'approved') =>
      desk.articles.list({ kind: 'story', stage: { name, level: 'reporter' }, sort: 'headline' });
    expect((await standing('draft')).length).toBe(3);
    expect(await standing('approved')).toEqual([]);
  });

  test('rows of known articles come in the order they are asked for', async () => {
    const { desk } = await createTestApp();
    const { id: a } = await desk.articles.create({ as: writer });
    const { id: b } = await desk.articles.create({ as: writer });

    expect((await desk.articles.summaries({ ids: [b, a] })).map(({ id }) => id)).toEqual([b, a]);
  });

  test('rows that carry a headline are the newest three of that very headline', async () => {
    const { desk } = await createTestApp();
    const ids = [];
    for (const headline of ['Nước lên', 'Nước lên', 'Nước lên', 'Nước lên', 'Nước lện']) {
      const { id } = await desk.articles.create({ as: writer });
      await desk.articles.save({ id, changes: { fields: { headline: [{ text: headline }] } }, as: writer });
      ids.unshift(id);
    }

    const found = await desk.articles.withHeadline({ headline: 'Nước lên' });

    expect(found.map(({ id }) => id)).toEqual(ids.slice(1, 4));
  });
});

describe('revisions', () => {
  test('RV1 keeping the same text twice makes one revision', async () => {
    const app = await createTestApp();
    const id = await threeParagraphs(app);

    const first = await app.desk.articles.keep({ id, as: writer });
    const second = await app.desk.articles.keep({ id, as: writer });

    expect(second).toEqual(first);
    expect((await app.desk.articles.open({ id })).heads).toEqual([first.revision]);
  });

  test('RV5 restoring brings an old text back as a new revision and loses nothing', async () => {
    const app = await createTestApp();
    const id = await threeParagraphs(app);
    const { revision } = await app.desk.articles.keep({ id, as: writer });
    await app.desk.articles.save({ id, as: writer, changes: { put: [paragraph('a', 'Chưa kịp giữ')] } });

    await app.desk.revisions.restore({ article: id, revision, as: writer });

    expect(await bodyOf(app, id)).toEqual(['a: Một', 'b: Hai', 'c: Ba']);
    const reasons = (await app.desk.revisions.list({ article: id })).map(({ reason }) => reason);
    expect(reasons).toEqual(['restore', 'keep', 'keep', 'create']);
  });

  test('any of two hundred revisions reads back exactly', async () => {
    const app = await createTestApp();
    const id = await threeParagraphs(app);
    const kept: { revision: string; text: string }[] = [];
    for (let edit = 0; edit < 200; edit++) {
      const text = `Đoạn được sửa lần thứ ${edit}: nước lên, thuyền cập bến.`;
      await app.desk.articles.save({ id, as: writer, changes: { put: [paragraph('b', text)] } });
      kept.push({ ...(await app.desk.articles.keep({ id, as: writer })), text });
    }

    for (const { revision, text } of kept) {
      const { content } = await app.desk.revisions.open({ id: revision as never });
      expect(content.body[1]).toMatchObject({ runs: [{ text }] });
    }
    expect((await app.desk.upkeep.check({})).problems).toEqual([]);
  });
});
