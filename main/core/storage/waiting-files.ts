import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** The pictures of pages that were read and not accepted yet. Only what is accepted becomes a photo. */
export function waitingIn(dataFolder: string): string {
  return join(dataFolder, 'waiting');
}

/** `id`: the SHA-256 of its bytes. `size` in bytes. */
export interface WaitingFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export function waitingFiles(folder: string): WaitingFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({
    ...{ id: basename(name, extname(name)), name },
    size: statSync(join(folder, name)).size,
  }));
}
