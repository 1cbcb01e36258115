import type { ListBlock, ListItem } from '#shared/document/block.ts';
import { isPlainObject, type Json } from '#shared/document/json.ts';
import { beginning, behindIn } from './behind.ts';
import {
  isMoved,
  knowsPlace,
  orderOf,
  placeLeft,
  slotsLeft,
  slotsOf,
  unitsIn,
  withEachMove,
  type Slot,
} from './slots.ts';
import { splitsOf } from './split-from.ts';
import { withChanges } from './stack.ts';
import { withAround } from './struck-inside.ts';
import { linesIn } from './text-order.ts';
import { saidOfOne, withItemsTold } from './told-of-items.ts';
import { asBlock, type Unit } from './tokens.ts';

/** A place of an item, or where a part of a list begins, and where it is. */
export interface ItemSlot extends Slot {
  readonly list: string;
  readonly part: string;
}

/**
 * The items of a list with those of its other parts, wherever these stand, in one order. Where a part begins is told among
 * them: it was put in with the division.
 */
export function itemsAround(part: ListBlock, units: readonly Unit[]): readonly Unit[] {
  const list = listsIn(units).find(({ parts }) => parts.some(({ id }) => id === part.id));
  return itemsIn(list?.parts.map((other) => (other.id === part.id ? part : other)) ?? [part]);
}

/** Every place of items, where one of them was moved. One whose place is in a list that is another by now has it there. */
export function itemSlotsIn(units: readonly Unit[]): ItemSlot[] {
  if (!units.some((unit) => isList(unit) && unit.items.some(isMoved))) return [];
  const lists = listsIn(units);
  const away = lists.flatMap(({ parts }) => {
    const slots = slotsOf(itemsIn(parts));
    return unitsIn(slots).filter((item) => isMoved(item) && !knowsPlace(item, slots));
  });
  return lists.flatMap((list) => slotsIn(list, away));
}

/** The lists with their items as they stand in these places. */
export function withItemsPlaced<U extends Unit>(units: readonly U[], slots: readonly ItemSlot[]): U[] {
  if (slots.length === 0) return [...units];
  const lists: readonly ListBlock[] = (units as readonly Unit[]).filter(isList);
  const home = new Map(lists.flatMap((list) => list.items.map(({ id }) => [id, list] as const)));
  const slotsOfParts = Map.groupBy(slots, ({ part }) => part);
  const itemsOf = ({ id }: ListBlock) => unitsIn(slotsOfParts.get(id) ?? []).filter(isItem);
  const crossings = lists.flatMap((list) => itemsOf(list).map(({ id }) => [list, home.get(id)!] as const));
  const said = new Map(
    lists.map((list) => {
      const others = crossings.flatMap((both) => (both.includes(list) ? both : []));
      return [list, saidOfOne(list, others)] as const;
    }),
  );
  return units.map((unit) => {
    if (!isList(unit)) return unit;
    const items = itemsOf(unit).map((item) => withAround(item, said.get(home.get(item.id)!)!));
    return { ...(withItemsTold({ ...unit, items: [] }, said.get(unit)!) as Unit as U), items }; // It stays what it is.
  });
}

/** What is left of lists, with moves of their items that lead to where these places say. */
export function withItemMovesLed<U extends Unit>(units: readonly U[], before: readonly ItemSlot[]): U[] {
  if (before.length === 0) return [...units];
  const lists = listsIn(units);
  const left = new Map(lists.flatMap(({ parts }) => itemsIn(parts)).map((unit) => [unit.id as string, unit]));
  const slots = slotsInLeft(before, new Set(units.map(({ id }) => id)));
  const places = lists.map(({ list, parts }) => {
    const ids = new Set<string>(parts.map(({ id }) => id));
    const inList = slots.filter(({ part }) => ids.has(part));
    return { list, slots: slotsLeft(inList, left) };
  });
  const read = Map.groupBy(itemSlotsIn(units), ({ list }) => list);
  if (places.every((place) => orderOf(read.get(place.list) ?? []) === orderOf(place.slots)))
    return [...units];
  return units.map((unit) =>
    isList(unit) ? { ...unit, items: unit.items.map((item) => withMoveLed(item, places)) } : unit,
  );
}

interface Places {
  readonly list: string;
  readonly slots: readonly Slot[];
}

function withMoveLed(item: ListItem, places: readonly Places[]): ListItem {
  if (!isMoved(item)) return item;
  const stood = places.find(({ slots }) => knowsPlace(item, slots));
  if (!stood) return withEachMove(item, nowhere(item));
  const from = placeLeft(item, stood.slots);
  const isHere = unitsIn(stood.slots).some(({ id }) => id === item.id);
  return withEachMove(item, isHere ? from : fromElsewhere(from, stood.list));
}

/** What stood at the beginning of another list says of which. */
function fromElsewhere(from: Json, list: string): Json {
  return isPlainObject(from) && behindIn(from)[0] === beginning ? { ...from, behind: [list] } : from;
}

/** What stands behind itself goes back to no place. */
function nowhere({ id }: ListItem): Json {
  return { behind: [id] };
}

/** The places of a part that is gone are in the part before it that is left. */
function slotsInLeft(slots: readonly ItemSlot[], left: ReadonlySet<string>): ItemSlot[] {
  return [...Map.groupBy(slots, ({ list }) => list).values()].flatMap((inList) => {
    let heir = inList.find(({ part }) => left.has(part))?.part;
    return inList.map((slot) => {
      if (left.has(slot.part)) heir = slot.part;
      return heir === undefined ? slot : { ...slot, part: heir };
    });
  });
}

interface List {
  readonly list: string;
  readonly parts: readonly ListBlock[];
}

function listsIn(units: readonly Unit[]): List[] {
  return linesIn(units).flatMap(({ line, parts }) => {
    const lists = parts.filter(isList);
    return lists.length > 0 ? [{ list: line, parts: lists }] : [];
  });
}

function slotsIn({ list, parts }: List, away: readonly Unit[]): ItemSlot[] {
  const items = itemsIn(parts);
  const own = new Set(items.map(({ id }) => id));
  const others = away.filter(({ id }) => !own.has(id));
  let part = parts[0]!.id as string;
  return slotsOf(items, others, list).map((slot) => {
    if (!isItem(slot.unit)) part = slot.unit.id;
    return { ...slot, list, part };
  });
}

function itemsIn(parts: readonly ListBlock[]): Unit[] {
  return parts.flatMap((part, index) => (index === 0 ? part.items : [beginningOf(part), ...part.items]));
}

/** Wherever the part itself was moved, and whatever else is said of it. */
function beginningOf(part: ListBlock): ListBlock {
  return withChanges(part, splitsOf(part));
}

function isItem(unit: Unit): unit is ListItem {
  return asBlock(unit) === undefined;
}

function isList(unit: Unit): unit is ListBlock {
  return asBlock(unit)?.type === 'list';
}
