import { changedExif } from './exif.ts';
import type { NewNotes } from './new-notes.ts';

interface Segment {
  readonly marker: number;
  readonly body: Buffer;
}

const exifHead = Buffer.from('Exif\0\0', 'latin1');
const xmpHead = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
const moreXmpHead = Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1');
const photoshopHead = Buffer.from('Photoshop 3.0\0', 'latin1');

const app0 = 0xe0;
const app1 = 0xe1;
const app13 = 0xed;
const startOfScan = 0xda;

/** A JPEG with other notes. From its first scan on it is the same, byte for byte. */
export function jpegWithNotes(bytes: Buffer, { iim, xmp, exif }: NewNotes): Buffer {
  const { segments, scans } = partsOf(bytes);
  const first = segments.filter(({ marker }) => marker === app0);
  const exifs = segments.filter(isExif).flatMap(({ body }) => {
    const block = changedExif(body.subarray(exifHead.length), exif);
    return block ? [{ marker: app1, body: Buffer.concat([exifHead, block]) }] : [];
  });
  const rest = segments.filter((segment) => segment.marker !== app0 && !isNotes(segment));
  const resources = Buffer.concat([...otherResources(segments), resource(iimResource, iim)]);
  const ours = [
    { marker: app13, body: Buffer.concat([photoshopHead, resources]) },
    { marker: app1, body: Buffer.concat([xmpHead, xmp]) },
  ];
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    ...[...first, ...exifs, ...ours, ...rest].map(segmentBytes),
    scans,
  ]);
}

function partsOf(bytes: Buffer): { segments: Segment[]; scans: Buffer } {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) throw new RangeError('no marker where a segment should begin');
    const marker = bytes.readUInt8(at + 1);
    if (marker === startOfScan) return { segments, scans: bytes.subarray(at) };
    if (marker === 0xff) at += 1;
    else {
      const length = bytes.readUInt16BE(at + 2);
      segments.push({ marker, body: bytes.subarray(at + 4, at + 2 + length) });
      at += 2 + length;
    }
  }
}

function segmentBytes({ marker, body }: Segment): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function isExif(segment: Segment): boolean {
  return begins(segment, app1, exifHead);
}

function isNotes(segment: Segment): boolean {
  return (
    isExif(segment) ||
    begins(segment, app1, xmpHead) ||
    begins(segment, app1, moreXmpHead) ||
    begins(segment, app13, photoshopHead)
  );
}

function begins({ marker, body }: Segment, wanted: number, head: Buffer): boolean {
  return marker === wanted && body.subarray(0, head.length).equals(head);
}

const iimResource = 0x0404;
/** The IIM of before, and a digest of it. */
const replaced: ReadonlySet<number> = new Set([iimResource, 0x0425]);
const mostResourceBytes = 48_000;

/** What Photoshop keeps beside the notes: clipping paths, guides. Left out where it would not fit with the notes. */
function otherResources(segments: readonly Segment[]): Buffer[] {
  const all = Buffer.concat(
    segments
      .filter((segment) => begins(segment, app13, photoshopHead))
      .map(({ body }) => body.subarray(photoshopHead.length)),
  );
  const kept = resourcesIn(all)
    .filter(({ id }) => !replaced.has(id))
    .map(({ bytes }) => bytes);
  return kept.reduce((sum, { length }) => sum + length, 0) > mostResourceBytes ? [] : kept;
}

function resourcesIn(all: Buffer): { id: number; bytes: Buffer }[] {
  const resources: { id: number; bytes: Buffer }[] = [];
  let at = 0;
  while (at + 12 <= all.length && all.toString('latin1', at, at + 4) === '8BIM') {
    const nameBytes = even(1 + all.readUInt8(at + 6));
    const lengthAt = at + 6 + nameBytes;
    if (lengthAt + 4 > all.length) break;
    const end = lengthAt + 4 + even(all.readUInt32BE(lengthAt));
    if (end > all.length) break;
    resources.push({ id: all.readUInt16BE(at + 4), bytes: all.subarray(at, end) });
    at = end;
  }
  return resources;
}

function resource(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.write('8BIM', 'latin1');
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function even(length: number): number {
  return length + (length % 2);
}
