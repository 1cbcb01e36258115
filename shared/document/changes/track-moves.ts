import { longestRise } from '#shared/document/compare/longest-rise.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { insideOf } from './distinct-ids.ts';
import { placeLeft, slotsOf } from './slots.ts';
import { changesIn, withChanges } from './stack.ts';
import { isLine, type Line, type Unit } from './tokens.ts';
import { isOwn, type Tracking } from './tracking.ts';

/**
 * The fewest units that stand in another order than before. Of two that changed places the one with the caret was moved,
 * else the one that is no text, and of a version to come only where it must be.
 */
export function movedIn(
  before: readonly Unit[],
  after: readonly Unit[],
  { carets = [], chosen }: Tracking,
): ReadonlySet<string> {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const common = after.filter(({ id }) => places.has(id));
  const stillAmong = (units: readonly Unit[]) =>
    longestRise(units.map(({ id }) => places.get(id)!)).map((index) => units[index]!.id as string);
  const still = stillAmong(common);
  if (still.length === common.length) return new Set();
  const names = new Set(carets.map(({ line }) => line.split('/')[0]));
  const hasCaret = (unit: Unit) =>
    chosen?.has(unit.id) === true || [unit, ...insideOf(unit)].some(({ id }) => names.has(id));
  const isLocked = ({ type }: Unit) => type === 'unknown';
  const rather = [hasCaret, (unit: Unit) => !isLine(unit) && !isLocked(unit), (unit: Unit) => !isLocked(unit)]
    .filter((isMoved) => common.some(isMoved))
    .map((isMoved) => stillAmong(common.filter((unit) => !isMoved(unit))));
  const kept = new Set(rather.find(({ length }) => length === still.length) ?? still);
  return new Set(common.map(({ id }) => id).filter((id) => !kept.has(id)));
}

/** A unit that was moved, marked as moved from where `original` stood. */
export function withMove(
  unit: Unit,
  original: Unit,
  around: () => readonly Unit[],
  { author, ...tracking }: Tracking,
): Unit {
  const changes = changesIn(unit);
  const isWhollyOwn = author && changes.some((change) => change.kind === 'insert' && isOwn(change, author));
  if (!author || unit.type === 'unknown' || isWhollyOwn) return unit;
  if (changes.some((change) => change.kind === 'move' && isOwn(change, author))) return unit;
  const from = placeLeft(original, slotsOf(around()));
  const move: BlockChange = { id: tracking.newId(), ...author, at: tracking.at, kind: 'move', from };
  return withChanges(unit as Line, [...changes, move]);
}
