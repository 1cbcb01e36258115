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
  const file = parsed(args).positionals.find(isStoryFile);
  return file === undefined ? undefined : resolve(file);
}

/** The arguments of a window that is opened again: its story file was handed to it already. */
export function withoutStoryFile(args: readonly string[]): string[] {
  const { tokens } = parsed(args);
  const story = tokens.find((token) => token.kind === 'positional' && isStoryFile(token.value));
  return args.filter((_, index) => index !== story?.index);
}

function isStoryFile(argument: string): boolean {
  return /\.toasoan$/i.test(argument);
}

function parsed(args: readonly string[]) {
  // Not strict: Chromium and Electron put switches of their own on the same command line.
  return parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}
