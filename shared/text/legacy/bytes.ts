import { codecs, type LegacyEncoding } from './encodings.ts';
import { byteOfChar, charOfByte } from './windows-1252.ts';

const questionMark = 0x3f;

/** The text of a file in a legacy encoding, letter for letter: no capital is guessed. */
export function decodeBytes(bytes: Uint8Array, encoding: LegacyEncoding): string {
  return codecs[encoding].decode(Array.from(bytes, charOfByte).join(''));
}

/** The bytes that `decodeBytes` reads. What the encoding cannot write is "?". */
export function encodeBytes(text: string, encoding: LegacyEncoding): Uint8Array {
  return Uint8Array.from(
    Array.from(codecs[encoding].encode(text), (char) => byteOfChar(char) ?? questionMark),
  );
}
