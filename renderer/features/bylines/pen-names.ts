import type { NewsroomPerson } from '#renderer/api/session.ts';
import type { Option } from '#renderer/ui/Options.tsx';
import type { Byline } from '#shared/document/content.ts';
import { fold } from '#shared/text/fold.ts';

/** One way in which somebody signs. */
export interface Signature {
  readonly id: string;
  readonly person: string;
  readonly penName: string;
  readonly roleTitle: string;
}

/** Everybody's pen names; who has none yet signs with the own name. A stand-in for a role is nobody who signs. */
export function signatures(people: readonly NewsroomPerson[]): Signature[] {
  return people.filter(isSomebody).flatMap(({ id, name, penNames, roleTitle }) =>
    (penNames.length > 0 ? penNames : [name]).map((penName) => ({
      ...{ id: `${id} ${penName}`, person: id, penName, roleTitle },
    })),
  );
}

/** The newsroom begins with one person for each level, who is called by their role. */
function isSomebody({ name, penNames, roleTitle }: NewsroomPerson): boolean {
  return penNames.length > 0 || !roleTitle.startsWith(name);
}

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

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** What is written down when somebody is chosen, or when a name is taken as it was typed. */
export function bylineOf(signature: Signature): Byline {
  return { person: signature.person, penName: signature.penName, role: 'writer' };
}

/** A typed name that exactly one person signs with is that person's. */
export function typedByline(typed: string, all: readonly Signature[]): Byline {
  const penName = typed.trim().replace(/\s+/g, ' ');
  const owners = all.filter((signature) => fold(signature.penName) === fold(penName));
  const [only] = owners;
  return only && owners.length === 1
    ? { person: only.person, penName, role: 'writer' }
    : { penName, role: 'writer' };
}

/** Whether a byline names nobody of the newsroom although more than one sign so. */
export function isShared({ person, penName }: Byline, all: readonly Signature[]): boolean {
  return person === undefined && all.filter((one) => fold(one.penName) === fold(penName)).length > 1;
}

/** The same list with one moved by a step; at the edge it stays. */
export function moved<Item>(list: readonly Item[], index: number, step: -1 | 1): Item[] {
  const to = index + step;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  [next[index], next[to]] = [next[to]!, next[index]!];
  return next;
}
