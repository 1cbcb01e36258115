/** What Windows shows for the bytes 80-9F; the five that stand for nothing show as control characters. */
const punctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const bytes = new Map(Array.from(punctuation, (char, index) => [char, 0x80 + index]));

/** The character that a Western program shows for one byte (Windows-1252). */
export function charOfByte(byte: number): string {
  return punctuation[byte - 0x80] ?? String.fromCharCode(byte);
}

/** The byte behind a character as a Western program shows it; undefined where no byte shows as that. */
export function byteOfChar(char: string): number | undefined {
  const code = char.charCodeAt(0);
  return bytes.get(char) ?? (code < 0x100 ? code : undefined);
}
