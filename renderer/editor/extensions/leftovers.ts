const leftover = /[\u200B\u200C\u202F\u2060\uFEFF]/g;

/** Text without what an input method or a browser left in it: characters that nobody sees and nobody typed. */
export function withoutLeftovers(text: string): string {
  return text.replace(leftover, (found) => (found === '\u202F' ? ' ' : ''));
}

export function hasLeftovers(text: string): boolean {
  return text.search(leftover) >= 0;
}
