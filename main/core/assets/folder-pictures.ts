import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { storageFailure } from '#core/storage/storage-failure.ts';
import type { PickedPhoto } from './original.ts';

/** What systems leave on every card and stick. */
const leftBySystems = /^(\.|thumbs\.db$|desktop\.ini$|system volume information$|\$recycle\.bin$)/i;

/** Every file of a folder and of those in it, in the order of their names. No link is followed. */
export async function filesIn(folder: string): Promise<PickedPhoto[]> {
  try {
    return await under(folder);
  } catch (error) {
    throw storageFailure(error);
  }
}

async function under(folder: string): Promise<PickedPhoto[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: PickedPhoto[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (leftBySystems.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await under(path)));
    else if (entry.isFile()) files.push({ path, name: entry.name });
  }
  return files;
}
