import type { Entry, Name } from '#shared/areas/registers.ts';
import { nfc } from '#shared/text/nfc.ts';
import type { TextNames } from './look.ts';
import { tokensOf } from './tokens.ts';

/** A name with its words, ready to be found. */
export interface KnownName {
  readonly name: Name;
  readonly words: readonly string[];
}

export interface NameIndex {
  /** By their first word in small letters, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly KnownName[]>;
  /** Names of people of three words and more, by every pattern with one of the words left out. */
  readonly byPattern: ReadonlyMap<string, readonly KnownName[]>;
  /** Everything that is right as it is written: no one of these is a mistake for another. */
  readonly correct: ReadonlySet<string>;
  readonly longest: number;
  /** All entries of a name, for each office and time. */
  readonly ofTitle: ReadonlyMap<string, readonly Name[]>;
  /** What was found in texts that were looked through, the oldest first: only what was written in is looked through again. */
  readonly looked: Map<string, TextNames>;
}

/** A name of fewer words is too easily another one. */
const fewestWords = 3;

/**
 * The register made ready for looking through texts: once for each change of it. `others` are names that are right as well,
 * such as the paper's own people.
 */
export function indexNames(entries: readonly Entry<'name'>[], others: readonly string[] = []): NameIndex {
  const known = entries
    .map(({ value }) => ({ name: value, words: wordsOf(value.title) }))
    .filter(({ name, words }) => name.type !== 'phrase' && words.length > 0);
  const people = known.filter(({ name, words }) => name.type === 'person' && words.length >= fewestWords);
  return {
    byFirst: grouped(known, ({ words }) => [words[0]!.toLowerCase()], byLength),
    byPattern: grouped(people, ({ words }) => words.map((_, index) => patternOf(words, index))),
    correct: new Set([
      ...known.map(({ words }) => words.join(' ')),
      ...others.map((name) => wordsOf(name).join(' ')),
    ]),
    looked: new Map(),
    longest: Math.max(0, ...known.map(({ words }) => words.length)),
    ofTitle: grouped(
      known.map(({ name }) => name),
      ({ title }) => [nfc(title)],
    ),
  };
}

/** The words of a name with one of them left out. */
export function patternOf(words: readonly string[], gap: number): string {
  return words.map((word, index) => (index === gap ? '*' : word)).join(' ');
}

function wordsOf(title: string): string[] {
  return tokensOf(nfc(title)).map(({ text }) => text);
}

function byLength(a: KnownName, b: KnownName): number {
  return b.words.length - a.words.length;
}

function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  order?: (a: Item, b: Item) => number,
): Map<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return order ? new Map([...groups].map(([key, group]) => [key, group.toSorted(order)])) : groups;
}
