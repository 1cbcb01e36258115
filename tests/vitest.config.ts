import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Those that take minutes are begun first: no core then waits for the last of them. */
const longest = ['stories/exchange', 'cli/kill', 'cli/kill-saving', 'cli/kill-packing', 'suggestions/corpus'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}

function turnOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.includes(`/${name}.`));
  return place < 0 ? longest.length : place;
}

export default defineConfig({
  cacheDir: '../.cache/vitest',
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['validators/**', 'node_modules/**'],
    testTimeout: 30_000,
    // One core is kept free otherwise, though these mostly wait: for disks, threads and other processes.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
