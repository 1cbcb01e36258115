import { parentPort, Worker, workerData } from 'node:worker_threads';
import { outcomeOf, valueOf, type Outcome } from './outcome.ts';

/** Runs one task in a thread of its own and answers what it answers. The thread ends by itself; it is never cut off. */
export function runInWorker<Output>(module: URL, input: unknown): Promise<Output> {
  return new Promise<Outcome<Output>>((resolve, reject) => {
    const worker = new Worker(module, { workerData: input });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`worker ended with ${code} and no answer`)));
  }).then(valueOf);
}

/** The other side: what a worker's module calls with its task. */
export function answerAsWorker<Input, Output>(task: (input: Input) => Output): void {
  // Posted by `runInWorker`, from this program.
  void outcomeOf(() => task(workerData as Input)).then((outcome) => parentPort?.postMessage(outcome));
}
