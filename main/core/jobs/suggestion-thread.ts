import type { Suggestions } from '#shared/areas/suggestions.ts';
import { createWorkerPool, type WorkerPool } from '#core/work/worker-pool.ts';
import type { SuggestTask } from './suggest-worker.ts';

/** The archive is read once and kept in mind for as long as somebody files articles. */
const restMs = 10 * 60_000;

export interface SuggestionThread {
  suggest(task: SuggestTask): Promise<Suggestions>;
  close(): Promise<void>;
}

/** One thread, begun with the first question. What it learned takes memory, so it goes when nobody asks for long. */
export function openSuggestionThread(): SuggestionThread {
  let pool: WorkerPool<SuggestTask, Suggestions> | undefined;
  let rest: NodeJS.Timeout | undefined;

  async function close(): Promise<void> {
    clearTimeout(rest);
    const ending = pool;
    pool = undefined;
    await ending?.close();
  }

  return {
    suggest(task) {
      clearTimeout(rest);
      rest = setTimeout(() => void close(), restMs).unref();
      pool ??= createWorkerPool(new URL('./suggest-worker.ts', import.meta.url), 1);
      return pool.run(task);
    },
    close,
  };
}
