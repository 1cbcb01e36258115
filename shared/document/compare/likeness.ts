import { syllablesOf } from '#shared/text/pieces.ts';

/** The syllables of a text as numbers, in rising order. */
export type SyllableBag = Int32Array;

/** Fills bags that can be held against each other. */
export function bagger(): (text: string) => SyllableBag {
  const numbers = new Map<string, number>();
  const numberOf = (syllable: string) => {
    const number = numbers.get(syllable) ?? numbers.size;
    numbers.set(syllable, number);
    return number;
  };
  return (text) => Int32Array.from(syllablesOf(text.toLowerCase()), numberOf).sort();
}

/** The share of syllables that two texts have in common, from 0 to 1. */
export function likeness(a: SyllableBag, b: SyllableBag): number {
  if (a.length + b.length === 0) return 0;
  let common = 0;
  let other = 0;
  for (const syllable of a) {
    while (other < b.length && b[other]! < syllable) other += 1;
    if (b[other] !== syllable) continue;
    common += 1;
    other += 1;
  }
  return (2 * common) / (a.length + b.length);
}
