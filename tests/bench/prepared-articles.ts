import { availableParallelism } from 'node:os';
import type { NewArticle, Origin } from '#core/articles/new-article.ts';
import { workAhead } from '#shared/work-ahead.ts';
import { createWorkerPool } from '#core/work/worker-pool.ts';

export interface GenerateTask {
  readonly seed: number;
  readonly origin: Origin;
}

const firstSeed = 1_000_003;
const ahead = 128;

/** Generated articles, worked out to their last row in threads, in an order that a count repeats. */
export async function* preparedArticles(
  count: number,
  nextOrigin: () => Origin,
): AsyncGenerator<NewArticle[]> {
  const pool = createWorkerPool<GenerateTask, NewArticle>(
    new URL('./prepare-generated-worker.ts', import.meta.url),
    availableParallelism(),
  );
  const seeds = Array.from({ length: count }, (_, index) => firstSeed + index);
  const prepare = (seed: number) => pool.run({ seed, origin: nextOrigin() });
  const { signal } = new AbortController();
  for await (const ready of workAhead(seeds, prepare, { ahead, signal })) yield ready.map(valueOf);
  await pool.close();
}

function valueOf<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
