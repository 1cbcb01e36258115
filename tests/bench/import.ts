import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { NewArticle } from '#core/articles/new-article.ts';
import { createImportService } from '#core/articles/import-service.ts';
import { createPageReadingStore } from '#core/articles/page-reading-store.ts';
import { systemClock } from '#core/clock.ts';
import { createServices } from '#core/services.ts';
import { openDataFolder } from '#core/storage/data-folder.ts';
import { createIds } from '#core/uuid.ts';
import { workAhead } from '#shared/work-ahead.ts';
import { openApp, type BenchApp } from './bench-app.ts';
import { timesAtLeast, type Figure, type Measurement } from './figure.ts';
import { openPlain, rowsOfImport } from './plain-inserts.ts';
import { host, log, writer } from './ports.ts';
import { preparedArticles } from './prepared-articles.ts';
import { sum } from './statistics.ts';
import { timed } from './stopwatch.ts';
import { writeTextPages } from './text-pages.ts';
import { workFolder } from './work-folder.ts';

const articles = 10_000;
const batchSize = 1000;

/** Long enough apart not to be felt by what is waited for, short beside it. */
const lookEveryMs = 5;

/** The import service with everything behind it, fed with articles that were read and worked out before. */
function openImport(path: string) {
  const folder = openDataFolder(path, 'write', new Date());
  const { db } = folder;
  const services = createServices(folder, {
    ...{ host, log },
    clock: systemClock,
    ids: createIds(systemClock),
    tell: () => undefined,
  });
  const pending = db.prepare<[], { pending: number }>('SELECT COUNT(*) AS pending FROM search_stale');
  const { originFor, insert } = services.articles;

  async function importAll(prepared: readonly NewArticle[]): Promise<void> {
    const waiting = [...prepared];
    const imports = createImportService({
      ...{ db, workAhead, originFor, insert, readings: createPageReadingStore(db) },
      originals: folder.photos,
      record: services.photos.record,
      sliceMs: services.pace.sliceMs,
      index: services.search.addAll,
      openPreparer: () => ({
        prepare: async () => preparedPage(waiting.shift()!),
        close: async () => undefined,
      }),
    });
    await imports.importPages({
      ...{ files: prepared.map(({ id }) => ({ path: id, name: id })), kind: 'story', as: writer },
      ...{ signal: new AbortController().signal, onResults: () => undefined },
    });
    while (pending.get()!.pending > 0) await setTimeout(lookEveryMs);
  }

  async function close(): Promise<void> {
    await services.search.close();
    folder.close();
  }

  return { databaseFile: folder.databaseFile, originFor, importAll, close };
}

function preparedPage(article: NewArticle) {
  const notes = { encoding: 'utf-8' as const, dropped: [], doubts: [], warnings: [] };
  return {
    file: `${article.id}.txt`,
    headline: article.listed.headline,
    notes,
    article,
    photos: [],
    missing: 0,
  };
}

async function storing(): Promise<Figure> {
  const folder = workFolder();
  const ours = openImport(join(folder, 'ours'));
  const plain = openPlain(join(folder, 'plain'));
  const times = { ours: [] as number[], baseline: [] as number[] };
  let batch: NewArticle[] = [];
  const turn = async () => {
    const from = times.ours.length * batchSize;
    times.ours.push(await timed(() => ours.importAll(batch)));
    const rows = rowsOfImport(ours.databaseFile, from, from + batchSize);
    times.baseline.push(await timed(() => plain.insertAll(rows)));
    batch = [];
  };
  for await (const ready of preparedArticles(articles, () => ours.originFor(writer, 'import')))
    for (const article of ready) if (batch.push(article) === batchSize) await turn();
  await ours.close();
  plain.close();
  const rate = (all: readonly number[]) => (articles / sum(all)) * 1000;
  return {
    ...{ name: 'articles prepared before, stored and found', unit: '/s' },
    ...{ ours: rate(times.ours), baseline: rate(times.baseline), goals: [timesAtLeast(0.7)] },
  };
}

/** Until the last of them is found by its words. */
async function untilIndexed({ desk }: BenchApp): Promise<void> {
  for (;;) {
    const answer = await desk.search.find({ text: '', limit: 1 });
    if (answer.state === 'found' && answer.pending === 0) return;
    await setTimeout(lookEveryMs);
  }
}

async function reading(baseline: number): Promise<Figure> {
  const folder = workFolder();
  const files = writeTextPages(join(folder, 'pages'), articles);
  const app = await openApp(join(folder, 'data'));
  const took = await timed(async () => {
    await app.desk.articles.import({ files, kind: 'story', as: writer });
    await untilIndexed(app);
  });
  await app.close();
  const ours = (articles / took) * 1000;
  return { name: 'text files, read, stored and found', unit: '/s', ours, baseline };
}

export const importing: Measurement = {
  explanation: `${articles} articles of 300 to 900 chữ into an empty folder until all are found, revision, lists and search included; plain INSERTs of the same rows into the same tables and indexes, ${batchSize} articles a transaction`,
  async measure() {
    const stored = await storing();
    return [stored, await reading(stored.baseline!)];
  },
};
