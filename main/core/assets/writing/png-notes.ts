import { crc32 } from 'node:zlib';
import { changedExif } from './exif.ts';
import type { NewNotes } from './new-notes.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const signatureBytes = 8;
const xmpKeyword = 'XML:com.adobe.xmp';

/** A PNG with other notes, in XMP alone: IIM has no place in it. Every other chunk stays as it is. */
export function pngWithNotes(bytes: Buffer, { xmp, exif }: Omit<NewNotes, 'iim'>): Buffer {
  const [header, ...rest] = chunksOf(bytes);
  const kept = rest
    .filter((chunk) => !isNotes(chunk))
    .flatMap((chunk) => {
      if (chunk.type !== 'eXIf') return [chunk];
      const data = changedExif(chunk.data, exif);
      return data ? [{ type: 'eXIf', data }] : [];
    });
  const packet = Buffer.concat([Buffer.from(`${xmpKeyword}\0\0\0\0\0`, 'latin1'), xmp]);
  const chunks = [header!, { type: 'iTXt', data: packet }, ...kept];
  return Buffer.concat([bytes.subarray(0, signatureBytes), ...chunks.map(chunkBytes)]);
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = signatureBytes;
  while (at < bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) throw new RangeError('a chunk ends beyond the file');
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    if (type === 'IEND') break;
    at = end + 4;
  }
  return chunks;
}

/** XMP, and what ImageMagick makes of EXIF and IIM, which would tell what was taken out elsewhere. */
function isNotes({ type, data }: Chunk): boolean {
  if (!['iTXt', 'tEXt', 'zTXt'].includes(type)) return false;
  const keyword = data.toString('latin1', 0, Math.max(data.indexOf(0), 0));
  return keyword === xmpKeyword || keyword.startsWith('Raw profile type ');
}

function chunkBytes({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
