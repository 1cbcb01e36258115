import { z } from 'zod';
import { EntryId, Timestamp } from '#shared/ids.ts';
import { Json } from './json.ts';

/** Who changed a text and when. `level` is the level the person acted for: reporter, desk, secretariat, board. */
const changeMark = { id: z.string().min(1), person: EntryId, level: EntryId, at: Timestamp };

/** One tracked insertion or deletion of text. A run can be one person's insertion and another's deletion. */
export const RunChange = z.looseObject({ ...changeMark, kind: z.enum(['insert', 'delete']) });
export type RunChange = z.infer<typeof RunChange>;

/**
 * One tracked change of a whole block. `split`: the block's beginning was inserted, the words came from the block before
 * it. `join`: its beginning was taken out, the words go to the block before it. `from` holds the earlier type or place,
 * of a split the line it was part of, of a join the line it goes on in, `under` the change of the same block that was there
 * already.
 */
export const BlockChange = z.looseObject({
  ...changeMark,
  kind: z.enum(['insert', 'delete', 'split', 'join', 'type', 'move']),
  from: Json.optional(),
  under: Json.optional(),
});
export type BlockChange = z.infer<typeof BlockChange>;

/** Only these leave the machine as links: a page, a letter, a telephone. */
const linkPattern = /^(https?:\/\/|mailto:|tel:)/i;

/** A stretch of text with the same properties. Properties of a newer version are kept and written back. */
export const Run = z.looseObject({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  superscript: z.boolean().optional(),
  link: z.string().regex(linkPattern).optional(),
  changes: z.array(RunChange).optional(),
});
export type Run = z.infer<typeof Run>;

export const Runs = z.array(Run);

/** Plain text as runs; the empty text is no run at all. */
export function runsOf(text: string): Run[] {
  return text === '' ? [] : [{ text }];
}

export function isDeleted(run: Run): boolean {
  return run.changes?.some((change) => change.kind === 'delete') ?? false;
}

/** The text as it would be published: deletions out, insertions in. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (isDeleted(run) ? '' : run.text)).join('');
}
