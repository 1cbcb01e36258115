import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { revisionGroup } from './limits.ts';
import { createPieces, handled } from './pieces.ts';
import { StoryFileError } from './refusals.ts';
import { crc32, directoryHeader, endOfFile, localHeader, type ZipEntry } from './zip-layout.ts';

const deflated = promisify(deflateRaw);

export type ZipWriter = ReturnType<typeof createZipWriter>;

/** Writes a story file's ZIP into a new file, entry after entry. Nothing counts before `finish`. */
export function createZipWriter(file: FileHandle) {
  const entries: ZipEntry[] = [];
  const piecesOf = createPieces();
  let offset = 0;

  async function put(bytes: Uint8Array): Promise<void> {
    await writeWhole(file, bytes, offset);
    offset += bytes.length;
  }

  async function addBytes(path: string, bytes: Uint8Array, packed: Uint8Array): Promise<void> {
    const isDeflated = packed !== bytes;
    const { length: size } = bytes;
    const entry = { path, isDeflated, crc32: crc32(bytes), size, packedSize: packed.length, offset };
    await put(localHeader(entry));
    await put(packed);
    entries.push(entry);
  }

  return {
    /** Stores text as it is: what a person may want to read with nothing but an editor. */
    addPlain: (path: string, bytes: Uint8Array): Promise<void> => addBytes(path, bytes, bytes),

    /** Compresses text, where that helps and does not look like a file made to explode. */
    async addText(path: string, bytes: Uint8Array): Promise<void> {
      const packed = await deflated(bytes);
      const helps = packed.length < bytes.length && bytes.length <= packed.length * revisionGroup.growth;
      await addBytes(path, bytes, helps ? packed : bytes);
    },

    /** Stores a file of known size, piece by piece. Its header is written when its bytes have been read. */
    async addFile(path: string, from: FileHandle, size: number): Promise<void> {
      const start = offset;
      const facts = { path, isDeflated: false, size, packedSize: size };
      offset += localHeader({ ...facts, crc32: 0 }).length;
      const end = offset + size;
      let check = 0;
      let writing = Promise.resolve();
      for await (const piece of piecesOf(from, 0, size)) {
        check = crc32(piece, check);
        await writing;
        writing = handled(put(piece));
      }
      await writing;
      if (offset !== end) throw new StoryFileError('photo', path);
      await writeWhole(file, localHeader({ ...facts, crc32: check }), start);
      entries.push({ ...facts, crc32: check, offset: start });
    },

    /** Writes the directory. The bytes are the disk's when the caller has flushed them. */
    async finish(): Promise<void> {
      const directory = Buffer.concat(entries.map(directoryHeader));
      const end = endOfFile(entries.length, { offset, size: directory.length });
      await put(Buffer.concat([directory, end]));
    },
  };
}

async function writeWhole(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
