import type { ListItem } from '#shared/document/block.ts';
import type { Json } from '#shared/document/json.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { beginning, behindIn, pastIn, pastMovedIn } from './behind.ts';
import type { Chosen } from './settling.ts';
import { changesIn, withChanges } from './stack.ts';
import type { Unit } from './tokens.ts';

/** A place in the order of blocks: where one stands, or where one that was moved stood. */
export interface Slot<U extends Unit = Unit> {
  readonly unit: U;
  readonly isLeft: boolean;
}

/**
 * Every place in its order: where the blocks stand, and where those that were moved stood. Whoever settles moves chooses
 * between the two places of a block and changes nothing in the order, so that it is the same in whichever order it is done.
 * One whose place is not among these has only where it stands. `others` stand elsewhere, and may have stood here; `start`
 * is what they call the beginning.
 */
export function slotsOf<U extends Unit>(
  units: readonly U[],
  others: readonly U[] = [],
  start = beginning,
): Slot<U>[] {
  const slots = units.map((unit): Slot<U> => ({ unit, isLeft: false }));
  let waiting = [...units, ...others].filter(isMoved);
  while (waiting.length > 0) {
    const next = waiting.find((unit) => !waiting.some((other) => leansOn(unit, other))) ?? waiting[0]!;
    const place = placeOf(next, slots, start);
    if (place !== undefined) slots.splice(place, 0, { unit: next, isLeft: true });
    waiting = waiting.filter((unit) => unit !== next);
  }
  return slots;
}

/** The same with the moves that are chosen taken back. */
export function withMovesBack<S extends Slot>(slots: readonly S[], isChosen: Chosen): S[] {
  return slots.flatMap((slot) => {
    const { unit, isLeft } = slot;
    if (!movesOf(unit).some(isChosen)) return [slot];
    if (!isLeft && knowsPlace(unit, slots)) return [];
    return [{ ...slot, unit: withoutMoves(unit), isLeft: false }];
  });
}

export function unitsIn<U extends Unit>(slots: readonly Slot<U>[]): U[] {
  return slots.flatMap(({ unit, isLeft }) => (isLeft ? [] : [unit]));
}

/** The order of places, to be compared. */
export function orderOf(slots: readonly Slot[]): string {
  return slots.map(({ unit, isLeft }) => `${isLeft ? 'left ' : ''}${unit.id}`).join();
}

/** What is left of the blocks, with moves that lead to where these slots say. */
export function withMovesLed<U extends Unit>(units: readonly U[], before: readonly Slot[]): U[] {
  if (!units.some(isMoved)) return [...units];
  const left = new Map(units.map((unit) => [unit.id as string, unit]));
  const slots = slotsLeft(before, left);
  if (orderOf(slotsOf(units)) === orderOf(slots)) return [...units];
  return units.map((unit) => (knowsPlace(unit, slots) ? withEachMove(unit, placeLeft(unit, slots)) : unit));
}

/** The places that are left to these. */
export function slotsLeft<U extends Unit>(slots: readonly Slot[], left: ReadonlyMap<string, U>): Slot<U>[] {
  return slots.flatMap(({ unit: { id }, isLeft }) => {
    const unit = left.get(id);
    return unit && (!isLeft || isMoved(unit)) ? [{ unit, isLeft }] : [];
  });
}

export function withEachMove<U extends Unit>(unit: U, from: Json): U {
  const led = changesIn(unit).map((change) => (isMove(change) ? { ...change, from } : change));
  return withChanges(unit as ListItem, led) as U; // What was moved can change.
}

/**
 * Of a block, where it stood when nothing was moved: the block before it that was there before any of the open changes, and
 * what stands in between.
 */
export function placeLeft({ id }: Unit, slots: readonly Slot[]): Json {
  const index = slots.findIndex((slot) => slot.unit.id === id && isFirst(slot));
  const ahead = slots.slice(0, index);
  const settled = ahead.findLastIndex(isSettled);
  const between = ahead.slice(settled + 1);
  const past = between.filter(isFirst).map(({ unit }) => unit.id as string);
  const pastMoved = between.filter((slot) => !isFirst(slot)).map(({ unit }) => unit.id as string);
  return {
    behind: [ahead[settled]?.unit.id ?? beginning],
    ...(past.length > 0 && { past }),
    ...(pastMoved.length > 0 && { pastMoved }),
  };
}

/** Whether it is known where a block stood that was moved. */
export function knowsPlace({ id }: Unit, slots: readonly Slot[]): boolean {
  return slots.some(({ unit, isLeft }) => isLeft && unit.id === id);
}

export function isMoved(unit: Unit): boolean {
  return changesIn(unit).some(isMove);
}

export function withoutMoves<U extends Unit>(unit: U, isChosen: Chosen = isMove): U {
  const left = changesIn(unit).filter((change) => !isMove(change) || !isChosen(change));
  return withChanges(unit as ListItem, left) as U; // What has changes can have fewer.
}

function isMove({ kind }: Pick<BlockChange, 'kind'>): boolean {
  return kind === 'move';
}

function movesOf(unit: Unit): BlockChange[] {
  return changesIn(unit).filter(isMove);
}

/** Whether the block stood there before anything was moved. */
function isFirst({ unit, isLeft }: Slot): boolean {
  return isLeft || !isMoved(unit);
}

/** Whether a block stood there before any of the open changes. */
function isSettled(slot: Slot): boolean {
  return isFirst(slot) && !isPutIn(slot.unit);
}

function isPutIn(unit: Unit): boolean {
  return changesIn(unit).some(({ kind }) => kind === 'insert' || kind === 'split');
}

function fromOf(unit: Unit): Json | undefined {
  return movesOf(unit)[0]?.from;
}

/** Whether one is only found where the place of another is known. */
function leansOn(unit: Unit, { id }: Unit): boolean {
  const from = fromOf(unit);
  return unit.id !== id && [...behindIn(from), ...pastIn(from)].includes(id);
}

function placeOf<U extends Unit>(unit: U, slots: readonly Slot<U>[], start: string): number | undefined {
  const from = fromOf(unit);
  const behind = slotBehind(behindIn(from), slots, start);
  if (behind === undefined) return undefined;
  const [past, pastMoved] = [new Set(pastIn(from)), new Set(pastMovedIn(from))];
  let place = behind + 1;
  for (let index = place; index < slots.length && !isSettled(slots[index]!); index += 1) {
    const slot = slots[index]!;
    if ((isFirst(slot) ? past : pastMoved).has(slot.unit.id)) place = index + 1;
  }
  return place;
}

/** Rather the one that was there in any case: what was put in may be nowhere near any more. */
function slotBehind(behind: readonly string[], slots: readonly Slot[], start: string): number | undefined {
  const ahead = behind.flatMap((id) => {
    const index = slots.findIndex((slot) => slot.unit.id === id && isFirst(slot));
    return index < 0 ? [] : [index];
  });
  const settled = ahead.find((index) => isSettled(slots[index]!));
  if (settled !== undefined) return settled;
  return behind.length === 0 || behind.includes(beginning) || behind.includes(start) ? -1 : ahead[0];
}
