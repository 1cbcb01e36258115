import type { ListBlock } from '#shared/document/block.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { changesIn, withChanges } from './stack.ts';
import { withAround } from './struck-inside.ts';

/** That a whole list was put in or struck, unless it is said of each of `others` as well. */
export function saidOfOne(list: ListBlock, others: readonly ListBlock[]): BlockChange[] {
  return changesIn(list).filter(
    (change) =>
      (change.kind === 'insert' || change.kind === 'delete') &&
      !others.every((other) => isAmong(change, changesIn(other))),
  );
}

/** The list with what was said of the whole of it on its items, before others come to stand among them. */
export function withItemsTold(list: ListBlock, said: readonly BlockChange[]): ListBlock {
  if (said.length === 0) return list;
  const left = changesIn(list).filter((change) => !isAmong(change, said));
  return withChanges({ ...list, items: list.items.map((item) => withAround(item, said)) }, left);
}

function isAmong({ id, kind }: BlockChange, changes: readonly BlockChange[]): boolean {
  return changes.some((change) => change.id === id && change.kind === kind);
}
