import type { Page } from '#core/reading/page.ts';
import { isNamed } from './furniture.ts';
import { measure, type Line } from './line.ts';

/**
 * Every line with what its words say. Of a table that is judged by all its rows: one that says “Lượt đọc” over its
 * figures is the article's, a menu says such words in most rows.
 */
export function measured({ lines, isManuscript = false }: Page): Line[] {
  const alone = lines.map(measure);
  const rows = Map.groupBy(alone, ({ table }) => table?.id);
  const isOwn = (line: Line) => isManuscript || !isOfThePage(rows.get(line.table?.id) ?? []);
  return alone.map((line) =>
    line.table && line.outside === undefined && isOwn(line) ? { ...line, furniture: undefined } : line,
  );
}

function isOfThePage(rows: readonly Line[]): boolean {
  return rows.filter(({ furniture }) => isNamed(furniture)).length * 2 >= rows.length;
}
