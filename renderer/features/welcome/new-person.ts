import { tidyLine } from '#shared/text/nfc.ts';
import { initials } from '#shared/text/names.ts';

export interface WhoIAm {
  readonly name: string;
  readonly penName: string;
  readonly role: string;
  /** Somebody who is in the list already; null: a new person of that name. */
  readonly known: string | null;
}

/** The entry of a new person. Who gives no pen name signs with their name; photo credits take its initials. */
export function newPerson({ name, penName, role }: WhoIAm) {
  const fullName = tidyLine(name);
  const signed = tidyLine(penName) || fullName;
  const short = initials(signed);
  return { name: fullName, role, penNames: [signed], shortForms: short === '' ? [] : [short] };
}
