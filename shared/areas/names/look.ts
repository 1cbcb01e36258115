import { fold } from '#shared/text/fold.ts';
import { toOldStyle } from '#shared/text/tone-style.ts';
import type { KnownName, NameIndex } from './name-index.ts';
import { patternOf } from './name-index.ts';
import { isCapitalised, reachOf, tokensOf, type Token } from './tokens.ts';

/** A name of the register where it stands in a text. */
export interface FoundName {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A name that is one letter off from one of the register. */
export interface NearName extends FoundName {
  readonly written: string;
}

/** What a text has to do with the register, whatever the day is. */
export interface TextNames {
  readonly found: readonly FoundName[];
  readonly near: readonly NearName[];
  /** Names of people as far as their capitals tell, of three words and more. */
  readonly people: readonly string[];
}

/** Blocks of several long articles. */
const mostKept = 2000;

/** The same for a text that was looked through before costs nothing. */
export function namesIn(text: string, index: NameIndex): TextNames {
  const known = index.looked.get(text);
  if (known) return known;
  const names = lookForNames(text, index);
  const [oldest] = index.looked.keys();
  if (index.looked.size >= mostKept && oldest !== undefined) index.looked.delete(oldest);
  index.looked.set(text, names);
  return names;
}

/**
 * Looks through one stretch of text. The work is one walk over its words, with a look into the register at those that
 * begin with a capital or begin a name.
 */
function lookForNames(text: string, index: NameIndex): TextNames {
  const tokens = tokensOf(text);
  const found: FoundName[] = [];
  const near: NearName[] = [];
  const people: string[] = [];
  let runEnd = 0;
  for (let at = 0; at < tokens.length; at++) {
    const known = knownAt(text, tokens, at, index);
    if (known) found.push(spot(known, tokens, at));
    if (!isCapitalised(tokens[at]!.text)) continue;
    if (!known) near.push(...nearAt(text, tokens, at, index));
    if (at < runEnd) continue;
    const run = capitalRun(text, tokens, at);
    runEnd = at + run.length;
    if (run.length >= 3) people.push(run.map((token) => token.text).join(' '));
  }
  return { found: withoutInner(found), near, people };
}

function knownAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
): KnownName | undefined {
  const candidates = index.byFirst.get(tokens[at]!.text.toLowerCase());
  if (!candidates) return undefined;
  const reach = reachOf(text, tokens, at, index.longest);
  return candidates.find(
    ({ words }) => words.length <= reach && words.every((word, nth) => isWord(tokens, at, nth, word)),
  );
}

/** The first word of a body or a place may stand at the beginning of a sentence. */
function isWord(tokens: readonly Token[], at: number, nth: number, word: string): boolean {
  const written = tokens[at + nth]!.text;
  return written === word || (nth === 0 && written.slice(1) === word.slice(1));
}

function spot({ name, words }: KnownName, tokens: readonly Token[], at: number): FoundName {
  return { title: name.title, start: tokens[at]!.start, end: tokens[at + words.length - 1]!.end };
}

/** A name inside of a longer one is not that name: huyện Vĩnh Lợi in thị trấn huyện Vĩnh Lợi. */
function withoutInner(found: readonly FoundName[]): FoundName[] {
  let end = 0;
  return found.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}

function nearAt(text: string, tokens: readonly Token[], at: number, index: NameIndex): NearName[] {
  if (index.byPattern.size === 0) return [];
  const reach = capitalRun(text, tokens, at).length;
  for (let count = Math.min(reach, 5); count >= 3; count--) {
    const words = tokens.slice(at, at + count).map((token) => token.text);
    const written = words.join(' ');
    if (index.correct.has(written)) return [];
    const known = nearTo(words, index);
    if (known)
      return [
        { title: known.name.title, written, start: tokens[at]!.start, end: tokens[at + count - 1]!.end },
      ];
  }
  return [];
}

function nearTo(words: readonly string[], { byPattern }: NameIndex): KnownName | undefined {
  for (let gap = 0; gap < words.length; gap++) {
    const candidates = byPattern.get(patternOf(words, gap)) ?? [];
    const known = candidates.find((candidate) => isOneLetterOff(words[gap]!, candidate.words[gap]!));
    if (known) return known;
  }
  return undefined;
}

/** One letter written wrong, left out or too much; a letter with its marks is one. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}

/** Words with capitals that stand together from one on. */
function capitalRun(text: string, tokens: readonly Token[], at: number): Token[] {
  const reach = reachOf(text, tokens, at, 6);
  const run: Token[] = [];
  for (const token of tokens.slice(at, at + reach)) {
    const last = run.at(-1);
    if (!isCapitalised(token.text) || (last && text.slice(last.end, token.start) !== ' ')) break;
    run.push(token);
  }
  return run;
}

const addresses = new Set(
  'Anh Ban Bác Bà Bạn Bí Chi Chú Chị Chủ Cô Cụ Của Em Gia Giáo Khi Liệt Mẹ Nhà Theo Thầy Trong Tại Và Với Ông Đồng'.split(
    ' ',
  ),
);

/**
 * Two spellings of what without marks is one name, the more frequent first. What has no marks at all is no spelling, and
 * hòa and hoà are one: that is the tone style's business.
 */
export function twoSpellings(people: readonly string[]): readonly (readonly [string, string])[] {
  const groups = new Map<string, Map<string, string[]>>();
  for (const run of people) {
    const name = withoutAddress(run);
    if (name === undefined) continue;
    const spellings = groups.get(fold(name)) ?? new Map<string, string[]>();
    const spelling = toOldStyle(name);
    spellings.set(spelling, [...(spellings.get(spelling) ?? []), name]);
    groups.set(fold(name), spellings);
  }
  return [...groups.values()].flatMap((spellings) => {
    const [first, second] = [...spellings.values()].toSorted((a, b) => b.length - a.length);
    return first && second ? [[first[0]!, second[0]!] as const] : [];
  });
}

/** “Ông Trần Văn Sáu” at the beginning of a sentence is Trần Văn Sáu. */
function withoutAddress(run: string): string | undefined {
  const words = run.split(' ');
  const own = addresses.has(words[0]!) ? words.slice(1) : words;
  const name = own.join(' ');
  const isMarked = fold(name) !== name.toLowerCase();
  return own.length >= 3 && own.length <= 5 && isMarked ? name : undefined;
}
