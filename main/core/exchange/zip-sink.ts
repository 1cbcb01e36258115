import { EventEmitter, once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { createFile } from '#core/storage/files.ts';
import type { PackageSink } from './package-sink.ts';

/**
 * Every entry has the same time, without which two exports differ. It is a local time, written in the old format that
 * knows no zone: a moment in UTC would be written differently in every zone.
 */
const entryFacts = { mtime: new Date(1980, 0, 1, 12), mode: 0o100644, forceDosTimestamp: true };

/**
 * Writes into a new ZIP. What was made here is compressed and photos stored. Entries are given as whole buffers, so that their sizes
 * stand before their bytes: readers that do not look at the end of a ZIP first refuse stored entries without.
 */
export async function openZipSink(path: string): Promise<PackageSink> {
  const file = await createFile(path);
  const zip = new ZipFile();
  const moved = new EventEmitter();
  /** Bytes of photos given, and bytes of the ZIP on the disk. */
  const count = { stored: 0, written: 0 };
  const writing = copyAll(zip.outputStream, file, (bytes) => {
    count.written += bytes;
    moved.emit('moved');
  });
  // Told where it is waited for; a failure in between must not end the process.
  writing.catch(() => undefined);

  return {
    async add({ path: name, kind }, bytes) {
      zip.addBuffer(bytes, name, { ...entryFacts, compress: kind === 'made' });
      if (kind === 'photo') count.stored += bytes.length;
      // One photo in memory at a time.
      while (count.written < count.stored) await Promise.race([once(moved, 'moved'), writing]);
    },
    async finish() {
      zip.end();
      await writing;
      await file.sync();
      await file.close();
    },
    async abandon() {
      await file.close();
    },
  };
}

/** A ZIP of these files that is the same bytes every time. */
export async function zipped(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name, { ...entryFacts, compress: true });
  zip.end();
  return buffer(zip.outputStream);
}

async function copyAll(
  from: AsyncIterable<string | Buffer>,
  file: FileHandle,
  onWritten: (bytes: number) => void,
): Promise<void> {
  for await (const piece of from) {
    await file.writeFile(piece);
    onWritten(piece.length);
  }
}
