import { setImmediate } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

async function manyArticles(): Promise<{ app: TestApp; ids: ArticleId[] }> {
  const folder = temporaryFolder();
  const files = Array.from({ length: 400 }, (_, index) => {
    const file = join(folder, `bai-${index}.txt`);
    writeFileSync(file, `Bài số ${index}\n\n${`Đoạn văn giữ đê biển, kỳ ${index}. `.repeat(40)}\n`);
    return file;
  });
  const app = await createTestApp();
  await app.desk.articles.import({ files, kind: 'story', as: 'phong-vien' });
  return { app, ids: await app.desk.articles.ids({ sort: 'headline' }) };
}

/** How often others had their turn until it was over. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const state = { isOver: false, turns: 0 };
  const over = work.finally(() => (state.isOver = true));
  while (!state.isOver) {
    await setImmediate();
    state.turns += 1;
  }
  await over;
  return state.turns;
}

test('a plan of many articles lets others have their turn, and says how far it is', async () => {
  const { app, ids } = await manyArticles();
  const work = randomUUID();

  const turns = await turnsDuring(app.desk.exchange.plan({ ids, work }));

  expect(turns).toBeGreaterThan(10);
  const told = app.events.filter(({ topic }) => topic === 'work.progress').map(({ payload }) => payload);
  expect(told).toContainEqual({ work, done: 200, total: 400 });
  expect(told.at(-1)).toEqual({ work, done: 400, total: 400 });
}, 60_000);

test('a plan of many articles can be stopped', async () => {
  const { app, ids } = await manyArticles();
  const work = randomUUID();

  const plan = app.desk.exchange.plan({ ids, work });
  await app.desk.work.cancel({ work });

  await expect(plan).rejects.toThrow('Đã dừng');
}, 60_000);
