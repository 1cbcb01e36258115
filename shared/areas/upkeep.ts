import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { ArticleId, Timestamp } from '#shared/ids.ts';
import { FileRef, WorkId } from './work.ts';

/** Something a person should know of the data folder that is no damage. */
export const DataNote = z.strictObject({ subject: z.string(), sentence: z.string() });
export type DataNote = z.infer<typeof DataNote>;

/**
 * One thing amiss in the data folder, in a sentence that says what to do. `isRepairable`: what the newsroom wrote is
 * whole, and only something made from it is amiss, which can be made anew.
 */
export const DataProblem = DataNote.extend({ isRepairable: z.boolean() });
export type DataProblem = z.infer<typeof DataProblem>;

/** An article that was being written, and until when it is here. */
const Recovered = z.strictObject({ id: ArticleId, headline: z.string(), savedAt: Timestamp });

/** What a person must know after a start. */
export const StartNotice = z.discriminatedUnion('kind', [
  /** After a crash or a power cut, newest first. */
  z.strictObject({ kind: z.literal('recovered'), articles: z.tuple([Recovered], Recovered) }),
  /** What was opened in the place of a damaged folder, and the backup it was made from. */
  z.strictObject({
    kind: z.literal('standIn'),
    damaged: z.string(),
    folder: z.string(),
    backupAt: Timestamp,
  }),
]);
export type StartNotice = z.infer<typeof StartNotice>;

/**
 * `gone`: its disk was pulled out, or it was moved or deleted while it was open. `another`: it was gone, and what lies there
 * now is not what was opened.
 */
const FolderStanding = z.enum(['there', 'gone', 'another']);
export type FolderStanding = z.infer<typeof FolderStanding>;

export const upkeep = {
  /** Reads everything that is stored and compares it with what it says of itself. Changes nothing. */
  check: query(
    z.strictObject({ work: WorkId.optional() }),
    z.strictObject({
      articles: z.int(),
      revisions: z.int(),
      signOffs: z.int(),
      assets: z.int(),
      problems: z.array(DataProblem),
      notes: z.array(DataNote),
    }),
  ),
  /** Makes anew what is made from the articles and differs from them: rows of lists, stages, search. Nothing else. */
  repair: command(
    z.strictObject({ work: WorkId.optional() }),
    z.strictObject({ repaired: z.array(DataNote) }),
  ),
  /**
   * Where everything of this newsroom lies on this machine. `ref` names it to a window that wants to show it. `instead`: a
   * backup that a person chose is open, and the folder that was open `before` stays as it was; `isFirst`: nothing was begun there yet. `next`: the next start opens
   * another one, and nothing is written here any more. `isNeeded`: that start opens this one, or finds its way by it.
   */
  folder: query(
    z.strictObject({}),
    z.strictObject({
      path: z.string(),
      ref: FileRef.nullable(),
      instead: z.strictObject({ before: z.string(), backupAt: Timestamp, isFirst: z.boolean() }).nullable(),
      next: z.string().nullable(),
      isNeeded: z.boolean(),
      standing: FolderStanding,
    }),
  ),
  /** What this start has to say, and nobody has closed. */
  notices: query(z.strictObject({}), z.array(StartNotice)),
  /** It was read: it is not said again before the next start. */
  closeNotice: command(z.strictObject({ kind: z.enum(['recovered', 'standIn']) }), z.strictObject({})),
};
