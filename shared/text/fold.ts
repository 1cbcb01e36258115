import { nfc } from './nfc.ts';

/** Up to and including general punctuation and currency signs; what lies above is folded one by one. */
const tableSize = 0x2100;

/** Letters that no normal form takes apart. */
const foldedByHand: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ɖ: 'd' };

/** Filled with the letters that were met: all of them would cost every start of the window. */
const table = new Uint16Array(tableSize);

/**
 * For finding: small letters without any mark, đ as d, so that "vinh loi" meets "Vĩnh Lợi".
 *
 * `fold(text).length === nfc(text).length` for every text, so an offset into the one is an offset into the other. A
 * combining mark that NFC could not join to its letter (typed in a wrong order) therefore stays.
 */
export function fold(text: string): string {
  const composed = nfc(text);
  let folded = '';
  for (let start = 0; start < composed.length; start += pieceLength) folded += foldedPiece(composed, start);
  return folded;
}

// Small enough to pass as arguments, large enough that the calls do not count.
const pieceLength = 4096;
const units = new Uint16Array(pieceLength);

function foldedPiece(text: string, start: number): string {
  const length = Math.min(pieceLength, text.length - start);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(start + index);
    // What is written beyond its end is not kept.
    units[index] = table[code] || (table[code] = foldedUnit(code));
  }
  // apply() reads anything array-like, though its type asks for an array.
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

function foldedUnit(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const [letter = lower, ...marks] = (foldedByHand[lower] ?? lower).normalize('NFD');
  const isLetterWithMarks = marks.every((mark) => mark >= '\u0300' && mark <= '\u036F');
  return (isLetterWithMarks ? letter : lower).charCodeAt(0);
}
