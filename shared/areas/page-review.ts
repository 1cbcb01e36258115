import { z } from 'zod';
import { query } from '#shared/contract/procedure.ts';
import { EntryId } from '#shared/ids.ts';
import { PagePicture } from './page-picture.ts';
import { DroppedLine, Doubt, PageEncoding } from './reading.ts';
import { FileRef } from './work.ts';

/** The fields that hold one text. */
export const textFields = ['kicker', 'headline', 'subheadline', 'leadTag', 'lead'] as const;
export const TextField = z.enum(textFields);
export type TextField = z.infer<typeof TextField>;

const ofBlock = { block: z.string().min(1) };
/** Where it stands in the order in which the reader found it; absent for what a person put there. */
const inOrder = { nth: z.int().min(0).optional() };

/** Where some words of a page went. Parts that name the same `block` make one block of the text together. */
export const LinePlace = z.discriminatedUnion('field', [
  z.strictObject({ field: TextField }),
  z.strictObject({ field: z.literal('publishedAt') }),
  z.strictObject({
    field: z.literal('bylines'),
    role: z.string().min(1),
    /** Whose name it is, where a person said so. */
    person: EntryId.optional(),
    ...inOrder,
  }),
  z.strictObject({ field: z.literal('source'), ...inOrder }),
  z.strictObject({ field: z.literal('paragraph'), ...ofBlock }),
  z.strictObject({ field: z.literal('subhead'), ...ofBlock }),
  z.strictObject({ field: z.literal('quote'), ...ofBlock }),
  z.strictObject({ field: z.literal('list'), ordered: z.boolean(), ...ofBlock }),
  z.strictObject({ field: z.literal('table'), ...ofBlock }),
  z.strictObject({ field: z.literal('picture'), ...ofBlock }),
  z.strictObject({ field: z.literal('caption'), ...ofBlock }),
  z.strictObject({ field: z.literal('credit'), ...ofBlock }),
  z.strictObject({ field: z.literal('dropped'), why: DroppedLine.shape.why }),
]);
export type LinePlace = z.infer<typeof LinePlace>;

/**
 * Words as the field has them: without the mark of a list, a date as it is stated. The time of day that stands on a
 * line of its own is `T17:12+07:00`; the cells of a table's row are parted by tabs.
 */
export const LinePart = z.strictObject({ text: z.string(), to: LinePlace });
export type LinePart = z.infer<typeof LinePart>;

/** Where a person can move a line. */
export const MoveTarget = z.enum([
  'kicker',
  'headline',
  'subheadline',
  'publishedAt',
  'lead',
  'paragraph',
  'subhead',
  'quote',
  'list',
  'table',
  'caption',
  'credit',
  'bylines',
  'source',
  'dropped',
]);
export type MoveTarget = z.infer<typeof MoveTarget>;

/** One line of the page, and every place its words went. A picture without words is a line too. */
export const ReviewLine = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  hasPicture: z.boolean(),
  /** What there is of that picture. */
  picture: PagePicture.optional(),
  parts: z.array(LinePart).min(1),
  /** What the line says as something else, where that is not simply its words. */
  readings: z.partialRecord(MoveTarget, z.array(LinePart)),
});
export type ReviewLine = z.infer<typeof ReviewLine>;

/** A doubt, and the line it is about where it is about one line. */
export const ReviewDoubt = Doubt.extend({ line: z.string().optional() });
export type ReviewDoubt = z.infer<typeof ReviewDoubt>;

/** A page that was read, line by line, for a person to look over before anything is stored. */
export const PageReview = z.strictObject({
  /** The name of the file; empty for a pasted page. */
  file: z.string(),
  encoding: PageEncoding,
  /** In reading order. */
  lines: z.array(ReviewLine),
  /** What no line of the page says: its own data's date and author, and what a person typed. */
  unprinted: z.array(LinePart),
  doubts: z.array(ReviewDoubt),
  warnings: z.array(z.string()),
  /** How often lines were moved; new blocks are named by it. */
  moves: z.int().min(0),
});
export type PageReview = z.infer<typeof PageReview>;

/** The reason of a line that a person took out. */
export const droppedByPerson = 'bỏ ra khi nhập';

/** As many pictures as are taken in with one page. */
export const mostPictures = 60;

const FileBeside = z.strictObject({ path: z.string().min(1).max(2000), file: FileRef });

/** What is asked of the reading beside the reading itself. */
export const pageReviewing = {
  /**
   * Reads a page line by line for a person to correct, and stores nothing; `pageOf` makes the fields of it. A pasted page
   * comes as text or as HTML. `beside`: files that were handed in with the page, by the paths that it names them by.
   */
  review: query(
    z.union([
      z.strictObject({ file: FileRef, beside: z.array(FileBeside).max(mostPictures).optional() }),
      z.strictObject({ text: z.string().min(1).max(2_000_000) }),
    ]),
    PageReview,
  ),
};
