import { registerValues } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import type { ReadRow } from '#shared/text/csv.ts';
import { fold } from '#shared/text/fold.ts';
import { tidyLine } from '#shared/text/nfc.ts';
import { readCell, writtenCell, type ReadCell, type Titles } from './cells.ts';
import { columns, idHeader, type Column, type TableKind } from './columns.ts';
import { valueAt, withoutValueAt, withValueAt } from './paths.ts';
import type { CellChange, RowPlan } from './row-plan.ts';

/** An entry with its value as it is stored. */
export interface TableEntry {
  readonly id: EntryId;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface PlannedRow extends RowPlan {
  readonly value?: Readonly<Record<string, unknown>>;
}

export type TablePlan =
  | { readonly ok: true; readonly rows: readonly PlannedRow[] }
  | { readonly ok: false; readonly sentence: string };

/** A list as a table, its header first. */
export function tableOf(kind: TableKind, entries: readonly TableEntry[], titles: Titles): string[][] {
  const own = columns[kind];
  return [
    [idHeader, ...own.map(({ header }) => header)],
    ...entries.map(({ id, value }) => [
      id,
      ...own.map(({ property, type }) => writtenCell(valueAt(value, property), type, titles)),
    ]),
  ];
}

/**
 * What a table would change in a list. A row is an entry's by its id, else by what it is called; a column that the table
 * does not have leaves its property as it is, an empty cell takes it away. Nothing that is missing in the table goes.
 */
export function planTable(
  kind: TableKind,
  rows: readonly ReadRow[],
  known: { readonly entries: readonly TableEntry[]; readonly titles: Titles },
): TablePlan {
  const [head, ...body] = rows;
  const header = head?.cells ?? [];
  const places = placesIn(header, columns[kind]);
  const naming = nameColumn(kind);
  if (!places.has(naming.property))
    return { ok: false, sentence: `Bảng thiếu cột “${naming.header}”. Hãy ghi tên các cột ở dòng đầu.` };
  const idPlace = header.findIndex((cell) => fold(cell.trim()) === fold(idHeader));
  const taken = new Set<string>();
  return {
    ok: true,
    rows: body.map(({ line, cells }) => {
      const row = planRow(kind, { cells, places, idPlace }, { ...known, taken });
      if (row.id) taken.add(row.id);
      return { line, ...row };
    }),
  };
}

interface Row {
  readonly cells: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly idPlace: number;
}

interface Known {
  readonly entries: readonly TableEntry[];
  readonly titles: Titles;
  readonly taken: ReadonlySet<string>;
}

function planRow(kind: TableKind, row: Row, known: Known): Omit<PlannedRow, 'line'> {
  const read = readRow(columns[kind], row, known);
  const title = String(read.value[nameColumn(kind).property] ?? '');
  const before = entryFor(kind, row, { ...known, value: read.value });
  const problems = [...read.problems];
  if (before === 'unknown')
    problems.push('Mã ở dòng này không có trong danh sách. Hãy để trống mã nếu là mục mới.');
  const entry = before === 'unknown' ? undefined : before;
  if (entry && known.taken.has(entry.id)) problems.push('Mục này đã có ở một dòng trên.');
  const value = withRead(entry?.value ?? fresh(kind), read.value, read.cleared);
  if (problems.length === 0) problems.push(...unfit(kind, value));
  if (problems.length > 0) return { title, does: 'refused', changes: [], problems };
  const changes = changesOf(columns[kind], [entry?.value ?? {}, value], known.titles);
  const does = entry === undefined ? 'add' : changes.length > 0 ? 'change' : 'nothing';
  return { title, does, ...(entry && { id: entry.id }), changes, problems, value };
}

/** Which properties differ between two states of an entry, as a person reads them. */
export function changesOf(
  own: readonly Column[],
  [before, after]: readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>],
  titles: Titles,
): CellChange[] {
  return own.flatMap(({ property, header, type }) => {
    const [was, is] = [before, after].map((value) => writtenCell(valueAt(value, property), type, titles));
    return was === is ? [] : [{ header, before: was!, after: is! }];
  });
}

/** The column that says what an entry is called. */
export function nameColumn(kind: TableKind): Column {
  return columns[kind].find(({ property }) => property === 'title' || property === 'name')!;
}

function placesIn(header: readonly string[], own: readonly Column[]): Map<string, number> {
  const folded = header.map((cell) => fold(cell.trim()));
  const placeOf = (name: string | undefined) => (name === undefined ? -1 : folded.indexOf(fold(name)));
  const found = own.map(
    ({ property, header: name, also }) => [property, Math.max(placeOf(name), placeOf(also))] as const,
  );
  return new Map(found.filter(([, place]) => place >= 0));
}

function readRow(own: readonly Column[], row: Row, { entries, titles }: Known) {
  const { cells, places } = row;
  const named = entries.find(({ id }) => id === idIn(row));
  const value: Record<string, unknown> = {};
  const cleared: string[] = [];
  const problems: string[] = [];
  for (const { property, header, type } of own) {
    const place = places.get(property);
    if (place === undefined) continue;
    const cell = cellOf(cells[place] ?? '', type, { stands: valueAt(named?.value ?? {}, property), titles });
    if ('wrong' in cell) problems.push(`${header}: ${cell.wrong}`);
    else if (cell.value === undefined) cleared.push(property);
    else value[property] = cell.value;
  }
  return { value, cleared, problems };
}

/** A cell as it was written out says what it said: it may name what is on no list any more. */
function cellOf(
  text: string,
  type: Column['type'],
  { stands, titles }: { readonly stands: unknown; readonly titles: Titles },
): ReadCell {
  const written = writtenCell(stands, type, titles);
  return written !== '' && tidyLine(text) === tidyLine(written)
    ? { value: stands }
    : readCell(text, type, titles);
}

function idIn({ cells, idPlace }: Row): string {
  return cells[idPlace]?.trim() ?? '';
}

function entryFor(
  kind: TableKind,
  row: Row,
  { entries, value }: Known & { readonly value: Readonly<Record<string, unknown>> },
): TableEntry | 'unknown' | undefined {
  const id = idIn(row);
  if (id !== '') return entries.find((entry) => entry.id === id) ?? 'unknown';
  return entries.find((entry) => isSame(kind, entry.value, value));
}

/** One person can be in the list of names once for each office, and each time from another day. */
function isSame(
  kind: TableKind,
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const telling = kind === 'name' ? ['title', 'office', 'from'] : [nameColumn(kind).property];
  return telling.every((property) => (a[property] ?? '') === (b[property] ?? ''));
}

function withRead(
  before: Readonly<Record<string, unknown>>,
  read: Readonly<Record<string, unknown>>,
  cleared: readonly string[],
): Readonly<Record<string, unknown>> {
  const kept = cleared.reduce(
    (value, property) =>
      Array.isArray(before[property]) ? { ...value, [property]: [] } : withoutValueAt(value, property),
    before,
  );
  return Object.entries(read).reduce((value, [property, said]) => withValueAt(value, property, said), kept);
}

/** What a new entry has before anything is said of it. */
function fresh(kind: TableKind): Readonly<Record<string, unknown>> {
  if (kind === 'person') return { penNames: [], shortForms: [] };
  return kind === 'slot' ? { lead: { bold: true }, subhead: { bold: true }, headline: { bold: true } } : {};
}

function unfit(kind: TableKind, value: Readonly<Record<string, unknown>>): string[] {
  const parsed = registerValues[kind].safeParse(value);
  if (parsed.success) return [];
  const wrong = parsed.error.issues.map(({ path }) => path.join('.'));
  return columns[kind]
    .filter(({ property }) => wrong.some((path) => isWithin(path, property) || isWithin(property, path)))
    .map(({ header, property }) =>
      valueAt(value, property) === undefined ? `Thiếu “${header}”.` : `“${header}” chưa đúng.`,
    );
}

function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}.`);
}
