import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { Level, Person, Role } from '#shared/areas/registers.ts';
import type { Settings } from '#shared/areas/settings.ts';
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

/**
 * The people of the newsroom with the titles of their roles, by given name, and the levels of the chain they sign at;
 * `gone`: taken off the list since.
 */
const everybodyQuery = queryOptions({
  queryKey: ['registers', 'people'],
  queryFn: async () => {
    const [people, gone, roles, oldRoles, leftOut] = await Promise.all([
      api.registers.list({ kind: 'person' }),
      api.registers.archived({ kind: 'person' }),
      api.registers.list({ kind: 'role' }),
      api.registers.archived({ kind: 'role' }),
      api.registers.archived({ kind: 'level' }),
    ]);
    const countsAs = new Map(leftOut.map(({ id, value }) => [String(id), Level.parse(value).countsAs]));
    // Who holds a title that is on the list no more holds it still, and signs by it.
    const roleOf = new Map([...oldRoles, ...roles].map(({ id, value }) => [id, Role.parse(value)]));
    const known = ({ id, value }: (typeof people)[number]) => {
      const person = Person.parse(value);
      const role = roleOf.get(person.role);
      const level = role?.level ?? '';
      return { ...person, id, roleTitle: role?.title ?? '', level: countsAs.get(level) ?? level };
    };
    return { people: people.map(known), gone: gone.map(known) };
  },
});
type Everybody = Awaited<ReturnType<NonNullable<typeof everybodyQuery.queryFn>>>;
export type NewsroomPerson = Everybody['people'][number];

/** Those who can be chosen. */
export const peopleQuery = queryOptions({ ...everybodyQuery, select: ({ people }: Everybody) => people });

/** Whom a name stands for on what was written and signed, also where they are not in the list any more. */
export function useNameOf(): (id: string) => string {
  const { data } = useQuery(everybodyQuery);
  return (id) => (data && everybody(data).find((person) => person.id === id)?.name) ?? id;
}

function everybody({ people, gone }: Everybody): NewsroomPerson[] {
  return [...people, ...gone];
}

/** Who works at this window. */
export interface Me {
  readonly id: EntryId;
  readonly name: string;
  readonly roleTitle: string;
  readonly level: string;
  /** Of the level, 0 for a reporter. */
  readonly rank: number;
}

/**
 * Undefined until it is known. Who was taken off the list stays who they are here until somebody else sits down. Before
 * the first start was gone through, the first reporter of a fresh newsroom.
 */
export function useMe(): Me | undefined {
  const { data: settings } = useQuery(settingsQuery);
  const { data } = useQuery(everybodyQuery);
  const { data: chain } = useQuery(chainQuery);
  return settings && data && chain && meAmong(settings, data, chain);
}

/** The same, asked for before anything is drawn. */
export async function fetchMe(client: QueryClient): Promise<Me | undefined> {
  const [settings, newsroom, chain] = await Promise.all([
    client.fetchQuery(settingsQuery),
    client.fetchQuery(everybodyQuery),
    client.fetchQuery(chainQuery),
  ]);
  return meAmong(settings, newsroom, chain);
}

type Chain = Awaited<ReturnType<NonNullable<typeof chainQuery.queryFn>>>;

function meAmong(settings: Settings, newsroom: Everybody, chain: Chain): Me | undefined {
  const person =
    everybody(newsroom).find(({ id }) => id === settings.person) ??
    newsroom.people.find(({ level }) => level === chain[0]?.id);
  // A title that came with a package may stand at a level which is not in the chain here.
  const level = chain.find(({ id }) => id === person?.level) ?? chain[0];
  return person && level && { ...pick(person), level: level.id, rank: level.rank };
}

function pick({ id, name, roleTitle, level }: NewsroomPerson): Omit<Me, 'rank'> {
  return { id, name, roleTitle, level };
}
