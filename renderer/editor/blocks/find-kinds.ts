import { fold } from '#shared/text/fold.ts';
import { blockKinds, type BlockKind } from './block-kinds.ts';

/** The kinds whose name has a word for each that was typed, without marks: "hop" and "trich noi" are enough. */
export function findKinds(typed: string, names: Readonly<Record<BlockKind, string>>): BlockKind[] {
  const wanted = wordsIn(typed);
  return blockKinds.filter((kind) => {
    const words = wordsIn(names[kind]);
    return (
      words.join('').startsWith(wanted.join('')) ||
      wanted.every((start) => words.some((word) => word.startsWith(start)))
    );
  });
}

function wordsIn(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
