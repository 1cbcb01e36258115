import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Throws what the disk says where nothing may be written into a folder. */
export function assertWritable(folder: string): Promise<void> {
  return access(folder, constants.W_OK);
}

/** On the disk a folder lies on. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Whether a folder can be put in the place of this empty one: not where a disk hangs, nor in a folder that is another's. */
export async function canBeReplaced(folder: string): Promise<boolean> {
  const around = dirname(resolve(folder));
  if (around === resolve(folder)) return false;
  const [own, other] = await Promise.all([stat(folder), stat(around)]);
  const mayWrite = await assertWritable(around).then(
    () => true,
    () => false,
  );
  return own.dev === other.dev && mayWrite;
}
