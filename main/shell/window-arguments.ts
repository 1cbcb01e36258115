import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataFolder } from './default-folder.ts';

/** The data folder a window was asked to open: `--data DIR`, else the one all three shells share. */
export function askedDataFolder(args: readonly string[]): string {
  const { data } = parsed(args).values;
  return typeof data === 'string' ? resolve(data) : defaultDataFolder();
}

/** The story file a window was asked to open, as by a double click on it. */
export function askedStoryFile(args: readonly string[]): string | undefined {
  const file = parsed(args).positionals.find((argument) => /\.toasoan$/i.test(argument));
  return file === undefined ? undefined : resolve(file);
}

function parsed(args: readonly string[]) {
  // Not strict: Chromium and Electron put switches of their own on the same command line.
  return parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
}
