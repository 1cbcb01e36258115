import type { BlockChange } from '#shared/document/run.ts';
import { knowsPlace, orderOf, slotsOf, unitsIn, withMovesBack, withoutMoves, type Slot } from './slots.ts';
import { changesIn } from './stack.ts';
import type { Unit } from './tokens.ts';
import { isOwn, type Tracking } from './tracking.ts';

interface Moves {
  readonly before: readonly Unit[];
  readonly around: () => readonly Unit[];
  readonly tracking: Tracking;
}

/** The units without the moves of blocks that stand where they stood: who puts a block back has not moved it. */
export function withoutIdleMoves(units: readonly Unit[], moves: Moves): readonly Unit[] {
  const { author } = moves.tracking;
  const isOwnMove = (change: Pick<BlockChange, 'kind' | 'person' | 'level'>) =>
    change.kind === 'move' && (!author || isOwn(change, author));
  const moved = units.filter((unit) => changesIn(unit).some(isOwnMove)).map(({ id }) => id as string);
  const slots = slotsOf(inBody(units, moves));
  const idle = together(moved).find((some) => areIdle(units, some, { ...moves, slots }));
  if (!idle) return units;
  const left = units.map((unit) => (idle.has(unit.id) ? withoutMoves(unit, isOwnMove) : unit));
  return withoutIdleMoves(left, moves);
}

/** Whether these stand where they stood, whatever becomes of the moves of others. */
function areIdle(
  units: readonly Unit[],
  moved: ReadonlySet<string>,
  { slots, ...moves }: Moves & { readonly slots: readonly Slot[] },
): boolean {
  const meant = units.filter(({ id }) => moved.has(id));
  const ids = new Set(meant.flatMap(moveIds));
  const back = withMovesBack(slots, ({ id }) => ids.has(id));
  if (namesOf(unitsIn(back)) !== namesOf(unitsIn(slots))) return false;
  if (!meant.every((unit) => knowsPlace(unit, slots))) return false;
  const unmoved = units.map((unit) => (moved.has(unit.id) ? withoutMoves(unit) : unit));
  return orderOf(slotsOf(inBody(unmoved, moves))) === orderOf(back);
}

function namesOf(units: readonly Unit[]): string {
  return units.map(({ id }) => id).join();
}

/** Of two that changed places, the other one may have been moved back: what is idle may be so only together. */
function together(moved: readonly string[]): ReadonlySet<string>[] {
  const pairs = moved.slice(1).map((id, index) => [moved[index]!, id]);
  return (moved.length > 0 ? [moved, ...moved.map((id) => [id]), ...pairs] : []).map((ids) => new Set(ids));
}

function moveIds(unit: Unit): string[] {
  return changesIn(unit).flatMap(({ id, kind }) => (kind === 'move' ? [id] : []));
}

/** The whole body with these in the place of those of `before`. */
function inBody(
  units: readonly Unit[],
  { before, around }: Pick<Moves, 'before' | 'around'>,
): readonly Unit[] {
  const body = around();
  const start = body.findIndex(({ id }) => id === before[0]?.id);
  return [...body.slice(0, start), ...units, ...body.slice(start + before.length)];
}
