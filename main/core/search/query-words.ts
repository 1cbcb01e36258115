import { nfc } from '#shared/text/nfc.ts';
import { keyOf, type IndexName } from './indexed-text.ts';

/** Words that must stand next to each other: one word, or a phrase. `isOpen`: the last may be only a beginning. */
export interface Phrase {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** What was typed between two quotation marks, or outside of them. */
export interface Stretch {
  readonly isQuoted: boolean;
  readonly phrases: readonly Phrase[];
}

/** A word is made of letters, digits and marks, as the index takes a text apart; all else parts words. */
const word = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const quotationMarks = /["“”„]/;

/** A single letter begins too much. */
const fewestTyped = 2;

/** Longer questions are a pasted text: its beginning says enough. */
const mostWords = 40;

/**
 * The words of a query. A word with something inside that parts words (TP.HCM, 15,38) is a phrase. A quotation mark
 * that is still open quotes to the end.
 */
export function readQuery(text: string, { isTyping }: { isTyping: boolean }): Stretch[] {
  const parts = nfc(text).split(quotationMarks);
  const isInWord = isTyping && /[\p{L}\p{N}\p{M}]$/u.test(parts.at(-1)!);
  let left = mostWords;
  return parts.flatMap((part, index) => {
    const isQuoted = index % 2 === 1;
    const typed = isQuoted ? [part] : part.split(/\s+/);
    const isLast = index === parts.length - 1;
    const phrases = typed.flatMap((chunk, place) => {
      const words = wordsOf(chunk).slice(0, left);
      left -= words.length;
      const isOpen = isInWord && isLast && place === typed.length - 1 && canBeOpen(words);
      return words.length === 0 ? [] : { words, isOpen };
    });
    return phrases.length === 0 ? [] : { isQuoted, phrases };
  });
}

export function wordsOf(text: string): string[] {
  return nfc(text).match(word) ?? [];
}

function canBeOpen(words: readonly string[]): boolean {
  return [...(words.at(-1) ?? '')].length >= fewestTyped;
}

/** The same query as one of the indexes spells words. */
export function inIndex(query: readonly Stretch[], index: IndexName): Stretch[] {
  const spell = (phrase: Phrase) => ({ ...phrase, words: phrase.words.map(keyOf[index]) });
  return query.map((stretch) => ({ ...stretch, phrases: stretch.phrases.map(spell) }));
}

/** Whether a word bears a mark: whoever types marks means them. */
export function isMarked(words: readonly string[]): boolean {
  return words.some((typed) => keyOf.exact(typed) !== keyOf.folded(typed));
}

/** What must be there, wherever it stands. */
export function apart(query: readonly Stretch[]): Phrase[] {
  return query.flatMap(({ phrases }) => phrases);
}

/** The same with all that was typed in one stretch next to each other. */
export function together(query: readonly Stretch[]): Phrase[] {
  return query.map(({ phrases }) => joined(phrases));
}

export function joined(phrases: readonly Phrase[]): Phrase {
  const words = phrases.flatMap((phrase) => phrase.words);
  return { words, isOpen: phrases.at(-1)?.isOpen ?? false };
}
