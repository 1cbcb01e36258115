import type {
  FactBoxBlock,
  ListBlock,
  ListItem,
  PhotoBlock,
  PhotoStoryBlock,
  PullQuoteBlock,
} from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { longestRise } from '#shared/document/compare/longest-rise.ts';
import { storyLine } from '#shared/document/lines.ts';
import { publishedBlock } from '#shared/document/published.ts';
import type { Json } from '#shared/document/json.ts';
import type { BlockChange, Run, RunChange } from '#shared/document/run.ts';
import { backInPlace } from './back-in-place.ts';
import { beginning } from './behind.ts';
import { insideOf } from './distinct-ids.ts';
import { withoutIdleMoves } from './idle-moves.ts';
import { splitFrom } from './split-from.ts';
import { struckInside, withUnitsStruck } from './struck-inside.ts';
import { changesIn, withChanges } from './stack.ts';
import {
  asBlock,
  isLine,
  lettersOf,
  runsOfLetters,
  tokensOf,
  unitsOf,
  type Letter,
  type Line,
  type Start,
  type Token,
  type Unit,
} from './tokens.ts';
import { trackTokens } from './track-tokens.ts';
import { isOwn, lineName, ownInsertion, type Place, type Tracking } from './tracking.ts';

/**
 * A line of which `after` is what somebody made of `before`, with what they did marked as theirs. Earlier changes stay
 * open; what they had inserted themselves and took back is gone. `implied`: what all of `before` carried.
 */
export function trackRuns(
  before: readonly Run[],
  after: readonly Run[],
  line: string,
  tracking: Tracking,
  implied: readonly RunChange[] = [],
): Run[] {
  const now = lettersOf(after);
  const { tokens, carets } = trackTokens(lettersOf(before, implied), now, {
    ...{ tracking, carets: caretsIn(now, line, tracking) },
    keptStart: (_, start) => start,
    splitFrom: () => null,
    wasThere: () => false,
  });
  tellCarets(carets, tracking, line, (caret) => ({ line, offset: sizeOf(tokens.slice(0, caret)) }));
  return runsOfLetters(tokens as Letter[]); // A line alone has no beginnings.
}

/**
 * The same for a body, or for the blocks in a box. Tables and formatting are not tracked: they are as `after` has them.
 * `around`: all the blocks among which those of `before` stood, where they are a stretch of more.
 */
export function trackBlocks<U extends Unit>(
  before: readonly U[],
  after: readonly U[],
  tracking: Tracking,
  around: () => readonly U[] = () => before,
): U[] {
  const moved = movedIn(before, after, tracking);
  const isStill = ({ id }: Unit) => !moved.has(id);
  const [old, now] = [before.filter(isStill), after.filter(isStill)];
  const shared = new Set(now.map(({ id }) => id).filter((id) => old.some((unit) => unit.id === id)));
  const track = (was: readonly Unit[], is: readonly Unit[]) => trackPart(was, is, { around, tracking });
  const [oldParts, parts] = [partsOf(old, shared), partsOf(now, shared)];
  const tracked: Unit[] = parts.flatMap((part, index) => track(oldParts[index]!, part));
  const originals = new Map(before.map((unit) => [unit.id, unit]));
  for (const [index, unit] of after.entries()) {
    if (isStill(unit)) continue;
    const original = originals.get(unit.id)!;
    const [first, ...more] = track([original], [unit]);
    const behind = after[index - 1];
    const place = behind ? tracked.findIndex(({ id }) => id === behind.id) + 1 : 0;
    tracked.splice(place, 0, withMove(first!, original, around, tracking), ...more);
  }
  return (moved.size > 0 ? withoutIdleMoves(tracked, { before, around, tracking }) : tracked) as U[];
}

/**
 * The fewest units that stand in another order than before. Of two that changed places the one with the caret was moved,
 * else the one that is no text.
 */
function movedIn(
  before: readonly Unit[],
  after: readonly Unit[],
  { carets = [] }: Tracking,
): ReadonlySet<string> {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const common = after.filter(({ id }) => places.has(id));
  const stillAmong = (units: readonly Unit[]) =>
    longestRise(units.map(({ id }) => places.get(id)!)).map((index) => units[index]!.id as string);
  const still = stillAmong(common);
  if (still.length === common.length) return new Set();
  const names = new Set(carets.map(({ line }) => line.split('/')[0]));
  const hasCaret = (unit: Unit) => [unit, ...insideOf(unit)].some(({ id }) => names.has(id));
  const rather = [hasCaret, (unit: Unit) => !isLine(unit)].map((isMoved) =>
    stillAmong(common.filter((unit) => !isMoved(unit))),
  );
  const kept = new Set(rather.find(({ length }) => length === still.length) ?? still);
  return new Set(common.map(({ id }) => id).filter((id) => !kept.has(id)));
}

/** Rows of units that each begin with one that stands in both; the first row may begin with any. */
function partsOf(units: readonly Unit[], shared: ReadonlySet<string>): Unit[][] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (shared.has(unit.id)) parts.push([unit]);
    else parts.at(-1)!.push(unit);
  }
  return parts;
}

function trackPart(
  before: readonly Unit[],
  after: readonly Unit[],
  { around, tracking }: { around: () => readonly Unit[]; tracking: Tracking },
): Unit[] {
  if (isSame(before, after)) return [...before];
  const now = tokensOf(after.map((unit) => cleanIfNew(unit, before)));
  const { tokens, carets } = trackTokens(tokensOf(before), now, {
    ...{ tracking, carets: caretsAmong(now, tracking) },
    keptStart: (old, start) => keptStart(old, start, tracking),
    splitFrom: (line) => splitFrom(line, around()),
    wasThere: (line) => around().some(({ id }) => id === line),
  });
  carets.forEach((caret, index) => {
    const place = caret > 0 ? placeAt(tokens, caret) : undefined;
    if (place) tracking.onCaret?.(index, place);
  });
  return unitsOf(tokens);
}

function isSame(before: readonly Unit[], after: readonly Unit[]): boolean {
  return before.length === after.length && before.every((unit, index) => isSameUnit(unit, after[index]!));
}

function isSameUnit(a: Unit, b: Unit): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** What was copied from elsewhere brings no open changes with it. */
function cleanIfNew(unit: Unit, before: readonly Unit[]): Unit {
  const block = asBlock(unit);
  if (!block || block.type === 'unknown' || isLine(unit)) return unit;
  if (before.some(({ id }) => id === unit.id)) return unit;
  return publishedBlock(withChanges(block, [])) ?? unit;
}

function keptStart(old: Start, after: Start, tracking: Tracking): Start {
  const isMine = tracking.author !== undefined && ownInsertion(old, tracking.author) !== undefined;
  const inside = isMine ? { ...tracking, author: undefined } : tracking;
  const struck = struckInside(old, after);
  return {
    ...old,
    unit: trackInside(withUnitsStruck(old.unit, struck), after.unit, inside, struck),
    changes: old.changes.filter((change) => !struck.includes(change)),
    other: otherChanges(old, after.unit, inside),
  };
}

/** `struck`: what all letters carried that stood in its own lines before. */
function trackInside(old: Unit, now: Unit, tracking: Tracking, struck: readonly RunChange[]): Unit {
  const [before, after] = [asBlock(old), asBlock(now)];
  if (!before || !after || before.type !== after.type) return now;
  const line = (name: string, was: readonly Run[], is: readonly Run[]) =>
    trackRuns(was, is, lineName(after.id, name), tracking, struck);
  switch (after.type) {
    case 'list': {
      const { items } = before as ListBlock;
      return { ...after, items: trackBlocks(items, after.items, tracking) };
    }
    case 'factBox': {
      const { title, children } = before as FactBoxBlock;
      return {
        ...after,
        title: line('title', title, after.title),
        children: trackBlocks(children, after.children, tracking),
      };
    }
    case 'pullQuote': {
      const { runs, attribution } = before as PullQuoteBlock;
      return {
        ...after,
        runs: line('text', runs, after.runs),
        attribution: line('attribution', attribution, after.attribution),
      };
    }
    case 'photo': {
      const { caption, credit } = before as PhotoBlock;
      return {
        ...after,
        caption: line('caption', caption, after.caption),
        credit: line('credit', credit, after.credit),
      };
    }
    case 'photoStory': {
      const { photos } = before as PhotoStoryBlock;
      return {
        ...after,
        photos: after.photos.map((photo) => {
          const was = photos.find(({ id }) => id === photo.id);
          if (!was) return photo;
          return {
            ...photo,
            caption: line(storyLine(photo.id, 'caption'), was.caption, photo.caption),
            credit: line(storyLine(photo.id, 'credit'), was.credit, photo.credit),
          };
        }),
      };
    }
    default:
      return after;
  }
}

function otherChanges(
  { unit: before, other }: Start,
  after: Unit,
  { author, ...tracking }: Tracking,
): readonly BlockChange[] {
  const [was, is] = [kindOf(before), kindOf(after)];
  if (canonicalJson(was) === canonicalJson(is)) return other;
  const earlier = other.findLast(({ kind }) => kind === 'type');
  const isContinued = earlier !== undefined && (!author || isOwn(earlier, author));
  if (isContinued && canonicalJson(earlier.from ?? null) === canonicalJson(is))
    return other.filter((change) => change !== earlier);
  if (!author || isContinued) return other;
  return [...other, { id: tracking.newId(), ...author, at: tracking.at, kind: 'type', from: was }];
}

function kindOf(unit: Unit): Json {
  const block = asBlock(unit);
  if (!block) return { level: (unit as ListItem).level }; // What is no block is an item.
  return block.type === 'list' ? { type: block.type, ordered: block.ordered } : { type: block.type };
}

function withMove(
  unit: Unit,
  original: Unit,
  around: () => readonly Unit[],
  { author, ...tracking }: Tracking,
): Unit {
  const changes = changesIn(unit);
  const isWhollyOwn = author && changes.some((change) => change.kind === 'insert' && isOwn(change, author));
  if (!author || unit.type === 'unknown' || isWhollyOwn) return unit;
  if (changes.some((change) => change.kind === 'move' && isOwn(change, author))) return unit;
  const from = { behind: behindOf(original, around()) };
  const move: BlockChange = { id: tracking.newId(), ...author, at: tracking.at, kind: 'move', from };
  return withChanges(unit as Line, [...changes, move]);
}

/** The block it stood behind, and the one before that was there before any of the open changes. */
function behindOf(original: Unit, before: readonly Unit[]): string[] {
  const inPlace = backInPlace(before);
  const index = inPlace.findIndex(({ id }) => id === original.id);
  const ahead = inPlace.slice(0, index);
  const settled = ahead.findLast((unit) => !changesIn(unit).some(isBeginning));
  const last = ahead.at(-1);
  return last ? [...new Set([last.id, settled?.id ?? beginning])] : [];
}

function isBeginning({ kind }: BlockChange): boolean {
  return kind === 'insert' || kind === 'split';
}

function caretsIn(tokens: readonly Token[], line: string, { carets = [] }: Tracking): number[] {
  return carets.map((caret) => (caret.line === line ? tokensBefore(tokens, 0, caret.offset) : -1));
}

function caretsAmong(tokens: readonly Token[], { carets = [] }: Tracking): number[] {
  return carets.map(({ line, offset }) => {
    const start = tokens.findIndex((token) => token.kind === 'start' && token.unit.id === line);
    return start < 0 || !isLine((tokens[start] as Start).unit) ? -1 : tokensBefore(tokens, start + 1, offset);
  });
}

function tokensBefore(tokens: readonly Token[], from: number, offset: number): number {
  let index = from;
  for (let left = offset; left > 0 && tokens[index]?.kind === 'letter'; index += 1)
    left -= (tokens[index] as Letter).text.length;
  return index;
}

function tellCarets(
  carets: readonly number[],
  tracking: Tracking,
  line: string,
  placeOf: (caret: number) => Place,
): void {
  carets.forEach((caret, index) => {
    if (tracking.carets?.[index]?.line === line) tracking.onCaret?.(index, placeOf(caret));
  });
}

function placeAt(tokens: readonly Token[], caret: number): Place | undefined {
  const start = tokens.slice(0, caret).findLastIndex(({ kind }) => kind === 'start');
  const token = tokens[start];
  if (token?.kind !== 'start' || !isLine(token.unit)) return undefined;
  return { line: token.unit.id, offset: sizeOf(tokens.slice(start + 1, caret)) };
}

function sizeOf(tokens: readonly Token[]): number {
  return tokens.reduce((size, token) => size + (token.kind === 'letter' ? token.text.length : 0), 0);
}
