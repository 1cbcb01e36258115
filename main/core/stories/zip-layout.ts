import { crc32 } from 'node:zlib';

/**
 * [Note: one way to write a story file] A story file is a ZIP of one exact layout: entries one after the other from the
 * first byte, sizes before the bytes, no extra fields, no comments, always the same time and mode. A reader makes every
 * header anew from what the directory says and compares: no byte of the file can be anything else. So nothing hides
 * between two entries, nothing lies under two names, and two readers cannot disagree about what is inside.
 */
export interface ZipEntry {
  /** ASCII. */
  readonly path: string;
  readonly isDeflated: boolean;
  readonly crc32: number;
  /** Bytes of the entry, and the bytes it takes in the file. */
  readonly size: number;
  readonly packedSize: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export const localHeaderBytes = 30;
export const directoryHeaderBytes = 46;
export const endBytes = 22;

const signatures = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };
const versionNeeded = 20;
/** Unix, so that the mode of a file can be said. */
const madeBy = (3 << 8) | versionNeeded;
const regularFile = 0o100644;
/** Noon of 1 January 1980 in the old format: 12 hours in the upper five bits; month 1, day 1. */
const time = 12 << 11;
const date = (1 << 5) | 1;
const methods = { stored: 0, deflated: 8 };

/** What stands before the bytes of an entry. */
export function localHeader(entry: Omit<ZipEntry, 'offset'>): Buffer {
  const header = Buffer.alloc(localHeaderBytes);
  header.writeUInt32LE(signatures.local, 0);
  writeFacts(header.subarray(4), entry);
  return Buffer.concat([header, Buffer.from(entry.path, 'latin1')]);
}

/** What stands for an entry in the directory at the end. */
export function directoryHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(directoryHeaderBytes);
  header.writeUInt32LE(signatures.directory, 0);
  header.writeUInt16LE(madeBy, 4);
  writeFacts(header.subarray(6), entry);
  header.writeUInt32LE(regularFile * 0x10000, 38);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, Buffer.from(entry.path, 'latin1')]);
}

/** The facts that both headers tell in the same order. */
function writeFacts(header: Buffer, { path, isDeflated, ...entry }: Omit<ZipEntry, 'offset'>): void {
  header.writeUInt16LE(versionNeeded, 0);
  header.writeUInt16LE(isDeflated ? methods.deflated : methods.stored, 4);
  header.writeUInt16LE(time, 6);
  header.writeUInt16LE(date, 8);
  header.writeUInt32LE(entry.crc32, 10);
  header.writeUInt32LE(entry.packedSize, 14);
  header.writeUInt32LE(entry.size, 18);
  header.writeUInt16LE(path.length, 22);
}

/** The last bytes of the file. `directory`: where it begins and how many bytes it takes. */
export function endOfFile(entries: number, directory: { offset: number; size: number }): Buffer {
  const end = Buffer.alloc(endBytes);
  end.writeUInt32LE(signatures.end, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directory.size, 12);
  end.writeUInt32LE(directory.offset, 16);
  return end;
}

export function beginsLikeZip(start: Uint8Array): boolean {
  return start.length >= 4 && Buffer.from(start).readUInt32LE(0) === signatures.local;
}

/** Whether a file begins with an entry of this name, as every story file begins with its manifest. */
export function beginsWithEntry(start: Uint8Array, path: string): boolean {
  const name = Buffer.from(start).subarray(localHeaderBytes, localHeaderBytes + path.length);
  return beginsLikeZip(start) && name.toString('latin1') === path;
}

/** What the last bytes claim; undefined where they are not the end of a ZIP. */
export function readEnd(end: Buffer): { entries: number; size: number; offset: number } | undefined {
  if (end.length !== endBytes || end.readUInt32LE(0) !== signatures.end) return undefined;
  return { entries: end.readUInt16LE(10), size: end.readUInt32LE(12), offset: end.readUInt32LE(16) };
}

/** What one directory header claims, with its name as bytes; undefined where no header stands there whole. */
export function readDirectoryHeader(directory: Buffer, at: number): DirectoryClaim | undefined {
  if (at + directoryHeaderBytes > directory.length) return undefined;
  if (directory.readUInt32LE(at) !== signatures.directory) return undefined;
  const end = at + directoryHeaderBytes + directory.readUInt16LE(at + 28);
  if (end > directory.length) return undefined;
  return {
    name: directory.subarray(at + directoryHeaderBytes, end),
    flags: directory.readUInt16LE(at + 8),
    isDeflated: directory.readUInt16LE(at + 10) === methods.deflated,
    crc32: directory.readUInt32LE(at + 16),
    packedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    mode: directory.readUInt16LE(at + 40),
    offset: directory.readUInt32LE(at + 42),
    end,
  };
}

export interface DirectoryClaim extends Omit<ZipEntry, 'path'> {
  readonly name: Buffer;
  readonly flags: number;
  /** Of Unix; zero where the writer told none. */
  readonly mode: number;
  /** Where the next header begins. */
  readonly end: number;
}

export { crc32 };
