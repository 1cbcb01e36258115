import { nfc, tidyLine } from './nfc.ts';
import { toneMarks } from './tones.ts';

/**
 * Everything with a place of its own, in the order of the Vietnamese locale in CLDR. ă â đ ê ô ơ ư are letters and
 * rank here; a tone, and after it a capital, only decides between texts that are otherwise equal.
 */
const ranked = ' _-–—,;:!?.…·\'"«»()[]{}§@*/\\&#%`^°+±<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** Ranks after every tone. */
const foreignMark = toneMarks.length + 1;

/** Stands before every rank and every digit, so that the shorter of two texts comes first. */
const levelEnd = '!';
const firstRank = levelEnd.charCodeAt(0) + 1;
const ranks = new Map(Array.from(ranked, (char, index) => [char, String.fromCharCode(firstRank + index)]));

/**
 * A key whose plain order, as SQLite and `<` compare, is the order of `Intl.Collator('vi')` for Vietnamese text. Store
 * it beside what it sorts: no locale data is needed to read the list back in order.
 */
export function sortKey(text: string): string {
  const weights = weigh(text);
  return [weights.letters, weights.tones, weights.capitals].join(levelEnd);
}

/** Sorts people as the country does: by given name, which is the last syllable, then by the whole name. */
export function personSortKey(name: string): string {
  const given = weigh(tidyLine(name).split(' ').at(-1) ?? '');
  return [given.letters, given.tones, sortKey(name)].join(levelEnd);
}

function weigh(text: string): { letters: string; tones: string; capitals: string } {
  const chars = Array.from(tidyLine(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"'), weighChar);
  return {
    letters: chars.map(({ rank }) => rank).join(''),
    tones: withoutTrailingZeros(chars.map(({ tone }) => tone)),
    capitals: withoutTrailingZeros(chars.map(({ capital }) => capital)),
  };
}

function weighChar(char: string): { rank: string; tone: number; capital: number } {
  const small = char.toLowerCase();
  const [base = small, ...marks] = small.normalize('NFD');
  const tone = 1 + Math.max(...marks.map((mark) => toneMarks.indexOf(mark)), -1);
  const letter = nfc(base + marks.filter((mark) => !toneMarks.includes(mark)).join(''));
  const rank = ranks.get(letter);
  const capital = char === small ? 0 : 1;
  if (rank !== undefined) return { rank, tone, capital };
  return { rank: ranks.get(base) ?? letter, tone: marks.length > 0 ? foreignMark : 0, capital };
}

function withoutTrailingZeros(digits: readonly number[]): string {
  return digits.join('').replace(/0+$/, '');
}
