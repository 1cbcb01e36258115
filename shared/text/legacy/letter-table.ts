import { nfc } from '#shared/text/nfc.ts';
import type { Codec } from './codec.ts';
import { byteOfChar, charOfByte } from './windows-1252.ts';

/** Letters on consecutive bytes. */
export type LetterRow = readonly [firstByte: number, letters: string];

const beyondPrintableAscii = /[^\t\n\r -~]/g;

/**
 * The codec of an encoding in which a letter is one byte. A capital that the rows lack is written as the small letter.
 * `damage` tells which byte a character stands for that some programs show in place of the right one.
 */
export function letterTable(
  rows: readonly LetterRow[],
  damage: Readonly<Record<string, number>> = {},
): Codec {
  const letters = new Map(rows.flatMap(lettersByChar));
  const chars = new Map(Array.from(letters, ([char, letter]) => [letter, char]));
  const damaged = new Map(
    Object.entries(damage).map(([char, byte]) => [char, letters.get(charOfByte(byte))]),
  );

  const decodeChar = (char: string) => letters.get(char) ?? damaged.get(char) ?? char;
  const encodeChar = (char: string) => chars.get(char) ?? chars.get(char.toLowerCase()) ?? unchanged(char);
  const unchanged = (char: string) => (byteOfChar(char) === undefined || letters.has(char) ? '?' : char);

  return {
    decode: (asRead) => asRead.replace(beyondPrintableAscii, decodeChar),
    encode: (text) => Array.from(nfc(text), encodeChar).join(''),
  };
}

function lettersByChar([firstByte, letters]: LetterRow): [char: string, letter: string][] {
  return Array.from(letters, (letter, index) => [charOfByte(firstByte + index), letter]);
}
