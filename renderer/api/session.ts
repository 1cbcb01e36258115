import { queryOptions, useQuery } from '@tanstack/react-query';
import { Level, Person, Role } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import { api } from './api.ts';

export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: () => api.settings.get({}) });

/** Levels of the approval chain, lowest first. */
export const chainQuery = queryOptions({
  queryKey: ['registers', 'level'],
  queryFn: async () => {
    const entries = await api.registers.list({ kind: 'level' });
    return entries
      .map(({ id, value }) => ({ id, ...Level.parse(value) }))
      .toSorted((a, b) => a.rank - b.rank);
  },
});

/** The people of the newsroom with the titles of their roles, by given name. */
export const peopleQuery = queryOptions({
  queryKey: ['registers', 'people'],
  queryFn: async () => {
    const [people, roles] = await Promise.all([
      api.registers.list({ kind: 'person' }),
      api.registers.list({ kind: 'role' }),
    ]);
    const roleOf = new Map(roles.map(({ id, value }) => [id, Role.parse(value)]));
    return people.map(({ id, value }) => {
      const person = Person.parse(value);
      const role = roleOf.get(person.role);
      return { ...person, id, roleTitle: role?.title ?? '', level: role?.level ?? '' };
    });
  },
});
export type NewsroomPerson = Awaited<ReturnType<NonNullable<typeof peopleQuery.queryFn>>>[number];

/** Who works at this window. */
export interface Me {
  readonly id: EntryId;
  readonly name: string;
  readonly roleTitle: string;
  readonly level: string;
  /** Of the level, 0 for a reporter. */
  readonly rank: number;
}

/** Undefined until it is known. Before the first start was gone through, the first reporter of a fresh newsroom. */
export function useMe(): Me | undefined {
  const { data: settings } = useQuery(settingsQuery);
  const { data: people } = useQuery(peopleQuery);
  const { data: chain } = useQuery(chainQuery);
  if (!settings || !people || !chain) return undefined;
  const person =
    people.find(({ id }) => id === settings.person) ?? people.find(({ level }) => level === chain[0]?.id);
  const level = chain.find(({ id }) => id === person?.level);
  return person && level && { ...pick(person), rank: level.rank };
}

function pick({ id, name, roleTitle, level }: NewsroomPerson): Omit<Me, 'rank'> {
  return { id, name, roleTitle, level };
}
