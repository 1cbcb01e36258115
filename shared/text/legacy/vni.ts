import { nfc } from '#shared/text/nfc.ts';
import { toneMarks } from '#shared/text/tones.ts';
import type { Codec } from './codec.ts';
import { byteOfChar } from './windows-1252.ts';

const allTones = ['', ...toneMarks];

/** A letter that is two characters: its first as written, the letter it is, and the second that adds each tone. */
const pairRows = [
  { firsts: 'aeouyôö', letters: 'aeouyơư', seconds: 'øûõùï', tones: toneMarks },
  { firsts: 'aeo', letters: 'âêô', seconds: 'âàåãáä', tones: allTones },
  { firsts: 'a', letters: 'ă', seconds: 'êèúüéë', tones: allTones },
];

/** Letters that are one character. */
const singleRow = { written: 'ñôöìæóíòî', letters: 'đơưìỉĩíịỵ' };

const letters = new Map([...pairRows.flatMap(pairsOfRow), ...zip(singleRow.written, singleRow.letters)]);
const written = new Map(Array.from(letters, ([chars, letter]) => [letter, chars]));
const ownSigns = new Set(singleRow.written + pairRows.map((row) => row.seconds).join(''));

const letterPattern = new RegExp(
  [...pairRows.map((row) => `[${row.firsts}][${row.seconds}]`), `[${singleRow.written}]`].join('|'),
  'gi',
);

/**
 * VNI-Windows, the encoding of the VNI fonts: a letter, then one character for everything above and below it. The
 * first character alone decides between capital and small letter.
 */
export const vni: Codec = {
  decode: (asRead) =>
    asRead.replace(letterPattern, (chars) =>
      inCaseOf(chars.charAt(0), letters.get(chars.toLowerCase()) ?? chars),
    ),
  encode: (text) => Array.from(nfc(text), encodeChar).join(''),
};

/** A text as the VNI fonts need it. */
export function toVni(text: string): string {
  return vni.encode(text);
}

function encodeChar(char: string): string {
  const small = char.toLowerCase();
  const chars = written.get(small);
  if (chars !== undefined) return inCaseOf(char, chars);
  return byteOfChar(char) === undefined || ownSigns.has(small) ? '?' : char;
}

function inCaseOf(model: string, text: string): string {
  return model === model.toLowerCase() ? text : text.toUpperCase();
}

function pairsOfRow(row: (typeof pairRows)[number]): [chars: string, letter: string][] {
  return zip(row.firsts, row.letters).flatMap(([first, letter]) =>
    row.tones.map((tone, index): [string, string] => [first + row.seconds.charAt(index), nfc(letter + tone)]),
  );
}

function zip(from: string, to: string): [string, string][] {
  return Array.from(from, (char, index) => [char, to.charAt(index)]);
}
