import type { Block } from '#shared/document/block.ts';
import { blockLines } from '#shared/document/lines.ts';
import type { BlockChange, RunChange } from '#shared/document/run.ts';
import { changesIn, withChanges } from './stack.ts';
import { asBlock, isLine, type Line, type Start, type Unit } from './tokens.ts';

/**
 * The deletions of a struck list, box or pull quote into which somebody writes: what was struck is all that stood in it,
 * and no longer the whole of it, so that the new words are not struck with it.
 */
export function struckInside(before: Start, after: Start): readonly RunChange[] {
  const block = asBlock(before.unit);
  return block && canBeEmptied(block) ? strikesWrittenInto(before, after) : [];
}

/**
 * The deletions of a struck photo, photo story or table into which somebody writes. It is nothing without its picture or
 * its cells: who gives it words wants it, and it is not struck any more.
 */
export function strikesTakenBack(before: Start, after: Start): readonly RunChange[] {
  const block = asBlock(before.unit);
  return block && !canBeEmptied(block) ? strikesWrittenInto(before, after) : [];
}

function strikesWrittenInto(before: Start, after: Start): readonly RunChange[] {
  const [was, is] = [asBlock(before.unit), asBlock(after.unit)];
  if (!was || !is || isLine(was) || lengthOf(is) <= lengthOf(was)) return [];
  return before.changes.filter(({ kind }) => kind === 'delete');
}

function canBeEmptied({ type }: Block): boolean {
  return type === 'list' || type === 'factBox' || type === 'pullQuote';
}

function lengthOf(block: Block): number {
  return blockLines(block).reduce(
    (total, { runs }) => runs.reduce((length, { text }) => length + text.length, total),
    0,
  );
}

/** The block with these deletions on what stands in it. Its own lines are told apart letter by letter. */
export function withUnitsStruck(unit: Unit, struck: readonly RunChange[]): Unit {
  const block = asBlock(unit);
  if (struck.length === 0 || !block) return unit;
  const deletions = struck.map((change): BlockChange => ({ ...change, kind: 'delete' }));
  if (block.type === 'list')
    return { ...block, items: block.items.map((item) => withAround(item, deletions)) };
  if (block.type !== 'factBox') return unit;
  return { ...block, children: block.children.map((child) => withAround(child, deletions)) };
}

/** An item or a block in a box with changes of the whole in which it stands. */
export function withAround<U extends Unit>(unit: U, changes: readonly BlockChange[]): U {
  return withChanges(unit as Line, [...changesIn(unit), ...changes]) as U; // What is in a list or a box can change.
}
