/** One place in a table. A merged cell has several, and stands in the first of them. */
export interface Place {
  readonly cell: HTMLElement;
  readonly isFirst: boolean;
}

/** The cells of a table row by row, without those of the tables in it. */
function rowsOf(table: Element): HTMLElement[][] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  return rows.map((row) => [...row.children].filter(isCell));
}

/** Line ends that count are breaks, also where they stand between cells. */
function isCell(element: Element): element is HTMLElement {
  return element.tagName === 'TD' || element.tagName === 'TH';
}

/** A table of one column only arranges a page. */
export function isArrangement(table: Element): boolean {
  return rowsOf(table).every((cells) => cells.length < 2);
}

/** Whether it stands in a cell of a table that is one. */
export function isInTable(table: Element): boolean {
  const outer = table.parentElement?.closest('table');
  return outer ? !isArrangement(outer) || isInTable(outer) : false;
}

/** Every place of a table, all rows of the same length. A place that no cell stands in or spans is undefined. */
export function gridOf(table: Element): (Place | undefined)[][] {
  const rows = rowsOf(table);
  const grid = rows.map((): (Place | undefined)[] => []);
  const columnsUsed = Math.max(...rows.map((cells, row) => layRow(cells, grid.slice(row))));
  // Rows in which no cell begins only end a merged cell.
  const filled = grid.filter((_, row) => rows[row]!.length > 0);
  return filled.map((places) => Array.from({ length: columnsUsed }, (_, column) => places[column]));
}

/** Lays the cells of a row into the places that merged cells above left free, and says how many columns they need. */
function layRow(cells: readonly HTMLElement[], grid: readonly (Place | undefined)[][]): number {
  const [row = []] = grid;
  let column = -1;
  for (const cell of cells) {
    do column += 1;
    while (row[column]);
    layCell(cell, column, grid);
  }
  return column + 1;
}

function layCell(cell: HTMLElement, column: number, grid: readonly (Place | undefined)[][]): void {
  const end = column + spanOf(cell, 'colspan', mostColumns);
  grid.slice(0, spanOf(cell, 'rowspan', grid.length)).forEach((places, below) => {
    for (let at = column; at < end; at++) places[at] = { cell, isFirst: below === 0 && at === column };
  });
}

const mostColumns = 50;

function spanOf(cell: HTMLElement, name: 'colspan' | 'rowspan', most: number): number {
  return Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1, 1), most);
}
