import { formOf, longerWord } from './find-places.ts';
import type { Found } from './find-view.ts';

/** One way in which what was found is written, capitals apart, and where. */
export interface FoundForm {
  /** The whole word, where what was found is but a part of one. */
  readonly words: string;
  readonly kind: FormKind;
  readonly places: readonly Found[];
}

type FormKind = 'typed' | 'otherMarks' | 'part';

const order: readonly FormKind[] = ['typed', 'otherMarks', 'part'];

/** The ways in which what was found is written: as it was typed, with other marks, in longer words; most found first. */
export function foundForms(found: readonly Found[], words: string): FoundForm[] {
  const typed = formOf(words.trim());
  const byForm = Map.groupBy(found, (place) => `${longerAt(place) === undefined} ${formOf(wordAt(place))}`);
  return [...byForm.values()]
    .flatMap((places) => (places[0] ? formAt(places[0], places, typed) : []))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.places.length - a.places.length);
}

/** Words typed without marks find others too, and a short word is found in longer ones. */
export function hasOtherForms(found: readonly Found[], words: string): boolean {
  return foundForms(found, words).some(({ kind }) => kind !== 'typed');
}

function formAt(first: Found, places: readonly Found[], typed: string): FoundForm {
  const longer = longerAt(first);
  if (longer !== undefined) return { words: longer, kind: 'part', places };
  const form = formOf(wordAt(first));
  return { words: form, kind: form === typed ? 'typed' : 'otherMarks', places };
}

function longerAt({ line, start, end }: Found): string | undefined {
  return longerWord(line.text, start, end);
}

function wordAt(place: Found): string {
  return longerAt(place) ?? place.line.text.slice(place.start, place.end);
}
