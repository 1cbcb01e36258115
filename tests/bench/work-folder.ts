import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../../.cache/bench');

/** A place on the disk that the repository lies on: a folder in memory would flush for nothing. */
export function workFolder(): string {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'work-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function cachePath(name: string): string {
  mkdirSync(cache, { recursive: true });
  return join(cache, name);
}
