import { commonStretches } from '#shared/document/compare/common-stretches.ts';
import type { Token } from './tokens.ts';

/** Neighbouring stretches of two rows of tokens: the same in both, or another in each. */
export type Aligned =
  | { readonly kind: 'kept'; readonly before: readonly Token[]; readonly after: readonly Token[] }
  | { readonly kind: 'changed'; readonly before: readonly Token[]; readonly after: readonly Token[] };

/** Longer changes than this were not typed: they are looked into word by word. */
const typedAtOnce = 60;

/**
 * `caret`: how many tokens of `after` stand before the caret; -1 where it is elsewhere. What was written ends there, if
 * it can. What was taken from here with the caret elsewhere was taken from the end, so that whole blocks go as a whole.
 */
export function alignTokens(before: readonly Token[], after: readonly Token[], caret?: number): Aligned[] {
  const { start, end } = changedMiddle(before, after, caret);
  const middle = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
  return [
    kept(before.slice(0, start), after.slice(0, start)),
    ...alignMiddle(middle.before, middle.after),
    kept(before.slice(before.length - end), after.slice(after.length - end)),
  ].filter((stretch) => stretch.before.length > 0 || stretch.after.length > 0);
}

function kept(before: readonly Token[], after: readonly Token[]): Aligned {
  return { kind: 'kept', before, after };
}

function changedMiddle(before: readonly Token[], after: readonly Token[], caret: number | undefined) {
  const shorter = Math.min(before.length, after.length);
  const alike = sameAtEnds(before, after, isSameToTheMark);
  // Words that went into another line left there what that whole line says of its words.
  const { most, least: atEnd } =
    alike.most + alike.least >= shorter ? alike : sameAtEnds(before, after, isSame);
  // Nobody wrote up to the end of another line: that it ends in the same letters is chance.
  const areLinesGone = most === after.length && before[most]?.kind === 'start';
  const isElsewhere = caret === -1 || (caret === undefined && areLinesGone);
  const least = isElsewhere && lastLine(before) !== lastLine(after) ? 0 : atEnd;
  if (most + least <= shorter) return { start: most, end: least };
  const wanted = caret === undefined ? least : caret < 0 ? 0 : after.length - caret;
  const end = Math.min(least, Math.max(shorter - most, wanted));
  return { start: shorter - end, end };
}

function lastLine(tokens: readonly Token[]): string | undefined {
  return tokens.findLast((token) => token.kind === 'start')?.unit.id;
}

/** How many tokens are the same from the beginning, and how many from the end. */
function sameAtEnds(
  before: readonly Token[],
  after: readonly Token[],
  same: (a: Token, b: Token) => boolean,
) {
  const shorter = Math.min(before.length, after.length);
  let most = 0;
  while (most < shorter && same(before[most]!, after[most]!)) most += 1;
  let least = 0;
  while (least < shorter && same(before.at(-1 - least)!, after.at(-1 - least)!)) least += 1;
  return { most, least };
}

function alignMiddle(before: readonly Token[], after: readonly Token[]): Aligned[] {
  const isTyped = Math.min(before.length, after.length) <= typedAtOnce;
  if (isTyped) return [{ kind: 'changed', before, after }];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const symbols = numbered();
  const aligned: Aligned[] = [];
  let at = { before: 0, after: 0 };
  const changed = (untilBefore: number, untilAfter: number) =>
    aligned.push({
      kind: 'changed',
      before: old.slice(at.before, untilBefore).flat(),
      after: now.slice(at.after, untilAfter).flat(),
    });
  for (const stretch of commonStretches(Int32Array.from(old, symbols), Int32Array.from(now, symbols))) {
    changed(stretch.before, stretch.after);
    at = { before: stretch.before + stretch.length, after: stretch.after + stretch.length };
    aligned.push(
      kept(old.slice(stretch.before, at.before).flat(), now.slice(stretch.after, at.after).flat()),
    );
  }
  changed(old.length, now.length);
  return aligned;
}

function wordsOf(tokens: readonly Token[]): Token[][] {
  const words: Token[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    const isPart = token.kind === 'letter' && /[\p{L}\p{M}\p{N}]/u.test(token.text);
    if (isPart && isOpen) words.at(-1)!.push(token);
    else words.push([token]);
    isOpen = isPart;
  }
  return words;
}

function numbered() {
  const numbers = new Map<string, number>();
  return (word: readonly Token[]): number => {
    const name = word.map(nameOf).join('\u0000');
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
}

function isSame(a: Token, b: Token): boolean {
  if (a === b) return true;
  if (a.kind === 'start' || b.kind === 'start')
    return a.kind === 'start' && b.kind === 'start' && a.unit.id === b.unit.id;
  return a.text === b.text && marksOf(a) === marksOf(b);
}

function isSameToTheMark(a: Token, b: Token): boolean {
  return isSame(a, b) && namesOf(a.changes) === namesOf(b.changes);
}

function nameOf(token: Token): string {
  return token.kind === 'start' ? `¶${token.unit.id}` : `${token.text} ${marksOf(token)}`;
}

/** Most letters carry no mark, and most marks are carried by many letters in a row. */
const known = new WeakMap<Token['changes'], string>();

function marksOf(token: Token): string {
  return namesOf(token.kind === 'letter' ? token.own : token.changes);
}

function namesOf(marks: Token['changes']): string {
  if (marks.length === 0) return '';
  const before = known.get(marks);
  if (before !== undefined) return before;
  const name = marks.map(({ id, kind }) => `${kind} ${id}`).join(' ');
  known.set(marks, name);
  return name;
}
