import { parentPort, Worker } from 'node:worker_threads';
import { outcomeOf, valueOf, type Outcome } from './outcome.ts';

/** The same task for many inputs, in threads that stay. */
export interface WorkerPool<Input, Output> {
  /** Whoever calls sees to it that not too many wait. */
  run(input: Input): Promise<Output>;
  /** Resolves when the threads have ended by themselves, each after the task it is at. What was still waiting is dropped. */
  close(): Promise<void>;
}

interface Job<Input, Output> {
  readonly input: Input;
  resolve(output: Output): void;
  reject(error: unknown): void;
}

interface Member<Input, Output> {
  readonly thread: Worker;
  /** In the order in which the thread takes them. */
  readonly jobs: Job<Input, Output>[];
  readonly ended: Promise<void>;
}

/** Given to a thread beyond the one it is at, so that it need not wait for whoever hands them out. */
const jobsAhead = 4;

const lastWord = 'close';

/** Threads are started when there is work for them. One that breaks down takes the task it was at with it, and no other. */
export function createWorkerPool<Input, Output>(module: URL, size: number): WorkerPool<Input, Output> {
  const waiting: Job<Input, Output>[] = [];
  const members = new Set<Member<Input, Output>>();
  let isClosed = false;

  function start(): Member<Input, Output> {
    const thread = new Worker(module);
    const jobs: Job<Input, Output>[] = [];
    const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
    const member = { thread, jobs, ended };
    members.add(member);
    thread.on('message', (outcome: Outcome<Output>) => {
      settle(jobs.shift(), () => valueOf(outcome));
      handOut();
    });
    let cause: unknown = new Error('the thread ended in the middle of its task');
    thread.once('error', (error) => (cause = error));
    thread.once('exit', () => {
      members.delete(member);
      jobs.shift()?.reject(cause);
      waiting.unshift(...jobs);
      handOut();
    });
    return member;
  }

  function handOut(): void {
    // A thread that ends gives back what it had not begun: after closing, that starts no other thread.
    while (waiting.length > 0 && !isClosed) {
      const free = freest();
      if (!free) return;
      const job = waiting.shift()!; // There is one.
      free.jobs.push(job);
      free.thread.postMessage(job.input);
    }
  }

  function freest(): Member<Input, Output> | undefined {
    const [least] = [...members].toSorted((a, b) => a.jobs.length - b.jobs.length);
    if (least?.jobs.length === 0) return least;
    if (members.size < size) return start();
    return least && least.jobs.length <= jobsAhead ? least : undefined;
  }

  return {
    run(input) {
      return new Promise((resolve, reject) => {
        waiting.push({ input, resolve, reject });
        handOut();
      });
    },

    async close() {
      isClosed = true;
      waiting.length = 0;
      for (const { thread } of members) thread.postMessage(lastWord);
      await Promise.all([...members].map(({ ended }) => ended));
    },
  };
}

function settle<Input, Output>(job: Job<Input, Output> | undefined, value: () => Output): void {
  try {
    job?.resolve(value());
  } catch (error) {
    job?.reject(error);
  }
}

/** The other side: what the module of a pool's threads calls. */
export function serveAsWorker<Input, Output>(task: (input: Input) => Promise<Output>): void {
  let isOver = false;
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (input: Input) =>
    isOver || parentPort?.postMessage(await outcomeOf(() => task(input)));
  parentPort?.on('message', (message: Input | typeof lastWord) => {
    if (message !== lastWord) return (last = last.then(() => answer(message as Input))); // Its only other message.
    isOver = true;
    return parentPort?.close();
  });
}
