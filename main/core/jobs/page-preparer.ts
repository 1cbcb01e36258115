import { availableParallelism } from 'node:os';
import { readPicked } from '#core/articles/picked-file.ts';
import { createWorkerPool } from '#core/work/worker-pool.ts';
import { preparePage, type PageTask, type PreparedPage } from './prepare-page.ts';

export interface PagePreparer {
  prepare(task: PageTask): Promise<PreparedPage>;
  close(): Promise<void>;
}

/** Fewer are read before the threads for them had started. */
const worthThreads = 20;

/** More threads than this only wait for the one that writes. */
const mostThreads = 6;

/** Reads pages for an import of so many: a few here, many in threads, one for each core. */
export function openPagePreparer(pages: number, newId: () => string): PagePreparer {
  if (pages < worthThreads) return openHere(newId);
  const threads = Math.min(availableParallelism(), mostThreads);
  const pool = createWorkerPool<PageTask, PreparedPage>(
    new URL('./prepare-page-worker.ts', import.meta.url),
    threads,
  );
  return { prepare: pool.run, close: pool.close };
}

function openHere(newId: () => string): PagePreparer {
  return {
    prepare: async (task) => preparePage(await readPicked(task), task, newId),
    close: () => Promise.resolve(),
  };
}
