import { readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { manifestPath, safeName } from './entry-names.ts';
import { limits } from './limits.ts';
import { createPieces, type PiecesOf } from './pieces.ts';
import { StoryFileError } from './refusals.ts';
import {
  beginsLikeZip,
  crc32,
  directoryHeader,
  directoryHeaderBytes,
  endBytes,
  endOfFile,
  localHeader,
  localHeaderBytes,
  readDirectoryHeader,
  readEnd,
  type DirectoryClaim,
  type ZipEntry,
} from './zip-layout.ts';

/** A story file as a ZIP whose layout was checked. What its entries say was not. */
export interface StoryZip {
  /** By path, in the order of the file. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The whole of an entry of text, at once: a transaction can wait for nothing. */
  readText(path: string): Buffer;
  /** A part of a stored entry, at once; fewer bytes where the entry ends. */
  readPart(path: string, position: number, length: number): Buffer;
  /** The bytes of a stored entry, piece by piece, of one entry after the other. Refuses where they are not those that were put in. */
  pieces(path: string): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

export async function openStoryZip(path: string): Promise<StoryZip> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return storyZip(file, readDirectory(file, size));
  } catch (error) {
    await file.close();
    throw error;
  }
}

function storyZip(file: FileHandle, entries: ReadonlyMap<string, ZipEntry>): StoryZip {
  const piecesOf = createPieces();
  return {
    entries,
    readText: (path) => unpacked(file, entryAt(path, entries)),
    readPart: (path, position, length) => part(file, entryAt(path, entries), { position, length }),
    pieces: (path) => pieces(file, entryAt(path, entries), piecesOf),
    close: () => file.close(),
  };
}

function entryAt(path: string, entries: ReadonlyMap<string, ZipEntry>): ZipEntry {
  const entry = entries.get(path);
  if (entry) return entry;
  throw new StoryFileError('missing', path);
}

function readDirectory(file: FileHandle, fileBytes: number): ReadonlyMap<string, ZipEntry> {
  const start = readAt(file, 0, Math.min(4, fileBytes));
  // A stick that was pulled out leaves a name with nothing in it, or with nothing but zeros.
  if (start.every((byte) => byte === 0)) throw new StoryFileError('cutOff');
  if (!beginsLikeZip(start)) throw new StoryFileError('notAZip');
  const end = readAt(file, Math.max(0, fileBytes - endBytes), Math.min(endBytes, fileBytes));
  const claim = readEnd(end);
  if (!claim) throw new StoryFileError('cutOff');
  if (claim.entries > limits.entries) throw new StoryFileError('tooMany');
  if (!end.equals(endOfFile(claim.entries, claim))) throw new StoryFileError('layout');
  if (claim.offset + claim.size + endBytes !== fileBytes) throw new StoryFileError('cutOff');
  if (claim.size > limits.entries * (directoryHeaderBytes + longestName)) throw new StoryFileError('layout');
  return readHeaders(readAt(file, claim.offset, claim.size), claim);
}

/** Longer names than any entry of a story file has. */
const longestName = 256;

function readHeaders(
  directory: Buffer,
  { entries: count, offset: endOfEntries }: { entries: number; offset: number },
): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const names = new Set<string>();
  let at = 0;
  let offset = 0;
  let allBytes = 0;
  for (let index = 0; index < count; index += 1) {
    const claim = readDirectoryHeader(directory, at);
    if (!claim) throw new StoryFileError('layout');
    const entry = checkedEntry(claim, directory.subarray(at, claim.end));
    if (names.has(entry.path.toLowerCase())) throw new StoryFileError('twice', entry.path);
    if ((allBytes += entry.size) > limits.allBytes) throw new StoryFileError('tooLarge', entry.path);
    if (entry.offset !== offset) throw new StoryFileError('layout');
    names.add(entry.path.toLowerCase());
    entries.set(entry.path, entry);
    offset += localHeaderBytes + entry.path.length + entry.packedSize;
    at = claim.end;
  }
  if (at !== directory.length || offset !== endOfEntries) throw new StoryFileError('layout');
  if (entries.keys().next().value !== manifestPath) throw new StoryFileError('missing', manifestPath);
  return entries;
}

/** Says what is wrong where a person can be told; whatever else differs from the one layout is refused as that. */
function checkedEntry({ name, flags, mode, end: _, ...claim }: DirectoryClaim, header: Buffer): ZipEntry {
  const raw = name.toString('latin1');
  if ((mode & fileKind) !== 0 && (mode & fileKind) !== regularKind) throw new StoryFileError('notAFile', raw);
  if ((flags & encrypted) !== 0) throw new StoryFileError('notAFile', raw);
  const entry = { path: safeName(name), ...claim };
  checkSizes(entry);
  if (!header.equals(directoryHeader(entry))) throw new StoryFileError('layout', entry.path);
  return entry;
}

const fileKind = 0o170000;
const regularKind = 0o100000;
const encrypted = 1;

function checkSizes({ path, isDeflated, size, packedSize }: ZipEntry): void {
  const most = isDeflated ? limits.textBytes : limits.photoBytes;
  if (size > most || size > packedSize * limits.growth) throw new StoryFileError('tooLarge', path);
  if (!isDeflated && size !== packedSize) throw new StoryFileError('layout', path);
}

function unpacked(file: FileHandle, entry: ZipEntry): Buffer {
  if (entry.size > limits.textBytes) throw new StoryFileError('tooLarge', entry.path);
  const packed = readAt(file, bytesOffset(file, entry), entry.packedSize);
  const bytes = entry.isDeflated ? inflated(packed, entry) : packed;
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32)
    throw new StoryFileError('changed', entry.path);
  return bytes;
}

/** What zlib answers where it is asked for `info`, which its types do not say. `bytesWritten`: of what it was given. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function inflated(packed: Buffer, { path, size }: ZipEntry): Buffer {
  try {
    // One byte at least: zlib takes zero for no limit.
    const options = { maxOutputLength: Math.max(size, 1), info: true };
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as Inflated;
    if (engine.bytesWritten === packed.length) return buffer;
  } catch (cause) {
    throw new StoryFileError('changed', path, cause);
  }
  throw new StoryFileError('layout', path);
}

function part(
  file: FileHandle,
  entry: ZipEntry,
  { position, length }: { position: number; length: number },
): Buffer {
  const start = storedOffset(file, entry) + position;
  return readAt(file, start, Math.max(0, Math.min(length, entry.size - position)));
}

async function* pieces(file: FileHandle, entry: ZipEntry, piecesOf: PiecesOf): AsyncGenerator<Buffer> {
  const end = storedOffset(file, entry) + entry.size;
  let check = 0;
  for await (const piece of piecesOf(file, end - entry.size, end)) {
    check = crc32(piece, check);
    yield piece;
  }
  if (check !== entry.crc32) throw new StoryFileError('changed', entry.path);
}

/** Photos are stored as they are: what is compressed could not be read in parts. */
function storedOffset(file: FileHandle, entry: ZipEntry): number {
  if (entry.isDeflated) throw new StoryFileError('layout', entry.path);
  return bytesOffset(file, entry);
}

/** Where the bytes of an entry begin, behind a local header that says what the directory says. */
function bytesOffset(file: FileHandle, entry: ZipEntry): number {
  const expected = localHeader(entry);
  if (!readAt(file, entry.offset, expected.length).equals(expected))
    throw new StoryFileError('layout', entry.path);
  return entry.offset + expected.length;
}

function readAt(file: FileHandle, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file.fd, bytes, read, length - read, position + read);
    if (more === 0) throw new StoryFileError('cutOff');
    read += more;
  }
  return bytes;
}
