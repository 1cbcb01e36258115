import { columns, type Column, type TableKind } from '#shared/areas/lists/columns.ts';
import { readCell, writtenCell, type Titles } from '#shared/areas/lists/cells.ts';
import { registerValues, type RegisterValues } from '#shared/areas/registers.ts';

/** An entry as it is being filled in: words as they were typed, choices by their ids. */
export type EntryDraft = Readonly<Record<string, string | readonly string[]>>;

type Value = RegisterValues[TableKind];

/** Chosen where nothing is said, which is an answer too. */
export const unsaid = 'khong-noi';

/** The fields of an entry that a person fills in, in the order of the form. */
export function fieldsOf(kind: TableKind): readonly Column[] {
  const own = columns[kind];
  const naming = own.filter(({ property }) => property === 'title' || property === 'name');
  return [...naming, ...own.filter((column) => !naming.includes(column))];
}

/** What only some rules ask for: shown where the rule has it. */
const ofSomeRules: readonly string[] = ['limit', 'leastDpi', 'printWidth'];

/** Those of them that mean something for this entry. A level has its rank by its place in the list. */
export function shownFieldsOf(kind: TableKind, value: Value | undefined): readonly Column[] {
  const given: Readonly<Record<string, unknown>> = { ...value };
  return fieldsOf(kind).filter(
    ({ property }) =>
      property !== 'rank' && (!ofSomeRules.includes(property) || given[property] !== undefined),
  );
}

/** Whether an entry can be without it. */
export function isOptional(kind: TableKind, property: string): boolean {
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> =
    registerValues[kind].shape;
  return shape[property]?.safeParse(undefined).success ?? true;
}

const first: Readonly<Record<string, string>> = { group: 'news', role: 'phong-vien', type: 'person' };

/** Ids in a draft stand for themselves. */
const byId: Titles = { titleOf: (_, id) => id, idOf: (_, id) => id };

export function draftOf(kind: TableKind, value?: Value): EntryDraft {
  const given: Record<string, unknown> = { ...value };
  return Object.fromEntries(fieldsOf(kind).map((column) => [column.property, draftField(column, given)]));
}

function draftField({ property, type }: Column, given: Record<string, unknown>): string | readonly string[] {
  const value = given[property];
  switch (type.is) {
    case 'entries':
      return Array.isArray(value) ? value.map(String) : [];
    case 'choice':
    case 'entry':
    case 'flag':
      return value === undefined ? (first[property] ?? unsaid) : String(value);
    case 'texts':
      return Array.isArray(value) ? value.join(', ') : '';
    default:
      return writtenCell(value, type, byId).replace('.', type.is === 'number' ? ',' : '.');
  }
}

export type Outcome =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly wrong: Readonly<Record<string, string | undefined>> };

/** What was filled in over what the entry was. `wrong` says of which fields, and why where that is known. */
export function valueOf(kind: TableKind, draft: EntryDraft, before?: Value): Outcome {
  const value: Record<string, unknown> = { ...before };
  const wrong: Record<string, string | undefined> = {};
  for (const column of fieldsOf(kind)) {
    const read = readField(column, draft[column.property] ?? '');
    delete value[column.property];
    if ('wrong' in read) wrong[column.property] = read.wrong;
    else if (read.value !== undefined) value[column.property] = read.value;
    else if (column.type.is === 'texts') value[column.property] = [];
  }
  if (kind === 'level' && before === undefined) value['rank'] = 0;
  const parsed = registerValues[kind].safeParse(value);
  for (const { path } of parsed.error?.issues ?? []) wrong[String(path[0])] ??= undefined;
  // The schema is the one of this kind.
  return parsed.success && Object.keys(wrong).length === 0
    ? { ok: true, value: parsed.data as Value }
    : { ok: false, wrong };
}

function readField({ type }: Column, filled: string | readonly string[]) {
  if (typeof filled !== 'string') return filled.length > 0 ? { value: filled } : {};
  if (filled === unsaid) return {};
  if (type.is === 'choice' || type.is === 'entry') return { value: filled };
  if (type.is === 'flag') return { value: filled === 'true' };
  return readCell(filled, type, byId);
}
