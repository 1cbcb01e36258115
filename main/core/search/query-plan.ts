import type { SearchField } from '#shared/areas/search.ts';
import { keyOf, type IndexName } from './indexed-text.ts';
import {
  apart,
  inIndex,
  isMarked,
  joined,
  readQuery,
  together,
  wordsOf,
  type Phrase,
  type Stretch,
} from './query-words.ts';

/** One question to one index, in the language of FTS5. */
export interface Step {
  readonly index: IndexName;
  readonly match: string;
}

/** Beyond this many, pairs of neighbours cost more than they sort out. */
const mostPairs = 10;

/**
 * The questions to ask, one after the other, until enough is found: first with the marks as typed, where there are any;
 * in each index first the words next to each other, then some of them, then wherever they stand.
 */
export function planOf(query: readonly Stretch[], field: SearchField | undefined): Step[] {
  const words = apart(query).flatMap((phrase) => phrase.words);
  if (words.length === 0) return [];
  const indexes: IndexName[] = isMarked(words) ? ['exact', 'folded'] : ['folded'];
  return indexes.flatMap((index) => {
    const spelt = inIndex(query, index);
    const matches = new Set([all(together(spelt)), ...inPairs(spelt), all(apart(spelt))]);
    return [...matches].map((match) => ({ index, match: inField(match, field) }));
  });
}

/** A name in the bylines, with its marks where it was typed with marks. Undefined where nothing of it is a word. */
export function bylineStep(name: string): Step | undefined {
  const words = wordsOf(name);
  if (words.length === 0) return undefined;
  const index = isMarked(words) ? 'exact' : 'folded';
  const match = phraseMatch({ words: words.map(keyOf[index]), isOpen: false });
  return { index, match: inField(match, 'byline') };
}

/** Words in a text without marks, wherever they stand. Undefined where nothing of it is a word. */
export function foldedMatch(text: string, isTyping: boolean): string | undefined {
  const phrases = apart(inIndex(readQuery(text, { isTyping }), 'folded'));
  return phrases.length === 0 ? undefined : all(phrases);
}

/** Wherever they stand, but some two as typed one after the other. The more pairs, the better it ranks. */
function inPairs(query: readonly Stretch[]): string[] {
  const pairs = query.flatMap(({ phrases }) =>
    phrases.slice(1).map((phrase, index) => joined([phrases[index]!, phrase])),
  );
  if (pairs.length < 2 || pairs.length > mostPairs) return [];
  return [`${all(apart(query))} AND (${pairs.map(phraseMatch).join(' OR ')})`];
}

function all(phrases: readonly Phrase[]): string {
  return phrases.map(phraseMatch).join(' AND ');
}

/** Words hold nothing that FTS5 reads as more than a letter, so that quotation marks are enough. */
function phraseMatch({ words, isOpen }: Phrase): string {
  return `"${words.join(' ')}"${isOpen ? ' *' : ''}`;
}

function inField(match: string, field: SearchField | undefined): string {
  return field === undefined ? match : `${field} : (${match})`;
}
