import { fold } from '#shared/text/fold.ts';
import { nfc } from '#shared/text/nfc.ts';
import { toOldStyle } from '#shared/text/tone-style.ts';

/** What is looked for, and how exactly. */
export interface Wanted {
  /** Spaces at the ends, which an input method leaves, do not count. */
  readonly words: string;
  /** Else "vinh loi" finds "Vĩnh Lợi", and "dang" finds "đảng"; what was typed with marks is looked for with them. */
  readonly withMarks: boolean;
  /** Else "hoa" finds "bà Hoa". */
  readonly withCapitals: boolean;
  /** Whole syllables only: "an" is not in "ban". */
  readonly isWhole: boolean;
}

/** Where a text has the words that are looked for. */
export function findPlaces(text: string, { words, withMarks, withCapitals, isWhole }: Wanted): number[] {
  const form = withMarks ? smallLetters : isMarked(words) ? formOf : fold;
  const needle = form(words.trim());
  const hay = form(text);
  // Offsets in a text that is not composed would point elsewhere.
  if (needle === '' || hay.length !== text.length) return [];
  const places: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) places.push(at);
  const capitals = capitalsOf(nfc(words.trim()));
  return places.filter((at) => {
    const end = at + needle.length;
    return (
      (!isWhole || isWholeAt(text, at, end)) &&
      (!withCapitals || capitalsOf(text.slice(at, end)) === capitals)
    );
  });
}

/** Which letters are capitals, whatever their marks. */
function capitalsOf(text: string): string {
  return text.replace(/./gsu, (letter) => (letter === letter.toLowerCase() ? '-' : 'X'));
}

/** Small letters with their marks, the mark of a tone where either style puts it: "uỷ ban" is "ủy ban". */
export function formOf(text: string): string {
  return toOldStyle(smallLetters(text));
}

function isMarked(words: string): boolean {
  return fold(words) !== smallLetters(words);
}

/** How many characters of a text the words are, in whichever form they were typed or pasted. */
export function lengthOf({ words }: Wanted): number {
  return nfc(words.trim()).length;
}

/** A capital that would grow into two letters, as in İstanbul, stays: offsets behind it would point elsewhere. */
function smallLetters(text: string): string {
  return nfc(text).replace(/[^İ]+/g, (letters) => letters.toLowerCase());
}

const ofWord = /[\p{L}\p{M}\p{N}]/u;

/** The longer word of which a place is but a part; undefined where it is none. A comma between two words is of neither. */
export function longerWord(text: string, start: number, end: number): string | undefined {
  let [from, to] = [start, end];
  if (isOfWord(text[start])) while (isOfWord(text[from - 1])) from -= 1;
  if (isOfWord(text[end - 1])) while (isOfWord(text[to])) to += 1;
  return from < start || to > end ? text.slice(from, to) : undefined;
}

function isOfWord(letter = ''): boolean {
  return ofWord.test(letter);
}

function isWholeAt(text: string, start: number, end: number): boolean {
  return !isOfWord(text[start - 1]) && !isOfWord(text[end]);
}
