import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { Timestamp } from '#shared/ids.ts';
import { FileRef, WorkId } from './work.ts';

const count = z.int().min(0);

/** How much a backup holds, counted by opening it. */
export const BackupCounts = z.strictObject({
  articles: count,
  revisions: count,
  signOffs: count,
  assets: count,
});
export type BackupCounts = z.infer<typeof BackupCounts>;

/** One state of the data folder in a backup place. `isGood`: its file is whole and every photo it needs is there. */
export const Backup = z.strictObject({
  name: z.string(),
  at: Timestamp,
  /** Bytes of the database file. */
  size: count,
  counts: BackupCounts,
  /** Photos that were missing from the data folder itself when the backup was made. */
  missingPhotos: count,
  isGood: z.boolean(),
});
export type Backup = z.infer<typeof Backup>;

/** A backup that did not come about, and why. */
export const BackupFailure = z.strictObject({ at: Timestamp, sentence: z.string() });
export type BackupFailure = z.infer<typeof BackupFailure>;

export const backups = {
  /**
   * Copies the database and the photos that are not there yet to a second place, and believes it only after opening it.
   * Without a place: the one in the settings.
   */
  make: command(
    z.strictObject({ to: FileRef.optional(), work: WorkId.optional() }),
    z.strictObject({ place: z.string(), backup: Backup, photosCopied: count, removed: z.array(z.string()) }),
  ),
  /**
   * Newest first. Without a place: the one used last. `lastGood` is when the last backup was made that could be believed,
   * `lastFailure` what went wrong after it. Where the place is not there, a stick pulled out, there is nothing to list.
   */
  list: query(
    z.strictObject({ place: FileRef.optional() }),
    z.strictObject({
      place: z.string().nullable(),
      isPlaceThere: z.boolean(),
      lastGood: Timestamp.nullable(),
      lastFailure: BackupFailure.nullable(),
      backups: z.array(Backup),
    }),
  ),
  /** Whether backups may go to a place, before a person settles on it: inside the data folder they may not. */
  fits: query(z.strictObject({ place: FileRef }), z.strictObject({})),
  /**
   * Opens a backup as a new data folder beside the one that is open; with the next start it is opened in its place. The one
   * that is open stays as it is. Without a place: the one used last.
   */
  openInstead: command(
    z.strictObject({ place: FileRef.optional(), name: z.string(), work: WorkId.optional() }),
    z.strictObject({ folder: z.string(), backup: Backup }),
  ),
  /** With the next start the folder is opened again that was open before `openInstead`. */
  comeBack: command(z.strictObject({}), z.strictObject({ folder: z.string() })),
  /** Opens a backup as a new data folder beside what there is. Never writes into a folder that has something in it. */
  restore: command(
    z.strictObject({ place: FileRef, name: z.string().optional(), to: FileRef, work: WorkId.optional() }),
    z.strictObject({ folder: z.string(), backup: Backup }),
  ),
};
