/** A table as rows of cells. */
export type Rows = readonly (readonly string[])[];

/** A row as it is read. `line` is its number in a spreadsheet, which counts empty rows too, the first being 1. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where Excel reads and writes commas as decimal signs, it parts cells by semicolons. */
const separators = [',', ';', '\t'] as const;
type Separator = (typeof separators)[number];

/** A cell that begins so would be a formula in a spreadsheet, and could do what nobody asked for. */
const formula = /^[=+\-@\t\r]/;
const guarded = /^'(?=[=+\-@\t\r'])/;

/**
 * A table as RFC 4180 has it, in lines that end in CRLF, behind the byte order mark by which Excel knows UTF-8. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it, which `readCsv` takes away again.
 */
export function writeCsv(rows: Rows): string {
  return `\uFEFF${rows.map((row) => `${row.map(writtenCell).join(',')}\r\n`).join('')}`;
}

function writtenCell(text: string): string {
  const safe = formula.test(text) || guarded.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows of a table parted by commas, semicolons or tabs, whichever the first line has most of. Every line end is read,
 * a quote that is never closed runs to the end, and rows with nothing in them are left out.
 */
export function readCsv(text: string): ReadRow[] {
  const plain = text.replace(/^\uFEFF/, '');
  return rowsOf(plain, separatorOf(plain))
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function separatorOf(text: string): Separator {
  const [header = ''] = text.split(/\r\n|\r|\n/, 1);
  const unquoted = header.replace(/"[^"]*"/g, '');
  const counted = separators.map((separator) => ({ separator, count: unquoted.split(separator).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]!.separator;
}

function rowsOf(text: string, separator: Separator): string[][] {
  const cell = separator === '\t' ? cells.tab : separator === ';' ? cells.semicolon : cells.comma;
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare = '', end] of text.matchAll(cell)) {
    if (whole === '' && rows.at(-1)!.length === 0) break;
    rows.at(-1)!.push(unguarded(quoted === undefined ? bare : quoted.replaceAll('""', '"')));
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows;
}

/** One cell with what ends it: quoted or bare, then the separator, a line end or the end. */
const cells = {
  comma: /(?:"((?:[^"]|"")*)(?:"|$)[^,\r\n]*|([^,\r\n]*))(,|\r\n|\r|\n|$)/g,
  semicolon: /(?:"((?:[^"]|"")*)(?:"|$)[^;\r\n]*|([^;\r\n]*))(;|\r\n|\r|\n|$)/g,
  tab: /(?:"((?:[^"]|"")*)(?:"|$)[^\t\r\n]*|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
} as const;

function unguarded(cell: string): string {
  return cell.replace(guarded, '');
}
