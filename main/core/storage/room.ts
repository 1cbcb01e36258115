import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';

/** Throws what the disk says where nothing may be written into a folder. */
export function assertWritable(folder: string): Promise<void> {
  return access(folder, constants.W_OK);
}

/** On the disk a folder lies on. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
