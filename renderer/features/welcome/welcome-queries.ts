import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import { Role } from '#shared/areas/registers.ts';
import type { SettingsChanges } from '#shared/areas/settings.ts';
import { EntryId } from '#shared/ids.ts';
import { newPerson, type WhoIAm } from './new-person.ts';

export const rolesQuery = queryOptions({
  queryKey: ['registers', 'role', 'titles'],
  queryFn: async () => {
    const roles = await api.registers.list({ kind: 'role' });
    return roles.map(({ id, value }) => ({ id, title: Role.parse(value).title }));
  },
});

interface Answers {
  readonly who: WhoIAm;
  readonly backupPlace: string | null;
  /** In whose name a new person is written down: nobody is there yet but those a fresh newsroom has. */
  readonly as: EntryId;
}

/** Writes down what the steps asked, all of it at the end: a window closed half-way leaves nothing half-done. */
export function useFinish() {
  return useMutation({
    mutationFn: async ({ who, backupPlace, as }: Answers) => {
      const person = who.known === null ? await addPerson(who, as) : EntryId.parse(who.known);
      const place: SettingsChanges = backupPlace === null ? {} : { backupPlace };
      await api.settings.put({ changes: { ...place, person, isSetUp: true } });
    },
  });
}

async function addPerson(who: WhoIAm, as: EntryId): Promise<EntryId> {
  const { id } = await api.registers.put({ kind: 'person', value: { ...newPerson(who) }, as });
  return id;
}
