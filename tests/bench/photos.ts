import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCard } from '#tests/support/card-folder.ts';
import { openApp } from './bench-app.ts';
import type { Measurement } from './figure.ts';
import { writer } from './ports.ts';
import { timed } from './stopwatch.ts';
import { workFolder } from './work-folder.ts';

const count = 500;

/** The least that keeping a file costs: read, hash, write, flush. */
async function copyAll(files: readonly string[], to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  for (const path of files) {
    const bytes = await readFile(path);
    const copy = await open(join(to, createHash('sha256').update(bytes).digest('hex')), 'w');
    await copy.writeFile(bytes);
    await copy.sync();
    await copy.close();
  }
}

export const takingPhotosIn: Measurement = {
  explanation: `a card of ${count} mixed files by several cameras, broken and hostile ones among them, taken in with their notes; plain reading, hashing, writing and flushing of the same files`,
  async measure() {
    const folder = workFolder();
    const files = writeCard(join(folder, 'card'), count).map(({ path }) => path);
    const app = await openApp(join(folder, 'data'));
    const took = await timed(async () => void (await app.desk.assets.add({ files, as: writer })));
    await app.close();
    const plain = await timed(() => copyAll(files, join(folder, 'plain')));
    const rate = (ms: number) => (count / ms) * 1000;
    return [{ name: 'files of a card taken in', unit: '/s', ours: rate(took), baseline: rate(plain) }];
  },
};
