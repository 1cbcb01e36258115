import { fold } from '#shared/text/fold.ts';
import { blockKinds, type BlockKind } from './block-kinds.ts';

type Names = Readonly<Record<BlockKind, string>> & {
  readonly alsoCalled: Readonly<Record<BlockKind, readonly string[]>>;
};

/**
 * The kinds one of whose names has a word for each that was typed, without marks: "hop" and "trich noi" are enough. Those
 * that are named so come before those that are only called so.
 */
export function findKinds(typed: string, names: Names): BlockKind[] {
  const wanted = wordsIn(typed);
  const named = blockKinds.filter((kind) => isMeant(wanted, names[kind]));
  const called = blockKinds.filter((kind) => names.alsoCalled[kind].some((name) => isMeant(wanted, name)));
  return [...new Set([...named, ...called])];
}

function isMeant(wanted: readonly string[], name: string): boolean {
  const words = wordsIn(name);
  return (
    words.join('').startsWith(wanted.join('')) ||
    wanted.every((start) => words.some((word) => word.startsWith(start)))
  );
}

function wordsIn(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
