import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { foundBy, writer } from './searching.ts';

/** More than a search would once go through; of some of them just too many to be ranked. */
const many = 2300;
const some = 1100;

async function manyArticles(): Promise<TestApp> {
  const folder = temporaryFolder();
  const files = Array.from({ length: many }, (_, index) => {
    const file = join(folder, `bai-${index}.txt`);
    const more = index < some ? 'Kè đá mới. '.repeat(1 + (index % 7)) : '';
    writeFileSync(
      file,
      `Bài số ${index} về đê biển\n\nĐoạn văn kể chuyện giữ đê biển, kỳ ${index}. ${more}\n`,
    );
    return file;
  });
  const app = await createTestApp();
  await app.desk.articles.import({ files, kind: 'story', as: writer });
  return app;
}

async function allPages({ desk }: TestApp, text: string): Promise<string[]> {
  const ids: string[] = [];
  for (let hasMore = true; hasMore;) {
    const page = foundBy(await desk.search.find({ text, limit: 200, offset: ids.length }));
    ids.push(...page.hits.map(({ article }) => article.id));
    hasMore = page.hasMore;
  }
  return ids;
}

test('SR6 a search goes to its end, page by page and by name, and nothing comes twice', async () => {
  const app = await manyArticles();

  for (const [text, found] of [
    ['đê biển', many],
    ['kè đá', some],
  ] as const) {
    const ids = await app.desk.search.ids({ text });
    expect(new Set(ids).size).toBe(found);
    expect(await allPages(app, text)).toEqual(ids);
  }
}, 60_000);
