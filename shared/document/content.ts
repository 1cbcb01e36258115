import { z } from 'zod';
import { ArticleId, EntryId, RevisionId, StatedTime } from '#shared/ids.ts';
import { Block } from './block.ts';
import { JsonObject } from './json.ts';
import { Runs } from './run.ts';

/** The newest format of stored content. Older formats are upgraded when read (`upgrade.ts`), newer ones open read-only. */
export const currentFormat = 1;

/**
 * Who made what. `source` is who wrote it for another paper, as in "Theo Hà Thu". Roles are open: a newer version's role is
 * kept and printed as it is.
 */
export const bylineRoles = [
  'writer',
  'photographer',
  'writerAndPhotographer',
  'compiler',
  'translator',
  'graphics',
  'source',
] as const;

/** `person` is the register's; `penName` is what is printed, exactly as printed. */
export const Byline = z.looseObject({
  person: EntryId.optional(),
  penName: z.string().min(1),
  role: z.string().min(1),
});
export type Byline = z.infer<typeof Byline>;

/** What a read page or a printed issue says of where it appeared. `tag` is the paper's own, as in "(CMO) - ". */
export const Publication = z.looseObject({
  issue: z.string().optional(),
  page: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  tag: z.string().optional(),
});

export const Derivation = z.looseObject({ article: ArticleId, revision: RevisionId });

/** The fields that are one line of runs each. */
export const runFields = ['kicker', 'headline', 'subheadline', 'lead'] as const;
export type RunField = (typeof runFields)[number];

/**
 * What an article says, independent of any editor. Properties of a newer version are kept and written back.
 * A register entry (section, series, topic, genre) is named by its id.
 */
export const ArticleContent = z.looseObject({
  format: z.int().min(1),
  language: z.literal('vi'),
  kind: z.enum(['story', 'reference']),
  kicker: Runs,
  headline: Runs,
  subheadline: Runs,
  lead: Runs,
  body: z.array(Block).min(1),
  bylines: z.array(Byline),
  section: EntryId.optional(),
  secondarySections: z.array(EntryId),
  series: EntryId.optional(),
  topics: z.array(EntryId),
  tags: z.array(z.string().min(1)),
  genre: EntryId.optional(),
  place: z.string().optional(),
  source: z.string().optional(),
  publishedAt: StatedTime.optional(),
  publication: Publication.optional(),
  channel: z.enum(['print', 'web', 'both']),
  derivedFrom: Derivation.optional(),
});
export type ArticleContent = z.infer<typeof ArticleContent>;

/** Content as stored and hashed: like `ArticleContent`, with unknown blocks as they came. */
export const StoredContent = JsonObject;
export type StoredContent = z.infer<typeof StoredContent>;
