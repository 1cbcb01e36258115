import { linesWhile, type Found, type Surroundings } from './found.ts';
import type { Line } from './line.ts';

/** Two or more rows of cells: a table of the markup, or lines whose tabs make one. */
export function readTable(line: Line, around: Surroundings): Found | null {
  const { table } = line;
  if (!table) return null;
  const lines = linesWhile(around, (other) => other.table?.id === table.id);
  const rows = lines.map((row) => [...(row.table?.cells ?? [row.text])]);
  if (rows.length < 2) return null;
  return { block: { type: 'table', text: rows.map((cells) => cells.join('\t')).join('\n'), rows }, lines };
}
