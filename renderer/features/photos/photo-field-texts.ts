import type { DeskField, DeskWords, WordChanges } from '#shared/areas/photo-desk.ts';
import { tidy, tidyLine } from '#shared/text/nfc.ts';
import { storedTime } from './photo-dates.ts';
import { takenText } from './taken-text.ts';

/** The words of a photo as they stand in fields. */
export type FieldTexts = Readonly<Record<DeskField, string>>;

/** In the order in which they are asked for. */
export const photoFields: readonly DeskField[] = [
  'caption',
  'place',
  'takenAt',
  'people',
  'byline',
  'credit',
  'headline',
  'keywords',
];

export const emptyTexts = Object.fromEntries(photoFields.map((field) => [field, ''])) as FieldTexts;

export function textsOf(words: DeskWords): FieldTexts {
  return {
    ...words,
    takenAt: takenText(words.takenAt),
    people: words.people.join('; '),
    keywords: words.keywords.join('; '),
  };
}

/** Whether what stands in the field can be stored. */
export function isGood(field: DeskField, text: string): boolean {
  return field !== 'takenAt' || text.trim() === '' || storedTime(text) !== undefined;
}

/** What stands in the field once it is stored; undefined where it cannot be. */
export function keptText(field: DeskField, text: string): string | undefined {
  if (!isGood(field, text)) return undefined;
  if (field === 'takenAt') return takenText(text.trim() && storedTime(text)!);
  if (field === 'people' || field === 'keywords') return partsOf(text).join('; ');
  return field === 'caption' ? tidy(text).trim() : tidyLine(text);
}

/** What a field says, as it is stored. Expects what is good. */
export function storedWord(field: DeskField, text: string): WordChanges {
  if (field === 'takenAt') return { takenAt: text.trim() === '' ? '' : storedTime(text)! };
  if (field === 'people' || field === 'keywords') return { [field]: partsOf(text) };
  return { [field]: text };
}

function partsOf(text: string): string[] {
  return text.split(';').map(tidyLine).filter(Boolean);
}

/** What was written into fields; those left empty say nothing. */
export function storedWords(texts: FieldTexts): WordChanges {
  const written = photoFields.filter((field) => texts[field].trim() !== '' && isGood(field, texts[field]));
  return Object.assign({}, ...written.map((field) => storedWord(field, texts[field])));
}
