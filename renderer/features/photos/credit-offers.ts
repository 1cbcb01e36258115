import { shortFormOf } from '#shared/areas/pen-names.ts';
import type { Person } from '#shared/areas/registers.ts';
import type { Byline } from '#shared/document/content.ts';
import { initials } from '#shared/text/names.ts';

/** A short form that a photo may be credited with, and whose it is. */
export interface CreditOffer {
  readonly credit: string;
  readonly penName: string;
}

type Known = Pick<Person, 'shortForms'> & { readonly id: string };

/** Of an article's authors, those who took its photos first. A text of another paper brings no photographer of ours. */
export function creditOffers(bylines: readonly Byline[], people: readonly Known[]): CreditOffer[] {
  const ours = bylines.filter(({ role }) => role !== 'source');
  const offers = ours
    .toSorted((a, b) => Number(takesPhotos(b)) - Number(takesPhotos(a)))
    .map(({ penName, person }) => ({
      penName,
      credit: shortFormOf(
        penName,
        people.find(({ id }) => id === person),
      ),
    }))
    .filter(({ credit }) => credit !== '');
  return offers.filter(({ credit }, index) => offers.findIndex((one) => one.credit === credit) === index);
}

function takesPhotos({ role }: Byline): boolean {
  return role === 'photographer' || role === 'writerAndPhotographer';
}

/** Whose a credit of initials is, among who signs the article: "X.T" is XUÂN THƯỞNG. */
export function creditedTo(
  credit: string,
  bylines: readonly Byline[],
  people: readonly Known[],
): string | undefined {
  const written = credit
    .replace(/^\s*ảnh\s*:/iu, '')
    .trim()
    .replace(/\.$/, '')
    .toUpperCase();
  if (written === '') return undefined;
  return bylines.find(({ penName, person }) => {
    const forms = people.find(({ id }) => id === person)?.shortForms ?? [];
    return [initials(penName), ...forms].some((form) => form !== '' && form.toUpperCase() === written);
  })?.penName;
}
