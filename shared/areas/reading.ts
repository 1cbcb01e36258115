import { z } from 'zod';
import { query } from '#shared/contract/procedure.ts';
import { Byline } from '#shared/document/content.ts';
import { BlockId, StatedTime } from '#shared/ids.ts';
import { PagePicture } from './page-picture.ts';
import { FileRef } from './work.ts';

/** A block as read from a page: plain words and their place in the text, before it becomes a stored block. */
export const ReadBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ type: z.literal('subhead'), text: z.string() }),
  z.strictObject({ type: z.literal('quote'), text: z.string() }),
  z.strictObject({
    type: z.literal('list'),
    text: z.string(),
    ordered: z.boolean(),
    items: z.array(z.string()),
  }),
  z.strictObject({ type: z.literal('table'), text: z.string(), rows: z.array(z.array(z.string())) }),
  z.strictObject({
    type: z.literal('photo'),
    text: z.string(),
    caption: z.string(),
    credit: z.string(),
    /** Absent where the page shows no picture there. */
    picture: PagePicture.optional(),
  }),
]);
export type ReadBlock = z.infer<typeof ReadBlock>;

/** Where a dropped line of a stored article can be put back. */
export const PutBackTarget = z.enum([
  'kicker',
  'headline',
  'subheadline',
  'lead',
  'paragraph',
  'subhead',
  'quote',
  'caption',
  'bylines',
  'source',
]);
export type PutBackTarget = z.infer<typeof PutBackTarget>;

/** A line of the page that is not the article, and why we think so. Kept with the article for a person to put back. */
export const DroppedLine = z.strictObject({
  text: z.string(),
  why: z.string(),
  /**
   * Where it was put back last; `block` is the one it made, `into` the photo that it went to. Whether it is still there, the
   * article's text says.
   */
  back: z.strictObject({ to: PutBackTarget, block: BlockId.optional(), into: BlockId.optional() }).optional(),
});
export type DroppedLine = z.infer<typeof DroppedLine>;

/** A field the reader is not sure of, and what a person should look at. */
export const Doubt = z.strictObject({ field: z.string(), why: z.string() });
export type Doubt = z.infer<typeof Doubt>;

/** How the bytes were read. */
export const PageEncoding = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'windows-1252',
  'tcvn3',
  'vni',
  'viscii',
  'mixed',
]);
export type PageEncoding = z.infer<typeof PageEncoding>;

/** What a page says, field by field. Empty text where it says nothing; every line of input is in a field or dropped. */
export const ReadPage = z.strictObject({
  kicker: z.string(),
  headline: z.string(),
  subheadline: z.string(),
  publishedAt: StatedTime.nullable(),
  /** The paper's own tag before the lead, without brackets and dash: "(CMO) - " is "CMO". */
  leadTag: z.string(),
  lead: z.string(),
  body: z.array(ReadBlock),
  photos: z.array(z.strictObject({ caption: z.string(), credit: z.string() })),
  bylines: z.array(Byline.pick({ penName: true, role: true, person: true })),
  source: z.string(),
  dropped: z.array(DroppedLine),
  doubts: z.array(Doubt),
  warnings: z.array(z.string()),
  encoding: PageEncoding,
});
export type ReadPage = z.infer<typeof ReadPage>;

export const reading = {
  /** Reads a saved page and stores nothing. A home page, a list or an unreadable file is refused with a sentence. */
  read: query(z.strictObject({ file: FileRef }), ReadPage),
};
