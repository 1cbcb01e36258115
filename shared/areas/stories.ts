import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { ArticleId, EntryId } from '#shared/ids.ts';
import { RegisterKind } from './registers.ts';
import { FileRef, WorkId } from './work.ts';

const count = z.int().min(0);

/**
 * How the text of an article in a story file stands to the text that is here. `new`: there is none here. `same`: the
 * heads are the same, and nothing was written on here. `forward`: the file's text was built upon ours. `older`: ours was
 * built upon the file's, kept or not. `parallel`: afterwards two heads stand beside each other, and a person chooses.
 */
export const StoryOutcome = z.enum(['new', 'same', 'forward', 'older', 'parallel']);
export type StoryOutcome = z.infer<typeof StoryOutcome>;

/** One article of a story file. `adds` counts what is not here yet; `heads` how many there are afterwards. */
export const StoryArticle = z.strictObject({
  id: ArticleId,
  headline: z.string(),
  outcome: StoryOutcome,
  revisions: count,
  adds: z.strictObject({ revisions: count, signOffs: count, messages: count }),
  heads: z.int().min(1),
  /** Whether text that no revision said yet is kept as a revision first. */
  keepsOwn: z.boolean(),
  /** What becomes of it, or became of it where the file was opened, and the next step where there is one. */
  sentence: z.string(),
});
export type StoryArticle = z.infer<typeof StoryArticle>;

/** What is in a story file, and what becomes of it here. */
export const StoryFileView = z.strictObject({
  producer: z.string(),
  articles: z.array(StoryArticle),
  photos: z.strictObject({
    total: count,
    adds: count,
    /** Photos that get stars or words which nobody here has given them. */
    said: count,
    /** Photos of which something else was said here: that stays. */
    saidOtherwise: count,
  }),
  /** Entries of the newsroom's lists that are new here or newer than ours, and what becomes of each in the list. */
  entries: z.array(
    z.strictObject({
      kind: RegisterKind,
      id: EntryId,
      title: z.string(),
      becomes: z.enum(['added', 'changed', 'removed']),
    }),
  ),
  /** What the levels of approval are called, lowest first: here, and as they would be with those of the sender. */
  chains: z.strictObject({ here: z.array(z.string()), withTheirs: z.array(z.string()) }),
});
export type StoryFileView = z.infer<typeof StoryFileView>;

export const PackReceipt = z.strictObject({
  path: z.string(),
  /** Bytes of the file. */
  size: count,
  articles: z.int().min(1),
  revisions: z.int().min(1),
  photos: count,
  /** Photos that the articles name and this laptop does not have. */
  missingPhotos: count,
});
export type PackReceipt = z.infer<typeof PackReceipt>;

export const stories = {
  /** Writes articles with their whole history as one file, read again before it counts. Keeps what is unkept first. */
  pack: command(
    z.strictObject({
      ids: z.array(ArticleId).min(1),
      out: FileRef,
      replace: z.boolean().optional(),
      work: WorkId.optional(),
    }),
    PackReceipt,
  ),
  /** Reads all of a story file and says what opening it would do. Stores nothing. */
  look: query(z.strictObject({ file: FileRef, work: WorkId.optional() }), StoryFileView),
  /**
   * Adds what is in the file and not here. No text is overwritten, and opening again changes nothing. The chain of
   * approval stays as it is here, unless `levels` says that the sender's levels are taken over.
   */
  open: command(
    z.strictObject({ file: FileRef, levels: z.boolean().optional(), work: WorkId.optional() }),
    StoryFileView,
  ),
};
