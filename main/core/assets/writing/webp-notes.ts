import { changedExif } from './exif.ts';
import type { NewNotes } from './new-notes.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const headBytes = 12;
const flags = { xmp: 0x04, exif: 0x08, alpha: 0x10 } as const;

/** A WebP with other notes, in XMP alone. The pictures in it stay as they are. */
export function webpWithNotes(bytes: Buffer, { xmp, exif }: Omit<NewNotes, 'iim'>, size: Size): Buffer {
  const chunks = chunksOf(bytes);
  const exifs = chunks
    .filter(({ type }) => type === 'EXIF')
    .flatMap(({ data }) => {
      const block = changedExif(withoutJpegHead(data), exif);
      return block ? [{ type: 'EXIF', data: block }] : [];
    });
  const rest = chunks.filter(({ type }) => !['VP8X', 'EXIF', 'XMP '].includes(type));
  const header = Buffer.from(chunks.find(({ type }) => type === 'VP8X')?.data ?? newHeader(rest, size));
  header[0] = (header[0]! & ~flags.exif) | flags.xmp | (exifs.length > 0 ? flags.exif : 0);
  const all = [{ type: 'VP8X', data: header }, ...rest, ...exifs, { type: 'XMP ', data: xmp }];
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...all.map(chunkBytes)]);
  return chunkBytes({ type: 'RIFF', data: body });
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = headBytes;
  while (at + 8 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    if (end > bytes.length) throw new RangeError('a chunk ends beyond the file');
    chunks.push({ type: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, end) });
    at = end + (end % 2);
  }
  return chunks;
}

/** A file of one picture says what it is in that alone; with notes it needs a header of its own. */
function newHeader(chunks: readonly Chunk[], { width, height }: Size): Buffer {
  const header = Buffer.alloc(10);
  const lossless = chunks.find(({ type }) => type === 'VP8L');
  header[0] = lossless && (lossless.data.readUInt32LE(1) & 0x1000_0000) !== 0 ? flags.alpha : 0;
  header.writeUIntLE(width - 1, 4, 3);
  header.writeUIntLE(height - 1, 7, 3);
  return header;
}

/** Some programs write the head that EXIF has in a JPEG. */
function withoutJpegHead(data: Buffer): Buffer {
  return data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data;
}

function chunkBytes({ type, data }: Chunk): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
