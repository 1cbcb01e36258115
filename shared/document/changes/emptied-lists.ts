import type { ListBlock } from '#shared/document/block.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { behindIn } from './behind.ts';
import { withListJoined } from './divided-lists.ts';
import { changesIn } from './stack.ts';
import { linesIn } from './text-order.ts';
import { asBlock, type Unit } from './tokens.ts';

/**
 * A list whose items all went back into a part that was split off from it is divided no more: that part is the list now,
 * and stands where the list stood. A part that was moved, or made another kind, by itself stays where it is.
 */
export function withEmptiedListsFilled<U extends Unit>(units: readonly U[]): U[] {
  if (!units.some(isEmptied)) return [...units];
  const heirs = new Map(
    linesIn(units).flatMap(({ parts }) =>
      parts.flatMap((list, index) => {
        const next = parts[index + 1];
        return isEmptied(list) && next && isHeirOf(next, list) ? [[list, next] as const] : [];
      }),
    ),
  );
  const taken = new Set(heirs.values());
  return units.flatMap((unit) => {
    if (taken.has(unit)) return [];
    const heir = heirs.get(unit);
    return heir ? withListJoined<U>([unit, heir]) : [unit];
  });
}

function isEmptied(unit: Unit): boolean {
  return asBlock(unit)?.type === 'list' && (unit as ListBlock).items.length === 0;
}

function isHeirOf(part: Unit, list: Unit): boolean {
  if (asBlock(part)?.type !== 'list' || isEmptied(part)) return false;
  const said = new Set(changesIn(list).map(({ id }) => id));
  const isOnlyItsOwn = ({ id, kind }: BlockChange) => (kind === 'move' || kind === 'type') && !said.has(id);
  const changes = changesIn(part);
  return (
    changes.some(({ kind, from }) => kind === 'split' && behindIn(from)[0] === list.id) &&
    !changes.some(isOnlyItsOwn)
  );
}
