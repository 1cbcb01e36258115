import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { countedIds, createTestApp, type TestApp } from '#tests/support/app.ts';
import { folderOfThisFile, temporaryFolder } from '#tests/support/temporary-folder.ts';
import { anArticle, attachPhoto, board, laptop, recordsOf, revise, writer } from './newsroom.ts';
import { changed, partsOf, pathOf, storyFileOf, type Forgery, type Parts } from './story-parts.ts';

/** One attack: how the file is forged, and the start of what the person is told after its name. */
export type Attack = readonly [title: string, forge: (parts: Parts) => Buffer, told: string];

export const forged =
  (forgery: (parts: Parts) => Forgery): Attack[1] =>
  (parts) =>
    storyFileOf(parts, forgery(parts));

export const said =
  (change: (parts: Parts) => Parts): Attack[1] =>
  (parts) =>
    storyFileOf(change(parts));

let truth: Promise<Parts> | undefined;

/** A true story file, taken apart: an article with two revisions, a photo, a sign-off and a comment. */
export function aTrueFile(): Promise<Parts> {
  return (truth ??= packedAndTakenApart());
}

async function packedAndTakenApart(): Promise<Parts> {
  const app = await laptop('máy gửi', 7);
  const id = await anArticle(app);
  await attachPhoto(app, id);
  await revise(app, id, 'Vụ này được mùa, giá lại cao.');
  await app.desk.review.move({ id, move: 'submit', as: writer });
  const anchor = { block: 'p1', start: 0, end: 3, quote: 'Vụ ' };
  await app.desk.threads.begin({ article: id, anchor, text: 'Nêu rõ sản lượng.', as: board });
  const out = join(temporaryFolder(), 'bai.toasoan');
  await app.desk.stories.pack({ ids: [id], out });
  return partsOf(out);
}

let target: Promise<TestApp> | undefined;
afterAll(async () => (await target)?.app.close());

/** A laptop that has nothing, and after every attack has nothing still: one is enough for all of them. */
function theTarget(): Promise<TestApp> {
  return (target ??= createTestApp({
    ...{ folder: folderOfThisFile(), laptop: 'máy nhận', ids: countedIds(8) },
    closes: () => undefined,
  }));
}

/** Opens these bytes on the laptop that has nothing; answers the sentence and what was stored in spite of it. */
export async function opened(bytes: Buffer): Promise<{ sentence: string; stored: unknown }> {
  const here = await theTarget();
  const file = join(temporaryFolder(), 'la.toasoan');
  writeFileSync(file, bytes);
  const before = recordsOf(here);
  const looked = await here.try('stories.look', { file });
  const reply = await here.try('stories.open', { file });
  expect(looked).toEqual(reply);
  expect(recordsOf(here)).toEqual(before);
  expect(filesIn(here)).toEqual([]);
  expect(here.logged).toEqual([]);
  return reply.ok
    ? { sentence: '', stored: reply.value }
    : { sentence: `${reply.failure.code}: ${reply.failure.sentence}`, stored: undefined };
}

function filesIn({ folder }: TestApp): string[] {
  try {
    return readdirSync(join(folder, 'photos'), { recursive: true }).map(String);
  } catch {
    return [];
  }
}

export const revisionsIn = (parts: Parts) => pathOf(parts, /revisions-0001/);

export function without(parts: Parts, pattern: RegExp): Parts {
  return changed(parts, { [pathOf(parts, pattern)]: undefined });
}

export const twice = (list: unknown) => [...(list as unknown[]), (list as unknown[])[0]];
