import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import { Identity, registerValues, type Entry, type RegisterValues } from '#shared/areas/registers.ts';
import type { SettingsChanges } from '#shared/areas/settings.ts';
import { EntryId } from '#shared/ids.ts';

/** The lists that are kept by hand here. */
export const editableKinds = [
  'section',
  'series',
  'topic',
  'genre',
  'name',
  'person',
  'level',
  'role',
  'check',
  'captionTemplate',
  'slot',
] as const;
export type EditableKind = (typeof editableKinds)[number];

export type EditedValue = RegisterValues[EditableKind];

/** One of the lists, its entries whole: what a later version wrote into them is kept. */
export function entriesQuery<Kind extends EditableKind>(kind: Kind) {
  return queryOptions({
    queryKey: ['registers', kind, 'whole'],
    queryFn: async (): Promise<Entry<Kind>[]> => {
      const entries = await api.registers.list({ kind });
      return entries.map(({ id, value }) => ({
        id: EntryId.parse(id),
        // The schema is the one of this kind.
        value: registerValues[kind].parse(value) as RegisterValues[Kind],
      }));
    },
  });
}

/** Those that were taken off the list. */
export function archivedQuery<Kind extends EditableKind>(kind: Kind) {
  return queryOptions({
    queryKey: ['registers', kind, 'archived'],
    queryFn: async (): Promise<Entry<Kind>[]> => {
      const entries = await api.registers.archived({ kind });
      return entries.map(({ id, value }) => ({
        id: EntryId.parse(id),
        // The schema is the one of this kind.
        value: registerValues[kind].parse(value) as RegisterValues[Kind],
      }));
    },
  });
}

/** Every state of an entry, the newest first. */
export function historyQuery(kind: EditableKind, id: EntryId) {
  return queryOptions({
    queryKey: ['registers', kind, 'history', id],
    queryFn: async () => (await api.registers.history({ kind, id })).toReversed(),
  });
}

/** Who people are outside of the paper, as far as this person may see it. */
export function identitiesQuery(me: EntryId) {
  return queryOptions({
    queryKey: ['registers', 'identity', me],
    queryFn: async () => {
      const entries = await api.registers.list({ kind: 'identity', as: me });
      return entries.map(({ id, value }) => ({ id, value: Identity.parse(value) }));
    },
  });
}

/** Keeps what was written of a person, where something was. */
export async function keepIdentity(identity: Identity | undefined, id: EntryId, me: EntryId): Promise<void> {
  if (!identity) return;
  const written = Object.entries(identity).filter(([, text]) => text !== '');
  const value = JSON.parse(JSON.stringify(Object.fromEntries(written)));
  await api.registers.put({ kind: 'identity', id, value, as: me });
}

export interface EntryChange {
  readonly kind: EditableKind;
  /** Absent for a new entry. */
  readonly id?: EntryId;
  readonly value: EditedValue;
  readonly removed?: boolean;
}

/** Writes a new state of an entry; the older ones stay in its history. */
export function useKeepEntry(me: EntryId) {
  return useMutation({
    mutationFn: ({ value, ...change }: EntryChange) =>
      api.registers.put({ ...change, value: JSON.parse(JSON.stringify(value)), as: me }),
  });
}

export function useChangeSettings() {
  return useMutation({ mutationFn: (changes: SettingsChanges) => api.settings.put({ changes }) });
}

export function useArrange(kind: EditableKind, me: EntryId) {
  return useMutation({ mutationFn: (ids: EntryId[]) => api.registers.arrange({ kind, ids, as: me }) });
}

export function useMerge(me: EntryId) {
  return useMutation({
    mutationFn: (pair: { readonly keep: EntryId; readonly merge: EntryId }) =>
      api.registers.merge({ ...pair, as: me }),
  });
}
