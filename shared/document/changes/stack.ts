import type { Block, ListItem } from '#shared/document/block.ts';
import type { Json } from '#shared/document/json.ts';
import { BlockChange } from '#shared/document/run.ts';

interface Changeable {
  readonly change?: BlockChange | undefined;
}

/** All open changes of a block or an item, the first made first. */
export function changesOf({ change }: Changeable): BlockChange[] {
  if (!change) return [];
  const { under, ...own } = change;
  const known = BlockChange.safeParse(under).data;
  return known ? [...changesOf({ change: known }), own] : [change];
}

/** The same for any of them; one of a version to come cannot be asked. */
export function changesIn(unit: Block | ListItem): BlockChange[] {
  return unit.type === 'unknown' ? [] : changesOf(unit as ListItem);
}

/** The same block with these open changes and no other. */
export function withChanges<B extends Changeable>(block: B, changes: readonly BlockChange[]): B {
  const { change: _, ...rest } = block;
  const [first, ...later] = changes.toSorted(byTimeMade);
  if (!first) return rest as B; // `change` is optional in everything that can change.
  // What was parsed as a change is JSON.
  const change = later.reduce<BlockChange>((under, next) => ({ ...next, under: under as Json }), first);
  return { ...rest, change } as B;
}

export function byTimeMade(a: Mark, b: Mark): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

interface Mark {
  readonly id: string;
  readonly at: string;
}
