import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cachedNewsroom } from './cached-newsroom.ts';
import { atMost, type Measurement } from './figure.ts';
import type { Start } from './start-once.ts';
import { median } from './statistics.ts';

const articles = 100_000;
const rounds = 11;

async function startOnce(how: 'core' | 'raw', folder: string): Promise<Start> {
  const child = fork(join(import.meta.dirname, 'start-once.ts'), [how, folder]);
  const [told] = (await once(child, 'message')) as [Start]; // Sent by `start-once.ts`.
  await once(child, 'exit');
  return told;
}

export const starting: Measurement = {
  explanation: `createApp to the first list of fifty at ${articles} articles, in a new process each time; opening the database and the same SELECT`,
  async measure() {
    const folder = await cachedNewsroom(articles);
    const starts = { ours: [] as Start[], baseline: [] as Start[] };
    for (let round = 0; round < rounds; round++) {
      starts.ours.push(await startOnce('core', folder));
      starts.baseline.push(await startOnce('raw', folder));
    }
    const half = (of: readonly Start[], what: keyof Start) => median(of.map((start) => start[what]));
    return [
      {
        ...{ name: 'first list', unit: 'ms', goals: [atMost(200)] },
        ...{ ours: half(starts.ours, 'tookMs'), baseline: half(starts.baseline, 'tookMs') },
      },
      {
        ...{ name: 'memory of that process at most', unit: 'MB' },
        ...{ ours: half(starts.ours, 'peakMb'), baseline: half(starts.baseline, 'peakMb') },
      },
    ];
  },
};
