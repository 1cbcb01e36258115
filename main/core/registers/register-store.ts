import {
  isNewer,
  RegisterEntry,
  registerValues,
  type Entry,
  type RegisterKind,
  type RegisterValues,
} from '#shared/areas/registers.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { EntryId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';

interface Row {
  kind: string;
  id: string;
  at: string;
  by: string;
  valueJson: string;
  removed: number;
}

export type RegisterStore = ReturnType<typeof createRegisterStore>;

/** The lists of the newsroom with their whole history. What is current is kept in memory: there are a few hundred entries. */
export function createRegisterStore(db: WritableDatabase) {
  const insert = db.prepare<[string, string, string, string, string, number], never>(`
    INSERT OR IGNORE INTO register_entry (kind, id, at, by, valueJson, removed)
    VALUES (?, ?, ?, ?, ?, ?)
  `);
  const all = db.prepare<[], Row>('SELECT kind, id, at, by, valueJson, removed FROM register_entry');
  const ofEntry = db.prepare<[string, string], Row>(`
    SELECT kind, id, at, by, valueJson, removed
    FROM register_entry
    WHERE kind = ? AND id = ?
    ORDER BY at, by
  `);

  const sameMoment = db.prepare<[string, string, string, string], Row>(`
    SELECT kind, id, at, by, valueJson, removed
    FROM register_entry
    WHERE kind = ? AND id = ? AND at = ? AND by = ?
  `);
  const replace = db.prepare<[string, number, string, string, string, string], never>(`
    UPDATE register_entry
    SET valueJson = ?, removed = ?
    WHERE kind = ? AND id = ? AND at = ? AND by = ?
  `);
  const remove = db.prepare<[string, string], never>('DELETE FROM register_entry WHERE kind = ? AND id = ?');

  let version = 0;
  const load = () => {
    version += 1;
    return newestOf(all.all().map(entryOf));
  };
  let current = load();

  /** Two states of one moment by one person: the greater in canonical bytes counts, so that every place keeps the same. */
  function addOrSettle(entry: RegisterEntry): void {
    const { kind, id, at, by, value, removed } = entry;
    const known = sameMoment.get(kind, id, at, by);
    if (!known) insert.run(kind, id, at, by, JSON.stringify(value), removed ? 1 : 0);
    else if (canonicalJson(entry) > canonicalJson(entryOf(known)))
      replace.run(JSON.stringify(value), removed ? 1 : 0, kind, id, at, by);
  }

  return {
    /** Grows with every change. */
    version: () => version,

    /** Adds states of entries. One that is there already is left as it is; which one counts is decided by time. */
    add(entries: readonly RegisterEntry[]): void {
      db.transaction(() => {
        for (const { kind, id, at, by, value, removed } of entries)
          insert.run(kind, id, at, by, JSON.stringify(value), removed ? 1 : 0);
      });
      version += 1;
      current = newestOf([...current.values(), ...entries]);
    },

    /** Adds states of entries made elsewhere; answers those that count now and did not before. */
    merge(entries: readonly RegisterEntry[]): RegisterEntry[] {
      const before = current;
      db.transaction(() => entries.forEach(addOrSettle));
      current = load();
      return [...current.values()].filter((entry) => !isSameState(entry, before.get(keyOf(entry))));
    },

    /** An entry goes for good, with its history, as if it had never been: only where nothing names it. */
    remove(kind: RegisterKind, id: EntryId): void {
      version += 1;
      remove.run(kind, id);
      current.delete(`${kind}/${id}`);
    },

    /** Reads anew what counts, where a transaction that had added something was undone. */
    reload(): void {
      current = load();
    },

    /** The states of one kind that count now, those of removed entries too. */
    standing(kind: RegisterKind): RegisterEntry[] {
      return [...current.values()]
        .filter((entry) => entry.kind === kind)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },

    /** The state of one entry that counts now, also where that is its removal. */
    state(kind: RegisterKind, id: EntryId): RegisterEntry | undefined {
      return current.get(`${kind}/${id}`);
    },

    /** The entries of one kind as they stand now, in their own order, then by title. */
    entries<Kind extends RegisterKind>(kind: Kind): Entry<Kind>[] {
      return [...current.values()]
        .filter((entry) => entry.kind === kind && !entry.removed)
        .map((entry) => ({ id: entry.id, value: parseValue(kind, entry.value) }))
        .sort((a, b) => orderOf(a.value) - orderOf(b.value) || (a.id < b.id ? -1 : 1));
    },

    /** One entry, also when it was removed: articles keep naming it. */
    find<Kind extends RegisterKind>(kind: Kind, id: string): Entry<Kind> | undefined {
      const entry = current.get(`${kind}/${id}`);
      return entry && { id: entry.id, value: parseValue(kind, entry.value) };
    },

    isListed(kind: RegisterKind, id: string): boolean {
      const entry = current.get(`${kind}/${id}`);
      return entry !== undefined && !entry.removed;
    },

    history(kind: RegisterKind, id: EntryId): RegisterEntry[] {
      return ofEntry.all(kind, id).map(entryOf);
    },
  };
}

function newestOf(entries: readonly RegisterEntry[]): Map<string, RegisterEntry> {
  const newest = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    const known = newest.get(keyOf(entry));
    if (!known || isNewer(entry, known)) newest.set(keyOf(entry), entry);
  }
  return newest;
}

function keyOf({ kind, id }: RegisterEntry): string {
  return `${kind}/${id}`;
}

function isSameState(a: RegisterEntry, b: RegisterEntry | undefined): boolean {
  return b !== undefined && canonicalJson(a) === canonicalJson(b);
}

function entryOf({ kind, id, at, by, valueJson, removed }: Row): RegisterEntry {
  const entry = RegisterEntry.parse({ kind, id, at, by, value: JSON.parse(valueJson) });
  return removed ? { ...entry, removed: true } : entry;
}

function parseValue<Kind extends RegisterKind>(kind: Kind, value: unknown): RegisterValues[Kind] {
  return registerValues[kind].parse(value) as RegisterValues[Kind]; // The schema is the one of this kind.
}

function orderOf(value: RegisterValues[RegisterKind]): number {
  if ('rank' in value && typeof value.rank === 'number') return value.rank;
  return 'order' in value && typeof value.order === 'number' ? value.order : Number.MAX_SAFE_INTEGER;
}
