import type { Block } from '#shared/document/block.ts';
import { publishedBlock } from '#shared/document/published.ts';
import { blockText } from '#shared/document/text.ts';
import { countCharacters, countWords } from '#shared/text/count.ts';

export interface TextLength {
  /** Chữ. */
  readonly words: number;
  /** With spaces. */
  readonly characters: number;
}

export const noLength: TextLength = { words: 0, characters: 0 };

/** The length a newsroom counts: without photos and captions, and without what was deleted. */
export function blockLength(block: Block): TextLength {
  if (block.type === 'photo' || block.type === 'photoStory') return noLength;
  const seen = publishedBlock(block);
  return seen ? textLength(blockText(seen)) : noLength;
}

export function textLength(text: string): TextLength {
  return { words: countWords(text), characters: countCharacters(text).withSpaces };
}

export function totalLength(lengths: Iterable<TextLength>): TextLength {
  let { words, characters } = noLength;
  for (const length of lengths) {
    words += length.words;
    characters += length.characters;
  }
  return { words, characters };
}
