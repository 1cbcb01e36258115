import { fold } from '#shared/text/fold.ts';

/** What stands behind an `@` at the beginning of a word, up to the caret. */
export interface MentionTyped {
  /** Where the `@` stands. */
  readonly start: number;
  readonly typed: string;
}

export function mentionTyped(text: string, caret: number): MentionTyped | null {
  const found = /(?:^|\s)@([^\s@]*)$/.exec(text.slice(0, caret));
  const typed = found?.[1];
  return typed === undefined ? null : { start: caret - typed.length - 1, typed };
}

/** Those of whose names a word begins so, with its marks or without. */
export function mentionable<Named extends { readonly title: string }>(
  all: readonly Named[],
  typed: string,
): Named[] {
  const wanted = fold(typed);
  return all.filter(({ title }) =>
    fold(title)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted)),
  );
}
