import type { Unit } from './tokens.ts';

/** A block of a version to come cannot say that it was moved: it goes back behind what it stood behind. */
export function lockedInPlace<U extends Unit>(
  before: readonly U[],
  after: readonly U[],
  moved: ReadonlySet<string>,
): readonly U[] {
  const isAway = ({ id, type }: Unit) => type === 'unknown' && moved.has(id);
  if (!after.some(isAway)) return after;
  const placed = after.filter((unit) => !isAway(unit));
  for (const locked of before.filter(isAway)) {
    const ahead = before.slice(0, before.indexOf(locked));
    const stays = (unit: U) => isAway(unit) || !moved.has(unit.id);
    const behind = ahead.findLast((unit) => stays(unit) && placed.some(({ id }) => id === unit.id));
    const place = behind ? placed.findIndex(({ id }) => id === behind.id) + 1 : 0;
    placed.splice(
      place,
      0,
      after.find(({ id }) => id === locked.id)!,
    );
  }
  return placed;
}
