import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';
import type * as Playwright from 'playwright-core';

const require = createRequire(import.meta.url);

/** Where to look, so that a test can stand on any platform. */
export interface Places {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The one Playwright fetches for itself. */
  readonly fetched: string;
  exists(path: string): boolean;
}

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macPrograms = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPrograms = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
const windowsFolders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'];

/**
 * An installed Chromium, Chrome or Edge, or Playwright's own. `CHROMIUM_PATH` overrides: where it names a file that is
 * not there, nothing else is taken in its place.
 */
export function findChromium(places: Places = thisMachine()): string | undefined {
  const named = places.environment['CHROMIUM_PATH'];
  if (named) return places.exists(named) ? named : undefined;
  return installed(places).find(places.exists) ?? [places.fetched].find(places.exists);
}

function thisMachine(): Places {
  return {
    platform: process.platform,
    environment: process.env,
    // Playwright takes its time to load: it is asked only where nothing is installed.
    get fetched() {
      const { chromium } = require('playwright-core') as typeof Playwright;
      return chromium.executablePath();
    },
    exists: existsSync,
  };
}

function installed({ platform, environment }: Places): string[] {
  if (platform === 'darwin')
    return macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32')
    return inFolders(
      windowsFolders.map((name) => environment[name]),
      windowsPrograms,
      win32.join,
    );
  return inFolders(environment['PATH']?.split(posix.delimiter) ?? [], programs, posix.join);
}

/** The first program in any folder, then the second: the order of the programs is what counts. */
function inFolders(
  folders: readonly (string | undefined)[],
  names: readonly string[],
  join: (folder: string, name: string) => string,
): string[] {
  return names.flatMap((name) =>
    folders.filter((folder) => folder !== undefined).map((folder) => join(folder, name)),
  );
}
