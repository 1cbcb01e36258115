import { isNewer, Level, type RegisterEntry } from '#shared/areas/registers.ts';

/**
 * The lists of a file where the sender's chain of approval is not taken over: without its levels. One that is not here
 * comes as a level off the list, and says which of ours it counts as, so that what was signed at it can be placed.
 */
export function withoutTheirLevels(
  entries: readonly RegisterEntry[],
  here: readonly RegisterEntry[],
): RegisterEntry[] {
  const ours = chainOf(here);
  const known = new Set(ours.map(({ id }) => id));
  const theirs = chainOf(entries);
  return entries.flatMap((entry) => {
    if (entry.kind !== 'level') return [entry];
    if (known.has(entry.id)) return [];
    const countsAs = nextBelow(entry, theirs, ours);
    return countsAs ? [{ ...entry, value: { ...entry.value, countsAs }, removed: true }] : [];
  });
}

/** A level of another newsroom that nobody here has taken into the chain. */
export function isLeftOut({ kind, value, removed }: RegisterEntry): boolean {
  return kind === 'level' && removed === true && value['countsAs'] !== undefined;
}

/** What the levels are called, lowest first: those of here, and those there would be with the sender's. */
export function chainsBeside(
  entries: readonly RegisterEntry[],
  here: readonly RegisterEntry[],
): { here: string[]; withTheirs: string[] } {
  const both = new Map(here.filter((level) => !isLeftOut(level)).map((level) => [level.id, level]));
  for (const entry of entries.filter(({ kind }) => kind === 'level')) {
    const known = both.get(entry.id);
    if (!known || isNewer(entry, known)) both.set(entry.id, entry);
  }
  return { here: chainOf(here).map(titleOf), withTheirs: chainOf([...both.values()]).map(titleOf) };
}

function chainOf(entries: readonly RegisterEntry[]): RegisterEntry[] {
  return entries
    .filter(({ kind, removed }) => kind === 'level' && !removed)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

/** The highest of our levels that stands below it with the sender; where there is none, our lowest: never more than was signed. */
function nextBelow(
  level: RegisterEntry,
  theirs: readonly RegisterEntry[],
  ours: readonly RegisterEntry[],
): string | undefined {
  const shared = new Set(ours.map(({ id }) => id));
  const below = theirs.filter((each) => shared.has(each.id) && rankOf(each) < rankOf(level));
  return (below.at(-1) ?? ours[0])?.id;
}

function rankOf({ value }: RegisterEntry): number {
  return Level.parse(value).rank;
}

function titleOf({ value }: RegisterEntry): string {
  return Level.parse(value).title;
}
