import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { maxFileBytes } from '#shared/areas/assets.ts';
import { isInside, realPath } from '#core/storage/inside.ts';
import { readPickedAtOnce, type Picked, type PickedFile } from './picked-file.ts';

/** A file of the same visit that the person handed in with a page, by the path that the page names it by. */
export interface HandedIn {
  readonly path: string;
  readonly file: Picked;
}

/**
 * Finds what a page names by a path from its own folder: among what was handed in with it, or where the person has the
 * page, beneath its folder and nowhere else, wherever links there lead.
 */
export function filesBeside(
  { folder }: Pick<Picked, 'folder'>,
  handedIn: readonly HandedIn[] = [],
): (path: string) => PickedFile | undefined {
  const handed = new Map(handedIn.map(({ path, file }) => [path.normalize('NFC'), file]));
  return (path) => {
    const file = handed.get(path);
    if (file) return readPickedAtOnce(file);
    return folder === undefined ? undefined : fileBeneath(folder, path);
  };
}

/** Undefined for what is not there, is no file, or is larger than any file that is taken in. */
function fileBeneath(folder: string, path: string): PickedFile | undefined {
  try {
    const found = realPath(path.split('/').reduce(entryIn, folder));
    if (!isInside(found, folder)) return undefined;
    const about = statSync(found);
    if (!about.isFile() || about.size > maxFileBytes) return undefined;
    return { name: basename(path), bytes: readFileSync(found) };
  } catch {
    return undefined;
  }
}

/** A Mac writes the letters of its names in parts. */
function entryIn(folder: string, name: string): string {
  const asNamed = join(folder, name);
  if (existsSync(asNamed)) return asNamed;
  const entry = readdirSync(folder).find((other) => other.normalize('NFC') === name);
  return join(folder, entry ?? name);
}
