import { setImmediate } from 'node:timers/promises';
import type { AppError } from '#shared/failure.ts';

/** Long work as whoever asked for it follows it. */
export interface Watch {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

/** Milliseconds of work at a time: what else is waiting, a save above all, comes in between. */
const sliceMs = 12;

/** Goes through long lists one thing at a time, `total` things in all of them; throws `stopped` where it is to stop. */
export function createWalk(
  { signal, progress }: Watch,
  { total, stopped }: { total: number; stopped(): AppError },
) {
  let done = 0;
  let since = performance.now();

  async function pause(): Promise<void> {
    progress(done, total);
    await setImmediate();
    if (signal.aborted) throw stopped();
    since = performance.now();
  }

  return async function walk<Item, Found>(
    items: readonly Item[],
    visit: (item: Item) => readonly Found[] | Promise<readonly Found[]>,
  ): Promise<Found[]> {
    const found: Found[] = [];
    for (const item of items) {
      found.push(...(await visit(item)));
      done++;
      if (performance.now() - since > sliceMs) await pause();
    }
    return found;
  };
}
