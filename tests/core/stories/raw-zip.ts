import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a ZIP as somebody writes it who may lie in every field. What is not said is as a story file has it. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly bytes: Buffer;
  readonly isDeflated?: boolean;
  /** What stands in the file instead of what the bytes give. */
  readonly packed?: Buffer;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly extra?: Buffer;
  readonly comment?: Buffer;
  /** The name that the entry's own header tells. */
  readonly localName?: string;
  /** Where the directory says the entry begins. */
  readonly offset?: number;
  /** Bytes that nobody claims, before the entry. */
  readonly gap?: Buffer;
}

export interface RawEnd {
  readonly count?: number;
  readonly comment?: Buffer;
  readonly prefix?: Buffer;
}

/** A ZIP by the book (APPNOTE 6.3), and where the test wants it beside the book. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const pieces: Buffer[] = [end.prefix ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let offset = pieces[0]!.length;
  for (const entry of entries) {
    const facts = factsOf(entry);
    offset += entry.gap?.length ?? 0;
    const local = Buffer.concat([localHeader(entry, facts), facts.packed]);
    pieces.push(entry.gap ?? Buffer.alloc(0), local);
    directory.push(directoryHeader(entry, facts, entry.offset ?? offset));
    offset += local.length;
  }
  const whole = Buffer.concat(directory);
  const comment = end.comment ?? Buffer.alloc(0);
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50, 0);
  tail.writeUInt16LE(end.count ?? entries.length, 8);
  tail.writeUInt16LE(end.count ?? entries.length, 10);
  tail.writeUInt32LE(whole.length, 12);
  tail.writeUInt32LE(offset, 16);
  tail.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...pieces, whole, tail, comment]);
}

interface Facts {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly method: number;
  readonly size: number;
  readonly packedSize: number;
  readonly crc: number;
}

function factsOf(entry: RawEntry): Facts {
  const packed = entry.packed ?? (entry.isDeflated ? deflateRawSync(entry.bytes) : entry.bytes);
  return {
    name: Buffer.from(entry.name),
    packed,
    method: entry.method ?? (entry.isDeflated ? 8 : 0),
    size: entry.size ?? entry.bytes.length,
    packedSize: entry.packedSize ?? packed.length,
    crc: entry.crc ?? crc32(entry.bytes),
  };
}

function localHeader({ localName, extra, flags }: RawEntry, facts: Facts): Buffer {
  const header = Buffer.alloc(30);
  const name = localName === undefined ? facts.name : Buffer.from(localName);
  header.writeUInt32LE(0x04034b50, 0);
  writeFacts(header, 4, { ...facts, name }, flags);
  header.writeUInt16LE(extra?.length ?? 0, 28);
  return Buffer.concat([header, name, extra ?? Buffer.alloc(0)]);
}

function directoryHeader({ mode, flags, extra, comment }: RawEntry, facts: Facts, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4);
  writeFacts(header, 6, facts, flags);
  header.writeUInt16LE(extra?.length ?? 0, 30);
  header.writeUInt16LE(comment?.length ?? 0, 32);
  header.writeUInt32LE((mode ?? 0o100644) * 0x10000, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, facts.name, extra ?? Buffer.alloc(0), comment ?? Buffer.alloc(0)]);
}

function writeFacts(header: Buffer, at: number, facts: Facts, flags = 0): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(flags, at + 2);
  header.writeUInt16LE(facts.method, at + 4);
  header.writeUInt16LE(0x6000, at + 6);
  header.writeUInt16LE(0x0021, at + 8);
  header.writeUInt32LE(facts.crc, at + 10);
  header.writeUInt32LE(facts.packedSize, at + 14);
  header.writeUInt32LE(facts.size, at + 18);
  header.writeUInt16LE(facts.name.length, at + 22);
}
