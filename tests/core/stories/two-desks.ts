import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { runsOf } from '#shared/document/run.ts';
import type { ArticleId, RevisionId } from '#shared/ids.ts';
import type { TestApp } from '#tests/support/app.ts';
import type { Damage, Deed } from './deeds.ts';
import { anArticle, attachPhoto, recordsOf, twoLaptops, writer } from './newsroom.ts';

/** Two laptops at work, and what was made on either in this round. */
export interface TwoDesks {
  readonly laptops: readonly [TestApp, TestApp];
  readonly pack: (from: TestApp, ...ids: ArticleId[]) => Promise<string>;
  readonly articles: Set<ArticleId>;
  readonly files: string[];
  readonly revisions: Set<RevisionId>;
  /** Counts what was written, so that no two texts are alike. */
  written: number;
}

export async function twoDesks(): Promise<TwoDesks> {
  const { a, b, pack } = await twoLaptops();
  return { laptops: [a, b], pack, articles: new Set(), files: [], revisions: new Set(), written: 0 };
}

/** An article that both have; whatever else is in common comes with files. The articles of earlier rounds rest. */
export async function beginRound(before: TwoDesks): Promise<TwoDesks> {
  const desks = { ...before, articles: new Set<ArticleId>(), files: [], revisions: new Set<RevisionId>() };
  const [a, b] = desks.laptops;
  await create(a, desks);
  await b.desk.stories.open({ file: await packed(desks, a, await articlesOn(a, desks)) });
  return desks;
}

export async function carryOut(deed: Deed, desks: TwoDesks): Promise<void> {
  const app = desks.laptops[deed.on];
  await done(deed, app, desks);
  await note(app, desks);
}

/** Remembers every revision that is there now: none of them may ever be missing. */
async function note(app: TestApp, desks: TwoDesks): Promise<void> {
  for (const id of await revisionsOn(app, desks)) desks.revisions.add(id);
}

async function create(app: TestApp, desks: TwoDesks): Promise<void> {
  desks.articles.add(await anArticle(app, newText(desks)));
}

/** Packing may keep what was not kept yet. */
async function packed(desks: TwoDesks, app: TestApp, ids: readonly ArticleId[]): Promise<string> {
  const file = await desks.pack(app, ...ids);
  desks.files.push(file);
  await note(app, desks);
  return file;
}

/** Each packs all it has before either has opened the other's. */
export async function exchangeAll(desks: TwoDesks): Promise<void> {
  const [a, b] = desks.laptops;
  const fromA = await packed(desks, a, await articlesOn(a, desks));
  const fromB = await packed(desks, b, await articlesOn(b, desks));
  await a.desk.stories.open({ file: fromB, levels: true });
  await b.desk.stories.open({ file: fromA, levels: true });
}

async function done(deed: Deed, app: TestApp, desks: TwoDesks): Promise<void> {
  const here = await articlesOn(app, desks);
  const article = 'article' in deed ? chosen(here, deed.article) : undefined;
  switch (deed.does) {
    case 'create':
      return create(app, desks);
    case 'write':
      await rewrite(app, article!, { text: newText(desks), as: deed.as });
      return void (deed.keeps && (await app.desk.articles.keep({ id: article!, as: deed.as })));
    case 'restore': {
      const revision = chosen(await app.desk.revisions.list({ article: article! }), deed.revision).id;
      return void (await app.desk.revisions.restore({ article: article!, revision, as: deed.as }));
    }
    case 'photo':
      // Kept at once: a photo that no revision ever names stays at home.
      await attachPhoto(app, article!, deed.seed, 400);
      return void (await app.desk.articles.keep({ id: article!, as: writer }));
    case 'move':
      return unlessBlocked(app, 'review.move', {
        ...{ id: article!, move: deed.move, as: deed.as },
        reason: `Lý do ${(desks.written += 1)}`,
      });
    case 'settle': {
      const { heads } = await app.desk.articles.open({ id: article! });
      const revision = chosen([...heads].sort(), deed.head);
      return unlessBlocked(app, 'articles.settleHeads', { id: article!, revision, as: deed.as });
    }
    case 'comment':
      return comment(app, article!, { text: newText(desks), ...deed });
    case 'list':
      return changeList(app, deed, newText(desks));
    case 'clock':
      return app.clock.forward(deed.seconds);
    case 'pack':
      return void (await packed(desks, app, [chosen(here, deed.first), chosen(here, deed.second)]));
    case 'open':
      return open(app, chosen(desks.files, deed.file), { desks, damage: deed.damage });
    default:
      return deed satisfies never;
  }
}

/** Also where the article was restored to a state from before its first word. */
async function rewrite(
  { desk }: TestApp,
  id: ArticleId,
  { text, as }: { text: string; as: string },
): Promise<void> {
  const { content } = await desk.articles.open({ id });
  const others = content.body.map((block) => block.id).filter((block) => block !== 'p1');
  const put: Block[] = [{ id: 'p1', type: 'paragraph', runs: runsOf(text) }];
  await desk.articles.save({ id, as, changes: { put, order: ['p1', ...others] } });
}

async function unlessBlocked(app: TestApp, method: string, input: unknown): Promise<void> {
  const reply = await app.try(method, input);
  if (!reply.ok) expect(reply.failure.code).toBe('blocked');
}

async function comment(
  { desk }: TestApp,
  article: ArticleId,
  { text, answers, as }: { text: string; answers: boolean; as: string },
): Promise<void> {
  const [thread] = await desk.threads.list({ article });
  const anchor = { block: 'p1', start: 0, end: 1, quote: 'V' };
  if (thread && answers)
    await desk.threads.answer({ thread: thread.id, answer: { kind: 'reply', text }, as });
  else await desk.threads.begin({ article, anchor, text, as });
}

/** Entries that every article names, so that every file brings them. */
const entries = [
  { kind: 'section', id: 'kinh-te', value: {} },
  { kind: 'genre', id: 'tin', value: { group: 'news' } },
  { kind: 'level', id: 'desk', value: { rank: 2, waiting: 'Chờ biên tập' } },
  { kind: 'level', id: 'desk', value: { rank: 1, waiting: 'Chờ biên tập' } },
] as const;

/** What somebody says of an entry stands, whatever the clocks say. */
async function changeList({ desk }: TestApp, deed: Deed & { does: 'list' }, title: string): Promise<void> {
  const { kind, id, value } = chosen(entries, deed.entry);
  const removed = deed.isRemoved && kind !== 'level';
  await desk.registers.put({ kind, id, value: { ...value, title }, removed, as: deed.as });
  const listed = await desk.registers.list({ kind });
  expect(listed.find((entry) => entry.id === id)?.value['title']).toBe(removed ? undefined : title);
}

interface Opening {
  readonly desks: TwoDesks;
  readonly damage: Damage | undefined;
}

function open(app: TestApp, file: string, { desks, damage }: Opening): Promise<void> {
  return damage ? openDamaged(app, damaged(file, damage), desks) : openWhole(app, file, desks);
}

/** Opening loses no word: what was being written is still being written, or is a revision. */
async function openWhole(app: TestApp, file: string, desks: TwoDesks): Promise<void> {
  const before = await textsOn(app, desks);
  await app.desk.stories.open({ file, levels: true });
  const after = await textsOn(app, desks);
  for (const [id, text] of Object.entries(before))
    if (text !== after[id]) expect(await keptTexts(app, id as ArticleId)).toContain(text);
}

async function openDamaged(app: TestApp, file: string, desks: TwoDesks): Promise<void> {
  const before = [recordsOf(app), await textsOn(app, desks)];

  const reply = await app.try('stories.open', { file });

  expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
  expect([recordsOf(app), await textsOn(app, desks)]).toEqual(before);
}

function damaged(file: string, { kind, at }: Damage): string {
  const bytes = readFileSync(file);
  const place = at % bytes.length;
  bytes[place]! ^= 0xff;
  const path = `${file}.hong`;
  writeFileSync(path, kind === 'cut' ? bytes.subarray(0, place) : bytes);
  return path;
}

/** Those of this round. */
export async function articlesOn({ desk }: TestApp, { articles }: TwoDesks): Promise<ArticleId[]> {
  const all = (await desk.articles.list({ limit: 1000 })).map(({ id }) => id);
  return all.filter((id) => articles.has(id)).sort();
}

export async function revisionsOn(app: TestApp, desks: TwoDesks): Promise<RevisionId[]> {
  const here = await articlesOn(app, desks);
  const lists = await Promise.all(here.map((article) => app.desk.revisions.list({ article })));
  return lists.flat().map(({ id }) => id);
}

/** What is being written in each article, by article. */
export async function textsOn(app: TestApp, desks: TwoDesks): Promise<Record<string, string>> {
  const here = await articlesOn(app, desks);
  const texts = here.map(async (id) => [id, JSON.stringify((await app.desk.articles.open({ id })).content)]);
  return Object.fromEntries(await Promise.all(texts));
}

async function keptTexts({ desk }: TestApp, article: ArticleId): Promise<string[]> {
  const all = await desk.revisions.list({ article });
  return Promise.all(all.map(async ({ id }) => JSON.stringify((await desk.revisions.open({ id })).content)));
}

function newText(desks: TwoDesks): string {
  return `Vụ muối thứ ${(desks.written += 1)}.`;
}

function chosen<T>(list: readonly T[], choice: number): T {
  return list[choice % list.length]!; // No list that is chosen from is empty.
}
