import { DeskField, type SaidOfPhoto } from '#shared/areas/photo-desk.ts';

/** What two newsrooms say of a photo, as one. */
export interface JoinedSaid {
  readonly said: SaidOfPhoto;
  /** Whether something is said now that was not. */
  readonly adds: boolean;
  /** Whether the other said something else of what was said here. */
  readonly differs: boolean;
}

/** Stars and words that were given here stay; what nobody here has said is taken from the other. */
export function joinSaid(ours: SaidOfPhoto, theirs: SaidOfPhoto): JoinedSaid {
  const given = DeskField.options.filter((field) => theirs.words[field] !== undefined);
  const taken = given.filter((field) => ours.words[field] === undefined);
  const takesRating = ours.rating === 0 && theirs.rating > 0;
  const words = Object.fromEntries(taken.map((field) => [field, theirs.words[field]]));
  return {
    said: {
      id: ours.id,
      rating: takesRating ? theirs.rating : ours.rating,
      words: { ...ours.words, ...words },
    },
    adds: takesRating || taken.length > 0,
    differs:
      (ours.rating > 0 && theirs.rating > 0 && ours.rating !== theirs.rating) ||
      given.some((field) => !taken.includes(field) && !isSame(ours.words[field], theirs.words[field])),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
