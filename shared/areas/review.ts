import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { Finding } from './checks.ts';
import { ArticleId, EntryId, RevisionId, SignOffId } from '#shared/ids.ts';
import { FileRef } from './work.ts';
import { Move, SignOff, Stage } from './workflow.ts';

/** One reason why an article may not be moved. `finding` where a check says so. */
export const Blocker = z.strictObject({
  kind: z.enum(['stage', 'level', 'reason', 'reference', 'heads', 'check', 'readOnly']),
  sentence: z.string(),
  finding: Finding.optional(),
});
export type Blocker = z.infer<typeof Blocker>;

/**
 * `openChanges`: as many tracked changes as the signer saw open and signs with all the same. They owe a reason, which is
 * kept with the decision; another number than there are is refused.
 */
const moveInput = z.strictObject({
  id: ArticleId,
  move: Move,
  as: EntryId,
  reason: z.string().optional(),
  openChanges: z.int().min(1).optional(),
});

export const KeptSignOff = SignOff.extend({ id: SignOffId });
export type KeptSignOff = z.infer<typeof KeptSignOff>;

export const review = {
  /** Everything that stands in the way, not only the first thing. Empty where the move may be made. */
  blockers: query(moveInput, z.array(Blocker)),
  /** Keeps the working copy as a revision and signs it. Refused as `blocked`, with the blockers as details. */
  move: command(moveInput, z.strictObject({ stage: Stage, signOff: KeptSignOff })),
  /** The decisions over a head, the newest where none is named, oldest first. None carries a key's signature yet: "chưa ký số". */
  signOffs: query(z.strictObject({ id: ArticleId, head: RevisionId.optional() }), z.array(KeptSignOff)),
  /** Prints what is written as a PDF for those who approve on paper. Keeps it as a revision, whose code is on each page. */
  galley: command(
    z.strictObject({ id: ArticleId, out: FileRef, replace: z.boolean().optional(), as: EntryId }),
    z.strictObject({ path: z.string(), pages: z.int().min(1), revision: RevisionId }),
  ),
  findings: query(z.strictObject({ id: ArticleId }), z.array(Finding)),
};
