import { queryOptions } from '@tanstack/react-query';
import { registerValues, type RegisterValues } from '#shared/areas/registers.ts';
import { EntryId } from '#shared/ids.ts';
import { api } from './api.ts';

type ListKind = 'section' | 'genre' | 'series' | 'topic' | 'slot' | 'name' | 'check' | 'captionTemplate';

/** One of the newsroom's lists, in its own order. */
function listQuery<Kind extends ListKind>(kind: Kind) {
  return queryOptions({
    queryKey: ['registers', kind],
    queryFn: async () => entriesOf(kind, await api.registers.list({ kind })),
  });
}

/** What was taken off a list: it stays on what names it. */
export function goneQuery<Kind extends ListKind>(kind: Kind) {
  return queryOptions({
    queryKey: ['registers', kind, 'gone'],
    queryFn: async () => entriesOf(kind, await api.registers.archived({ kind })),
  });
}

function entriesOf<Kind extends ListKind>(
  kind: Kind,
  entries: readonly { readonly id: string; readonly value: object }[],
) {
  return entries.map(({ id, value }) => ({
    // The schema is the one of this kind.
    ...(registerValues[kind].parse(value) as RegisterValues[Kind]),
    id: EntryId.parse(id),
  }));
}

export const sectionsQuery = listQuery('section');
export const genresQuery = listQuery('genre');
export const seriesQuery = listQuery('series');
export const topicsQuery = listQuery('topic');
export const slotsQuery = listQuery('slot');
export const namesQuery = listQuery('name');
export const checksQuery = listQuery('check');
export const captionTemplatesQuery = listQuery('captionTemplate');
