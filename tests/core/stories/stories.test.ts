import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StoryFileView } from '#shared/areas/stories.ts';
import { runsOf } from '#shared/document/run.ts';
import { type TestApp } from '#tests/support/app.ts';
import {
  anArticle,
  attachPhoto,
  board,
  desk,
  laptop,
  recordsOf,
  revise,
  textOf,
  twoLaptops,
  write,
  writer,
} from './newsroom.ts';
import {
  changed,
  lines,
  partsOf,
  pathOf,
  recordsIn,
  storyFileOf,
  type Parts,
  type Records,
} from './story-parts.ts';

/** How a view tells of its only article, in one line. */
function told({ articles: [article] }: StoryFileView): string {
  const { outcome, adds, heads } = article!;
  return `${outcome}: +${adds.revisions} +${adds.signOffs} +${adds.messages}, ${heads}`;
}

const stageOf = async (app: TestApp, id: string) => (await app.desk.articles.open({ id: id as never })).stage;

describe('an article that travels', () => {
  test('ST1 arrives with its revisions, sign-offs, comments, photo and dropped lines, byte for byte', async () => {
    const { a, b, pack } = await twoLaptops();
    const page = join(a.folder, 'trang.txt');
    writeFileSync(page, readFileSync(join(import.meta.dirname, 'trang.txt')));
    const [imported] = await a.desk.articles.import({ files: [page], kind: 'story', as: writer });
    assert(imported?.ok);
    const { id } = imported;
    await attachPhoto(a, id);
    await a.desk.articles.keep({ id, as: writer });
    const anchor = { field: 'headline' as const, start: 0, end: 4, quote: 'Ruộn' };
    const { id: thread } = await a.desk.threads.begin({ article: id, anchor, text: 'Tít dài.', as: desk });
    await a.desk.threads.answer({ thread, answer: { kind: 'resolve' }, as: writer });

    const view = await b.desk.stories.open({ file: await pack(a, id) });

    expect(told(view)).toBe('new: +2 +0 +2, 1');
    expect(recordsOf(b)).toEqual(recordsOf(a));
    const arrived = await b.desk.articles.open({ id });
    const sent = await a.desk.articles.open({ id });
    expect({ ...arrived, savedAt: 0, assets: [] }).toEqual({ ...sent, savedAt: 0, assets: [] });
    expect(arrived.dropped.length).toBeGreaterThan(0);
    expect((await b.desk.upkeep.check({})).problems).toEqual([]);
  });

  test('brings the person, section and genre it names, and those alone', async () => {
    const { a, b, pack } = await twoLaptops();
    const put = (
      kind: 'person' | 'section' | 'genre',
      id: string,
      value: Record<string, string | string[]>,
    ) => a.desk.registers.put({ kind, id, value, as: board });
    await put('person', 'thu-hien', {
      name: 'Lê Thu Hiền',
      role: 'phong-vien',
      penNames: ['THU HIỀN'],
      shortForms: [],
    });
    await put('person', 'van-kien', {
      name: 'Trần Văn Kiên',
      role: 'phong-vien',
      penNames: [],
      shortForms: [],
    });
    await put('section', 'diem-dan', { title: 'Đời muối', parent: 'kinh-te' });
    await put('genre', 'ky-su', { title: 'Ký sự', group: 'feature' });
    const bylines = [{ penName: 'THU HIỀN', role: 'writer', person: 'thu-hien' }];
    const id = await anArticle(a, 'Nắng.', { bylines, section: 'diem-dan' });

    const { entries } = await b.desk.stories.open({ file: await pack(a, id) });

    expect(entries).toEqual([
      { kind: 'person', id: 'thu-hien', title: 'Lê Thu Hiền' },
      { kind: 'section', id: 'diem-dan', title: 'Đời muối' },
    ]);
    const people = await b.desk.registers.list({ kind: 'person' });
    expect(people.find(({ id: person }) => person === 'thu-hien')?.value).toMatchObject({
      name: 'Lê Thu Hiền',
    });
    expect(people.find(({ id: person }) => person === 'van-kien')).toBeUndefined();
  });

  test('ST1 what nobody kept yet is kept as its writer’s own before it is packed', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await write(a, id, 'Vừa viết xong, chưa lưu bản.');

    await b.desk.stories.open({ file: await pack(a, id) });

    expect(await textOf(b, id)).toBe('Vừa viết xong, chưa lưu bản.');
    const [newest] = await b.desk.revisions.list({ article: id });
    expect(newest).toMatchObject({
      reason: 'pack',
      author: { person: writer, laptop: 'máy A' },
      isHead: true,
    });
    expect((await b.desk.articles.open({ id })).isUnkept).toBe(false);
  });

  test('several travel in one file, an article named twice once', async () => {
    const { a, b, stick } = await twoLaptops();
    const ids = [await anArticle(a, 'Một.'), await anArticle(a, 'Hai.')];
    const out = join(stick, 'hai-bai');

    const receipt = await a.desk.stories.pack({ ids: [...ids, ids[0]!], out });
    const { articles } = await b.desk.stories.open({ file: receipt.path });

    expect(receipt).toEqual({
      ...{ path: `${out}.toasoan`, size: statSync(`${out}.toasoan`).size },
      ...{ articles: 2, revisions: 4, photos: 0, missingPhotos: 0 },
    });
    expect(articles.map((article) => article.id)).toEqual(ids);
  });

  test('packed twice makes the same bytes', async () => {
    const { a, pack } = await twoLaptops();
    const id = await anArticle(a);
    await attachPhoto(a, id);

    const [first, second] = [await pack(a, id), await pack(a, id)];

    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  test('a history of hundreds of revisions travels whole', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    for (let n = 0; n < 150; n += 1) await revise(a, id, `Lần sửa thứ ${n}.`);

    await b.desk.stories.open({ file: await pack(a, id) });

    expect(recordsOf(b)['revision']).toEqual(recordsOf(a)['revision']);
  });

  test('text that repeats itself thousands of times can be packed and opened', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a, 'muối '.repeat(100_000));

    await b.desk.stories.open({ file: await pack(a, id) });

    expect(await textOf(b, id)).toBe('muối '.repeat(100_000));
  });

  test('a photo whose original is gone stays behind, and the rest travels', async () => {
    const { a, b, stick } = await twoLaptops();
    const id = await anArticle(a);
    const asset = await attachPhoto(a, id);
    writeFileSync(join(a.folder, 'photos', asset.slice(0, 2), `${asset}.jpg`), '');

    const receipt = await a.desk.stories.pack({ ids: [id], out: join(stick, 'thieu-anh') });
    const { photos } = await b.desk.stories.open({ file: receipt.path });

    expect(receipt).toMatchObject({ photos: 0, missingPhotos: 1 });
    expect(photos).toEqual({ total: 0, adds: 0 });
  });

  test('a photo whose original was changed stops the packing, with its name', async () => {
    const { a, stick } = await twoLaptops();
    const id = await anArticle(a);
    const asset = await attachPhoto(a, id);
    const original = join(a.folder, 'photos', asset.slice(0, 2), `${asset}.jpg`);
    const bytes = readFileSync(original);
    bytes[100]! ^= 1;
    writeFileSync(original, bytes);

    const reply = await a.try('stories.pack', { ids: [id], out: join(stick, 'anh-hong') });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'storage' } });
    expect(!reply.ok && reply.failure.sentence).toContain(asset);
    expect(statSync(join(stick, 'anh-hong.toasoan'), { throwIfNoEntry: false })).toBeUndefined();
  });
});

describe('what becomes of the text', () => {
  test('ST2 new, then the same: opening again changes nothing', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await attachPhoto(a, id);
    const file = await pack(a, id);

    const first = await b.desk.stories.open({ file });
    const after = recordsOf(b);
    const second = await b.desk.stories.open({ file });

    expect([told(first), told(second)]).toEqual(['new: +2 +0 +0, 1', 'same: +0 +0 +0, 1']);
    expect(second.photos).toEqual({ total: 1, adds: 0 });
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
    expect(looked).toEqual(view);
    expect(view.articles[0]!.keepsOwn).toBe(true);
    expect(await textOf(b, id)).toBe('Đang viết dở ở máy B.');
    const heads = (await b.desk.revisions.list({ article: id })).filter(({ isHead }) => isHead);
    expect(heads.map(({ reason, author }) => `${reason} ${author.laptop}`).sort()).toEqual([
      'keep máy A',
      'keep máy B',
    ]);
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
    expect(view.articles[0]!.sentence).toBe('Văn bản giống trên máy này. Thêm 1 lần ký duyệt.');
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

    const settled = (await b.desk.revisions.list({ article: id })).find((one) => one.id === revision);
    expect(settled).toMatchObject({
      ...{ reason: 'choose', isHead: true, author: { person: desk } },
      parents: [onA, onB].sort(),
    });
    expect(await textOf(b, id)).toBe('Sửa ở máy A.');
    expect(told(view)).toBe('forward: +2 +0 +0, 1');
    expect(await textOf(a, id)).toBe('Sửa ở máy A.');
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

describe('looking into a file', () => {
  test('tells what opening would do, and stores nothing', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    await attachPhoto(a, id);
    const file = await pack(a, id);
    const before = recordsOf(b);

    const view = await b.desk.stories.look({ file });

    expect(recordsOf(b)).toEqual(before);
    expect(statSync(join(b.folder, 'photos'), { throwIfNoEntry: false })).toBeUndefined();
    expect(view).toEqual(await b.desk.stories.open({ file }));
  });

  test('a content of a later format is carried and shown, not edited', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    const file = await pack(a, id);
    const later = join(a.folder, 'sau.toasoan');
    writeFileSync(later, storyFileOf(withLaterFormat(await partsOf(file))));

    await b.desk.stories.open({ file: later });

    expect(await b.desk.articles.open({ id })).toMatchObject({ isReadOnly: true, isUnkept: false });
    const edit = { id, as: writer, changes: { fields: { headline: runsOf('Khác') } } };
    expect(await b.try('articles.save', edit)).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    const again = await pack(b, id);
    expect((await partsOf(again)).get(`articles/${id}/revisions-0001.jsonl`)).toEqual(
      (await partsOf(later)).get(`articles/${id}/revisions-0001.jsonl`),
    );
  });
});

/** The newest revision as a program would write it that knows a later format of content. */
function withLaterFormat(parts: Parts): Parts {
  const path = pathOf(parts, /revisions/);
  const records = recordsIn(parts, path);
  const last = records.pop()!;
  const content = { ...(last['content'] as Records), format: 2, mood: 'vui' };
  return changed(parts, { [path]: lines(...records, { ...last, content }) });
}

function withOtherMessage(parts: Parts): Parts {
  const path = pathOf(parts, /threads/);
  const [thread] = recordsIn(parts, path);
  const messages = (thread!['messages'] as Records[]).map((message) => ({ ...message, text: 'Khác.' }));
  return changed(parts, { [path]: lines({ ...thread, messages }) });
}

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

describe('what two newsrooms wrote in their lists', () => {
  const title = (text: string) => ({ title: text, group: 'news' });

  const genresOf = (app: TestApp) => app.desk.registers.list({ kind: 'genre' });

  test('RG1 the newer state counts on both, in whatever order the files are opened', async () => {
    const { a, b, pack } = await twoLaptops();
    const put = (app: TestApp, text: string) =>
      app.desk.registers.put({ kind: 'genre', id: 'tin', value: title(text), as: board });
    await put(a, 'Tin của A');
    b.clock.forward(600);
    await put(b, 'Tin của B');
    const [onA, onB] = [await anArticle(a), await anArticle(b)];
    const [fileA, fileB] = [await pack(a, onA), await pack(b, onB)];

    await a.desk.stories.open({ file: fileB });
    await b.desk.stories.open({ file: fileA });

    for (const app of [a, b]) {
      expect((await genresOf(app)).find(({ id }) => id === 'tin')!.value).toEqual(title('Tin của B'));
    }
  });

  test('RG1 what is written after another laptop’s state counts, though that laptop’s clock runs ahead', async () => {
    const { a, b, pack } = await twoLaptops();
    const put = (app: TestApp, text: string) =>
      app.desk.registers.put({ kind: 'genre', id: 'tin', value: title(text), as: board });
    a.clock.forward(86_400);
    await put(a, 'Tin của A');
    await b.desk.stories.open({ file: await pack(a, await anArticle(a)) });

    await put(b, 'Tin sửa ở B');

    expect((await genresOf(b)).find(({ id }) => id === 'tin')!.value).toEqual(title('Tin sửa ở B'));
  });

  test('RG1 two states of one moment by one person: both laptops keep the same one', async () => {
    const { a, b, pack } = await twoLaptops();
    for (const [app, text] of [
      [a, 'Tin một'],
      [b, 'Tin hai'],
    ] as const)
      await app.desk.registers.put({ kind: 'genre', id: 'tin', value: title(text), as: board });
    const [onA, onB] = [await anArticle(a), await anArticle(b)];
    const [fileA, fileB] = [await pack(a, onA), await pack(b, onB)];

    await a.desk.stories.open({ file: fileB });
    await b.desk.stories.open({ file: fileA });

    const [inA, inB] = [await genresOf(a), await genresOf(b)];
    expect(inA).toEqual(inB);
    expect(inA.find(({ id }) => id === 'tin')!.value).toEqual(title('Tin một'));
  });

  test('another message under an id that is here is refused, and nothing is stored', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    const anchor = { block: 'p1', start: 0, end: 2, quote: 'Vụ' };
    await a.desk.threads.begin({ article: id, anchor, text: 'Một.', as: desk });
    await b.desk.stories.open({ file: await pack(a, id) });
    await revise(a, id, 'Bản sau.');
    const forged = join(a.folder, 'gia.toasoan');
    writeFileSync(forged, storyFileOf(withOtherMessage(await partsOf(await pack(a, id)))));
    const before = recordsOf(b);

    const reply = await b.try('stories.open', { file: forged });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(recordsOf(b)).toEqual(before);
    expect((await b.desk.threads.list({ article: id }))[0]!.messages[0]).toMatchObject({ text: 'Một.' });
  });
});
