import { toOldStyle } from '#shared/text/tone-style.ts';

/** A line as the rules compare it: small letters, kiểu cũ, single spaces, no marks or bullets around it. */
export function keyOf(text: string): string {
  return toOldStyle(text.toLowerCase())
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—_=~#*•·▪■●◦|]+|[\s\-–—_=~#*•·▪■●|]+$/gu, '');
}

/** Turns words into a pattern's alternatives; the longest first, so that "in bài viết" is not read as "in". */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');
}
