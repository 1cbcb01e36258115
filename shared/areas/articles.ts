import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { Block } from '#shared/document/block.ts';
import { ArticleContent } from '#shared/document/content.ts';
import { Failure } from '#shared/failure.ts';
import { Asset } from './assets.ts';
import { ArticleId, BlockId, EntryId, RevisionId, SignOffId, StatedTime, Timestamp } from '#shared/ids.ts';
import { DroppedLine, Doubt, PutBackTarget, ReadPage } from './reading.ts';
import { CarriedAnchor } from './threads.ts';
import { FileRef, WorkId } from './work.ts';
import { Stage } from './workflow.ts';

/** An article as the person who works on it sees it: the working copy, and where it stands. */
export const Article = z.strictObject({
  id: ArticleId,
  content: ArticleContent,
  stage: Stage,
  /** The newest decision over the head; null where nobody has decided anything yet. */
  lastSignOff: SignOffId.nullable(),
  /** The newest revisions; more than one where two laptops wrote at the same time. */
  heads: z.array(RevisionId).min(1),
  /** Whether the working copy says something that no revision says yet. */
  isUnkept: z.boolean(),
  /** Content of a newer format: it can be looked at and carried, not edited. */
  isReadOnly: z.boolean(),
  savedAt: Timestamp,
  assets: z.array(Asset),
  dropped: z.array(DroppedLine),
  doubts: z.array(Doubt),
  warnings: z.array(z.string()),
});
export type Article = z.infer<typeof Article>;

/** A row of the desk's lists. */
export const ArticleSummary = z.strictObject({
  id: ArticleId,
  kind: z.enum(['story', 'reference']),
  headline: z.string(),
  kicker: z.string(),
  section: EntryId.nullable(),
  genre: EntryId.nullable(),
  penNames: z.array(z.string()),
  stage: Stage,
  /** Chữ, of lead and body. */
  words: z.int().min(0),
  photos: z.int().min(0),
  headCount: z.int().min(1),
  /** Whether it was saved since its last revision. */
  isUnkept: z.boolean(),
  publishedAt: StatedTime.nullable(),
  createdAt: Timestamp,
  savedAt: Timestamp,
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** The fields of an article that can be saved on their own: all of its content but the body and what names it. */
export const ArticleFields = ArticleContent.omit({
  format: true,
  language: true,
  kind: true,
  body: true,
}).partial();
export type ArticleFields = z.infer<typeof ArticleFields>;

/** The fields that may be absent, and so may be cleared. */
export const ClearableField = z.enum([
  'section',
  'series',
  'genre',
  'place',
  'source',
  'publishedAt',
  'publication',
  'derivedFrom',
]);
export type ClearableField = z.infer<typeof ClearableField>;

/**
 * What changed since the last save. `put` are whole blocks, new or changed; `order` names every block in its order and
 * is needed only where blocks were added, moved or removed: a block that it does not name is gone.
 */
export const Changes = z.strictObject({
  fields: ArticleFields.optional(),
  clear: z.array(ClearableField).optional(),
  put: z.array(Block).optional(),
  order: z.array(BlockId).min(1).optional(),
});
export type Changes = z.infer<typeof Changes>;

export const ImportResult = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    file: z.string(),
    id: ArticleId,
    headline: z.string(),
    /** Pictures that came with it, and those it shows that could not be had. */
    photos: z.int().min(0),
    missingPhotos: z.int().min(0),
    dropped: z.int().min(0),
    doubts: z.array(Doubt),
    warnings: z.array(z.string()),
  }),
  z.strictObject({ ok: z.literal(false), file: z.string(), failure: Failure }),
]);
export type ImportResult = z.infer<typeof ImportResult>;

/** A page as a person accepted it: its final fields, and with them all that is not the article. */
export const AcceptedPage = z.strictObject({
  /** The name of the file it was read from. */
  file: z.string().max(1000),
  kind: z.enum(['story', 'reference']),
  page: ReadPage,
});
export type AcceptedPage = z.infer<typeof AcceptedPage>;

/** What a line put back or taken out changed, for whoever has the article open. */
export const LineMoved = z.strictObject({
  savedAt: Timestamp,
  changes: Changes,
  dropped: z.array(DroppedLine),
});
export type LineMoved = z.infer<typeof LineMoved>;

/**
 * What lists can be put in the order of. Words stand as the Vietnamese alphabet has them, people by their given names,
 * stages as they follow each other. What says nothing of it stands last in either direction.
 */
export const ArticleOrder = z.enum([
  'headline',
  'section',
  'genre',
  'authors',
  'words',
  'photos',
  'missing',
  'stage',
  'publishedAt',
  'createdAt',
  'savedAt',
]);
export type ArticleOrder = z.infer<typeof ArticleOrder>;

const beginsAtEnd: ReadonlySet<ArticleOrder> = new Set([
  'words',
  'photos',
  'missing',
  'publishedAt',
  'createdAt',
  'savedAt',
]);

/** Times and figures are looked at from their end: the last, the longest, what lacks most. */
export function descendsFirst(order: ArticleOrder): boolean {
  return beginsAtEnd.has(order);
}

/** What the desk knows of an article beside its words. */
export const deskMarks = {
  /** Signed with this very pen name, alone or with others. */
  penName: z.string().min(1).max(200).optional(),
  hasPhotos: z.boolean().optional(),
  /** Whether the checks find something missing. */
  isLacking: z.boolean().optional(),
  /** First and last day in Vietnam of the last save, both included. */
  savedFrom: z.iso.date().optional(),
  savedTo: z.iso.date().optional(),
} as const;

/** Which articles a list has. An article must fit all that is given. `stage`: stories that stand there. */
export const ArticleFilter = z.strictObject({
  kind: z.enum(['story', 'reference']).optional(),
  stage: z.strictObject({ name: Stage.shape.name, level: EntryId }).optional(),
  /** This section and the sections under it. */
  section: EntryId.optional(),
  genre: EntryId.optional(),
  ...deskMarks,
});
export type ArticleFilter = z.infer<typeof ArticleFilter>;

export const DeskCount = z.strictObject({
  kind: z.enum(['story', 'reference']),
  name: Stage.shape.name,
  level: EntryId,
  articles: z.int().min(1),
});
export type DeskCount = z.infer<typeof DeskCount>;

export const articles = {
  create: command(z.strictObject({ as: EntryId }), z.strictObject({ id: ArticleId })),

  /** Reads and stores several pages. Each is stored whole before its result is told; one bad page stops no other. */
  import: command(
    z.strictObject({
      files: z.array(FileRef).min(1),
      kind: z.enum(['story', 'reference']),
      as: EntryId,
      work: WorkId.optional(),
    }),
    z.array(ImportResult),
  ),

  /** Stores pages that a person looked over, all of them or none. Nothing of a page is stored before. */
  accept: command(
    z.strictObject({ pages: z.array(AcceptedPage).min(1).max(20), as: EntryId }),
    z.array(z.strictObject({ id: ArticleId, headline: z.string() })),
  ),

  /**
   * Puts a dropped line, by its place in the list, into the article: at the end of a field, or as a block behind another.
   * Whoever writes the article saves before.
   */
  putBack: command(
    z.strictObject({
      id: ArticleId,
      line: z.int().min(0),
      to: PutBackTarget,
      /** The block it will stand behind; at the end of the text where absent. */
      after: BlockId.optional(),
      as: EntryId,
    }),
    LineMoved,
  ),

  /** Takes a line that was put back out again. Refuses, where its words were changed since. */
  takeOut: command(z.strictObject({ id: ArticleId, line: z.int().min(0), as: EntryId }), LineMoved),

  list: query(
    ArticleFilter.extend({
      sort: ArticleOrder.default('savedAt'),
      /** Where it is not said, as one looks at it first. */
      isDescending: z.boolean().optional(),
      limit: z.int().min(1).max(1000).default(200),
      offset: z.int().min(0).default(0),
    }),
    z.array(ArticleSummary),
  ),

  /** All that such a list has, in its order. */
  ids: query(
    ArticleFilter.extend({ sort: ArticleOrder, isDescending: z.boolean().optional() }),
    z.array(ArticleId),
  ),

  /** Who signs what is kept here, by given name, and how often. */
  penNames: query(
    z.strictObject({}),
    z.array(z.strictObject({ penName: z.string(), articles: z.int().min(1) })),
  ),

  /** How many a list of these has. */
  count: query(ArticleFilter, z.strictObject({ articles: z.int().min(0) })),

  /** How many stories lie at each place of the chain, and how many references there are. Places with none are absent. */
  counts: query(z.strictObject({}), z.array(DeskCount)),

  /** Rows of the list for articles that are known by name, in their order. */
  summaries: query(z.strictObject({ ids: z.array(ArticleId).max(200) }), z.array(ArticleSummary)),

  /** Rows of the list for the newest three that carry this headline. */
  withHeadline: query(z.strictObject({ headline: z.string().min(1) }), z.array(ArticleSummary)),

  open: query(z.strictObject({ id: ArticleId }), Article),

  /**
   * Answers after the commit. Cuts no revision, but where another person's text is left unkept, where the text was
   * approved, and after ten minutes of writing.
   */
  save: command(
    z.strictObject({
      id: ArticleId,
      changes: Changes,
      /** The threads that the changes carried elsewhere. */
      anchors: z.array(CarriedAnchor).optional(),
      as: EntryId,
    }),
    z.strictObject({ savedAt: Timestamp }),
  ),

  /** Gives the n-th photo of the article (from 1) its picture. */
  attachPhoto: command(
    z.strictObject({ id: ArticleId, photo: z.int().min(1), file: FileRef, as: EntryId }),
    z.strictObject({ asset: Asset, savedAt: Timestamp }),
  ),

  /** Keeps the working copy as a revision now, where it says something new. `restore`: a part of an older one was taken back. */
  keep: command(
    z.strictObject({ id: ArticleId, as: EntryId, reason: z.enum(['keep', 'restore']).default('keep') }),
    z.strictObject({ revision: RevisionId }),
  ),

  /** The article is laid aside: what was written since its last revision becomes one. */
  close: command(z.strictObject({ id: ArticleId, as: EntryId }), z.strictObject({ revision: RevisionId })),

  /** Ends a parallel: one of the heads becomes the text, as a new revision built upon all of them. None of them goes. */
  settleHeads: command(
    z.strictObject({ id: ArticleId, revision: RevisionId, as: EntryId }),
    z.strictObject({ revision: RevisionId }),
  ),
};
