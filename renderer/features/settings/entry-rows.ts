import { sectionOptions } from '#renderer/api/section-options.ts';
import type { Entry } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import { fold } from '#shared/text/fold.ts';
import { personSortKey } from '#shared/text/sort-key.ts';
import type { EditableKind, EditedValue } from './settings-queries.ts';
import type { NoteOf } from './use-notes.ts';

type AnyEntry = Entry<EditableKind>;

/** An entry as a line of its list. */
export interface EntryRow {
  readonly entry: AnyEntry;
  readonly title: string;
  readonly note: string;
  readonly warning?: string | undefined;
  readonly depth: number;
}

export function titleOf(value: EditedValue): string {
  return 'name' in value ? String(value.name) : value.title;
}

/** The lines of a list: sections as their tree, people by given name, the others in their own order. */
export function entryRows(kind: EditableKind, entries: readonly AnyEntry[], noteOf: NoteOf): EntryRow[] {
  const rows = entries.map((entry) => ({
    entry,
    title: titleOf(entry.value),
    ...noteOf(entry),
    depth: 0,
  }));
  if (kind === 'person') return rows.toSorted((a, b) => byGivenName({ name: a.title }, { name: b.title }));
  if (kind !== 'section') return rows;
  return sectionOptions(
    rows.map(({ entry, title }) => ({ id: entry.id, title, parent: parentOf(entry) })),
  ).map(
    ({ id, depth }) => ({ ...rows.find(({ entry }) => entry.id === id)!, depth }), // Made from these rows.
  );
}

/** Whether a person puts the entries in order by hand: people have their alphabet, names their rank. */
export function isArranged(kind: EditableKind): boolean {
  return kind !== 'person' && kind !== 'name';
}

/** The list with an entry a step further up or down among those it stands with; undefined at the edge. */
export function arranged(rows: readonly EntryRow[], moved: AnyEntry, step: -1 | 1): EntryId[] | undefined {
  const beside = rows.filter(({ entry }) => parentOf(entry) === parentOf(moved));
  const from = beside.findIndex(({ entry }) => entry.id === moved.id);
  const other = beside[from + step];
  if (!other) return undefined;
  const swapped: Readonly<Record<string, EntryId>> = {
    [moved.id]: other.entry.id,
    [other.entry.id]: moved.id,
  };
  return rows.map(({ entry }) => swapped[entry.id] ?? entry.id);
}

function parentOf({ value }: AnyEntry): string | undefined {
  return 'parent' in value && typeof value.parent === 'string' ? value.parent : undefined;
}

/** Those that hold what was typed, with or without marks. */
export function matching(rows: readonly EntryRow[], typed: string): readonly EntryRow[] {
  const wanted = fold(typed.trim());
  return wanted === '' ? rows : rows.filter(({ title, note }) => fold(`${title} ${note}`).includes(wanted));
}

/** By the last syllable, then by the whole name, as a newsroom lists its people. */
export function byGivenName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [first, second] = [personSortKey(a.name), personSortKey(b.name)];
  return first < second ? -1 : Number(first > second);
}
