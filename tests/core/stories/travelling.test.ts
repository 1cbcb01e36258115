import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import {
  anArticle,
  attachPhoto,
  board,
  desk,
  recordsOf,
  revise,
  textOf,
  told,
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
      { kind: 'person', id: 'thu-hien', title: 'Lê Thu Hiền', becomes: 'added' },
      { kind: 'section', id: 'diem-dan', title: 'Đời muối', becomes: 'added' },
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
    expect(photos).toEqual({ total: 0, adds: 0, said: 0, saidOtherwise: 0 });
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
    const opened = await b.desk.stories.open({ file });
    const [article] = opened.articles;
    expect(view).toEqual({ ...opened, articles: [{ ...article, sentence: view.articles[0]!.sentence }] });
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
