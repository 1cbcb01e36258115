import { restoreCapitals, type RestoredLine } from './capitals.ts';
import { bestFirst, detectLegacy, onlyInUnicode, verdictOn, type Verdict } from './detect.ts';
import { codecs, legacyEncodings, type LegacyEncoding, type TextEncoding } from './encodings.ts';

/** A document's lines in Unicode; entry i of each list belongs to line i. */
export interface DecodedLines {
  readonly lines: readonly string[];
  readonly encodings: readonly TextEncoding[];

  /** Where a person should look: capitals were guessed, or even the neighbours do not settle the encoding. */
  readonly doubtful: readonly boolean[];
}

interface Reading {
  readonly encoding: TextEncoding;
  readonly doubtful: boolean;
}

/** The nearest encodings that are certain, before and after a line. */
type Neighbours = readonly [before?: TextEncoding | undefined, after?: TextEncoding | undefined];

/**
 * Reads lines of unknown and perhaps changing encoding, as a Western program shows them, each a whole paragraph. A
 * line too short to tell follows its neighbours if it then reads at least as well. Unicode comes back unchanged.
 */
export function decodeLines(lines: readonly string[]): DecodedLines {
  const verdicts = lines.map((line) => verdictOn(line, legacyEncodings));
  const neighbours = neighboursOf(verdicts);
  const readings = verdicts.map((verdict, index) =>
    readingOf(lines[index] ?? '', verdict, neighbours[index] ?? []),
  );
  const decoded = readings.map(({ encoding }, index) => decodeLine(lines[index] ?? '', encoding));
  return {
    lines: decoded.map(({ text }) => text),
    encodings: readings.map(({ encoding }) => encoding),
    doubtful: readings.map((reading, index) => reading.doubtful || decoded[index]?.doubtful === true),
  };
}

/** Reads one paragraph of known encoding. In TCVN3 it also puts back the toned capitals that the fonts lack. */
export function decodeLine(line: string, encoding: TextEncoding): RestoredLine {
  if (encoding === 'unicode') return { text: line, doubtful: false };
  const text = line.replace(/\S+/g, (token) =>
    isKept(token, encoding) ? token : codecs[encoding].decode(token),
  );
  return encoding === 'tcvn3' ? restoreCapitals(text) : { text, doubtful: false };
}

/**
 * Reads one paragraph that came in pieces, as a page keeps its bold and its plain words apart. It is read as a whole: a
 * letter that begins in one piece and ends in the next stands in the first.
 */
export function decodePieces(pieces: readonly string[], encoding: LegacyEncoding): string[] {
  const whole = pieces.join('');
  const { text } = decodeLine(whole, encoding);
  let raw = 0;
  const ends = pieces.map((piece) => decodedLength(whole, (raw += piece.length), encoding));
  // Capitals of rare letters are longer: then nobody can say where a piece ends.
  if (ends.at(-1) !== text.length) return pieces.map((piece) => decodeLine(piece, encoding).text);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** How long the first so many characters of a line are once it is read. */
function decodedLength(line: string, end: number, encoding: LegacyEncoding): number {
  let length = 0;
  for (const { 0: token, index } of line.matchAll(/\S+|\s+/g)) {
    const part = token.slice(0, Math.max(0, end - index));
    length += isKept(token, encoding) ? part.length : codecs[encoding].decode(part).length;
  }
  return length;
}

/** A word with letters of Unicode is in Unicode already; in TCVN3 a bullet or minus that stands alone is no letter. */
function isKept(token: string, encoding: LegacyEncoding): boolean {
  return onlyInUnicode.test(token) || (encoding === 'tcvn3' && /^[·\u2219\u2212]$/.test(token));
}

function readingOf(line: string, verdict: Verdict, [before, after]: Neighbours): Reading {
  if (verdict === 'plain') return { encoding: 'unicode', doubtful: false };
  if (verdict !== 'open') return { encoding: verdict, doubtful: false };
  const nearest = [before, after].filter((encoding) => encoding !== undefined);
  const choices = nearest.length > 0 ? nearest : [detectLegacy(line)];
  const [best] = bestFirst(line, [...choices, 'unicode']);
  if (best === undefined || best.encoding === 'unicode') return { encoding: 'unicode', doubtful: false };
  const isDisputed = new Set(nearest).size > 1;
  return { encoding: best.encoding, doubtful: isDisputed || best.share === 0 };
}

function neighboursOf(verdicts: readonly Verdict[]): Neighbours[] {
  const before = lastCertain(verdicts);
  const after = lastCertain(verdicts.toReversed()).toReversed();
  return verdicts.map((_, index) => [before[index], after[index]]);
}

function lastCertain(verdicts: readonly Verdict[]): (TextEncoding | undefined)[] {
  let last: TextEncoding | undefined;
  return verdicts.map((verdict) => {
    if (verdict !== 'open' && verdict !== 'plain') last = verdict;
    return last;
  });
}
