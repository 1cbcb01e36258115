import fc from 'fast-check';
import { allSyllables } from '#shared/text/syllable.ts';

/** Every well-formed syllable, in small letters. */
export const syllables: readonly string[] = [...allSyllables()];

/** A syllable as it stands in a text: in small letters, capitalised or in capitals. */
export const anySyllable = fc
  .tuple(fc.constantFrom(...syllables), fc.constantFrom('small', 'capitalised', 'capitals'))
  .map(([syllable, form]) => inForm(syllable, form));

/** Up to eight syllables with the spaces and stops of a sentence between them. */
export const anyVietnamese = fc
  .array(fc.tuple(anySyllable, fc.constantFrom(' ', ', ', '. ', ' - ', '… ', '” ', '\n')), { maxLength: 8 })
  .map((words) => words.flat().join(''));

function inForm(syllable: string, form: string): string {
  if (form === 'small') return syllable;
  if (form === 'capitals') return syllable.toUpperCase();
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
