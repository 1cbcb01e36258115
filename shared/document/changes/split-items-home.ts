import type { ListBlock, ListItem } from '#shared/document/block.ts';
import { behindIn } from './behind.ts';
import type { Chosen } from './settling.ts';
import { splitsOf } from './split-from.ts';
import { withAround } from './struck-inside.ts';
import { linesIn } from './text-order.ts';
import { saidOfOne, withItemsTold } from './told-of-items.ts';
import { asBlock, type Unit } from './tokens.ts';

/**
 * The lists with what was split off from an item, and comes back, beside that item. The two may have come to stand in two
 * parts of their list, and only what stands in one list goes on in one line.
 */
export function withSplitItemsHome<U extends Unit>(units: readonly U[], isChosen: Chosen): U[] {
  const isBack = (item: ListItem) => splitsOf(item).some(isChosen);
  if (!units.some((unit) => isList(unit) && unit.items.some(isBack))) return [...units];
  const homes = linesIn<Unit>(units).flatMap(({ parts }) => homesIn(parts.filter(isList), isBack));
  if (homes.length === 0) return [...units];
  const lists = new Map(homes.flatMap(({ part, home }) => [part, home]).map((list) => [list.id, list]));
  for (const { item, part, home, line } of homes) {
    const [from, to] = [lists.get(part.id)!, lists.get(home.id)!];
    const told = withItemsTold(to, saidOfOne(to, [from]));
    const place = told.items.findIndex(({ id }) => id === line) + 1;
    const back = withAround(item, saidOfOne(from, [to]));
    lists.set(from.id, { ...from, items: from.items.filter(({ id }) => id !== item.id) });
    lists.set(to.id, { ...told, items: told.items.toSpliced(place, 0, back) });
  }
  return units.flatMap((unit) => {
    const list = isList(unit) ? lists.get(unit.id) : undefined;
    if (!list) return [unit];
    return list.items.length > 0 ? [list as Unit as U] : []; // It stays what it is.
  });
}

/** Where what comes back belongs. */
interface Home {
  readonly item: ListItem;
  readonly part: ListBlock;
  readonly home: ListBlock;
  /** The item there that it was split off from. */
  readonly line: string;
}

function homesIn(parts: readonly ListBlock[], isBack: (item: ListItem) => boolean): Home[] {
  const homeOf = new Map(parts.flatMap((part) => part.items.map(({ id }) => [id as string, part] as const)));
  return parts.flatMap((part) =>
    part.items.filter(isBack).flatMap((item) => {
      const line = behindIn(splitsOf(item)[0]?.from).find((id) => homeOf.has(id));
      const home = line === undefined ? undefined : homeOf.get(line);
      return home && line !== undefined && home !== part ? [{ item, part, home, line }] : [];
    }),
  );
}

function isList(unit: Unit): unit is ListBlock {
  return asBlock(unit)?.type === 'list';
}
