import { availableParallelism } from 'node:os';
import type { PhotoAnswer, PhotoTask } from '#core/assets/photo-task.ts';
import { createWorkerPool, type WorkerPool } from '#core/work/worker-pool.ts';

/** Threads that work on photos. They come with the first task, and go when they have had nothing to do for a while. */
export interface PhotoHands {
  run(task: PhotoTask): Promise<PhotoAnswer>;
  close(): Promise<void>;
}

/** One for each two cores: the person who writes needs the rest, and each takes 100 MB while it is there. */
const threads = Math.max(1, Math.min(2, Math.floor(availableParallelism() / 2)));

/** The picture library never gives memory back while its thread lives. */
const idleMs = 30_000;

export function openPhotoHands(): PhotoHands {
  let pool: WorkerPool<PhotoTask, PhotoAnswer> | undefined;
  let atWork = 0;
  let rest: NodeJS.Timeout | undefined;

  async function close(): Promise<void> {
    clearTimeout(rest);
    const closing = pool;
    pool = undefined;
    await closing?.close();
  }

  return {
    async run(task) {
      clearTimeout(rest);
      pool ??= createWorkerPool(new URL('./photo-worker.ts', import.meta.url), threads);
      atWork += 1;
      try {
        return await pool.run(task);
      } finally {
        atWork -= 1;
        if (atWork === 0) rest = setTimeout(() => void close(), idleMs).unref();
      }
    },
    close,
  };
}
