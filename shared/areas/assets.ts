import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import type { Turn } from '#shared/document/block.ts';
import { Failure } from '#shared/failure.ts';
import { AssetId, EntryId, Timestamp } from '#shared/ids.ts';
import { FileRef, WorkId } from './work.ts';

/** What a file may have that is taken in, a photo or a page: more than any newspaper camera makes. */
export const maxMegabytes = 100;
export const maxFileBytes = maxMegabytes * 1024 * 1024;

/** The original file of a photo, named by the SHA-256 of its bytes and never changed. */
export const Asset = z.strictObject({
  id: AssetId,
  /** The file name a person knew it by. */
  name: z.string().min(1),
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/tiff']),
  /** Bytes of the file. */
  size: z.int().positive(),
  /** Pixels, as the picture is meant to be seen. */
  width: z.int().positive(),
  height: z.int().positive(),
  addedAt: Timestamp,
});
export type Asset = z.infer<typeof Asset>;

export const fileEnding: Readonly<Record<Asset['mediaType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/tiff': 'tif',
};

/** What the file says of itself in IIM, XMP or EXIF. Empty text where it says nothing. */
export const PhotoNotes = z.strictObject({
  headline: z.string(),
  caption: z.string(),
  /** Who took it. */
  byline: z.string(),
  credit: z.string(),
  place: z.string(),
  /** `YYYY-MM-DD` with `Thh:mm` where the file tells the time; empty where it does not. */
  takenAt: z.string(),
  copyright: z.string(),
  keywords: z.array(z.string()),
  /** Who is in it, from left to right. */
  people: z.array(z.string()),
});
export type PhotoNotes = z.infer<typeof PhotoNotes>;

export const AddedPhoto = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    file: z.string(),
    asset: Asset,
    /** What is said of it: by its file, and before that by the desk where the photo was here already. */
    notes: PhotoNotes,
    isKnown: z.boolean(),
    /** Where its end is missing, as where a copy broke off: it is kept as it is. */
    isCut: z.literal(true).optional(),
  }),
  z.strictObject({ ok: z.literal(false), file: z.string(), failure: Failure }),
]);
export type AddedPhoto = z.infer<typeof AddedPhoto>;

/** How large a picture is asked for by URL: `/photos/ID/thumb`, and turned: `/photos/ID/thumb/90`. */
export const PhotoSize = z.enum(['thumb', 'screen', 'original']);
export type PhotoSize = z.infer<typeof PhotoSize>;

/** The address of a photo inside the window, in either shell. */
export function photoUrl(id: AssetId, size: PhotoSize, turn?: Turn): string {
  return turn === undefined ? `/photos/${id}/${size}` : `/photos/${id}/${size}/${turn}`;
}

export const assets = {
  /** Keeps the original files of photos. One bad file stops no other. */
  add: command(
    z.strictObject({ files: z.array(FileRef).min(1), as: EntryId, work: WorkId.optional() }),
    z.array(AddedPhoto),
  ),
  notes: query(z.strictObject({ id: AssetId }), PhotoNotes),
  /** Those of the photos whose end is missing. */
  cut: query(z.strictObject({ ids: z.array(AssetId).max(500) }), z.array(AssetId)),
};
