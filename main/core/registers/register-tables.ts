import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nameColumn, planTable, tableOf, type PlannedRow } from '#shared/areas/lists/table.ts';
import type { Titles } from '#shared/areas/lists/cells.ts';
import type { TableKind } from '#shared/areas/lists/columns.ts';
import type { RowPlan } from '#shared/areas/lists/row-plan.ts';
import type { RegisterKind } from '#shared/areas/registers.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { AppError } from '#shared/failure.ts';
import type { EntryId } from '#shared/ids.ts';
import { readCsv, writeCsv } from '#shared/text/csv.ts';
import { fold } from '#shared/text/fold.ts';
import { writeFileAtomic } from '#core/storage/files.ts';
import { sha256 } from '#core/storage/hash.ts';
import { readTableText, type PickedTable } from './read-table-text.ts';
import type { RegisterService } from './register-service.ts';
import type { RegisterStore } from './register-store.ts';

export interface TableOrder {
  readonly kind: TableKind;
  readonly file: PickedTable;
}

export type RegisterTables = ReturnType<typeof createRegisterTables>;

/** The lists on their way to a spreadsheet and back. */
export function createRegisterTables(service: RegisterService, store: RegisterStore) {
  async function planned({ kind, file }: TableOrder): Promise<{ plan: string; rows: readonly PlannedRow[] }> {
    const rows = readCsv(await readTableText(file));
    const found = planTable(kind, rows, { entries: service.list(kind), titles: titlesIn(store) });
    if (!found.ok) throw new AppError('invalid_input', `“${basename(file.name)}”: ${found.sentence}`);
    return { plan: sha256(canonicalJson(JSON.parse(JSON.stringify(found.rows)))), rows: found.rows };
  }

  return {
    async write(kind: TableKind, out: string, replace: boolean): Promise<{ path: string; rows: number }> {
      const path = resolve(/\.csv$/i.test(out) ? out : `${out}.csv`);
      if (!replace && existsSync(path)) throw alreadyThere(path);
      const entries = service.list(kind);
      await writeFileAtomic(path, writeCsv(tableOf(kind, entries, titlesIn(store))));
      return { path, rows: entries.length };
    },

    async plan(order: TableOrder): Promise<{ plan: string; rows: RowPlan[] }> {
      const { plan, rows } = await planned(order);
      return { plan, rows: rows.map(({ value: _, ...row }) => row) };
    },

    /** Rows that are refused stay out; `plan` says that the person saw which. */
    async read(order: TableOrder, plan: string, as: EntryId): Promise<{ added: number; changed: number }> {
      const now = await planned(order);
      if (now.plan !== plan) throw otherThanPlanned();
      const written = now.rows.filter(({ does }) => does === 'add' || does === 'change');
      service.putAll(written.map(({ id, value }) => ({ kind: order.kind, id, value: value ?? {}, as })));
      const added = written.filter(({ does }) => does === 'add').length;
      return { added, changed: written.length - added };
    },
  };
}

/** What the entries of the lists are called, and which one is meant by a name: with or without its marks. */
export function titlesIn(store: RegisterStore): Titles {
  const calledOf = (kind: RegisterKind, value: object) => String(Object(value)[propertyOf(kind)] ?? '');
  return {
    titleOf(kind, id) {
      const entry = store.find(kind, id);
      return entry && calledOf(kind, entry.value);
    },
    idOf(kind, title) {
      const entries = store.entries(kind).map(({ id, value }) => ({ id, title: calledOf(kind, value) }));
      const exact = entries.find((entry) => entry.title === title || entry.id === title);
      return (exact ?? entries.find((entry) => fold(entry.title) === fold(title)))?.id;
    },
  };
}

function propertyOf(kind: RegisterKind): string {
  return kind === 'person' ? nameColumn(kind).property : 'title';
}

function alreadyThere(path: string): AppError {
  const name = basename(path).normalize('NFC');
  return new AppError('conflict', `Nơi này đã có “${name}”. Hãy đặt tên khác, hoặc chọn thay tệp cũ.`);
}

function otherThanPlanned(): AppError {
  return new AppError('conflict', 'Tệp hoặc danh sách đã khác lúc xem trước. Hãy xem lại rồi nhập.');
}
