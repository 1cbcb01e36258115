import { fold } from '#shared/text/fold.ts';
import { initials } from '#shared/text/names.ts';
import type { Person } from './registers.ts';

type Signing = Pick<Person, 'name' | 'penNames'>;

/** What somebody signs with: their pen names, or their own name where they have none. */
export function signaturesOf({ name, penNames }: Signing): readonly string[] {
  return penNames.length > 0 ? penNames : [name];
}

/** Whether somebody signs so; marks and capitals make no other name of it. */
export function signsAs(person: Signing, penName: string): boolean {
  return signaturesOf(person).some((own) => fold(own) === fold(penName));
}

/** The name under a photo that belongs to a pen name: the person's own short form, else its initials. */
export function shortFormOf(penName: string, person?: Pick<Person, 'shortForms'>): string {
  const own = initials(penName);
  const given = person?.shortForms ?? [];
  return given.includes(own) ? own : (given[0] ?? own);
}
