import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** Whether this process may mount file systems. Where it may not, tests that need one say so in a line and stand aside. */
export const canMount = mayMount();

/** A file system in memory of its own, as small as the test wants it; gone when the test is. */
export function smallDisk(megabytes: number): string {
  const folder = temporaryFolder();
  mount(folder, `size=${megabytes}m`);
  // Before the folder is removed: hooks run last first.
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

/** From now on nothing can be written to the disk at `folder`, not even by root. */
export function makeReadOnly(folder: string): void {
  execFileSync('mount', ['-o', 'remount,ro', folder]);
}

/** Takes every byte that is left. Answers the file to remove to have room again. */
export function fillDisk(folder: string): string {
  const file = join(folder, 'day.bin');
  for (let bytes = 1 << 20; bytes >= 1; bytes >>= 1) {
    while (append(file, bytes));
  }
  return file;
}

function append(file: string, bytes: number): boolean {
  try {
    writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    return true;
  } catch {
    return false;
  }
}

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
}

function mayMount(): boolean {
  if (process.platform !== 'linux') return standAside('this is not Linux');
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'pipe' });
    return true;
  } catch {
    return standAside('this process may not mount a file system (root may)');
  }
}

function standAside(reason: string): false {
  process.stderr.write(`Passed over: tests on a full or read-only disk, because ${reason}.\n`);
  return false;
}
