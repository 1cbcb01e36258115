import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
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
  /** Where everything of this newsroom lies on this machine. `ref` names it to a window that wants to show it. */
  folder: query(z.strictObject({}), z.strictObject({ path: z.string(), ref: FileRef.nullable() })),
  /** What a person must know after this start: what was recovered, what was opened in place of what. */
  notices: query(z.strictObject({}), z.array(z.string())),
};
