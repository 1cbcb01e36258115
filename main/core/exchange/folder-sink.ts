import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { makeFolder, makeFolderInside, syncFolder, writeNewFile } from '#core/storage/files.ts';
import type { PackageSink } from './package-sink.ts';

/** Writes into a new folder. Each file is flushed as it is written, each folder at the end. */
export async function openFolderSink(root: string): Promise<PackageSink> {
  const made = new Set(['.']);
  assert(await makeFolder(root), 'the folder of a new package was there already');
  return {
    async add({ path }, bytes) {
      for (const folder of foldersAbove(path)) {
        if (!made.has(folder)) await makeFolderInside(join(root, folder));
        made.add(folder);
      }
      await writeNewFile(join(root, path), (file) => file.writeFile(bytes));
    },
    async finish() {
      for (const folder of made) await syncFolder(join(root, folder));
    },
    abandon: () => Promise.resolve(),
  };
}

/** `a/b/c.jpg` lies in `a` and `a/b`. */
function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
}
