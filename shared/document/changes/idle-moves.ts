import type { BlockChange, RunChange } from '#shared/document/run.ts';
import { backInPlace } from './back-in-place.ts';
import { all } from './settling.ts';
import { changesIn, withChanges } from './stack.ts';
import type { Line, Unit } from './tokens.ts';
import { isOwn, type Tracking } from './tracking.ts';

interface Moves {
  readonly before: readonly Unit[];
  readonly around: () => readonly Unit[];
  readonly tracking: Tracking;
}

/** The units without the moves of blocks that stand where they stood: who puts a block back has not moved it. */
export function withoutIdleMoves(
  units: readonly Unit[],
  { before, around, tracking }: Moves,
): readonly Unit[] {
  const { author } = tracking;
  const isOwnMove = (change: BlockChange) => isMove(change) && (!author || isOwn(change, author));
  // Also where what was put in meanwhile stays.
  const orderOf = (among: readonly Unit[]) =>
    [all, isMove]
      .flatMap((isChosen) => backInPlace(inBody(among, before, around()), isChosen).map(({ id }) => id))
      .join();
  return units.reduce((left, unit, index) => {
    if (!changesIn(unit).some(isOwnMove)) return left;
    const idle = left.with(index, withoutChanges(unit, isOwnMove));
    return orderOf(idle) === orderOf(left) ? idle : left;
  }, units);
}

function isMove({ kind }: BlockChange | RunChange): boolean {
  return kind === 'move';
}

function withoutChanges(unit: Unit, isMeant: (change: BlockChange) => boolean): Unit {
  const left = changesIn(unit).filter((change) => !isMeant(change));
  return withChanges(unit as Line, left); // What has changes can have fewer.
}

/** The whole body with these in the place of those of `before`. */
function inBody(units: readonly Unit[], before: readonly Unit[], body: readonly Unit[]): readonly Unit[] {
  const start = body.findIndex(({ id }) => id === before[0]?.id);
  return [...body.slice(0, start), ...units, ...body.slice(start + before.length)];
}
