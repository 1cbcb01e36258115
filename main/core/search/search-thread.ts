import { Worker } from 'node:worker_threads';
import { AppError, type Failure } from '#shared/failure.ts';
import type { Hits } from './find-hits.ts';
import type { HitRequest } from './hit-conditions.ts';
import type { FromThread, Outcome, ThreadStart, ToThread } from './search-messages.ts';

/** A search on its way. */
export interface Search {
  readonly answer: Promise<Hits | 'cancelled'>;
  /** Answers at once; the thread stops at the next row it looks at. */
  cancel(): void;
}

interface Waiting {
  readonly request: HitRequest;
  readonly flag: SharedArrayBuffer;
  /** Whether it has outlived a thread already. */
  wasAskedAgain: boolean;
  resolve(answer: Hits | 'cancelled'): void;
  reject(error: unknown): void;
}

export type SearchThread = ReturnType<typeof createSearchThread>;

/** Where the thread's code lies: beside this file, with the same ending. */
export function searchWorkerUrl(): URL {
  return new URL(
    import.meta.url.endsWith('.ts') ? './search-worker.ts' : './search-worker.js',
    import.meta.url,
  );
}

interface Options {
  readonly databaseFile: string;
  readonly code?: URL;
  /** Hears why the thread ended before it was asked to. */
  onBreakdown(cause: unknown): void;
}

/**
 * Searches in a thread of its own, one after the other. The thread starts with the first of them. One that breaks down
 * is started again, once for each search that was waiting.
 */
export function createSearchThread({ databaseFile, code = searchWorkerUrl(), onBreakdown }: Options) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let ended = Promise.resolve();
  let lastId = 0;
  let isClosed = false;

  function start(): Worker {
    const workerData: ThreadStart = { databaseFile };
    const started = new Worker(code, { workerData });
    let cause: unknown = new Error('the search thread ended by itself');
    started.on('message', ({ id, outcome }: FromThread) => settle(id, outcome));
    started.on('error', (error) => (cause = error));
    ended = new Promise((resolve) => {
      started.on('exit', () => {
        worker = undefined;
        if (!isClosed) recover(cause);
        resolve();
      });
    });
    return started;
  }

  function settle(id: number, outcome: Outcome): void {
    const search = waiting.get(id);
    waiting.delete(id);
    // An idle thread keeps no program from ending.
    if (waiting.size === 0) worker?.unref();
    if (outcome.kind === 'found') search?.resolve(outcome.found);
    else if (outcome.kind === 'cancelled') search?.resolve('cancelled');
    else search?.reject(errorOf(outcome));
  }

  function ask(id: number, { request, flag }: Waiting): void {
    worker ??= start();
    worker.ref();
    post(worker, { kind: 'find', id, flag, request });
  }

  function recover(cause: unknown): void {
    onBreakdown(cause);
    for (const [id, search] of waiting) {
      if (isCancelled(search)) settle(id, { kind: 'cancelled' });
      else if (search.wasAskedAgain) settle(id, { kind: 'failed', failure: brokenDown });
      search.wasAskedAgain = true;
    }
    for (const [id, search] of waiting) ask(id, search);
  }

  function cancel(id: number): void {
    const search = waiting.get(id);
    if (!search) return;
    Atomics.store(new Int32Array(search.flag), 0, 1);
    search.resolve('cancelled');
  }

  return {
    find(request: HitRequest): Search {
      if (isClosed) return { answer: Promise.resolve('cancelled'), cancel: () => undefined };
      const id = ++lastId;
      const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const answer = new Promise<Hits | 'cancelled'>((resolve, reject) => {
        const search = { request, flag, wasAskedAgain: false, resolve, reject };
        waiting.set(id, search);
        ask(id, search);
      });
      return { answer, cancel: () => cancel(id) };
    },

    /** Cancels what is on its way and waits until the thread has ended by itself. It is never cut off. */
    async close(): Promise<void> {
      isClosed = true;
      for (const id of waiting.keys()) cancel(id);
      worker?.ref();
      if (worker) post(worker, { kind: 'close' });
      await ended;
    },
  };
}

const brokenDown: Failure = {
  code: 'internal',
  sentence: 'Tìm kiếm bị dừng giữa chừng hai lần. Hãy thử từ khác; nếu vẫn lỗi, đóng Tòa Soạn rồi mở lại.',
};

function isCancelled({ flag }: Waiting): boolean {
  return Atomics.load(new Int32Array(flag), 0) === 1;
}

function post(worker: Worker, message: ToThread): void {
  worker.postMessage(message);
}

function errorOf({ failure, mistake }: Extract<Outcome, { kind: 'failed' }>): unknown {
  if (!failure) return mistake;
  const { code, sentence, details } = failure;
  return new AppError(code, sentence, { details, cause: mistake });
}
