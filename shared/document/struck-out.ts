import type { Block, TableBlock } from './block.ts';
import { changesIn } from './changes/stack.ts';
import { blockLines } from './lines.ts';
import { isDeleted, type Run } from './run.ts';

/**
 * Whether nothing is left of a block as it is seen, because all that stood in it was struck: it is gone with its words. One
 * in which nothing was struck is empty. A picture stands without words.
 */
export function isStruckOut(written: Block, seen: Block): boolean {
  if (written.type === 'photo' || written.type === 'photoStory') return false;
  return blockLines(seen).every(({ runs }) => isBlank(runs)) && hasStrike(written);
}

export function isLineStruckOut(written: readonly Run[], seen: readonly Run[]): boolean {
  return isBlank(seen) && written.some(isDeleted);
}

/** The rows of a table that are left when this is kept of the cells. One row always is. */
export function withoutStruckRows(
  table: TableBlock,
  keep: (runs: readonly Run[]) => readonly Run[],
): TableBlock {
  const rows = table.rows.filter((row) => {
    const written = row.flatMap(({ runs }) => runs);
    return !isLineStruckOut(written, keep(written));
  });
  return { ...table, rows: rows.length > 0 ? rows : table.rows.slice(0, 1) };
}

function hasStrike(block: Block): boolean {
  return blockLines(block).some(({ runs }) => runs.some(isDeleted)) || partsOf(block).some(isUnitStruck);
}

function partsOf(block: Block): readonly Parameters<typeof changesIn>[0][] {
  if (block.type === 'list') return block.items;
  if (block.type !== 'factBox') return [];
  return block.children.flatMap((child) => [child, ...partsOf(child)]);
}

function isUnitStruck(unit: Parameters<typeof changesIn>[0]): boolean {
  return changesIn(unit).some(({ kind }) => kind === 'delete');
}

function isBlank(runs: readonly Run[]): boolean {
  return runs.every(({ text }) => text.trim() === '');
}
