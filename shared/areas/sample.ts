import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { ArticleId, AssetId, EntryId, RevisionId, Timestamp } from '#shared/ids.ts';
import { RegisterKind } from './registers.ts';
import { MessageId } from './threads.ts';
import { WorkId } from './work.ts';

const count = z.int().min(0);

/** What the ids of all that the sample brings into the lists begin with, as no other's do. */
export const samplePrefix = 'mau-';

/** What the sample newsroom brought into a data folder, by name: so that it can be told from what people wrote. */
export const SampleRecord = z.strictObject({
  addedAt: Timestamp,
  articles: z.array(
    z.strictObject({ id: ArticleId, revisions: z.array(RevisionId), messages: z.array(MessageId) }),
  ),
  entries: z.array(z.strictObject({ kind: RegisterKind, id: EntryId })),
  assets: z.array(AssetId),
});
export type SampleRecord = z.infer<typeof SampleRecord>;

/** An article of the sample that somebody wrote in since: its text, or a comment. */
export const EditedSample = z.strictObject({ id: ArticleId, headline: z.string() });
export type EditedSample = z.infer<typeof EditedSample>;

export const SampleState = z.strictObject({
  isHere: z.boolean(),
  articles: count,
  edited: z.array(EditedSample),
});
export type SampleState = z.infer<typeof SampleState>;

/**
 * Something of the sample that is still there after it was removed. `edited`: a person changed it; `chosen`: they work at
 * this laptop; `named`: something that stays names it, as an article names its author, and `by` is what that is called.
 */
export const KeptSample = z.strictObject({
  kind: z.union([z.literal('article'), RegisterKind]),
  id: z.string(),
  title: z.string(),
  why: z.enum(['edited', 'chosen', 'named']),
  by: z.string().optional(),
});
export type KeptSample = z.infer<typeof KeptSample>;

export const sample = {
  state: query(z.strictObject({}), SampleState),

  /** Adds the sample newsroom: all of it, or nothing where it is cancelled. Refused where there is one already. */
  add: command(
    z.strictObject({ work: WorkId.optional() }),
    z.strictObject({ articles: count, references: count, photos: count, entries: count }),
  ),

  /**
   * Takes away for good what the sample brought and nobody changed, in one act; what stays is told and is from then on the
   * newsroom's own. `evenEdited` is a person's word that what they wrote in it may go too.
   */
  remove: command(
    z.strictObject({ evenEdited: z.boolean().default(false) }),
    z.strictObject({ articles: count, photos: count, entries: count, kept: z.array(KeptSample) }),
  ),
};
