import { isSyllable } from '#shared/text/syllable.ts';

/** A line with the capitals that its encoding could not write; "doubtful" where that took guessing. */
export interface RestoredLine {
  readonly text: string;
  readonly doubtful: boolean;
}

const word = /[\p{L}\p{M}]+/gu;
const asciiSmall = /[a-z]/;

/** A marked small letter in a word that goes on in capitals: "THƯởNG", "áN". No one writes so; the font lacks Ở and Á. */
const brokenCapitals = /^(?=.+[A-ZĂÂĐÊÔƠƯ])(?!.*[a-z]).*[à-ãèéêìíò-õùúýăđĩũơưạ-ỹ]/u;

/** The first letter of a paragraph or a sentence. An abbreviation before the stop (v.v., TP.) ends no sentence. */
const smallSentenceStart =
  /(^\s*["“(]?|(?:\p{Ll}{2}|[\d%"”)])[.!?…]+["”)]?\s+["“(]?)([à-ãèéêìíò-õùúýăĩũơưạ-ỹ])(?![).\p{Lu}])/gu;

/**
 * TCVN3 has no toned capitals: "Ủy ban" is stored as "ủy ban", "THƯỞNG" as "THƯởNG". They are put back where the rest
 * of the line gives them away. A line without any capital may have been set in a capitals font (.VnTimeH), which
 * nothing in the text can tell: it stays as it is and is doubtful.
 */
export function restoreCapitals(line: string): RestoredLine {
  const text = withSentenceStarts(withWholeCapitals(line));
  return { text, doubtful: text !== line || hasNoCapital(line) };
}

function withWholeCapitals(line: string): string {
  if (!asciiSmall.test(line) && line.match(word)?.some(isInCapitals)) return line.toUpperCase();
  return line.replace(word, (found) => (brokenCapitals.test(found) ? found.toUpperCase() : found));
}

/** Abbreviations prove nothing: the ones in "Số: 12/QĐ-UBND" are no syllables, or short (TU). */
function isInCapitals(found: string): boolean {
  const isCapitalSyllable = found.length > 2 && found === found.toUpperCase() && isSyllable(found);
  return isCapitalSyllable || brokenCapitals.test(found);
}

function withSentenceStarts(line: string): string {
  return line.replace(
    smallSentenceStart,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function hasNoCapital(line: string): boolean {
  return /^\s*\p{Ll}/u.test(line) && !/\p{Lu}/u.test(line);
}
