import { useQuery } from '@tanstack/react-query';
import type { Titles } from '#shared/areas/lists/cells.ts';
import { genresQuery, sectionsQuery } from '#renderer/api/registers.ts';
import { chainQuery } from '#renderer/api/session.ts';
import { archivedQuery, entriesQuery } from './settings-queries.ts';

/** What the entries are called that other entries name. */
export function useTitles(): Titles {
  const { data: sections = [] } = useQuery(sectionsQuery);
  const { data: genres = [] } = useQuery(genresQuery);
  const { data: levels = [] } = useQuery(chainQuery);
  const { data: leftOut = [] } = useQuery(archivedQuery('level'));
  const { data: roles = [] } = useQuery(entriesQuery('role'));
  const named = [
    ...sections,
    ...genres,
    ...levels,
    ...[...roles, ...leftOut].map(({ id, value }) => ({ id, title: value.title })),
  ];
  return {
    titleOf: (_, id) => named.find((entry) => entry.id === id)?.title,
    idOf: (_, title) => named.find((entry) => entry.title === title)?.id,
  };
}
