/** Writes one file in the way that is asked for. */
import { createWriteStream } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { copyDatabase } from '#core/storage/copy-database.ts';
import { openDatabase } from '#core/storage/database.ts';
import { copyFileAtomic, writeFileAtomic } from '#core/storage/files.ts';

const text = 'Nội dung bài. '.repeat(20_000);
const [way = '', path = '', source = ''] = process.argv.slice(2);

const ways: Readonly<Record<string, () => unknown>> = {
  write: () => writeFileAtomic(path, text),
  copy: () => copyFileAtomic(source, path),
  copyDatabase: () => copyDatabase(openDatabase(source), path),

  // What must not pass for careful:
  inPlace: () => writeFile(path, text),
  withoutSync: async () => {
    await writeFile(`${path}.tmp`, text);
    await rename(`${path}.tmp`, path);
    await sync(dirname(path));
  },
  withoutFolder: async () => {
    await writeFile(`${path}.tmp`, text, { flush: true });
    await rename(`${path}.tmp`, path);
  },
  syncTooLate: async () => {
    await writeFile(`${path}.tmp`, text);
    await rename(`${path}.tmp`, path);
    await sync(path);
    await sync(dirname(path));
  },
  streamedWithoutSync: async () => {
    await new Promise((done) => createWriteStream(`${path}.tmp`).end(text, () => done(undefined)));
    await rename(`${path}.tmp`, path);
    await sync(dirname(path));
  },
};

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  await handle.sync();
  await handle.close();
}

await ways[way]?.();
