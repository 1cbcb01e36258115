import { moveRefusal, transitions, type Chain, type Move, type Stage } from '#shared/areas/workflow.ts';
import type { ArticleId } from '#shared/ids.ts';

/** In the order in which they are offered: what goes on first. */
const moves = ['approve', 'submit', 'resume', 'return', 'hold'] as const satisfies readonly Move[];

/** What somebody of this rank may do with an article that stands here. The checks may still stand in the way. */
export function offeredMoves(stage: Stage, rank: number, chain: Chain): Move[] {
  return moves.filter((move) => moveRefusal(move, stage, rank, chain) === undefined);
}

/** A move that at least one of several articles may make. */
export interface ManyOffer {
  readonly move: Move;
  readonly fits: readonly ArticleId[];
}

interface Standing {
  readonly id: ArticleId;
  readonly stage: Stage;
}

/** What may be done with at least one of them, and with which. */
export function offeredToMany(articles: readonly Standing[], rank: number, chain: Chain): ManyOffer[] {
  const offers = articles.map(({ id, stage }) => ({
    id,
    offered: new Set(offeredMoves(stage, rank, chain)),
  }));
  return moves
    .map((move) => ({ move, fits: offers.filter(({ offered }) => offered.has(move)).map(({ id }) => id) }))
    .filter(({ fits }) => fits.length > 0);
}

/** What most of them wait for. */
export function likeliestOffer(offers: readonly ManyOffer[]): ManyOffer | undefined {
  const most = Math.max(...offers.map(({ fits }) => fits.length));
  return offers.find(({ fits }) => fits.length === most);
}

/** Whether the article waits for somebody above this rank. */
export function isAbove(stage: Stage, rank: number, chain: Chain): boolean {
  return moves.some((move) => moveRefusal(move, stage, rank, chain) === 'level');
}

/** The move that takes an article on, whose blockers are worth showing before anybody asks. */
export function forwardMove(offered: readonly Move[]): ForwardMove | undefined {
  return offered.find((move) => move === 'approve' || move === 'submit');
}
export type ForwardMove = Extract<Move, 'approve' | 'submit'>;

/** What holds an article back says why, or may. */
export function asksReason(move: Move): boolean {
  return move === 'return' || move === 'hold';
}

/** Whether something an article lacks may stand in the way. */
export function needsChecks(move: Move): boolean {
  return transitions[move].needsChecks;
}

export function needsReason(move: Move): boolean {
  return transitions[move].needsReason;
}
