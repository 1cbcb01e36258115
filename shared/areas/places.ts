import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { FileRef } from './work.ts';

/** One entry of a folder. `ref` is the token by which the window names it; it never names a path itself. */
export const PlaceEntry = z.strictObject({
  ref: FileRef,
  name: z.string(),
  kind: z.enum(['folder', 'file']),
  /** Bytes of a file. */
  size: z.int().min(0).optional(),
  /** What a folder is to the person, where they begin. */
  start: z.enum(['home', 'documents', 'desktop', 'downloads', 'disk']).optional(),
});
export type PlaceEntry = z.infer<typeof PlaceEntry>;

/** A folder a person looks into to choose where something goes or comes from. */
export const Place = z.strictObject({
  ref: FileRef,
  name: z.string(),
  /** The whole path, for a person to read. */
  path: z.string(),
  /** The folders around it, from the top of the disk down; empty at the top. */
  above: z.array(z.strictObject({ ref: FileRef, name: z.string() })),
  canWrite: z.boolean(),
  /** Bytes free on the disk it lies on. */
  freeBytes: z.number().min(0),
  entries: z.array(PlaceEntry),
});
export type Place = z.infer<typeof Place>;

export const places = {
  /** Where a person begins: home, documents, the disks and sticks that are there now. */
  starts: query(z.strictObject({}), z.array(PlaceEntry)),
  /** The folders in a folder, and the files whose names end in one of `endings`. Hidden ones are left out. */
  look: query(z.strictObject({ place: FileRef, endings: z.array(z.string()).default([]) }), Place),
  /** A name inside a folder, as a token to write to. The name is cleaned of what a file system does not take. */
  inside: query(
    z.strictObject({ place: FileRef, name: z.string().min(1).max(200) }),
    z.strictObject({ ref: FileRef, path: z.string(), exists: z.boolean() }),
  ),
  makeFolder: command(
    z.strictObject({ place: FileRef, name: z.string().min(1).max(120) }),
    z.strictObject({ ref: FileRef }),
  ),
  /** Shows a folder or a file in the system's own file manager. */
  reveal: query(z.strictObject({ place: FileRef }), z.strictObject({})),
};
