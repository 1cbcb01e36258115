import type { NewsroomPerson } from '#renderer/api/session.ts';
import type { Signature } from '#renderer/api/signatures.ts';
import type { Option } from '#renderer/ui/Options.tsx';
import type { Byline } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';
import { fold } from '#shared/text/fold.ts';

/** Those whose every typed word begins one of theirs, without accents; the words may stand in any order. */
export function fitting(
  all: readonly Signature[],
  people: readonly NewsroomPerson[],
  typed: string,
): Option[] {
  const wanted = wordsOf(typed);
  const names = new Map(people.map((person) => [person.id as string, wordsOf(person.name)]));
  return all
    .filter(({ person, penName }) => {
      const own = [...wordsOf(penName), ...(names.get(person) ?? [])];
      return wanted.every((word) => own.some((name) => name.startsWith(word)));
    })
    .map(({ id, penName, roleTitle }) => ({ id, title: penName, note: roleTitle }));
}

/** Each person once, found by any of their names. */
export function peopleFitting(all: readonly Signature[], typed: string): Option<EntryId>[] {
  const wanted = wordsOf(typed);
  const fits = ({ name, penName }: Signature) => {
    const own = wordsOf(`${name} ${penName}`);
    return wanted.every((word) => own.some((part) => part.startsWith(word)));
  };
  const people = new Map(all.filter(fits).map((signature) => [signature.person, signature]));
  return ownerOptions([...people.values()]);
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** What the newsroom's list knows of a byline: whose it is, whose it may be, or nothing yet. */
export type Standing =
  | { readonly kind: 'settled' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unlinked'; readonly owner: Signature }
  | { readonly kind: 'shared'; readonly owners: readonly Signature[] };

/** Who writes for another paper is nobody of this one. */
export function standingOf({ person, penName, role }: Byline, all: readonly Signature[]): Standing {
  if (person !== undefined || role === 'source') return { kind: 'settled' };
  const owners = all.filter((one) => fold(one.penName) === fold(penName));
  const [owner] = owners;
  if (!owner) return { kind: 'unknown' };
  return owners.length === 1 ? { kind: 'unlinked', owner } : { kind: 'shared', owners };
}

/** People of the same name are told apart by what they are and where they work. */
export function ownerOptions(owners: readonly Signature[]): Option<EntryId>[] {
  return owners.map(({ person, name, roleTitle, desk }) => ({
    id: person,
    title: name,
    note: [roleTitle, desk].filter(Boolean).join(' · '),
  }));
}

/** The same list with one moved by a step; at the edge it stays. */
export function moved<Item>(list: readonly Item[], index: number, step: -1 | 1): Item[] {
  const to = index + step;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  [next[index], next[to]] = [next[to]!, next[index]!];
  return next;
}
