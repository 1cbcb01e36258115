import { refillTemplate, type TemplateField } from '#shared/areas/caption-template.ts';
import type { DeskPhoto, PhotoChange, WordChanges } from '#shared/areas/photo-desk.ts';
import { storedWords, type FieldTexts } from './photo-field-texts.ts';

/** What a person writes for several photos at once. */
export interface CaptionDraft {
  /** The text of the template; undefined where none is used. */
  readonly template: string | undefined;
  readonly texts: FieldTexts;
}

/** What becomes of one photo. */
export interface CaptionPlan {
  readonly photo: DeskPhoto;
  readonly words: WordChanges;
  readonly caption: string;
  /** Places of the template that nothing is known for. */
  readonly missing: readonly TemplateField[];
}

/** Each photo fills the template with its own place, date and people, where none were written for all of them. */
export function planOf(draft: CaptionDraft, photo: DeskPhoto): CaptionPlan {
  const written = storedWords(draft.texts);
  const words = { ...photo.words, ...said(written) };
  if (draft.template === undefined) return { photo, words: written, caption: words.caption, missing: [] };
  const known = { written: words.caption, before: photo.words };
  const { text, missing } = refillTemplate(draft.template, words, known);
  return { photo, words: { ...written, caption: text }, caption: text, missing };
}

export function changesIn(plans: readonly CaptionPlan[]): PhotoChange[] {
  return plans
    .filter(({ words }) => Object.keys(words).length > 0)
    .map(({ photo, words }) => ({ id: photo.asset.id, words }));
}

function said(words: WordChanges): Partial<DeskPhoto['words']> {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null));
}
