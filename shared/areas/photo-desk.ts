import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { Failure } from '#shared/failure.ts';
import { ArticleId, AssetId, EntryId } from '#shared/ids.ts';
import { Asset, PhotoNotes } from './assets.ts';
import { FileRef, WorkId } from './work.ts';

/** What the desk can write of a photo in place of what its file says. The file stays as it is. */
export const DeskWords = PhotoNotes.omit({ copyright: true });
export type DeskWords = z.infer<typeof DeskWords>;

export const DeskField = DeskWords.keyof();
export type DeskField = z.infer<typeof DeskField>;

const line = z.string().max(1000);

const wordShapes = {
  headline: line,
  caption: z.string().max(5000),
  byline: line,
  credit: line,
  place: line,
  takenAt: z.string().regex(/^(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?)?$/),
  people: z.array(line).max(100),
  keywords: z.array(line).max(100),
} satisfies Record<DeskField, z.ZodType>;

/** What changes of a photo's words. Null: the file's own again. */
export const WordChanges = z
  .strictObject({
    headline: wordShapes.headline.nullable(),
    caption: wordShapes.caption.nullable(),
    byline: wordShapes.byline.nullable(),
    credit: wordShapes.credit.nullable(),
    place: wordShapes.place.nullable(),
    takenAt: wordShapes.takenAt.nullable(),
    people: wordShapes.people.nullable(),
    keywords: wordShapes.keywords.nullable(),
  } satisfies Record<DeskField, z.ZodType>)
  .partial();
export type WordChanges = z.infer<typeof WordChanges>;

export const PhotoChange = z.strictObject({ id: AssetId, words: WordChanges });
export type PhotoChange = z.infer<typeof PhotoChange>;

/** 0: nobody has looked at it yet, or it was taken back. */
export const Rating = z.int().min(0).max(5);

/** What a newsroom says of a photo, as it travels to another laptop. What a later program adds to it stays behind. */
export const SaidOfPhoto = z.object({
  id: AssetId,
  rating: Rating.default(0),
  words: z.object(wordShapes).partial().default({}),
});
export type SaidOfPhoto = z.infer<typeof SaidOfPhoto>;

/** A photo as it lies on the desk. */
export const DeskPhoto = z.strictObject({
  asset: Asset,
  /** What is said of it: the desk's words, and where it has none the file's. */
  words: PhotoNotes,
  /** Of which the desk wrote these. */
  own: z.array(DeskField),
  rating: Rating,
  /** How many articles show it, as they are being written now. */
  articles: z.int().min(0),
});
export type DeskPhoto = z.infer<typeof DeskPhoto>;

export const PhotoFilter = z.strictObject({
  /** Words of caption, headline, credit, keywords, people, place or file name, with marks or without. */
  text: z.string().max(1000).default(''),
  /** The last word may be only a beginning. */
  isTyping: z.boolean().default(false),
  use: z.enum(['used', 'unused']).optional(),
  /** Shown by this article. */
  article: ArticleId.optional(),
  photographer: z.string().optional(),
  /** At least this many stars. */
  rating: Rating.optional(),
  /** Which date `from` and `to` are about; both are days that count. */
  dateOf: z.enum(['taken', 'added']).default('taken'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type PhotoFilter = z.infer<typeof PhotoFilter>;

/** The newest first, or the oldest. A photo that does not say when it was taken comes last under `taken`. */
export const PhotoOrder = z.enum(['added', 'addedFirst', 'taken', 'takenFirst']);
export type PhotoOrder = z.infer<typeof PhotoOrder>;

const Wanted = z.strictObject({ ...PhotoFilter.shape, sort: PhotoOrder.default('added') });

export const WrittenCopy = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), id: AssetId, name: z.string() }),
  z.strictObject({ ok: z.literal(false), id: AssetId, failure: Failure }),
]);
export type WrittenCopy = z.infer<typeof WrittenCopy>;

/** What became of a file of a folder: its photo, and whether the newsroom had it before. */
export const TakenFile = z.discriminatedUnion('ok', [
  z.strictObject({
    ...{ ok: z.literal(true), file: z.string(), id: AssetId, isKnown: z.boolean() },
    isCut: z.literal(true).optional(),
  }),
  z.strictObject({ ok: z.literal(false), file: z.string(), failure: Failure }),
]);
export type TakenFile = z.infer<typeof TakenFile>;

const ids = z.array(AssetId).max(50_000);

export const photos = {
  /** `unread`: photos of which it is not known yet what their file says. Asking has them read. */
  list: query(
    z.strictObject({
      ...Wanted.shape,
      limit: z.int().min(1).max(500).default(120),
      offset: z.int().min(0).default(0),
    }),
    z.strictObject({ photos: z.array(DeskPhoto), total: z.int().min(0), unread: z.int().min(0) }),
  ),
  /** Every photo that fits, by name. */
  ids: query(Wanted, z.array(AssetId)),
  /** Those that are here, in the order asked for. */
  some: query(z.strictObject({ ids: z.array(AssetId).max(2000) }), z.array(DeskPhoto)),
  /** Who took them, with how many. */
  photographers: query(
    z.strictObject({}),
    z.array(z.strictObject({ name: z.string(), photos: z.int().min(1) })),
  ),
  /** The articles that show a photo, the last saved first. */
  articles: query(z.strictObject({ id: AssetId }), z.array(ArticleId)),

  rate: command(z.strictObject({ ids: ids.min(1), rating: Rating, as: EntryId }), z.strictObject({})),
  /** All of it or nothing. `before` is what `write` takes to undo it. */
  write: command(
    z.strictObject({ changes: z.array(PhotoChange).min(1).max(50_000), as: EntryId }),
    z.strictObject({ before: z.array(PhotoChange) }),
  ),

  /** Keeps every picture of a folder and of the folders in it, as a camera's card has them. One bad file stops no other. */
  addFolder: command(
    z.strictObject({ folder: FileRef, as: EntryId, work: WorkId.optional() }),
    z.array(TakenFile),
  ),
  /** Writes copies into a folder, with what the desk says in them. Nothing there is written over. */
  writeCopies: command(
    z.strictObject({
      ids: z.array(AssetId).min(1).max(5000),
      out: FileRef,
      keepsPosition: z.boolean().default(false),
      as: EntryId,
      work: WorkId.optional(),
    }),
    z.array(WrittenCopy),
  ),
};
