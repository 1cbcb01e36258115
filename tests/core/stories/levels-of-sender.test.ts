import { describe, expect, test } from 'vitest';
import { EntryId } from '#shared/ids.ts';
import type { TestApp } from '#tests/support/app.ts';
import { anArticle, board, twoLaptops, writer } from './newsroom.ts';

describe('the chain of approval of another newsroom', () => {
  const chain = async ({ desk }: TestApp) =>
    (await desk.registers.list({ kind: 'level' })).map(({ value }) => value['title']);
  const stage = async ({ desk }: TestApp, id: Awaited<ReturnType<typeof anArticle>>) =>
    (await desk.articles.open({ id })).stage;

  /** A newsroom where a level of its own signed, and the file that says so. */
  async function signedElsewhere() {
    const { a, b, pack } = await twoLaptops();
    const before = await chain(b);
    const put = (kind: 'level' | 'role' | 'person', value: Record<string, string | number | string[]>) =>
      a.desk.registers.put({ kind, value, as: board });
    const level = await put('level', { title: 'Ban chuyên đề', waiting: 'Chờ ban chuyên đề', rank: 0 });
    const role = await put('role', { title: 'Trưởng ban chuyên đề', level: level.id });
    const value = { name: 'Nguyễn Thị Thu Ký', role: role.id, penNames: [], shortForms: [] };
    const { id: head } = await put('person', value);
    const id = await anArticle(a);
    await a.desk.review.move({ id, move: 'submit', as: writer });
    await a.desk.review.move({ id, move: 'approve', as: EntryId.parse(head) });
    return { ...{ a, b, pack, before, level, head, id }, file: await pack(a, id) };
  }

  test('is told apart before the file is opened, as it would stand', async () => {
    const { b, before, file } = await signedElsewhere();

    const { chains } = await b.desk.stories.look({ file });

    expect(chains).toEqual({
      here: before,
      withTheirs: [...before.slice(0, -1), 'Ban chuyên đề', ...before.slice(-1)],
    });
  });

  test('WF18 stays theirs: what was signed at a level of it counts as signed at the level below it', async () => {
    const { a, b, before, head, id, file } = await signedElsewhere();

    const { entries } = await b.desk.stories.open({ file });

    expect(await chain(b)).toEqual(before);
    expect(entries.filter(({ kind }) => kind === 'level')).toEqual([]);
    expect(await stage(b, id)).toEqual({ name: 'waiting', level: 'board' });
    expect((await b.desk.review.signOffs({ id })).at(-1)).toMatchObject({
      person: head,
      level: 'secretariat',
    });
    expect((await b.desk.upkeep.check({})).problems).toEqual([]);
    await b.desk.review.move({ id, move: 'approve', as: board });
    expect(await stage(b, id)).toMatchObject({ name: 'approved' });
    expect((await a.desk.articles.open({ id })).stage.name).toBe('waiting');
  });

  test('never approves with a level that stands as high as our last one', async () => {
    const { a, b, pack, id } = await signedElsewhere();
    await a.desk.registers.put({
      ...{ kind: 'level', as: board },
      value: { title: 'Hội đồng', waiting: 'Chờ hội đồng', rank: 0 },
    });

    await b.desk.stories.open({ file: await pack(a, id) });

    expect(await stage(b, id)).toEqual({ name: 'waiting', level: 'board' });
  });

  test('is taken over where a person says so, also after the file was opened without it', async () => {
    const { b, before, level, id, file } = await signedElsewhere();
    await b.desk.stories.open({ file });

    const { chains, entries } = await b.desk.stories.open({ file, levels: true });

    expect(await chain(b)).toEqual(chains.withTheirs);
    expect(chains.here).toEqual(before);
    expect(entries).toContainEqual({
      ...{ kind: 'level', id: level.id },
      ...{ title: 'Ban chuyên đề', becomes: 'added' },
    });
    expect(await stage(b, id)).toEqual({ name: 'waiting', level: 'board' });
    expect((await b.desk.review.signOffs({ id })).at(-1)).toMatchObject({ level: level.id });
  });

  test('a level that was left out and is put into the list stands below the last one', async () => {
    const { b, before, level, file } = await signedElsewhere();
    await b.desk.stories.open({ file });
    const [left] = await b.desk.registers.archived({ kind: 'level' });

    await b.desk.registers.put({ ...{ kind: 'level', as: board }, id: level.id, value: left!.value });

    expect(await chain(b)).toEqual([...before.slice(0, -1), 'Ban chuyên đề', ...before.slice(-1)]);
  });
});
