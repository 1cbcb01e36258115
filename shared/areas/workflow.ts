import { z } from 'zod';
import { AppError } from '#shared/failure.ts';
import { ArticleId, ContentHash, EntryId, RevisionId, SignOffId, Timestamp } from '#shared/ids.ts';

/** One decision about one revision. `level` is the level it was signed for; `passed` the lower levels it passed through. */
export const SignOff = z.strictObject({
  article: ArticleId,
  revision: RevisionId,
  contentHash: ContentHash,
  level: EntryId,
  passed: z.array(EntryId).optional(),
  decision: z.enum(['submit', 'approve', 'return', 'hold', 'resume']),
  reason: z.string().optional(),
  person: EntryId,
  at: Timestamp,
  previous: SignOffId.optional(),
});
export type SignOff = z.infer<typeof SignOff>;

export const Move = SignOff.shape.decision;
export type Move = z.infer<typeof Move>;

/** Levels of the chain, lowest first. */
export type Chain = readonly { readonly id: string; readonly rank: number }[];

/** Where an article stands. `level`: who it waits for, or who had it when it was held, approved or sent back. */
export const Stage = z.strictObject({
  name: z.enum(['draft', 'returned', 'waiting', 'held', 'approved']),
  level: EntryId,
  reason: z.string().optional(),
});
export type Stage = z.infer<typeof Stage>;
type StageName = Stage['name'];

interface Rule {
  readonly from: readonly StageName[];
  /** Whether the person must stand at or above the level that has the article. */
  readonly needsLevel: boolean;
  readonly needsReason: boolean;
  /** Whether what the checks call an error stands in the way. */
  readonly needsChecks: boolean;
  to(stage: Stage, signer: number, chain: Chain): Stage;
}

/** Who may move what where: the one table. */
export const transitions: Readonly<Record<Move, Rule>> = {
  submit: {
    from: ['draft', 'returned'],
    needsLevel: false,
    needsReason: false,
    needsChecks: true,
    to: (_, signer, chain) => ({ name: 'waiting', level: levelAbove(signer, chain) }),
  },
  approve: {
    from: ['waiting'],
    needsLevel: true,
    needsReason: false,
    needsChecks: true,
    to: (_, signer, chain) =>
      signer === topRank(chain)
        ? { name: 'approved', level: levelAbove(signer, chain) }
        : { name: 'waiting', level: levelAbove(signer, chain) },
  },
  return: {
    from: ['waiting', 'held', 'approved'],
    needsLevel: true,
    needsReason: true,
    needsChecks: false,
    to: (_, __, chain) => ({ name: 'returned', level: levelAt(0, chain) }),
  },
  hold: {
    from: ['waiting', 'approved'],
    needsLevel: true,
    needsReason: false,
    needsChecks: false,
    to: (stage) => ({ name: 'held', level: stage.level }),
  },
  resume: {
    from: ['held'],
    needsLevel: true,
    needsReason: false,
    needsChecks: false,
    to: (stage) => ({ name: 'waiting', level: stage.level }),
  },
};

/** The head an article's stage is asked for: what it says, and the rank of the level its author stood at. */
export interface HeadState {
  readonly contentHash: string;
  readonly authorRank: number;
}

/**
 * Folds the sign-offs over the head, oldest first. An approval holds while the head's content is the one it names; any
 * later content waits for the level above its author, unless it already waits for a lower one.
 */
export function deriveStage(signOffs: readonly SignOff[], head: HeadState, chain: Chain): Stage {
  const begun: Folded = { stage: firstStage(chain) };
  const { stage } = signOffs.reduce((before, signOff) => after(before, signOff, chain), begun);
  const last = signOffs.at(-1);
  if (!last || last.contentHash === head.contentHash) return stage;
  if (stage.name !== 'waiting' && stage.name !== 'approved') return stage;
  const needed = levelAbove(head.authorRank, chain);
  const level = rankOf(needed, chain) < rankOf(stage.level, chain) ? needed : stage.level;
  return { name: 'waiting', level };
}

interface Folded {
  readonly stage: Stage;
  /** The text that was approved; none once it is asked for again. */
  readonly approved?: string;
}

/** What was approved, held and taken up again as the same text is approved: it comes back to where it was. */
function after(before: Folded, signOff: SignOff, chain: Chain): Folded {
  const { approved } = before;
  const { decision, reason, contentHash } = signOff;
  const stage = stageFor(before, contentHash);
  const rule = transitions[decision];
  if (!rule.from.includes(stage.name)) return before;
  const isAgain = decision === 'resume' && approved === contentHash;
  const made = isAgain
    ? { ...stage, name: 'approved' as const }
    : rule.to(stage, rankOf(signOff.level, chain), chain);
  const { reason: _, ...next } = made;
  return {
    stage: reason === undefined ? next : { ...next, reason },
    ...(made.name === 'approved' && { approved: contentHash }),
    ...(decision === 'hold' && approved === contentHash && { approved }),
  };
}

/** A text that was written since waits again: whoever decides on it decides on no approved one. */
function stageFor({ stage, approved }: Folded, contentHash: string): Stage {
  return stage.name === 'approved' && approved !== contentHash ? { ...stage, name: 'waiting' } : stage;
}

/**
 * The decisions that stand for what is written now: those since the last return. Where it waits again for a level, what
 * that level and those above it approved was another text.
 */
export function standingSignOffs<S extends Pick<SignOff, 'decision' | 'level'>>(
  signOffs: readonly S[],
  stage: Stage,
  chain: Chain,
): S[] {
  const since = sinceReturn(signOffs);
  if (stage.name === 'approved') return since;
  const here = rankOf(stage.level, chain);
  return since.filter(({ decision, level }) => decision !== 'approve' || rankOf(level, chain) < here);
}

/** What was decided since the article was last sent back. */
export function sinceReturn<S extends Pick<SignOff, 'decision'>>(signOffs: readonly S[]): S[] {
  return signOffs.slice(signOffs.findLastIndex(({ decision }) => decision === 'return') + 1);
}

export function firstStage(chain: Chain): Stage {
  return { name: 'draft', level: levelAt(0, chain) };
}

/** Why a move may not be made by somebody of this rank, or undefined where it may. Says nothing of the text itself. */
export function moveRefusal(move: Move, stage: Stage, signer: number, chain: Chain): MoveRefusal | undefined {
  const rule = transitions[move];
  if (!rule.from.includes(stage.name)) return 'stage';
  if (rule.needsLevel && signer < rankOf(stage.level, chain)) return 'level';
  return undefined;
}
export type MoveRefusal = 'stage' | 'level';

/** The levels an approval passes through on its way up: those from the one it waits for to below the signer's own. */
export function levelsPassed(stage: Stage, signer: number, chain: Chain): string[] {
  const from = rankOf(stage.level, chain);
  return chain.filter((level) => level.rank >= from && level.rank < signer).map((level) => level.id);
}

export function rankOf(level: string, chain: Chain): number {
  const found = chain.find((candidate) => candidate.id === level);
  if (found) return found.rank;
  throw new AppError('not_found', `Không có cấp duyệt “${level}”. Hãy xem lại danh sách cấp duyệt.`);
}

function topRank(chain: Chain): number {
  return Math.max(...chain.map((level) => level.rank));
}

function levelAt(rank: number, chain: Chain): string {
  const found = chain.find((level) => level.rank >= rank) ?? chain.at(-1);
  if (found) return found.id;
  throw new AppError('not_found', 'Tòa soạn chưa có cấp duyệt nào. Hãy thêm ít nhất một cấp.');
}

/** The next level up; the highest level has only itself. */
function levelAbove(rank: number, chain: Chain): string {
  return levelAt(rank + 1, chain);
}

/** Sign-offs in the order they were made: each after the one it names as `previous`, else by time, then by person. */
export function inOrder<S extends SignOff & { readonly id: string }>(signOffs: readonly S[]): S[] {
  const waiting = signOffs.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  const known = new Set(waiting.map((signOff) => signOff.id as string));
  const ordered: S[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ previous }) => !previous || !known.has(previous));
    const [next] = waiting.splice(Math.max(ready, 0), 1);
    known.delete(next!.id);
    ordered.push(next!);
  }
  return ordered;
}
