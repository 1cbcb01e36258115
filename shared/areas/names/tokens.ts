/** A word of a text, and where it stands. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Between two words of one name: a space, a point, a hyphen. */
const inName = /^[ .\-–]{1,3}$/;

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** How many words from one on could belong to one name, at most `most`. */
export function reachOf(text: string, tokens: readonly Token[], from: number, most: number): number {
  let reach = 1;
  while (reach < most && isJoined(text, tokens[from + reach - 1], tokens[from + reach])) reach += 1;
  return reach;
}

function isJoined(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right) return false;
  if (right.start - left.end === 1 && text[left.end] === ' ') return true;
  return inName.test(text.slice(left.end, right.start));
}

/** Begins with a capital letter, and is not all in capitals. */
export function isCapitalised(token: string): boolean {
  return /^\p{Lu}/u.test(token) && (token.length === 1 || token !== token.toUpperCase());
}
