import { z } from 'zod';
import { query } from '#shared/contract/procedure.ts';

/** Chosen by the caller, so that it can follow and cancel what it asked for. */
export const WorkId = z.uuid();
export type WorkId = z.infer<typeof WorkId>;

/** How far long work has come. `item` is what was just finished, where the work is a list of things. */
export const WorkProgress = z.strictObject({
  work: WorkId,
  done: z.int().min(0),
  total: z.int().min(0),
  item: z.unknown().optional(),
});
export type WorkProgress = z.infer<typeof WorkProgress>;

/**
 * What a person picked: a path on the command line, a token of a dialog or a drop in a window. Only the host knows
 * how to turn it into a path.
 */
export const FileRef = z.string().min(1).max(4096);

export const work = {
  /** Ends the work at its next safe point, also work that only reads. What was finished stays; what was half done is undone. */
  cancel: query(z.strictObject({ work: WorkId }), z.strictObject({ cancelled: z.boolean() })),
};
