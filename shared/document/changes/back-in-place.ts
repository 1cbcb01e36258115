import type { ListItem } from '#shared/document/block.ts';
import type { Json } from '#shared/document/json.ts';
import type { BlockChange, RunChange } from '#shared/document/run.ts';
import { beginning, behindIn, pastIn } from './behind.ts';
import { all, type Chosen } from './settling.ts';
import { nthIn, splitsOf } from './split-from.ts';
import { changesIn, withChanges } from './stack.ts';
import type { Unit } from './tokens.ts';

/** Blocks that stay together: one, and behind it what was split off from it. */
type Row<U extends Unit> = readonly [U, ...U[]];

/**
 * Every block behind the one it stood behind before these changes: what was split off behind the line its words came
 * from, wherever that stands, and what was moved behind its old neighbour.
 */
export function backInPlace<U extends Unit>(units: readonly U[], isChosen: Chosen = all): U[] {
  return movesBack(rowsOf(units, isChosen), { isChosen, stay: staysOf(units, isChosen) })
    .flat()
    .map((unit) => withoutMoves(unit, isChosen));
}

/** Blocks whose moves are not meant: nothing goes back behind one where it stands now, but behind the one before it. */
function staysOf(units: readonly Unit[], isChosen: Chosen): Passed {
  const isAway = (unit: Unit) => movesOf(unit).length > 0 && !movesOf(unit).some(isChosen);
  return passedIn(units, isAway);
}

/**
 * The blocks with the moves that stay open once these changes are accepted: what was moved for good, or is gone, is
 * nothing to go back behind.
 */
export function withMovesLeft<U extends Unit>(units: readonly U[], isChosen: Chosen): U[] {
  const isLeft = (change: BlockChange) => isMove(change) && !isChosen(change);
  const hasLeft = (unit: Unit) => changesIn(unit).some(isLeft);
  if (!units.some(hasLeft)) return [...units];
  const isGone = (unit: Unit) =>
    changesIn(unit).some((change) => change.kind === 'delete' && isChosen(change));
  const isMovedForGood = (unit: Unit) => movesOf(unit).some(isChosen) && !hasLeft(unit);
  const passed = passedIn(units, (unit) => isGone(unit) || isMovedForGood(unit));
  const led = (change: BlockChange) =>
    isLeft(change)
      ? { ...change, from: { behind: passed(behindIn(change.from)), ...pastOf(change) } }
      : change;
  return units.map((unit) =>
    hasLeft(unit) ? (withChanges(unit as ListItem, changesIn(unit).map(led)) as U) : unit,
  );
}

function pastOf({ from }: BlockChange) {
  const past = pastIn(from);
  return past.length > 0 && { past };
}

/** Other ids for those of blocks that are passed over: of the nearest that stood before them when nothing was moved. */
type Passed = (behind: readonly string[]) => string[];

function passedIn(units: readonly Unit[], isPassed: (unit: Unit) => boolean): Passed {
  const passed = new Set(units.filter(isPassed).map(({ id }) => id as string));
  if (passed.size === 0) return (behind) => [...behind];
  const order = backInPlace(units, isMove).map(({ id }) => id as string);
  const putIn = new Set(units.filter(wasPutIn).map(({ id }) => id as string));
  const ahead = (id: string) => order.slice(0, order.indexOf(id)).filter((other) => !passed.has(other));
  // What was put in may be rejected later: behind it the nearest that was there in any case is told too.
  const before = (id: string) => [
    ahead(id).at(-1) ?? beginning,
    ahead(id).findLast((other) => !putIn.has(other)) ?? beginning,
  ];
  return (behind) => [...new Set(behind.flatMap((id) => (passed.has(id) ? before(id) : id)))];
}

function wasPutIn(unit: Unit): boolean {
  return changesIn(unit).some(({ kind }) => kind === 'insert');
}

function rowsOf<U extends Unit>(units: readonly U[], isChosen: Chosen): Row<U>[] {
  const left = units.flatMap((unit) => {
    const split = splitsOf(unit).find((other) => !isChosen(other));
    return split ? [{ unit, from: behindIn(split.from)[0], nth: nthIn(split.from) }] : [];
  });
  const splitOff = Map.groupBy(units, (unit) => {
    const split = splitsOf(unit).find(isChosen);
    const origin = unitAhead(behindIn(split?.from), units, isChosen);
    return origin && partAhead(origin, split?.from, left);
  });
  const partsOf = (unit: U) => (splitOff.get(unit) ?? []).toSorted((a, b) => nthOf(b) - nthOf(a));
  const waiting = new Set(units);
  const withParts = (unit: U): U[] => {
    if (!waiting.delete(unit)) return [];
    return [unit, ...partsOf(unit).flatMap(withParts)];
  };
  // Two that claim to be split off from each other stay where they are.
  return [...(splitOff.get(undefined) ?? []), ...units].flatMap((unit) => {
    const [first, ...parts] = withParts(unit);
    return first ? [[first, ...parts] as const] : [];
  });
}

/** A block that stays split off: from which one, and as which of its parts. */
interface PartLeft<U extends Unit> {
  readonly unit: U;
  readonly from: string | undefined;
  readonly nth: number;
}

/** What was split off from the same line later, and stays so, stands between them: the words go on behind its end. */
function partAhead<U extends Unit>(origin: U, from: Json | undefined, left: readonly PartLeft<U>[]): U {
  const seen = new Set<U>();
  let ahead = origin;
  let next = lastOf(behindIn(from)[0], nthIn(from), left);
  while (next && !seen.has(next)) {
    seen.add(next);
    ahead = next;
    next = lastOf(next.id, 0, left);
  }
  return ahead;
}

/** Of what was split off from a line after its `nth` split, the one nearest to its end. */
function lastOf<U extends Unit>(
  line: string | undefined,
  nth: number,
  left: readonly PartLeft<U>[],
): U | undefined {
  const parts = left.filter((part) => part.from === line && part.nth > nth);
  return parts.toSorted((a, b) => a.nth - b.nth)[0]?.unit;
}

function nthOf(unit: Unit): number {
  return Math.max(0, ...splitsOf(unit).map(({ from }) => nthIn(from)));
}

interface Going {
  readonly isChosen: Chosen;
  readonly stay: Passed;
}

function movesBack<U extends Unit>(rows: readonly Row<U>[], going: Going): Row<U>[] {
  const { isChosen } = going;
  const moved = rows.filter(([unit]) => movesOf(unit).some(isChosen));
  const placed = rows.filter((row) => !moved.includes(row));
  let waiting = moved;
  while (waiting.length > 0) {
    const next = waiting.find(([unit]) => placeOf(unit, placed, going) !== undefined) ?? waiting[0]!;
    placed.splice(placeOf(next[0], placed, going) ?? 0, 0, next);
    waiting = waiting.filter((row) => row !== next);
  }
  return placed;
}

function isMove({ kind }: BlockChange | RunChange): boolean {
  return kind === 'move';
}

function movesOf(unit: Unit): BlockChange[] {
  return changesIn(unit).filter(isMove);
}

function placeOf<U extends Unit>(
  unit: U,
  placed: readonly Row<U>[],
  { isChosen, stay }: Going,
): number | undefined {
  const from = movesOf(unit).find(isChosen)?.from;
  const behind = stay(behindIn(from));
  const past = new Set(pastIn(from));
  const ahead = unitAhead(behind, placed.flat(), isChosen);
  const isAtBeginning = behind.length === 0 || behind.includes(beginning);
  if (!ahead && !isAtBeginning) return undefined;
  let place = ahead ? placed.findIndex((row) => row.includes(ahead)) + 1 : 0;
  while (placed[place] && past.has(placed[place]![0].id)) place += 1;
  return place;
}

/** Rather the one that was there in any case: what was put in may have been moved by its writer without a word. */
function unitAhead<U extends Unit>(
  behind: readonly string[],
  units: readonly U[],
  isChosen: Chosen,
): U | undefined {
  const ahead = behind.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  const isPutIn = (own: BlockChange) => own.kind === 'insert' && isChosen(own);
  const settled = ahead.find((unit) => !changesIn(unit).some(isPutIn));
  return settled ?? (behind.includes(beginning) ? undefined : ahead[0]);
}

/** What is back where it stood was moved by nobody. */
function withoutMoves<U extends Unit>(unit: U, isChosen: Chosen): U {
  if (!movesOf(unit).some(isChosen)) return unit;
  const left = changesIn(unit).filter((change) => change.kind !== 'move');
  return withChanges(unit as ListItem, left) as U;
}
