import { formOf } from './find-places.ts';
import type { Found } from './find-view.ts';

/** One way in which what was found is written, capitals apart, and where. */
export interface FoundForm {
  readonly words: string;
  readonly isTyped: boolean;
  readonly places: readonly Found[];
}

/** The ways in which what was found is written: first that in which it was typed, then that which is found most. */
export function foundForms(found: readonly Found[], words: string): FoundForm[] {
  const typed = formOf(words.trim());
  const forms = Map.groupBy(found, ({ line, start, end }) => formOf(line.text.slice(start, end)));
  return [...forms]
    .map(([form, places]) => ({ words: form, isTyped: form === typed, places }))
    .toSorted((a, b) => Number(b.isTyped) - Number(a.isTyped) || b.places.length - a.places.length);
}

/** Words typed without marks find others too. */
export function hasOtherForms(found: readonly Found[], words: string): boolean {
  return foundForms(found, words).some(({ isTyped }) => !isTyped);
}
