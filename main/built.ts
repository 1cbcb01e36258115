import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// What a part in `build/` was made from, so that a start does not make again what is there.

const root = dirname(import.meta.dirname);
const noteFile = join(root, 'build/made-from.json');
const sources = ['{main,preload,renderer,shared}/**/*.*', 'package-lock.json'];

/** A name for the sources as they are now: another one as soon as any of them was written. */
export function sourcesNow(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).toSorted()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

export function isMadeFrom(part: string, made: string): boolean {
  return notes()[part] === made;
}

export function noteMade(parts: readonly string[], made: string): void {
  mkdirSync(dirname(noteFile), { recursive: true });
  const noted = { ...notes(), ...Object.fromEntries(parts.map((part) => [part, made])) };
  writeFileSync(noteFile, JSON.stringify(noted));
}

function notes(): Readonly<Record<string, string>> {
  try {
    // Written by `noteMade`.
    return JSON.parse(readFileSync(noteFile, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
