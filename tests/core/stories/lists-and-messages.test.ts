import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TestApp } from '#tests/support/app.ts';
import { anArticle, board, desk, recordsOf, revise, twoLaptops } from './newsroom.ts';
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

  test('before a file is opened it says what becomes of each entry: new, edited, taken off', async () => {
    const { a, b, pack } = await twoLaptops();
    const id = await anArticle(a);
    const put = (text: string, removed = false) =>
      a.desk.registers.put({ kind: 'genre', id: 'tin', value: title(text), as: board, removed });
    const told = async () => {
      a.clock.forward(60);
      const { entries } = await b.desk.stories.look({ file: await pack(a, id) });
      return entries
        .filter(({ kind }) => kind === 'genre')
        .map(({ title: text, becomes }) => [text, becomes]);
    };
    await a.desk.articles.save({ id, as: desk, changes: { fields: { genre: 'tin' } } });
    await a.desk.articles.keep({ id, as: desk });
    await put('Tin vắn');

    expect(await told()).toEqual([['Tin vắn', 'changed']]);
    await put('Tin vắn', true);
    expect(await told()).toEqual([['Tin vắn', 'removed']]);
    await b.desk.stories.open({ file: await pack(a, id) });
    expect(await told()).toEqual([]);
    await put('Tin ngắn');
    expect(await told()).toEqual([['Tin ngắn', 'added']]);
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

function withOtherMessage(parts: Parts): Parts {
  const path = pathOf(parts, /threads/);
  const [thread] = recordsIn(parts, path);
  const messages = (thread!['messages'] as Records[]).map((message) => ({ ...message, text: 'Khác.' }));
  return changed(parts, { [path]: lines({ ...thread, messages }) });
}
