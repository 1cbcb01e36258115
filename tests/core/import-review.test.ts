import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '#shared/areas/articles.ts';
import { placeInArticle } from '#shared/areas/left-out.ts';
import { pageOf } from '#shared/areas/page-fields.ts';
import { reassign } from '#shared/areas/page-moves.ts';
import type { MoveTarget, PageReview } from '#shared/areas/page-review.ts';
import type { Block } from '#shared/document/block.ts';
import { contentText } from '#shared/document/text.ts';
import type { ArticleId } from '#shared/ids.ts';
import { reviewPage } from '#core/reading/read-page.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';

const writer = 'phong-vien';
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/pages/${name}`, import.meta.url));
const partyPage = fixture('tinh-co-kicker.txt');
const weather = 'Nhiều mây, chiều tối có mưa rào và dông vài nơi.';

function lineOf({ lines }: PageReview, start: string): string {
  return lines.find(({ text }) => text.startsWith(start))!.id;
}

function moved(review: PageReview, start: string, to: MoveTarget): PageReview {
  return reassign(review, [lineOf(review, start)], to);
}

/** Without a thread for it. */
function reviewed(path: string): Promise<PageReview> {
  return reviewPage({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
}

async function accepted({ desk }: TestApp, review: PageReview): Promise<ArticleId> {
  const pages = [{ file: review.file, kind: 'story' as const, page: pageOf(review) }];
  const [article] = await desk.articles.accept({ pages, as: writer });
  return article!.id;
}

async function textOf({ desk }: TestApp, id: ArticleId): Promise<string> {
  return contentText((await desk.articles.open({ id })).content);
}

describe('a page that is looked over', () => {
  test('is told line by line, and nothing of it is stored', async () => {
    const app = await createTestApp();

    const review = await app.desk.reading.review({ file: partyPage });

    expect(pageOf(review)).toEqual(await app.desk.reading.read({ file: partyPage }));
    expect(review.file).toBe('tinh-co-kicker.txt');
    expect(await app.desk.articles.list({})).toEqual([]);
  });

  test.each(['tinh-co-kicker.txt', 'html-fck-detail.html'])('is the same when %s is pasted', async (name) => {
    const app = await createTestApp();

    const pasted = await app.desk.reading.review({ text: readFileSync(fixture(name), 'utf8') });

    expect({ ...pasted, file: name }).toEqual(await app.desk.reading.review({ file: fixture(name) }));
  });

  test('is read beside others, and a list page among them is refused with a sentence', async () => {
    const app = await createTestApp();
    const names = [
      'tinh-co-kicker.txt',
      'trang-chu.txt',
      'phong-su-dai-hai-tac-gia.txt',
      'tin-thong-tan.txt',
    ];

    const replies = await Promise.all(
      names.map((name) => app.try('reading.review', { file: fixture(name) })),
    );

    expect(replies.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(replies[1]).toMatchObject({
      failure: { code: 'invalid_input', sentence: expect.stringMatching(/^Trang này là trang chủ/) },
    });
  });
});

describe('a page that is accepted', () => {
  test('lies on the desk with the fields a person gave it and every line that was left out', async () => {
    const app = await createTestApp();
    const review = await reviewed(partyPage);
    const corrected = moved(moved(review, 'Đưa nghị quyết', 'dropped'), 'THỜI TIẾT', 'subheadline');

    const id = await accepted(app, corrected);

    const { content, dropped, doubts } = await app.desk.articles.open({ id });
    expect(content.kicker).toEqual([]);
    expect(content.subheadline).toEqual([{ text: 'THỜI TIẾT' }]);
    expect(content.publishedAt).toBe('2024-07-12T08:30+07:00');
    expect(dropped).toEqual(pageOf(corrected).dropped);
    expect(dropped).toContainEqual({ text: 'Đưa nghị quyết vào cuộc sống', why: 'bỏ ra khi nhập' });
    expect(doubts).toEqual(pageOf(corrected).doubts);
    expect((await app.desk.revisions.list({ article: id })).map(({ reason }) => reason)).toEqual(['import']);
  });

  test('untouched is what importing the file would have stored', async () => {
    const app = await createTestApp();
    const [imported] = await app.desk.articles.import({ files: [partyPage], kind: 'story', as: writer });
    if (!imported?.ok) throw new Error('the page was refused');

    const id = await accepted(app, await reviewed(partyPage));

    const [one, other] = [
      await app.desk.articles.open({ id }),
      await app.desk.articles.open({ id: imported.id }),
    ];
    expect(contentText(one.content)).toBe(contentText(other.content));
    expect([one.dropped, one.doubts, one.warnings]).toEqual([other.dropped, other.doubts, other.warnings]);
  });

  test('together with others is stored with all of them or not at all', async () => {
    const app = await createTestApp();
    const page = pageOf(await reviewed(partyPage));
    const pages = [page, { ...page, body: [{ type: 'paragraph' }] }].map((each) => ({
      file: 'a.txt',
      kind: 'reference',
      page: each,
    }));

    const reply = await app.try('articles.accept', { pages, as: writer });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    expect(await app.desk.articles.list({})).toEqual([]);
  });

  test('by nobody of the newsroom is refused', async () => {
    const app = await createTestApp();
    const page = pageOf(await reviewed(partyPage));

    const reply = await app.try('articles.accept', {
      pages: [{ file: 'a.txt', kind: 'story', page }],
      as: 'khach-la',
    });

    expect(reply).toMatchObject({ ok: false });
    expect(await app.desk.articles.list({})).toEqual([]);
  });
});

describe('a line that was left out', () => {
  const leftOut = ({ content, dropped }: Pick<Article, 'content' | 'dropped'>) =>
    dropped.flatMap((line) => (placeInArticle(line, content) ? [] : [line.text]));

  async function given() {
    const app = await createTestApp();
    const id = await accepted(app, await reviewed(partyPage));
    const before = await app.desk.articles.open({ id });
    const line = before.dropped.findIndex(({ text }) => text.startsWith(weather));
    return { app, id, before, line, text: before.dropped[line]!.text };
  }

  test('is put back behind a paragraph, and taken out again leaves the article as it was', async () => {
    const { app, id, before, line, text } = await given();
    const after = before.content.body[1]!.id;

    const back = await app.desk.articles.putBack({ id, line, to: 'paragraph', after, as: writer });
    const { content, dropped } = await app.desk.articles.open({ id });
    await app.desk.articles.takeOut({ id, line, as: writer });

    expect(content.body[2]).toEqual({ id: expect.any(String), type: 'paragraph', runs: [{ text }] });
    expect(content.body).toHaveLength(before.content.body.length + 1);
    expect(dropped[line]?.back).toEqual({ to: 'paragraph', block: content.body[2]?.id });
    expect(back.changes.order).toEqual(content.body.map((block) => block.id));
    const end = await app.desk.articles.open({ id });
    expect(end.content).toEqual(before.content);
    expect(leftOut(end)).toEqual(before.dropped.map(({ text: words }) => words));
  });

  test('is in the article or out of it as the text says, after undo and redo of either way', async () => {
    const { app, id, before, line, text } = await given();
    const put = await app.desk.articles.putBack({ id, line, to: 'paragraph', as: writer });
    const without = { order: before.content.body.map((block) => block.id) };
    const opened = () => app.desk.articles.open({ id });

    await app.desk.articles.save({ id, changes: without, as: writer });
    const undone = leftOut(await opened());
    const again = await app.try('articles.takeOut', { id, line, as: writer });
    await app.desk.articles.save({ id, changes: put.changes, as: writer });
    const redone = leftOut(await opened());
    await app.desk.articles.takeOut({ id, line, as: writer });
    await app.desk.articles.save({ id, changes: put.changes, as: writer });
    const takenBack = leftOut(await opened());
    const twice = await app.try('articles.putBack', { id, line, to: 'quote', as: writer });

    expect([undone, redone, takenBack].map((lines) => lines.includes(text))).toEqual([true, false, false]);
    expect(again).toMatchObject({ ok: true, value: { changes: {} } });
    expect(twice).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });

  test('whose paragraph was joined to another is in the article, and is not taken out of that', async () => {
    const { app, id, before, line, text } = await given();
    await app.desk.articles.putBack({ id, line, to: 'paragraph', as: writer });
    const first = { ...before.content.body[0]!, runs: [{ text: `Mở đầu. ${text}` }] };
    const order = before.content.body.map((block) => block.id);
    await app.desk.articles.save({ id, changes: { put: [first as Block], order }, as: writer });

    const reply = await app.try('articles.takeOut', { id, line, as: writer });

    expect(leftOut(await app.desk.articles.open({ id }))).not.toContain(text);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(await textOf(app, id)).toContain(text);
  });

  test.each(['kicker', 'headline', 'subheadline', 'lead', 'bylines', 'source'] as const)(
    'is put at the end of the %s and taken out again',
    async (to) => {
      const { app, id, before, line, text } = await given();

      await app.desk.articles.putBack({ id, line, to, as: writer });
      const { content } = await app.desk.articles.open({ id });
      await app.desk.articles.takeOut({ id, line, as: writer });

      expect(JSON.stringify(content[to])).toContain(text);
      expect((await app.desk.articles.open({ id })).content).toEqual(before.content);
    },
  );

  test('is put back once', async () => {
    const { app, id, line } = await given();
    await app.desk.articles.putBack({ id, line, to: 'quote', as: writer });

    const again = await app.try('articles.putBack', { id, line, to: 'quote', as: writer });

    expect(again).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });

  test('whose words were changed since is not taken out of the text', async () => {
    const { app, id, line } = await given();
    const { changes } = await app.desk.articles.putBack({ id, line, to: 'paragraph', as: writer });
    const [block] = changes.put!;
    const put = [{ ...block!, runs: [{ text: 'Trời mưa.' }] }];
    await app.desk.articles.save({ id, changes: { put: put as typeof changes.put }, as: writer });

    const reply = await app.try('articles.takeOut', { id, line, as: writer });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(await textOf(app, id)).toContain('Trời mưa.');
  });

  test('whose block was deleted in the text only goes back to the list', async () => {
    const { app, id, before, line } = await given();
    await app.desk.articles.putBack({ id, line, to: 'subhead', as: writer });
    const order = before.content.body.map((block) => block.id);
    await app.desk.articles.save({ id, changes: { order }, as: writer });

    const { changes, dropped } = await app.desk.articles.takeOut({ id, line, as: writer });

    expect(changes).toEqual({});
    expect(leftOut({ content: before.content, dropped })).toEqual(before.dropped.map(({ text }) => text));
  });

  test('is refused where the article has no such line', async () => {
    const { app, id } = await given();

    const reply = await app.try('articles.putBack', { id, line: 999, to: 'lead', as: writer });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });

  test('that was put back travels with the article in a story file', async () => {
    const { app, id, line } = await given();
    await app.desk.articles.putBack({ id, line, to: 'paragraph', as: writer });
    const out = join(app.folder, 'mot-bai.toasoan');

    await app.desk.stories.pack({ ids: [id], out });
    const other = await createTestApp({ laptop: 'máy khác' });
    await other.desk.stories.open({ file: out });

    const { dropped } = await app.desk.articles.open({ id });
    expect((await other.desk.articles.open({ id })).dropped).toEqual(dropped);
  });
});
