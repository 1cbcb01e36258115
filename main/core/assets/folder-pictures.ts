import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeftBySystems } from '#core/storage/left-by-systems.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';
import type { PickedPhoto } from './original.ts';

/** What is hidden on a card or a stick, and what a system keeps there for itself. */
const hidden = /^(\.|system volume information$|\$recycle\.bin$)/i;

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
    if (hidden.test(entry.name) || isLeftBySystems(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await under(path)));
    else if (entry.isFile()) files.push({ path, name: entry.name });
  }
  return files;
}
