import { describe, expect, test } from 'vitest';
import {
  anArticle,
  attachPhoto,
  board,
  desk,
  laptop,
  recordsOf,
  revise,
  stageOf,
  textOf,
  told,
  twoLaptops,
  write,
  writer,
} from './newsroom.ts';

describe('what becomes of the text', () => {
  test('ST2 new, then the same: opening again changes nothing', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await attachPhoto(a, id);
    const file = await pack(a, id);

    const looked = await b.desk.stories.look({ file });
    const first = await b.desk.stories.open({ file });
    const after = recordsOf(b);
    const second = await b.desk.stories.open({ file });

    expect([told(first), told(second)]).toEqual(['new: +2 +0 +0, 1', 'same: +0 +0 +0, 1']);
    expect([looked, first, second].map(({ articles }) => articles[0]!.sentence)).toEqual([
      'Bài mới, chưa có trên máy này.',
      'Bài mới, nay đã có trên máy này.',
      'Bài trong gói giống hệt bài trên máy này.',
    ]);
    expect(second.photos).toEqual({ total: 1, adds: 0, said: 0, saidOtherwise: 0 });
    expect(recordsOf(b)).toEqual(after);
  });

  test('a descendant moves the working copy along', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    await revise(a, id, 'Bản sau.');

    const view = await b.desk.stories.open({ file: await pack(a, id) });

    expect(told(view)).toBe('forward: +1 +0 +0, 1');
    expect(await textOf(b, id)).toBe('Bản sau.');
    expect((await b.desk.articles.list({}))[0]).toMatchObject({ headCount: 1, isUnkept: false });
  });

  test('an ancestor changes nothing', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    const file = await pack(a, id);
    await b.desk.stories.open({ file });
    await revise(b, id, 'Sửa ở máy B.');
    const before = recordsOf(b);

    const view = await b.desk.stories.open({ file });

    expect(told(view)).toBe('older: +0 +0 +0, 1');
    expect(recordsOf(b)).toEqual(before);
    expect(await textOf(b, id)).toBe('Sửa ở máy B.');
  });

  test('the same revisions beside text that was written on here since: this laptop is ahead', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    const file = await pack(a, id);
    await b.desk.stories.open({ file });
    await write(b, id, 'Viết tiếp ở máy B.');

    const view = await b.desk.stories.look({ file });

    expect(told(view)).toBe('older: +0 +0 +0, 1');
    expect(view.articles[0]!.sentence).toBe('Máy này đã có bản mới hơn; bài giữ nguyên.');
  });

  test('ST3 two heads both stay, and the working copy stays on its own', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    const [onA, onB] = [await revise(a, id, 'Sửa ở máy A.'), await revise(b, id, 'Sửa ở máy B.')];

    const view = await b.desk.stories.open({ file: await pack(a, id) });

    expect(told(view)).toBe('parallel: +1 +0 +0, 2');
    expect(view.articles[0]!.sentence).toContain('chọn một bản để giữ');
    const { heads, isUnkept } = await b.desk.articles.open({ id });
    expect([...heads].sort()).toEqual([onA, onB].sort());
    expect(isUnkept).toBe(false);
    expect(await textOf(b, id)).toBe('Sửa ở máy B.');
    expect((await b.desk.articles.list({}))[0]!.headCount).toBe(2);
  });

  test('a descendant that meets unkept text: that is kept first, and stands beside it', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    await revise(a, id, 'Sửa ở máy A.');
    await write(b, id, 'Đang viết dở ở máy B.');
    const file = await pack(a, id);

    const looked = await b.desk.stories.look({ file });
    const view = await b.desk.stories.open({ file });

    expect(told(view)).toBe('parallel: +1 +0 +0, 2');
    const [before, after] = [looked.articles[0]!, view.articles[0]!];
    expect(looked).toEqual({ ...view, articles: [{ ...after, sentence: before.sentence }] });
    expect(before.sentence).toContain('chưa lưu bản được giữ');
    expect(after.sentence).toContain('chưa lưu bản đã được giữ');
    expect(view.articles[0]!.keepsOwn).toBe(true);
    expect(await textOf(b, id)).toBe('Đang viết dở ở máy B.');
    const heads = (await b.desk.revisions.list({ article: id })).filter(({ isHead }) => isHead);
    expect(heads.map(({ reason, author }) => `${reason} ${author.laptop}`).sort()).toEqual([
      'keep máy A',
      'keep máy B',
    ]);
  });

  test('WF6 an approval that arrives while its text is written on does not stand for what was written on', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await a.desk.review.move({ id, move: 'submit', as: writer });
    await b.desk.stories.open({ file: await pack(a, id) });
    await b.desk.review.move({ id, move: 'approve', as: board });
    await write(a, id, 'Viết tiếp ở máy A.');

    await a.desk.stories.open({ file: await pack(b, id) });

    expect(await stageOf(a, id)).toMatchObject({ name: 'waiting' });
    expect(await textOf(a, id)).toBe('Viết tiếp ở máy A.');
    expect(await a.desk.articles.open({ id })).toMatchObject({ isUnkept: false });
  });

  test('unkept text stays unkept where the text it was written on does not move', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    await revise(b, id, 'Sửa ở máy B.');
    await write(b, id, 'Viết tiếp ở máy B.');
    await revise(a, id, 'Sửa ở máy A.');

    const view = await b.desk.stories.open({ file: await pack(a, id) });

    expect(told(view)).toBe('parallel: +1 +0 +0, 2');
    expect(view.articles[0]!.keepsOwn).toBe(false);
    expect(await b.desk.articles.open({ id })).toMatchObject({ isUnkept: true });
    expect(await textOf(b, id)).toBe('Viết tiếp ở máy B.');
  });

  test('where only our own branch was built upon, the working copy moves along it and both heads stay', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    await revise(a, id, 'Sửa ở máy A.');
    b.clock.forward(600);
    await revise(b, id, 'Sửa ở máy B.');
    await b.desk.stories.open({ file: await pack(a, id) });
    const c = await laptop('máy C', 3);
    await c.desk.stories.open({ file: await pack(b, id) });
    const next = await revise(c, id, 'Viết tiếp ở máy C.');

    const view = await b.desk.stories.open({ file: await pack(c, id) });

    expect(view.articles[0]).toMatchObject({ outcome: 'parallel', heads: 2 });
    expect((await b.desk.articles.open({ id })).heads).toContain(next);
    expect(await textOf(b, id)).toBe('Viết tiếp ở máy C.');
  });

  test('only a decision arrives: the text stays, the stage moves', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await a.desk.review.move({ id, move: 'submit', as: writer });
    await b.desk.stories.open({ file: await pack(a, id) });
    await a.desk.review.move({ id, move: 'approve', as: board });

    const view = await b.desk.stories.open({ file: await pack(a, id) });

    expect(told(view)).toBe('same: +0 +1 +0, 1');
    expect(view.articles[0]!.sentence).toBe('Bài trong gói giống hệt bài trên máy này. Thêm 1 lần ký duyệt.');
    expect(await stageOf(b, id)).toEqual(await stageOf(a, id));
    expect((await b.desk.articles.list({}))[0]!.stage.name).toBe('approved');
  });

  test('an article that has two heads where it comes from has them where it arrives', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await b.desk.stories.open({ file: await pack(a, id) });
    await revise(a, id, 'Sửa ở máy A.');
    await revise(b, id, 'Sửa ở máy B.');
    await b.desk.stories.open({ file: await pack(a, id) });
    const c = await laptop('máy C', 3);

    const view = await c.desk.stories.open({ file: await pack(b, id) });

    expect(told(view)).toBe('new: +4 +0 +0, 2');
    expect((await c.desk.articles.open({ id })).heads).toHaveLength(2);
  });
});

describe('the rule for the next step: a person chooses', () => {
  async function aParallel() {
    const laptops = await twoLaptops();
    const { a, b, pack } = laptops;
    const id = await anArticle(a);
    await a.desk.review.move({ id, move: 'submit', as: writer });
    await b.desk.stories.open({ file: await pack(a, id) });
    const onA = await revise(a, id, 'Sửa ở máy A.');
    const onB = await revise(b, id, 'Sửa ở máy B.');
    await b.desk.stories.open({ file: await pack(a, id) });
    return { ...laptops, id, onA, onB };
  }

  test('WF15 an article with two heads is not approved until somebody has chosen', async () => {
    const { b, id, onA } = await aParallel();

    const refused = await b.try('review.move', { id, move: 'approve', as: board });
    await b.desk.articles.settleHeads({ id, revision: onA as never, as: board });
    const { stage } = await b.desk.review.move({ id, move: 'approve', as: board });

    expect(refused).toMatchObject({ ok: false, failure: { details: { blockers: [{ kind: 'heads' }] } } });
    expect(stage.name).toBe('approved');
  });

  test('ST4 the chosen text goes on as a revision built upon both, here and where the file goes', async () => {
    const { a, b, pack, id, onA, onB } = await aParallel();

    const { revision } = await b.desk.articles.settleHeads({ id, revision: onA as never, as: desk });
    const view = await a.desk.stories.open({ file: await pack(b, id) });
    expect(view.articles[0]!.sentence).toContain('viết tiếp từ bản trên máy này');

    const settled = (await b.desk.revisions.list({ article: id })).find((one) => one.id === revision);
    expect(settled).toMatchObject({
      ...{ reason: 'choose', isHead: true, author: { person: desk } },
      parents: [onA, onB].sort(),
    });
    expect(await textOf(b, id)).toBe('Sửa ở máy A.');
    expect(told(view)).toBe('forward: +2 +0 +0, 1');
    expect(await textOf(a, id)).toBe('Sửa ở máy A.');
  });

  test('a laptop whose text was not chosen is told so before it opens the file', async () => {
    const { a, b, pack, id, onB } = await aParallel();
    await b.desk.articles.settleHeads({ id, revision: onB as never, as: desk });

    const view = await a.desk.stories.look({ file: await pack(b, id) });

    expect(told(view)).toBe('forward: +2 +0 +0, 1');
    expect(view.articles[0]!.sentence).toContain('đã chọn một bản khác thay cho bản trên máy này');
  });

  test('text that was not kept yet is kept, and stays in the list', async () => {
    const { b, id, onA } = await aParallel();
    await write(b, id, 'Viết thêm ở máy B.');

    await b.desk.articles.settleHeads({ id, revision: onA as never, as: desk });

    const { heads } = await b.desk.articles.open({ id });
    expect(heads).toHaveLength(1);
    const texts = await Promise.all(
      (await b.desk.revisions.list({ article: id })).map(async ({ id: revision }) =>
        JSON.stringify((await b.desk.revisions.open({ id: revision })).content.body),
      ),
    );
    expect(texts.some((text) => text.includes('Viết thêm ở máy B.'))).toBe(true);
  });

  test('text that was written on since goes on, where the head that it was written upon is chosen', async () => {
    const { b, id, onB } = await aParallel();
    await write(b, id, 'Viết thêm ở máy B.');

    await b.desk.articles.settleHeads({ id, revision: onB as never, as: desk });

    expect(await textOf(b, id)).toBe('Viết thêm ở máy B.');
    expect(await b.desk.articles.open({ id })).toMatchObject({ isUnkept: false });
  });

  test('a revision that is no head, and an article with one, cannot be chosen from', async () => {
    const { a, b, id, onA } = await aParallel();
    const [first] = (await b.desk.revisions.list({ article: id })).slice(-1);

    const noHead = await b.try('articles.settleHeads', { id, revision: first!.id, as: desk });
    const oneHead = await a.try('articles.settleHeads', { id, revision: onA, as: writer });

    expect(noHead).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    expect(oneHead).toMatchObject({ ok: false, failure: { code: 'blocked' } });
  });

  test('chosen differently on two laptops: two heads again, and a person chooses again', async () => {
    const { a, b, pack, id, onA, onB } = await aParallel();
    await a.desk.stories.open({ file: await pack(b, id) });
    await a.desk.articles.settleHeads({ id, revision: onA as never, as: writer });
    await b.desk.articles.settleHeads({ id, revision: onB as never, as: desk });

    const view = await b.desk.stories.open({ file: await pack(a, id) });

    expect(told(view)).toBe('parallel: +1 +0 +0, 2');
  });
});
