import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Host } from '#core/host.ts';
import { AppError } from '#shared/failure.ts';

/** On the command line a file is named by its path, seen from the working directory. */
export function createHost(): Host {
  return {
    laptop: hostname(),
    pathOf: (ref) => resolve(ref),
    folderOf: (ref) => dirname(resolve(ref)),
    printGalley,
  };
}

const printer = fileURLToPath(new URL('../browser/print.ts', import.meta.url));

/** Asks the browser shell, in a process of its own: this one knows no Chromium. */
async function printGalley(galley: string): Promise<Uint8Array> {
  const child = spawn(process.execPath, [printer], { stdio: 'pipe' });
  child.stdin.end(galley);
  const [[code], pdf, said] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    buffer(child.stdout),
    text(child.stderr),
  ]);
  if (code === 0) return pdf;
  // Its own refusals are one sentence; anything longer is a mistake of ours.
  if (code === 1 && said.length < 200) throw new AppError('invalid_input', said);
  throw new Error(said);
}
