import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mostFiles, tooManyFiles, type PackageSource } from './package-source.ts';

/** Reads a package that is a folder. A link is not followed: a package holds its own files. */
export async function openFolderSource(root: string): Promise<PackageSource> {
  const sizes = new Map<string, number>();
  const unreadable: string[] = [];
  for await (const { path, isFile } of entriesUnder(root)) {
    if (isFile) sizes.set(path, (await lstat(join(root, path))).size);
    else unreadable.push(path);
    if (sizes.size + unreadable.length > mostFiles) throw tooManyFiles();
  }
  return {
    sizes,
    unreadable,
    open: (path) => Promise.resolve(createReadStream(join(root, path))),
    close: () => undefined,
  };
}

async function* entriesUnder(root: string, folder = ''): AsyncGenerator<{ path: string; isFile: boolean }> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* entriesUnder(root, path);
    else yield { path, isFile: entry.isFile() };
  }
}
