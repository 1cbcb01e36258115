import type { WrittenNotes } from './written-notes.ts';

/** Bytes that IIM 4.2 allows a dataset of record 2. */
const limits = {
  5: 64,
  25: 64,
  40: 256,
  80: 32,
  90: 32,
  92: 32,
  95: 32,
  101: 64,
  105: 256,
  110: 32,
  116: 128,
  120: 2000,
} as const;

/** Says that every text is UTF-8: ESC % G. */
const utf8Marker = dataset(1, 90, Buffer.of(0x1b, 0x25, 0x47));
const recordVersion = dataset(2, 0, Buffer.of(0, 4));

/**
 * The notes as IIM datasets, for programs of before XMP. Each is cut at the last whole letter within the standard's
 * bytes; XMP says it in full.
 */
export function iimRecords(notes: WrittenNotes): Buffer {
  return Buffer.concat([
    utf8Marker,
    recordVersion,
    ...notes.keywords.map((keyword) => text(25, keyword)),
    text(40, notes.instructions),
    ...dates(notes.takenAt),
    text(80, notes.byline),
    text(90, notes.city),
    text(92, notes.location),
    text(95, notes.state),
    text(101, notes.country),
    text(105, notes.headline),
    text(110, notes.credit),
    text(116, notes.copyright),
    text(120, notes.caption),
  ]);
}

function text(number: keyof typeof limits, value: string): Buffer {
  const bytes = Buffer.from(cutAtLetter(value, limits[number]));
  return bytes.length === 0 ? bytes : dataset(2, number, bytes);
}

/** A newspaper's day is Vietnam's. */
function dates(takenAt: string): Buffer[] {
  if (takenAt === '') return [];
  const [day = '', time] = takenAt.split('T');
  const date = dataset(2, 55, Buffer.from(day.replaceAll('-', '')));
  return time ? [date, dataset(2, 60, Buffer.from(`${time.replace(':', '')}00+0700`))] : [date];
}

function dataset(record: number, number: number, bytes: Buffer): Buffer {
  const head = Buffer.of(0x1c, record, number, 0, 0);
  head.writeUInt16BE(bytes.length, 3);
  return Buffer.concat([head, bytes]);
}

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** As much of a text as fits into a number of UTF-8 bytes, without half a letter at its end. */
export function cutAtLetter(value: string, mostBytes: number): string {
  if (Buffer.byteLength(value) <= mostBytes) return value;
  let end = 0;
  let bytes = 0;
  for (const { segment, index } of letters.segment(value)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > mostBytes) break;
    end = index + segment.length;
  }
  return value.slice(0, end).trimEnd();
}
