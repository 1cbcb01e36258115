import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { ArticleContent, StoredContent } from '#shared/document/content.ts';
import { ArticleId, ContentHash, EntryId, RevisionId, Timestamp } from '#shared/ids.ts';

/** Why a revision was cut: something people talk about happened. */
export const RevisionReason = z.enum([
  'create',
  'import',
  'submit',
  'signOff',
  'return',
  'pack',
  'export',
  'restore',
  'choose',
  'handOver',
  'keep',
  'close',
  'interval',
]);
export type RevisionReason = z.infer<typeof RevisionReason>;

/** `role` is the level the author stood at; `laptop` the machine's own name. */
export const RevisionAuthor = z.looseObject({ person: EntryId, role: EntryId, laptop: z.string() });

/**
 * An immutable state of an article. Its id is the SHA-256 of its RFC 8785 canonical JSON, whose bytes are kept as
 * written: two laptops that wrote the same state wrote the same revision.
 */
export const Revision = z.looseObject({
  envelope: z.literal(1),
  article: ArticleId,
  parents: z.array(RevisionId),
  content: StoredContent,
  author: RevisionAuthor,
  at: Timestamp,
  reason: RevisionReason,
});
export type Revision = z.infer<typeof Revision>;

export const RevisionSummary = z.strictObject({
  id: RevisionId,
  parents: z.array(RevisionId),
  contentHash: ContentHash,
  author: RevisionAuthor,
  at: Timestamp,
  reason: RevisionReason,
  isHead: z.boolean(),
});
export type RevisionSummary = z.infer<typeof RevisionSummary>;

export const revisions = {
  /** Newest first. */
  list: query(z.strictObject({ article: ArticleId }), z.array(RevisionSummary)),
  open: query(
    z.strictObject({ id: RevisionId }),
    z.strictObject({ id: RevisionId, content: ArticleContent }),
  ),
  /** Makes an old state the newest one, as a new revision. Nothing is lost: what was newest stays in the list. */
  restore: command(
    z.strictObject({ article: ArticleId, revision: RevisionId, as: EntryId }),
    z.strictObject({ revision: RevisionId }),
  ),
};
