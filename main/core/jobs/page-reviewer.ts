import { availableParallelism } from 'node:os';
import type { PageReview } from '#shared/areas/page-review.ts';
import { createWorkerPool, type WorkerPool } from '#core/work/worker-pool.ts';
import type { ReviewTask } from './read-with-pictures.ts';

export interface PageReviewer {
  review(task: ReviewTask): Promise<PageReview>;
  close(): Promise<void>;
}

/** A few files are chosen at once as a rule, and somebody else may be typing. */
const mostThreads = 3;

/** The threads stay for the next file of a person who brings in one after the other. */
const restMs = 20_000;

type Pool = WorkerPool<ReviewTask, PageReview>;

/** Reads pages for review in threads of their own, started when there is something to read and ended after a rest. */
export function createPageReviewer(): PageReviewer {
  let pool: Pool | undefined;
  let inHand = 0;
  let rest: NodeJS.Timeout | undefined;

  async function end(): Promise<void> {
    clearTimeout(rest);
    const ending = pool;
    pool = undefined;
    await ending?.close();
  }

  return {
    async review(task) {
      clearTimeout(rest);
      pool ??= openPool();
      inHand += 1;
      try {
        return await pool.run(task);
      } finally {
        inHand -= 1;
        if (inHand === 0) rest = setTimeout(() => void end(), restMs).unref();
      }
    },

    close: end,
  };
}

function openPool(): Pool {
  const threads = Math.min(mostThreads, Math.max(1, availableParallelism() - 1));
  return createWorkerPool(new URL('./review-page-worker.ts', import.meta.url), threads);
}
