import { signaturesOf } from '#shared/areas/pen-names.ts';
import type { Byline } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';
import { fold } from '#shared/text/fold.ts';
import type { NewsroomPerson } from './session.ts';

/** One way in which somebody signs. */
export interface Signature {
  readonly id: string;
  readonly person: EntryId;
  readonly penName: string;
  /** Of the person. */
  readonly name: string;
  readonly roleTitle: string;
  readonly desk: string | undefined;
}

/** Everybody's pen names; who has none yet signs with the own name. A stand-in for a role is nobody who signs. */
export function signatures(people: readonly NewsroomPerson[]): Signature[] {
  return people.filter(isSomebody).flatMap((person) => {
    const { id, name, roleTitle, desk } = person;
    return signaturesOf(person).map((penName) => ({
      ...{ id: `${id} ${penName}`, person: id, name, penName, roleTitle, desk },
    }));
  });
}

/** The newsroom begins with one person for each level, who is called by their role. */
function isSomebody({ name, penNames, roleTitle }: NewsroomPerson): boolean {
  return penNames.length > 0 || !roleTitle.startsWith(name);
}

/** What is written down when somebody is chosen. */
export function bylineOf(signature: Signature): Byline {
  return { person: signature.person, penName: signature.penName, role: 'writer' };
}

/** A whole name that means one pen name of the list is that pen name, and its person's where only one signs so. */
export function typedByline(typed: string, all: readonly Signature[]): Byline {
  const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  const meant = meantBy(name, all);
  const [only] = meant;
  if (!only || meant.some(({ penName }) => penName !== only.penName))
    return { penName: name, role: 'writer' };
  return meant.length === 1 ? bylineOf(only) : { penName: only.penName, role: 'writer' };
}

/** Capitals do not count, marks do: Trân and Trần are two people. Who types no mark at all may mean either. */
function meantBy(name: string, all: readonly Signature[]): readonly Signature[] {
  const same = all.filter(({ penName }) => lowerCased(penName) === lowerCased(name));
  const isPlain = fold(name) === lowerCased(name);
  return same.length > 0 || !isPlain ? same : all.filter(({ penName }) => fold(penName) === fold(name));
}

function lowerCased(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
