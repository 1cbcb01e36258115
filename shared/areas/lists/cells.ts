import { fold } from '#shared/text/fold.ts';
import { tidyLine } from '#shared/text/nfc.ts';
import type { RegisterKind } from '#shared/areas/registers.ts';
import type { CellType } from './columns.ts';

/** What the names in a cell stand for. */
export interface Titles {
  titleOf(kind: RegisterKind, id: string): string | undefined;
  idOf(kind: RegisterKind, title: string): string | undefined;
}

export type ReadCell = { readonly value?: unknown } | { readonly wrong: string };

/** A property of an entry as a person reads it. */
export function writtenCell(value: unknown, type: CellType, titles: Titles): string {
  if (value === undefined || value === null) return '';
  switch (type.is) {
    case 'text':
    case 'number':
      return String(value);
    case 'texts':
      return Array.isArray(value) ? value.join('; ') : '';
    case 'date':
      return String(value).replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1');
    case 'entries':
      return (Array.isArray(value) ? value : [])
        .map((id) => titles.titleOf(type.kind, String(id)) ?? String(id))
        .join('; ');
    case 'flag':
      return value === true ? 'có' : 'không';
    case 'choice':
      return type.choices[String(value)] ?? String(value);
    case 'entry':
      return titles.titleOf(type.kind, String(value)) ?? String(value);
  }
}

/** The other way. Nothing for an empty cell; a sentence where it says what this column cannot say. */
export function readCell(written: string, type: CellType, titles: Titles): ReadCell {
  const cell = tidyLine(written);
  if (cell === '') return {};
  switch (type.is) {
    case 'text':
      return { value: cell };
    case 'texts':
      return { value: partsOf(cell, /[;,]/) };
    case 'number':
      return numberIn(cell);
    case 'date':
      return dateIn(cell);
    case 'flag':
      return flagIn(cell);
    case 'choice':
      return choiceIn(cell, type.choices);
    case 'entry':
      return entryIn(cell, type.kind, titles);
    case 'entries':
      return entriesIn(cell, type.kind, titles);
  }
}

function numberIn(cell: string): ReadCell {
  const value = Number(cell.replace(',', '.'));
  return Number.isFinite(value) ? { value } : { wrong: `“${cell}” không phải là số.` };
}

/** 3/4/2019, 03-04-2019, 3.4.2019 or 2019-04-03: a day that is in the calendar. */
function dateIn(cell: string): ReadCell {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  const [, year, month, day] = local
    ? [undefined, local[3], local[2], local[1]]
    : (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell) ?? []);
  const value = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const time = new Date(`${value}T00:00:00Z`);
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
  return isDay ? { value } : { wrong: `“${cell}” không phải là ngày. Hãy ghi như 03/04/2019.` };
}

function flagIn(cell: string): ReadCell {
  if (['co', 'x', '1', 'yes', 'true'].includes(fold(cell))) return { value: true };
  if (['khong', '0', 'no', 'false'].includes(fold(cell))) return { value: false };
  return { wrong: `“${cell}” phải là “có” hoặc “không”.` };
}

function choiceIn(cell: string, choices: Readonly<Record<string, string>>): ReadCell {
  const found = Object.entries(choices).find(([id, title]) => id === cell || fold(title) === fold(cell));
  if (found) return { value: found[0] };
  const offered = Object.values(choices).join(', ');
  return { wrong: `“${cell}” không có trong các lựa chọn: ${offered}.` };
}

function entryIn(cell: string, kind: RegisterKind, titles: Titles): ReadCell {
  const value = titles.idOf(kind, cell);
  return value === undefined ? { wrong: `Không có “${cell}” trong danh sách của tòa soạn.` } : { value };
}

/** Titles may hold commas, so that only semicolons part them. */
function entriesIn(cell: string, kind: RegisterKind, titles: Titles): ReadCell {
  const read = partsOf(cell, /;/).map((title) => entryIn(title, kind, titles));
  const wrong = read.find((one) => 'wrong' in one);
  return wrong ?? { value: read.map((one) => ('value' in one ? one.value : undefined)) };
}

function partsOf(cell: string, between: RegExp): string[] {
  return [...new Set(cell.split(between).map(tidyLine))].filter((part) => part !== '');
}
