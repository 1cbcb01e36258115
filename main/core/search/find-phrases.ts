import type { Phrase } from './query-words.ts';

/** Where a phrase stands in a text, in UTF-16 units. `phrase` is its place in the query. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/** Every place where a phrase of the query stands, from the first to the last. Both sides are spelt as in the same index. */
export function findPhrases(key: string, phrases: readonly Phrase[]): Found[] {
  return phrases
    .flatMap((phrase, index) => findPhrase(key, phrase).map((place) => ({ ...place, phrase: index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function findPhrase(key: string, { words, isOpen }: Phrase): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const first = words[0]!;
  for (let start = key.indexOf(first); start >= 0; start = key.indexOf(first, start + 1)) {
    if (isWordUnit(key.charCodeAt(start - 1))) continue;
    const end = endOfPhrase(key, start, { words, isOpen });
    if (end !== undefined) places.push({ start, end });
  }
  return places;
}

function endOfPhrase(key: string, start: number, { words, isOpen }: Phrase): number | undefined {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) at = nextWord(key, at);
    if (!key.startsWith(word, at)) return undefined;
    at += word.length;
    const mayGoOn = isOpen && index === words.length - 1;
    if (mayGoOn) return endOfWord(key, at);
    if (isWordUnit(key.charCodeAt(at))) return undefined;
  }
  return at;
}

function nextWord(key: string, from: number): number {
  let at = from;
  while (at < key.length && !isWordUnit(key.charCodeAt(at))) at++;
  return at;
}

function endOfWord(key: string, from: number): number {
  let at = from;
  while (isWordUnit(key.charCodeAt(at))) at++;
  return at;
}

const wordUnit = /[\p{L}\p{N}\p{M}\p{Co}]/u;

/** One look-up for each unit: a text is walked through letter by letter. */
const wordUnits = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  wordUnit.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Beyond the ends of a text, where the code is NaN, there is no word. */
function isWordUnit(code: number): boolean {
  return wordUnits[code] === 1;
}
