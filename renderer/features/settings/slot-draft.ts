import { Slot } from '#shared/areas/registers.ts';
import { tidyLine } from '#shared/text/nfc.ts';

/** A field of a slot, by the way to it. */
export type SlotField = (typeof slotGroups)[number]['fields'][number];

/** The figures of a slot as a layout artist says them, in the order of the form. */
export const slotGroups = [
  { id: 'columns', fields: ['columns', 'depth', 'columnWidth', 'gutter'] },
  { id: 'text', fields: ['text.font', 'text.size', 'text.leading', 'indent'] },
  { id: 'lead', fields: ['lead.columns', 'lead.size', 'lead.leading'] },
  { id: 'subhead', fields: ['subhead.size', 'subhead.leading'] },
  {
    id: 'headline',
    fields: ['headline.font', 'headline.size', 'headline.leading', 'headline.columns', 'headline.lines'],
  },
  { id: 'photo', fields: ['photo.columns', 'photo.height', 'photo.captionLines'] },
] as const;

/** A slot as it is being filled in: words as they were typed. */
export type SlotDraft = { readonly title: string } & { readonly [Field in SlotField]: string };

const fields: readonly SlotField[] = slotGroups.flatMap((group) => group.fields);

/** A new slot begins with the figures of one that the paper has. */
export function slotDraft(slot: Slot | undefined, title = slot?.title ?? ''): SlotDraft {
  const filled = fields.map((field) => [field, shownValue(valueAt(slot, field))]);
  return { title, ...Object.fromEntries(filled) };
}

export type DraftOutcome =
  { readonly ok: true; readonly slot: Slot } | { readonly ok: false; readonly wrong: readonly string[] };

/** What was filled in over what the slot was. `wrong` names the fields, `title` among them. */
export function slotOf(draft: SlotDraft, before?: Slot): DraftOutcome {
  const { photo: _, ...kept } = before ?? {};
  const slot = fields.reduce<Record<string, unknown>>(
    (value, field) => withValue(value, field, typedValue(field, draft[field])),
    { ...kept, title: tidyLine(draft.title) },
  );
  for (const type of ['lead', 'subhead'] as const) {
    slot[type] = { bold: true, ...Object(before?.[type]), ...Object(slot[type]), font: draft['text.font'] };
  }
  slot['headline'] = { bold: true, ...Object(before?.headline), ...Object(slot['headline']) };
  const parsed = Slot.safeParse(slot);
  if (parsed.success) return { ok: true, slot: parsed.data };
  return { ok: false, wrong: parsed.error.issues.map(({ path }) => path.join('.')) };
}

function valueAt(slot: Slot | undefined, field: SlotField): unknown {
  return field.split('.').reduce<unknown>((value, key) => Object(value)[key], slot);
}

/** Figures have a decimal comma, as people write them here. */
function shownValue(value: unknown): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}

function typedValue(field: SlotField, text: string): unknown {
  const typed = tidyLine(text);
  if (typed === '') return undefined;
  return field.endsWith('.font') ? typed : Number(typed.replace(',', '.'));
}

/** Nothing is set where nothing was filled in: a slot without a photo has no photo's figures at all. */
function withValue(
  value: Record<string, unknown>,
  field: SlotField,
  typed: unknown,
): Record<string, unknown> {
  if (typed === undefined) return value;
  const [first = field, second] = field.split('.');
  return { ...value, [first]: second === undefined ? typed : { ...Object(value[first]), [second]: typed } };
}
