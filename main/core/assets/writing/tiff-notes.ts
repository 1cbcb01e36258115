import { changedExif } from './exif.ts';
import type { NewNotes } from './new-notes.ts';
import { tiffNumbers } from './tiff-numbers.ts';

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** The value where it fits into four bytes, else where it lies. */
  readonly value: number;
}

const tags = { xmp: 700, iim: 33_723, photoshop: 34_377 } as const;
const replaced: ReadonlySet<number> = new Set(Object.values(tags));
const byteType = 1;
const entryBytes = 12;

/**
 * A TIFF with other notes, in XMP alone: the packet is put behind the file with a new first directory. All that lay in the file stays where
 * it was, but for what EXIF must not tell any more.
 */
export function tiffWithNotes(bytes: Buffer, { xmp, exif }: Omit<NewNotes, 'iim'>): Buffer {
  const changed = changedExif(bytes, exif);
  if (!changed || tiffNumbers(changed).u16(2) !== 42) throw new RangeError('not a TIFF of 32 bits');
  const file = evenly(changed);
  const numbers = tiffNumbers(file);
  const { entries, next } = directoryAt(file, numbers.u32(4));
  const packet = evenly(xmp);
  const xmpAt = file.length;
  const all = [
    ...entries.filter(({ tag }) => !replaced.has(tag)),
    { tag: tags.xmp, type: byteType, count: xmp.length, value: xmpAt },
  ].toSorted((a, b) => a.tag - b.tag);
  numbers.write32(4, xmpAt + packet.length);
  return Buffer.concat([file, packet, directory(file.subarray(0, 2), all, next)]);
}

function directoryAt(file: Buffer, at: number): { entries: Entry[]; next: number } {
  const { u16, u32 } = tiffNumbers(file);
  const count = u16(at);
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = at + 2 + index * entryBytes;
    return { tag: u16(entry), type: u16(entry + 2), count: u32(entry + 4), value: u32(entry + 8) };
  });
  return { entries, next: u32(at + 2 + count * entryBytes) };
}

function directory(order: Buffer, entries: readonly Entry[], next: number): Buffer {
  const bytes = Buffer.alloc(2 + entries.length * entryBytes + 4);
  // The byte order stands where the count comes, so that the numbers know it.
  order.copy(bytes);
  const { write16, write32 } = tiffNumbers(bytes);
  write16(0, entries.length);
  for (const [index, { tag, type, count, value }] of entries.entries()) {
    const at = 2 + index * entryBytes;
    write16(at, tag);
    write16(at + 2, type);
    write32(at + 4, count);
    write32(at + 8, value);
  }
  write32(bytes.length - 4, next);
  return bytes;
}

function evenly(bytes: Buffer): Buffer {
  return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);
}
