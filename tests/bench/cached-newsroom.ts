import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '#core/clock.ts';
import { createWordIndex, type WordIndex } from '#core/search/word-index.ts';
import { createServices } from '#core/services.ts';
import { openDataFolder } from '#core/storage/data-folder.ts';
import { createIds } from '#core/uuid.ts';
import { host, log, writer } from './ports.ts';
import { preparedArticles } from './prepared-articles.ts';
import { cachePath } from './work-folder.ts';

/** Articles in one transaction: more would keep too much in memory. */
const batchSize = 1000;

/**
 * A data folder with so many generated articles, all indexed and resting. Made once, and anew when what makes it
 * changes: 100,000 take some minutes.
 */
export async function cachedNewsroom(count: number): Promise<string> {
  const path = cachePath(`newsroom-${count}-${recipeHash()}`);
  if (existsSync(path)) return path;
  console.error(`  making a newsroom of ${count} articles, once …`);
  for (const old of globSync(cachePath(`newsroom-${count}-*`))) rmSync(old, { recursive: true });
  await make(`${path}.unfinished`, count);
  renameSync(`${path}.unfinished`, path);
  return path;
}

async function make(path: string, count: number): Promise<void> {
  const folder = openDataFolder(path, 'write', new Date());
  const ports = { host, clock: systemClock, ids: createIds(systemClock), log, tell: () => undefined };
  const { articles, search } = createServices(folder, ports);
  const nextOrigin = () => articles.originFor(writer, 'import');
  for await (const batch of inBatches(preparedArticles(count, nextOrigin)))
    folder.db.transaction(() => {
      batch.forEach(articles.insert);
      search.addAll(batch);
    });
  for (const name of ['exact', 'folded'] as const) joinAll(createWordIndex(folder.db, name));
  await search.close();
  folder.close();
}

/** As a night without work leaves it. */
function joinAll(index: WordIndex): void {
  while (index.mergeStep());
}

async function* inBatches<Item>(lists: AsyncIterable<Item[]>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const list of lists) {
    batch.push(...list);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What a generated newsroom is made by: the words, the schema, and how both become rows. */
const makers = [
  'tests/support/{chance,generate,sentences,vocabulary}.ts',
  'tests/bench/{cached-newsroom,prepared-articles}.ts',
  'main/core/storage/migrations/*.ts',
  'main/core/articles/{new-article,working-rows,listed}.ts',
  'main/core/revisions/revision-codec.ts',
  'main/core/search/{indexed-text,word-index}.ts',
];

function recipeHash(): string {
  const root = join(import.meta.dirname, '../..');
  const hash = createHash('sha256');
  for (const file of globSync(makers, { cwd: root }).sort()) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 12);
}
