/** What a typed key stands for, given the text it is typed in; undefined where it stands for nothing. */
export type Expand = (typed: string, around: string) => string | undefined;

let current: Expand | undefined;

/** The table that every field of the open article expands by. Answers how to take it away. */
export function setShortcuts(expand: Expand): () => void {
  current = expand;
  return () => {
    if (current === expand) current = undefined;
  };
}

export const expanded: Expand = (typed, around) => current?.(typed, around);

/** A key with the semicolon that ends it, right before the caret. */
const keyAtEnd = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{N}]{1,12});$/u;

/** The key that ends here, without its semicolon. */
export function keyAtEndOf(text: string): string | undefined {
  return keyAtEnd.exec(text)?.[1];
}
