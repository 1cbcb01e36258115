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

/** Raised when the same decisions give another stage than they gave before: what is stored of it is then derived anew. */
export const stageRules = 2;

/** A state of the text: what it says, and the rank of the level its author stood at, where that is known. */
export interface WrittenText {
  readonly contentHash: string;
  readonly authorRank: number | undefined;
}

/** A decision, and who wrote what it was made about. */
export interface Decision extends Pick<SignOff, 'decision' | 'level' | 'reason' | 'contentHash'> {
  readonly authorRank: number | undefined;
}

/**
 * Folds the decisions over the head, oldest first. An approval holds while the text is the one it names; any later text
 * waits for the level above its author, unless it already waits for a lower one.
 */
export function deriveStage(decisions: readonly Decision[], head: WrittenText, chain: Chain): Stage {
  const begun: Folded = { stage: firstStage(chain) };
  const decided = decisions.reduce((before, decision) => after(before, decision, chain), begun);
  return written(decided, head, chain).stage;
}

interface Folded {
  readonly stage: Stage;
  /** The text that the last decision was made about. */
  readonly decided?: string;
  /** The text that was approved; none once it is asked for again. */
  readonly approved?: string;
}

/** What is held stays held, whatever is written in it: who has to see it is asked when it is taken up again. */
function after(before: Folded, decision: Decision, chain: Chain): Folded {
  const made = decide(written(before, decision, chain), decision, chain);
  const { decided } = before;
  const met =
    decision.decision === 'resume' && decided ? written({ ...made, decided }, decision, chain) : made;
  return { ...met, decided: decision.contentHash };
}

/** Where it stands once this is written: what was decided about another text is not decided about this one. */
function written(before: Folded, text: WrittenText, chain: Chain): Folded {
  const { stage, decided } = before;
  if (decided === undefined || decided === text.contentHash) return before;
  if (stage.name !== 'waiting' && stage.name !== 'approved') return before;
  const needed = levelAbove(text.authorRank ?? topRank(chain), chain);
  const level = rankOf(needed, chain) < rankOf(stage.level, chain) ? needed : stage.level;
  return { decided, stage: { name: 'waiting', level } };
}

/** What was approved, held and taken up again as the same text is approved: it comes back to where it was. */
function decide(before: Folded, { decision, level, reason, contentHash }: Decision, chain: Chain): Folded {
  const { stage, approved } = before;
  const rule = transitions[decision];
  if (!rule.from.includes(stage.name)) return before;
  const isAgain = decision === 'resume' && approved === contentHash;
  const made = isAgain
    ? { ...stage, name: 'approved' as const }
    : rule.to(stage, rankOf(level, chain), chain);
  const { reason: _, ...next } = made;
  return {
    stage: reason === undefined ? next : { ...next, reason },
    ...(made.name === 'approved' && { approved: contentHash }),
    ...(decision === 'hold' && approved === contentHash && { approved }),
  };
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
