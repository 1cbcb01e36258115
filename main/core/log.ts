import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where mistakes are written down for the person who mends them. Never the text of an article. */
export interface Log {
  error(what: string, cause: unknown): void;
}

const maxBytes = 1_000_000;

/**
 * A log of lines in the data folder, with one older file beside it. A disk that refuses the log stops no work, and a
 * folder that is gone is not made anew for it.
 */
export function createFileLog(folder: string): Log {
  const file = join(folder, 'nhat-ky.log');
  return {
    error(what, cause) {
      try {
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(file, `${file}.1`);
        appendFileSync(file, `${new Date().toISOString()} ${what}: ${describe(cause)}\n`);
      } catch {
        // The sentence still reaches the person; there is nowhere left to write this down.
      }
    },
  };
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const deeper = cause.cause === undefined ? '' : `\n  caused by ${describe(cause.cause)}`;
  return `${cause.stack ?? cause.message}${deeper}`;
}
