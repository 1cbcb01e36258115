import { Buffer } from 'node:buffer';
import { jpeg } from './jpeg.ts';

/** IIM texts by their dataset in record 2, as text or as bytes of another encoding. */
export type IimTexts = Readonly<Record<number, string | Buffer | readonly string[]>>;

interface Notes {
  readonly iim?: IimTexts;
  /** Whether 1:90 says that the texts are UTF-8. */
  readonly isMarked?: boolean;
  /** What stands between the tags of `rdf:Description`. */
  readonly xmp?: string;
  readonly exif?: Readonly<Record<number, Buffer | string>>;
  readonly width?: number;
  readonly height?: number;
  readonly seed?: number;
}

const nothing = Buffer.alloc(0);

/** A JPEG that says something of itself. */
export function notedJpeg({ iim, isMarked = true, xmp, exif, ...pixels }: Notes): Buffer {
  const plain = jpeg(pixels);
  const parts = [
    exif ? exifSegment(exif) : nothing,
    xmp === undefined ? nothing : xmpSegment(xmp),
    iim ? iimSegment(iim, isMarked) : nothing,
  ];
  return Buffer.concat([plain.subarray(0, 2), ...parts, plain.subarray(2)]);
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function iimSegment(texts: IimTexts, isMarked: boolean): Buffer {
  const marker = isMarked ? [dataset(1, 90, Buffer.of(0x1b, 0x25, 0x47))] : [];
  const sets = Object.entries(texts).flatMap(([number, value]) =>
    (value instanceof Array ? value : [value]).map((text) => dataset(2, Number(number), Buffer.from(text))),
  );
  const records = Buffer.concat([...marker, ...sets]);
  const head = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM', 'latin1'),
    Buffer.of(4, 4, 0, 0),
    lengthOf(records),
  ]);
  return segment(0xed, Buffer.concat([head, records, Buffer.alloc(records.length % 2)]));
}

function dataset(record: number, number: number, bytes: Buffer): Buffer {
  const head = Buffer.of(0x1c, record, number, 0, 0);
  head.writeUInt16BE(bytes.length, 3);
  return Buffer.concat([head, bytes]);
}

function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return length;
}

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

function xmpSegment(description: string): Buffer {
  const names = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${names.join(' ')}><rdf:Description rdf:about="">${description}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  return segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`));
}

/** One directory of ASCII tags, and the orientation (0x0112) as the number it is. */
function exifSegment(tags: Readonly<Record<number, Buffer | string>>): Buffer {
  const entries = Object.entries(tags).map(([tag, text]) => ({ tag: Number(tag), bytes: Buffer.from(text) }));
  const heap: Buffer[] = [];
  let offset = 8 + 2 + entries.length * 12 + 4;
  const directory = entries.map(({ tag, bytes }) => {
    const entry = Buffer.alloc(12);
    entry.writeUInt16LE(tag, 0);
    if (tag === 0x0112) {
      entry.writeUInt16LE(3, 2);
      entry.writeUInt32LE(1, 4);
      entry.writeUInt16LE(Number(bytes.toString()), 8);
      return entry;
    }
    const ended = Buffer.concat([bytes, Buffer.of(0)]);
    entry.writeUInt16LE(2, 2);
    entry.writeUInt32LE(ended.length, 4);
    if (ended.length <= 4) ended.copy(entry, 8);
    else {
      entry.writeUInt32LE(offset, 8);
      heap.push(ended);
      offset += ended.length;
    }
    return entry;
  });
  const count = Buffer.alloc(2);
  count.writeUInt16LE(entries.length);
  const header = Buffer.from('49492a0008000000', 'hex');
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0'), header, count, ...directory, Buffer.alloc(4), ...heap]),
  );
}
