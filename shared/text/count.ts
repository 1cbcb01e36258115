import { nfc } from './nfc.ts';

/** A calm reader's chữ a minute. */
const readingSpeed = 220;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Counts "chữ" as Vietnamese newsrooms do: whatever stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const token of text.split(/\s+/)) if (letterOrDigit.test(token)) count++;
  return count;
}

/** Where the word behind so many begins; the end of the text where there are no more. */
export function offsetOfWord(text: string, count: number): number {
  const words = Array.from(text.matchAll(/\S+/g)).filter(([token]) => letterOrDigit.test(token));
  return words[count]?.index ?? text.length;
}

export interface CharacterCount {
  readonly withSpaces: number;
  readonly withoutSpaces: number;
}

/** Counts "ký tự": code points of the composed text. Line ends never count, nor do the tabs that part the cells of a table. */
export function countCharacters(text: string): CharacterCount {
  let withSpaces = 0;
  let spaces = 0;
  for (const char of nfc(text)) {
    if (char === '\n' || char === '\r' || char === '\t') continue;
    withSpaces++;
    if (/\s/.test(char)) spaces++;
  }
  return { withSpaces, withoutSpaces: withSpaces - spaces };
}

/** Whole minutes, at least one for a text that has any words. */
export function readingMinutes(words: number): number {
  return Math.ceil(words / readingSpeed);
}
