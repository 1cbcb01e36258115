import type { Block } from '#shared/document/block.ts';
import { runsOf, type Run } from '#shared/document/run.ts';
import { tidyLine } from '#shared/text/nfc.ts';

/** Values in rows, as a spreadsheet hands them on. */
export type Grid = readonly (readonly (readonly Run[])[])[];

/** The values of a table that comes alone. */
export function gridOfBlocks([first, ...more]: readonly Block[]): Grid | null {
  if (first?.type !== 'table' || more.length > 0) return null;
  return first.rows.map((cells) => cells.map(({ runs }) => runs));
}

/** The values of plain text: a line a row, with tabs between them. Null where it has no tab. */
export function gridOfLines(lines: readonly string[]): Grid | null {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const rows = lines.slice(0, last + 1).map((line) => line.split('\t'));
  if (!rows.some((values) => values.length > 1)) return null;
  return rows.map((values) => values.map((value) => runsOf(tidyLine(value))));
}
