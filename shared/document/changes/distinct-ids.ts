import type { Block, FactBoxBlock, ListBlock } from '#shared/document/block.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { changesIn } from './stack.ts';
import { withAround } from './struck-inside.ts';
import { asBlock, isLine, type Unit } from './tokens.ts';

/** Blocks that bear ids of their own, and which id stands for which that was borne before. */
export interface Distinct {
  readonly blocks: readonly Block[];
  readonly renamed: ReadonlyMap<string, string>;
  /** The changes with which these were put in, themselves or with all around them: they say so where they stand now. */
  readonly putIn: ReadonlySet<string>;
}

/**
 * What came out of a list or a box, or went into one, as somebody made `after` of `before`. Where changes are tracked it
 * stays where it was as well, as struck: where it stands now it is new, as two things never bear one id.
 */
export function withDistinctIds(
  before: readonly Block[],
  after: readonly Block[],
  newId: () => string,
): Distinct {
  const renamed = new Map<string, string>();
  const insertions = insertionsIn(before);
  const putIn = new Set<string>();
  const rename = (unit: Unit): Unit => {
    const id = newId();
    renamed.set(unit.id, id);
    if (!isLine(unit)) return { ...unit, id };
    const all = insertions.get(unit.id) ?? [];
    for (const change of all) putIn.add(change.id);
    const said = new Set(changesIn(unit).map((change) => change.id));
    const brought = all.filter((change) => !said.has(change.id));
    return { ...withAround(unit, brought), id };
  };
  return { blocks: distinct(before, after, rename) as Block[], renamed, putIn };
}

/** With what everything was put in, itself or with all around it. */
function insertionsIn(
  units: readonly Unit[],
  around: readonly BlockChange[] = [],
): Map<string, BlockChange[]> {
  const insertions = new Map<string, BlockChange[]>();
  for (const unit of units) {
    const own = changesIn(unit).flatMap(({ from: _, under: __, ...change }) =>
      change.kind === 'insert' ? [change] : [],
    );
    const all = [...around, ...own];
    insertions.set(unit.id, all);
    for (const [id, inner] of insertionsIn(partsOf(unit), all)) insertions.set(id, inner);
  }
  return insertions;
}

function distinct(before: readonly Unit[], after: readonly Unit[], rename: (unit: Unit) => Unit): Unit[] {
  const old = new Map(before.map((unit) => [unit.id, unit]));
  const owners = new Map(before.flatMap((unit) => insideOf(unit).map((part) => [part.id, unit.id])));
  return after.map((unit) => {
    const was = old.get(unit.id);
    const isForeign = ({ id }: Unit) => old.has(id) || (owners.has(id) && owners.get(id) !== was?.id);
    const own = mapInside(unit, (part) => (isForeign(part) ? rename(part) : part));
    const whole = withParts(own, distinct(was ? partsOf(was) : [], partsOf(own), rename));
    return !was && owners.has(unit.id) ? rename(whole) : whole;
  });
}

/** What a list or a box is made of. */
export function partsOf(unit: Unit): readonly Unit[] {
  const block = asBlock(unit);
  if (block?.type === 'list') return (block as ListBlock).items;
  return block?.type === 'factBox' ? (block as FactBoxBlock).children : [];
}

export function withParts(unit: Unit, parts: readonly Unit[]): Unit {
  const block = asBlock(unit);
  if (block?.type !== 'list' && block?.type !== 'factBox') return unit;
  return { ...unit, ...(block.type === 'list' ? { items: parts } : { children: parts }) } as Unit;
}

/** Everything in a unit that bears an id, however deep. */
export function insideOf(unit: Unit): Unit[] {
  return partsOf(unit).flatMap((part) => [part, ...insideOf(part)]);
}

function mapInside(unit: Unit, change: (part: Unit) => Unit): Unit {
  return withParts(
    unit,
    partsOf(unit).map((part) => mapInside(change(part), change)),
  );
}
