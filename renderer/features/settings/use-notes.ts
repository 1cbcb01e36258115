import { useQuery } from '@tanstack/react-query';
import { chainQuery } from '#renderer/api/session.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { Entry, RegisterValues } from '#shared/areas/registers.ts';
import { archivedQuery, entriesQuery, type EditableKind, type EditedValue } from './settings-queries.ts';
import { useLevelTitle } from './use-level-title.ts';

/** What a line of a list says behind the name, and what somebody should see to. */
export interface EntryNote {
  readonly note: string;
  readonly warning?: string | undefined;
}

export type NoteOf = (entry: Entry<EditableKind>) => EntryNote;

/** What stands beside an entry's name: its group, its level, its role and pen names, its days. */
export function useNotes(kind: EditableKind): NoteOf {
  const { settings, lists } = useWords();
  const { data: chain = [] } = useQuery(chainQuery);
  const levelTitle = useLevelTitle();
  const { data: roles } = useQuery(entriesQuery('role'));
  const { data: oldRoles = [] } = useQuery(archivedQuery('role'));
  const roleTitle = (role: string) =>
    [...(roles ?? []), ...oldRoles].find(({ id }) => id === role)?.value.title ?? role;
  // The values of a list are of its kind.
  const notes: { readonly [Kind in EditableKind]: (value: RegisterValues[Kind]) => string } = {
    section: () => '',
    series: ({ from, to }) => days(from, to),
    topic: ({ mediaTopic = '' }) => mediaTopic,
    genre: ({ group }) => lists.choices.group[group],
    level: ({ waiting }) => waiting,
    role: ({ level }) => levelTitle(level) ?? '',
    person: (person) => personNote(person, roleTitle(person.role)),
    name: (name) => nameNote(name, lists),
    check: ({ level, webLevel = level }) =>
      level === webLevel
        ? lists.choices.level[level]
        : `${lists.choices.level[level]} / web: ${lists.choices.level[webLevel]}`,
    captionTemplate: ({ text }) => text,
    slot: settings.slot.note,
  };
  const noteOf = notes[kind] as (value: EditedValue) => string;
  return ({ id, value }) => ({ note: noteOf(value), warning: kind === 'level' ? unmanned(id) : undefined });

  /** Nobody can sign at a level for which no title stands. */
  function unmanned(level: string): string | undefined {
    if (!roles || roles.some(({ value }) => value.level === level)) return undefined;
    return level === chain.at(-1)?.id ? lists.lastUnmanned : lists.unmanned;
  }
}

function personNote({ name, penNames, desk }: RegisterValues['person'], role: string): string {
  return joined(role, desk, ...penNames.filter((penName) => penName !== name));
}

function nameNote({ type, key, office, from, to }: RegisterValues['name'], lists: Words['lists']): string {
  return joined(office ?? lists.choices.type[type], key && `${key};`, days(from, to));
}

function days(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return '';
  return [from, to].map(dayText).join(' - ');
}

function dayText(day = ''): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1');
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
