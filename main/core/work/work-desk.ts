import type { WorkId, WorkProgress } from '#shared/areas/work.ts';
import { AppError } from '#shared/failure.ts';

/** Long work in hand: what its caller can follow and cancel. */
export interface Work {
  readonly signal: AbortSignal;
  /** Tells how far the work has come; `item` is what was just finished. */
  progress(done: number, total: number, item?: WorkProgress['item']): void;
}

export type WorkDesk = ReturnType<typeof createWorkDesk>;

/** Keeps long work by the id its caller chose. Work without an id cannot be followed, and runs to its end. */
export function createWorkDesk(tell: (progress: WorkProgress) => void) {
  const inHand = new Map<WorkId, AbortController>();
  const running = new Set<Promise<unknown>>();

  async function runKnown<T>(id: WorkId, task: Task<T>): Promise<T> {
    if (inHand.has(id))
      throw new AppError('conflict', 'Việc này đang chạy rồi. Hãy chờ việc đang chạy xong.');
    const controller = new AbortController();
    inHand.set(id, controller);
    const progress: Work['progress'] = (done, total, item) =>
      tell({ work: id, done, total, ...(item !== undefined && { item }) });
    try {
      return await task({ signal: controller.signal, progress });
    } finally {
      inHand.delete(id);
    }
  }

  return {
    async run<T>(id: WorkId | undefined, task: Task<T>): Promise<T> {
      const unwatched: Work = { signal: new AbortController().signal, progress: () => undefined };
      const promise = id === undefined ? task(unwatched) : runKnown(id, task);
      running.add(promise);
      return promise.finally(() => running.delete(promise));
    },

    /** Whether there was such work to cancel. */
    cancel(id: WorkId): boolean {
      inHand.get(id)?.abort();
      return inHand.has(id);
    },

    cancelAll(): void {
      for (const controller of inHand.values()) controller.abort();
    },

    /** Resolves when no work is running any more. */
    async settled(): Promise<void> {
      await Promise.allSettled(running);
    },
  };
}

type Task<T> = (work: Work) => Promise<T>;
