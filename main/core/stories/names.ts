import type { Revision } from '#shared/areas/revisions.ts';
import type { RegisterEntry } from '#shared/areas/registers.ts';
import type { Thread } from '#shared/areas/threads.ts';
import type { SignOff } from '#shared/areas/workflow.ts';
import type { CarriedKind } from './records.ts';

/** The photos and the entries of the newsroom's lists that something names, by their ids. */
export interface Names {
  readonly assets: Set<string>;
  readonly entries: Readonly<Record<CarriedKind, Set<string>>>;
}

export function noNames(): Names {
  const none = () => new Set<string>();
  return {
    assets: none(),
    entries: {
      section: none(),
      genre: none(),
      series: none(),
      topic: none(),
      person: none(),
      role: none(),
      level: none(),
    },
  };
}

/** Where a content names entries of the lists: each property a name, or several. */
const namedBy = {
  section: 'section',
  secondarySections: 'section',
  series: 'series',
  topics: 'topic',
  genre: 'genre',
} as const satisfies Readonly<Record<string, CarriedKind>>;

export function addNamesOf({ content, author }: Revision, names: Names): void {
  for (const [property, kind] of Object.entries(namedBy)) addAll(content[property], names.entries[kind]);
  names.entries.person.add(author.person);
  addDeepNames(content, names);
}

export function addNamesOfSignOff({ person }: SignOff, names: Names): void {
  names.entries.person.add(person);
}

export function addNamesOfThread({ messages }: Thread, names: Names): void {
  for (const message of messages) {
    names.entries.person.add(message.person);
    if (message.kind === 'mention') addAll(message.people, names.entries.person);
  }
}

/** Photos and people are named in blocks and changes, at any depth, also in blocks this version does not know. */
function addDeepNames(value: unknown, names: Names): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const member of value) addDeepNames(member, names);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (key === 'asset') addAll(member, names.assets);
    else if (key === 'person') addAll(member, names.entries.person);
    else addDeepNames(member, names);
  }
}

function addAll(named: unknown, into: Set<string>): void {
  for (const id of Array.isArray(named) ? named : [named]) if (typeof id === 'string') into.add(id);
}

/**
 * The states of the entries that are named, and of what those name in turn. The levels come all: where an article
 * stands is derived over the whole chain.
 */
export function entriesNamed(
  { entries: named }: Names,
  standing: (kind: CarriedKind) => readonly RegisterEntry[],
): RegisterEntry[] {
  const people = withTheirs(named.person, standing('person'), 'mergedInto');
  const roles = new Set([...named.role, ...people.flatMap(({ value }) => idsIn(value['role']))]);
  const ofKind = (kind: CarriedKind, ids: ReadonlySet<string>) =>
    standing(kind).filter(({ id }) => ids.has(id));
  return [
    ...standing('level'),
    ...ofKind('role', roles),
    ...people,
    ...withTheirs(named.section, standing('section'), 'parent'),
    ...ofKind('series', named.series),
    ...ofKind('topic', named.topic),
    ...ofKind('genre', named.genre),
  ];
}

/** The entries that are named, and those that they name in turn by one of their properties, however far. */
function withTheirs(
  named: ReadonlySet<string>,
  entries: readonly RegisterEntry[],
  property: 'parent' | 'mergedInto',
): RegisterEntry[] {
  const all = new Set(named);
  const byId = new Map(entries.map((entry) => [entry.id as string, entry]));
  // A set hands out what is added to it while it is walked.
  for (const id of all) for (const next of idsIn(byId.get(id)?.value[property])) all.add(next);
  return entries.filter(({ id }) => all.has(id));
}

function idsIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}
