import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { FileRef, WorkId } from './work.ts';

/**
 * A folder in which the data may lie from the next start on. `free`: it is empty, or not there yet. `newsroom`: another
 * newsroom's data lie in it already.
 */
export const DataPlace = z.strictObject({
  /** For a person to read; a folder of its own inside a chosen one in which other things lie. */
  path: z.string(),
  holds: z.enum(['free', 'newsroom']),
  /** It may be pulled out while the window is open. */
  isRemovable: z.boolean(),
});
export type DataPlace = z.infer<typeof DataPlace>;

/** Where the data lie. What changes it holds from the next start on; until then nothing is written any more. */
export const dataFolder = {
  /** What a chosen folder would be as a data folder. Refused with a sentence where it will not do. */
  look: query(z.strictObject({ place: FileRef }), DataPlace),
  /** Copies everything into a free folder and reads it again. The folder that is left stays as it is. */
  move: command(
    z.strictObject({ place: FileRef, work: WorkId.optional() }),
    z.strictObject({ folder: z.string() }),
  ),
  /** Opens the newsroom that lies in a folder already. */
  open: command(z.strictObject({ place: FileRef }), z.strictObject({ folder: z.string() })),
};
