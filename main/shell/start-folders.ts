import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlaceEntry } from '#shared/areas/places.ts';

/** What the rule looks at, so that a test can stand on any platform. */
export interface PlaceMachine {
  readonly platform: string;
  readonly home: string;
  readonly user: string;
  /** Folders in which a system hangs its sticks and disks. */
  readonly mountFolders: readonly string[];
}

export interface StartFolder {
  readonly path: string;
  readonly start: NonNullable<PlaceEntry['start']>;
}

export function thisPlaceMachine(): PlaceMachine {
  return {
    platform: process.platform,
    home: homedir(),
    user: userInfo().username,
    mountFolders: ['/media', '/run/media', '/mnt', '/Volumes'],
  };
}

/** Where a person begins to look: their own folders, then the sticks and disks that are there now. */
export async function startFolders(machine: PlaceMachine): Promise<StartFolder[]> {
  const own = await ownFolders(machine);
  const disks = machine.platform === 'win32' ? await driveLetters() : await mountedDisks(machine);
  const found = await Promise.all(
    [...own, ...disks].map(async (folder) => ((await isFolder(folder.path)) ? folder : [])),
  );
  return found.flat();
}

async function ownFolders({ platform, home }: PlaceMachine): Promise<StartFolder[]> {
  const named = platform === 'linux' ? await desktopFolders(home) : {};
  return [
    { path: home, start: 'home' },
    { path: named['DOCUMENTS'] ?? join(home, 'Documents'), start: 'documents' },
    { path: named['DESKTOP'] ?? join(home, 'Desktop'), start: 'desktop' },
    { path: named['DOWNLOAD'] ?? join(home, 'Downloads'), start: 'downloads' },
  ];
}

/** A Vietnamese Linux calls them "Tài liệu" and "Màn hình nền", and says so in a file. */
async function desktopFolders(home: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(home, '.config/user-dirs.dirs'), 'utf8').catch(() => '');
  const named = [...text.matchAll(/^XDG_(\w+)_DIR="\$HOME\/(.+)"$/gm)];
  return Object.fromEntries(named.map(([, name, folder = '']) => [name, join(home, folder)]));
}

async function mountedDisks({ mountFolders, user }: PlaceMachine): Promise<StartFolder[]> {
  const around = mountFolders.flatMap((folder) => [folder, join(folder, user)]);
  const inside = await Promise.all(around.map(foldersIn));
  const mounted = await Promise.all(
    inside.flat().map(async (path) => ((await isMounted(path)) ? [path] : [])),
  );
  return mounted.flat().map((path) => ({ path, start: 'disk' }));
}

async function foldersIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name));
}

/** Something hangs there where it lies on another device than the folder around it. */
async function isMounted(path: string): Promise<boolean> {
  const [own, around] = await Promise.all([lstat(path), stat(dirname(path))]).catch(() => []);
  return own !== undefined && around !== undefined && own.isDirectory() && own.dev !== around.dev;
}

async function driveLetters(): Promise<StartFolder[]> {
  const letters = Array.from({ length: 24 }, (_, index) => String.fromCharCode('C'.charCodeAt(0) + index));
  return letters.map((letter) => ({ path: `${letter}:\\`, start: 'disk' }));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
