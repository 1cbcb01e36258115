import type { PhotoNotes } from './assets.ts';

/** The places of a template, in the order in which they are offered. `…` is where the caption itself goes. */
export const templateFields = ['nơi', 'ngày', 'giờ', 'người', 'tác giả', 'nguồn', 'tít'] as const;
export type TemplateField = (typeof templateFields)[number];

export interface FilledCaption {
  readonly text: string;
  /** The places that nothing is known for. */
  readonly missing: readonly TemplateField[];
}

const place = /\{([^{}]*)\}/g;
const optional = /\[([^[\]]*)\]/g;
const caption = '…';

/**
 * The same for a caption that may have been put into the template before, with what was known then or with what is known
 * now: it is not put into it twice.
 */
export function refillTemplate(
  template: string,
  words: PhotoNotes,
  { written, before }: { readonly written: string; readonly before: PhotoNotes },
): FilledCaption {
  const inner = withoutFrame(template, words, written) ?? withoutFrame(template, before, written) ?? written;
  return fillTemplate(template, words, inner);
}

/** What a template was filled with to say this; undefined where it does not say it. */
function withoutFrame(template: string, words: PhotoNotes, written: string): string | undefined {
  if (template.split(caption).length !== 2) return undefined;
  const [ahead = '', behind = ''] = fillTemplate(template, words, held).text.split(held);
  const text = written.trim();
  // A full stop that both bring is written once.
  const end = behind === '.' ? '' : behind;
  const isFramed = text.length >= ahead.length + end.length && text.startsWith(ahead) && text.endsWith(end);
  if (!isFramed || ahead + behind === '') return undefined;
  return text.slice(ahead.length, text.length - end.length);
}

/**
 * A caption from a template such as `{nơi}, {ngày}: …`. What stands in square brackets goes where a place in it is not
 * known; elsewhere a place that is not known takes a sign beside it along. `written` stands for `…`.
 */
export function fillTemplate(template: string, words: PhotoNotes, written: string): FilledCaption {
  const values = valuesOf(words);
  const missing = new Set<TemplateField>();
  const fill = (text: string, emptied: (field: TemplateField) => string) =>
    text.replace(place, (whole, name: string) => {
      const field = templateFields.find((known) => known === name.trim().toLowerCase());
      if (!field) return whole;
      if (values[field] !== '') return values[field];
      missing.add(field);
      return emptied(field);
    });
  const known = template.replace(optional, (_, inside: string) => {
    const filled = fill(inside, () => gone);
    return filled.includes(gone) ? '' : filled;
  });
  const text = withoutGone(fill(known, () => gone)).replaceAll(caption, written.trim());
  return { text: tidied(text), missing: [...missing] };
}

/** What is not known goes with the sign before it; where nothing stands before, with the one behind. */
function withoutGone(text: string): string {
  const at = text.indexOf(gone);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const behind = text.slice(at + gone.length);
  return withoutGone(
    before.trim() === '' ? behind.replace(/^[,;:.–-]?\s*/, '') : before.replace(/[,;:–-]?\s*$/, '') + behind,
  );
}

/** Stands for the caption itself, and in no text. */
const held = '\u0001';

/** Stands for what is not there, and in no text. */
const gone = '\u0000';

function valuesOf(words: PhotoNotes): Readonly<Record<TemplateField, string>> {
  const [day = '', time = ''] = words.takenAt.split('T');
  return {
    nơi: words.place,
    ngày: day.split('-').toReversed().join('/'),
    giờ: time,
    người: words.people.join(', '),
    'tác giả': words.byline,
    nguồn: words.credit,
    tít: words.headline,
  };
}

/** No space twice or before a sign, no sign left hanging at either end. */
function tidied(text: string): string {
  return text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ([,;:.])/g, '$1')
    .replace(/^[\s,;:–-]+/, '')
    .replace(/[\s,;:–-]+$/, '')
    .replace(/\.\.$/, '.');
}
