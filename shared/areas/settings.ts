import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { EntryId } from '#shared/ids.ts';

/** What a person sets once and finds again: of this laptop and its data folder, never of an article. */
export const Settings = z.strictObject({
  /** Who works at this window. Null until the first start has asked. */
  person: EntryId.nullable().default(null),
  language: z.enum(['vi', 'en']).default('vi'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  /** The size of the text being written, 1 is 100 %. */
  textScale: z.number().min(0.8).max(1.6).default(1),
  /** When what is written is marked as a change: once the article has left its author, always, or never by itself. */
  trackChanges: z.enum(['handedIn', 'always', 'never']).default('handedIn'),
  /** Where backups go by themselves; null: nowhere yet. */
  backupPlace: z.string().nullable().default(null),
  /** Whether the first start was gone through. */
  isSetUp: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;

export const SettingsChanges = z
  .strictObject({
    person: EntryId.nullable(),
    language: Settings.shape.language.unwrap(),
    theme: Settings.shape.theme.unwrap(),
    density: Settings.shape.density.unwrap(),
    textScale: Settings.shape.textScale.unwrap(),
    trackChanges: Settings.shape.trackChanges.unwrap(),
    backupPlace: z.string().nullable(),
    isSetUp: z.boolean(),
  })
  .partial();
export type SettingsChanges = z.infer<typeof SettingsChanges>;

export const settings = {
  get: query(z.strictObject({}), Settings),
  put: command(z.strictObject({ changes: SettingsChanges }), Settings),
  /** How the window was left: open articles, caret, scroll, panels. The window alone knows what it means. */
  layout: query(z.strictObject({ name: z.string().min(1).max(120) }), z.json()),
  keepLayout: command(
    z.strictObject({ name: z.string().min(1).max(120), value: z.json() }),
    z.strictObject({}),
  ),
};
