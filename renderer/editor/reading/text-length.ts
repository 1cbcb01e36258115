import type { Block } from '#shared/document/block.ts';
import { publishedBlock } from '#shared/document/published.ts';
import { blockText } from '#shared/document/text.ts';
import { countCharacters, countWords } from '#shared/text/count.ts';

export interface TextLength {
  /** Chữ. */
  readonly words: number;
  /** With spaces. */
  readonly characters: number;
  readonly withoutSpaces: number;
}

export const noLength: TextLength = { words: 0, characters: 0, withoutSpaces: 0 };

/** The length a newsroom counts: without photos and captions, and without what was deleted. */
export function blockLength(block: Block): TextLength {
  if (block.type === 'photo' || block.type === 'photoStory') return noLength;
  const seen = publishedBlock(block);
  return seen ? textLength(blockText(seen)) : noLength;
}

export function textLength(text: string): TextLength {
  const { withSpaces, withoutSpaces } = countCharacters(text);
  return { words: countWords(text), characters: withSpaces, withoutSpaces };
}

export function totalLength(lengths: Iterable<TextLength>): TextLength {
  let { words, characters, withoutSpaces } = noLength;
  for (const length of lengths) {
    words += length.words;
    characters += length.characters;
    withoutSpaces += length.withoutSpaces;
  }
  return { words, characters, withoutSpaces };
}
