import type {
  FactBoxBlock,
  ListBlock,
  ListItem,
  PhotoBlock,
  PhotoStoryBlock,
  PullQuoteBlock,
} from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { storyLine } from '#shared/document/lines.ts';
import { publishedBlock } from '#shared/document/published.ts';
import type { Json } from '#shared/document/json.ts';
import type { BlockChange, Run, RunChange } from '#shared/document/run.ts';
import { itemsAround } from './item-places.ts';
import { withJoinsFollowed } from './joined-to.ts';
import { lockedInPlace } from './locked-in-place.ts';
import { withPutBack } from './put-back.ts';
import { withoutIdleMoves } from './idle-moves.ts';
import { splitFrom, splitFromAhead } from './split-from.ts';
import { strikesTakenBack, struckInside, withUnitsStruck } from './struck-inside.ts';
import { byTimeMade, withChanges } from './stack.ts';
import { strikesCarried, withStrikesCarried } from './taken-back.ts';
import {
  asBlock,
  isLine,
  lettersOf,
  runsOfLetters,
  tokensOf,
  unitsOf,
  type Letter,
  type Start,
  type Unit,
} from './tokens.ts';
import { caretsAmong, caretsIn, placeAt, sizeOf, tellCarets } from './track-carets.ts';
import { movedIn, withMove } from './track-moves.ts';
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
 * The same for a body, or for the blocks in a box. Tables and formatting are not tracked: they are as `written` has them.
 * `around`: all the blocks among which those of `before` stood, where they are a stretch of more.
 */
export function trackBlocks<U extends Unit>(
  before: readonly U[],
  written: readonly U[],
  tracking: Tracking,
  around: () => readonly Unit[] = () => before,
): U[] {
  const away = movedIn(before, written, tracking);
  const after = tracking.author ? lockedInPlace(before, written, away) : written;
  const moved = after === written ? away : movedIn(before, after, tracking);
  const isStill = ({ id }: Unit) => !moved.has(id);
  const [old, now] = [before.filter(isStill), after.filter(isStill)];
  const shared = new Set(now.map(({ id }) => id).filter((id) => old.some((unit) => unit.id === id)));
  const places = new Map<number, Place>();
  const noted: Tracking = { ...tracking, onCaret: (index, place) => void places.set(index, place) };
  const track = (was: readonly Unit[], is: readonly Unit[]) =>
    trackPart(was, is, { around, tracking: noted });
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
  const placed = moved.size > 0 ? withoutIdleMoves(tracked, { before, around, tracking }) : tracked;
  const { units, again } = withPutBack(withJoinsFollowed(placed, { before, after, around }), tracking.author);
  for (const [index, { line, offset }] of places)
    tracking.onCaret?.(index, { line: again.get(line) ?? line, offset });
  return units as U[];
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

interface Part {
  readonly around: () => readonly Unit[];
  readonly tracking: Tracking;
}

function trackPart(before: readonly Unit[], after: readonly Unit[], { around, tracking }: Part): Unit[] {
  if (isSame(before, after)) return [...before];
  const isCopy = tracking.isBrought && tracking.author;
  const now = tokensOf(isCopy ? after.flatMap((unit) => cleanIfNew(unit, before) ?? []) : after);
  const { tokens, carets } = trackTokens(tokensOf(before), now, {
    ...{ tracking, carets: caretsAmong(now, tracking) },
    keptStart: (old, start) => keptStart(old, start, { around, tracking }),
    splitFrom: (line) => splitFrom(line.unit, line.splitFrom, around()),
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

/** What was copied from elsewhere brings no open changes with it, and nothing where all of it is struck. */
function cleanIfNew(unit: Unit, before: readonly Unit[]): Unit | undefined {
  const block = asBlock(unit);
  if (!block || block.type === 'unknown' || isLine(unit)) return unit;
  if (before.some(({ id }) => id === unit.id)) return unit;
  return publishedBlock(withChanges(block, []));
}

function keptStart(old: Start, after: Start, { around, tracking }: Part): Start {
  const isMine = tracking.author !== undefined && ownInsertion(old, tracking.author) !== undefined;
  const inside = isMine ? { ...tracking, author: undefined } : tracking;
  const struck = struckInside(old, after);
  const takenBack = strikesTakenBack(old, after);
  const over = [...struck, ...takenBack];
  const part = { around, tracking: inside, struck };
  const unit = trackInside(withUnitsStruck(old.unit, struck), after.unit, part);
  return {
    ...old,
    ...withStrikesKept(
      old,
      { unit, changes: old.changes.filter((change) => !over.includes(change)) },
      {
        ...{ takenBack, tracking },
      },
    ),
    other: otherChanges(old, after.unit, inside),
    // What another writes into a line that was put in goes on in the line ahead of it, should the beginning go.
    splitFrom: old.splitFrom ?? splitFromAhead(old.unit, around),
  };
}

/** Who writes into what another struck carries the deletion along, and it is there again once those words are gone. */
function withStrikesKept(
  old: Start,
  now: Pick<Start, 'unit' | 'changes'>,
  { takenBack, tracking }: { takenBack: readonly RunChange[]; tracking: Tracking },
): Pick<Start, 'unit' | 'changes'> {
  const { author } = tracking;
  const [before, block] = [asBlock(old.unit), asBlock(now.unit)];
  if (!before || !block) return now;
  const others = takenBack.filter((change) => !author || !isOwn(change, author));
  if (others.length > 0) tracking.onTakenBack?.(block.type);
  const carried = author ? strikesCarried(before, (change) => isOwn(change, author)) : [];
  if (!author || carried.length + others.length === 0) return now;
  const unit = withStrikesCarried(block, [...carried, ...others], author);
  if (unit) return { ...now, unit };
  return { ...now, changes: [...now.changes, ...carried].toSorted(byTimeMade) };
}

interface Inside extends Part {
  /** What all letters carried that stood in its own lines before. */
  readonly struck: readonly RunChange[];
}

function trackInside(old: Unit, now: Unit, { around, tracking, struck }: Inside): Unit {
  const [before, after] = [asBlock(old), asBlock(now)];
  if (!before || !after || before.type !== after.type) return now;
  const line = (name: string, was: readonly Run[], is: readonly Run[]) =>
    trackRuns(was, is, lineName(after.id, name), tracking, struck);
  switch (after.type) {
    case 'list': {
      const was = before as ListBlock;
      let items: readonly Unit[] | undefined;
      const all = () => (items ??= itemsAround(was, around()));
      return { ...after, items: trackBlocks(was.items, after.items, tracking, all) };
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
