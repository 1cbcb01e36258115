import type { SearchField, Snippet, SnippetPart } from '#shared/areas/search.ts';
import { keyOf, searchFields, type IndexedText, type IndexName } from './indexed-text.ts';
import { findPhrases, type Found } from './find-phrases.ts';
import { apart, together, type Phrase, type Stretch } from './query-words.ts';

/** About this many letters are shown; a headline is mostly shorter. */
const wantedLength = 180;

/** How far beyond that a word may reach before it is cut through. */
const longestWord = 40;

interface Place {
  readonly index: IndexName;
  /** Where it was looked for; everywhere where it is undefined. */
  readonly field: SearchField | undefined;
}

/**
 * A snippet for each field in which something of the query stands, in the order of the article. Where the words stand
 * as they were typed, words that stand alone are passed over. The query is spelt as in the index.
 */
export function snippetsOf(text: IndexedText, query: readonly Stretch[], { index, field }: Place): Snippet[] {
  const fields = field === undefined ? searchFields : [field];
  const keys = fields.map((name) => ({ name, key: keyOf[index](text[name]) }));
  const inAll = (phrases: readonly Phrase[]) =>
    keys.map(({ name, key }) => ({ name, found: findPhrases(key, phrases) }));
  const unbroken = inAll(together(query));
  const seen = new Set(unbroken.flatMap(({ found }) => found.map(({ phrase }) => phrase)));
  const shown = seen.size === query.length ? unbroken : inAll(apart(query));
  return shown
    .filter(({ found }) => found.length > 0)
    .map(({ name, found }) => ({ field: name, parts: snippet(text[name], found) }));
}

/** The original text around the best place: that with the most of what was asked for, and the first of these. */
export function snippet(text: string, found: readonly Found[]): SnippetPart[] {
  const best = bestGroup(text, found);
  const window = windowAround(text, best);
  const inside = found.filter(({ start, end }) => start >= window.start && end <= window.end);
  const parts = partsOf(text, inside, window);
  return [
    ...(window.isCutBefore ? [{ text: '…', hit: false }] : []),
    ...parts,
    ...(window.isCutAfter ? [{ text: '…', hit: false }] : []),
  ].reduce<SnippetPart[]>(join, []);
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function bestGroup(text: string, found: readonly Found[]): Group {
  const wanted = new Set(found.map(({ phrase }) => phrase)).size;
  let best = groupFrom(text, found, { index: 0, wanted });
  for (let index = 1; index < found.length && best.score < bestScore(wanted); index++) {
    const group = groupFrom(text, found, { index, wanted });
    if (group.score > best.score) best = group;
  }
  return best;
}

/** Every phrase, all of them next to each other. */
function bestScore(phrases: number): number {
  return phrases * 2 + phrases - 1;
}

/** What fits into one snippet from here on. Words next to each other count for more than words apart. */
function groupFrom(
  text: string,
  found: readonly Found[],
  { index, wanted }: { index: number; wanted: number },
): Group {
  const { start, phrase, ...first } = found[index]!;
  const seen = new Set([phrase]);
  let { end } = first;
  let neighbours = 0;
  for (let next = index + 1; next < found.length && seen.size < wanted; next++) {
    const place = found[next]!;
    const gap = text.slice(end, place.start);
    if (place.end - start > wantedLength || gap.includes('\n')) break;
    if (!seen.has(place.phrase) && isGap(gap)) neighbours++;
    seen.add(place.phrase);
    end = Math.max(end, place.end);
  }
  return { start, end, score: seen.size * 2 + neighbours };
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** A snippet stays within its paragraph, and is cut between words. */
function windowAround(text: string, { start, end }: Group): Window {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const room = Math.max(wantedLength - (end - start), 0);
  const before = Math.min(start - lineStart, Math.max(room >> 1, room - (lineEnd - end)));
  const after = Math.min(lineEnd - end, room - before);
  const from = wordStart(text, start - before, lineStart);
  const to = wordEnd(text, end + after, lineEnd);
  return { start: from, end: to, isCutBefore: from > lineStart, isCutAfter: to < lineEnd };
}

function wordStart(text: string, at: number, least: number): number {
  if (at <= least) return least;
  const space = text.lastIndexOf(' ', at - 1);
  if (space >= at - longestWord && space >= least) return space + 1;
  return at - least <= longestWord ? least : betweenCharacters(text, at);
}

function wordEnd(text: string, at: number, most: number): number {
  if (at >= most) return most;
  const space = text.indexOf(' ', at);
  if (space >= 0 && space <= at + longestWord && space <= most) return space;
  return most - at <= longestWord ? most : betweenCharacters(text, at);
}

/** Not between the two halves of one character. */
function betweenCharacters(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function partsOf(text: string, found: readonly Found[], window: Window): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = window.start;
  for (const { start, end } of found) {
    if (end <= at) continue;
    const gap = text.slice(at, start);
    if (start > at) parts.push({ text: gap, hit: parts.at(-1)?.hit === true && isGap(gap) });
    parts.push({ text: text.slice(Math.max(start, at), end), hit: true });
    at = end;
  }
  if (at < window.end) parts.push({ text: text.slice(at, window.end), hit: false });
  return parts;
}

/** Nothing but a space: what stands on both sides is read as one. */
function isGap(text: string): boolean {
  return text === ' ' || text === '';
}

function join(parts: SnippetPart[], { text, hit }: SnippetPart): SnippetPart[] {
  const last = parts.at(-1);
  if (last?.hit !== hit) return [...parts, { text, hit }];
  return [...parts.slice(0, -1), { text: last.text + text, hit }];
}
