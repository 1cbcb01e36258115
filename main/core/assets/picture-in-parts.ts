import { AppError } from '#shared/failure.ts';
import { lookAtPicture, type Picture } from './picture.ts';

/** Bytes of a file from a position on; fewer where the file ends. */
export type ReadPart = (position: number, length: number) => Uint8Array;

const firstBytes = 1024 * 1024;
/** Where a JPEG carries a whole album of thumbnails and profiles before it tells its size. */
const moreBytes = 16 * firstBytes;
const tiffDirectoryBytes = 64 * 1024;

/** What kind of picture a file is, as `lookAtPicture` says, without having the whole of it in memory. */
export function lookAtPictureInParts(name: string, size: number, read: ReadPart): Picture {
  const first = Buffer.from(read(0, Math.min(size, firstBytes)));
  if (isTiff(first)) return lookAtPicture(name, tiffDirectory(first, size, read));
  try {
    return lookAtPicture(name, first);
  } catch (error) {
    if (!(error instanceof AppError) || size <= firstBytes) throw error;
    return lookAtPicture(name, Buffer.from(read(0, Math.min(size, moreBytes))));
  }
}

const tiffSignatures: ReadonlySet<string> = new Set(['49492a00', '4d4d002a']);

function isTiff(first: Buffer): boolean {
  return first.length >= 8 && tiffSignatures.has(first.toString('hex', 0, 4));
}

/** A TIFF may tell its size anywhere, often at its very end: the same file as a header with that part behind it. */
function tiffDirectory(first: Buffer, size: number, read: ReadPart): Buffer {
  const isBigEndian = first.toString('latin1', 0, 2) === 'MM';
  const offset = isBigEndian ? first.readUInt32BE(4) : first.readUInt32LE(4);
  const header = Buffer.from(first.subarray(0, 8));
  if (isBigEndian) header.writeUInt32BE(header.length, 4);
  else header.writeUInt32LE(header.length, 4);
  const length = Math.min(tiffDirectoryBytes, Math.max(size - offset, 0));
  return Buffer.concat([header, length > 0 ? read(offset, length) : Buffer.alloc(0)]);
}
