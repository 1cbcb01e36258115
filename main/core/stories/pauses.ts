import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work at a time: what else is waiting, a save above all, comes in between. */
const sliceMs = 12;

/** A function to be waited for between two steps of long work. It lets others in, and throws where the work was stopped. */
export function createPauses(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < sliceMs) return;
    await setImmediate();
    signal.throwIfAborted();
    since = performance.now();
  };
}
