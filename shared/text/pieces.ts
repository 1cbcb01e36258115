/** A syllable or a number with all its marks and points, a stretch of spaces, or one sign. */
const piece = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*|\s+|./gsu;

/** The text taken apart where it may be: joined again they are the text, and no syllable is ever cut. */
export function pieces(text: string): string[] {
  return text.match(piece) ?? [];
}

/** The syllables and numbers of a text, without what stands between them. */
export function syllablesOf(text: string): string[] {
  return pieces(text).filter((part) => /[\p{L}\p{N}]/u.test(part));
}
