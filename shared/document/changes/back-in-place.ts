import type { ListItem } from '#shared/document/block.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { beginning, behindIn } from './behind.ts';
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
  return movesBack(rowsOf(units, isChosen), isChosen)
    .flat()
    .map((unit) => withoutMoves(unit, isChosen));
}

function rowsOf<U extends Unit>(units: readonly U[], isChosen: Chosen): Row<U>[] {
  const splitOff = Map.groupBy(units, (unit) => unitAhead(splitsOf(unit).find(isChosen), units, isChosen));
  const partsOf = (unit: U) => (splitOff.get(unit) ?? []).toSorted((a, b) => nthOf(b) - nthOf(a));
  const left = new Set(units);
  const withParts = (unit: U): U[] => {
    if (!left.delete(unit)) return [];
    return [unit, ...partsOf(unit).flatMap(withParts)];
  };
  // Two that claim to be split off from each other stay where they are.
  return [...(splitOff.get(undefined) ?? []), ...units].flatMap((unit) => {
    const [first, ...parts] = withParts(unit);
    return first ? [[first, ...parts] as const] : [];
  });
}

function nthOf(unit: Unit): number {
  return Math.max(0, ...splitsOf(unit).map(({ from }) => nthIn(from)));
}

function movesBack<U extends Unit>(rows: readonly Row<U>[], isChosen: Chosen): Row<U>[] {
  const moved = rows.filter(([unit]) => movesOf(unit).some(isChosen));
  const placed = rows.filter((row) => !moved.includes(row));
  let waiting = moved;
  while (waiting.length > 0) {
    const next = waiting.find(([unit]) => placeOf(unit, placed, isChosen) !== undefined) ?? waiting[0]!;
    placed.splice(placeOf(next[0], placed, isChosen) ?? 0, 0, next);
    waiting = waiting.filter((row) => row !== next);
  }
  return placed;
}

function movesOf(unit: Unit): BlockChange[] {
  return changesIn(unit).filter(({ kind }) => kind === 'move');
}

function placeOf<U extends Unit>(unit: U, placed: readonly Row<U>[], isChosen: Chosen): number | undefined {
  const move = movesOf(unit).find(isChosen);
  const behind = behindIn(move?.from);
  const ahead = unitAhead(move, placed.flat(), isChosen);
  if (ahead) return placed.findIndex((row) => row.includes(ahead)) + 1;
  return behind.length === 0 || behind.includes(beginning) ? 0 : undefined;
}

/** Rather the one that was there in any case: what was put in may have been moved by its writer without a word. */
function unitAhead<U extends Unit>(
  change: BlockChange | undefined,
  units: readonly U[],
  isChosen: Chosen,
): U | undefined {
  const behind = behindIn(change?.from);
  const ahead = behind.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  const isPutIn = (own: BlockChange) => own.kind === 'insert' && isChosen(own);
  const settled = ahead.find((unit) => !changesIn(unit).some(isPutIn));
  return settled ?? (behind.includes(beginning) ? undefined : ahead[0]);
}

function withoutMoves<U extends Unit>(unit: U, isChosen: Chosen): U {
  if (!movesOf(unit).some(isChosen)) return unit;
  const left = changesIn(unit).filter((change) => change.kind !== 'move' || !isChosen(change));
  return withChanges(unit as ListItem, left) as U;
}
