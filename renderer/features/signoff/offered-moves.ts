import { moveRefusal, transitions, type Chain, type Move, type Stage } from '#shared/areas/workflow.ts';

/** In the order in which they are offered: what goes on first. */
const moves = ['approve', 'submit', 'resume', 'return', 'hold'] as const satisfies readonly Move[];

/** What somebody of this rank may do with an article that stands here. The checks may still stand in the way. */
export function offeredMoves(stage: Stage, rank: number, chain: Chain): Move[] {
  return moves.filter((move) => moveRefusal(move, stage, rank, chain) === undefined);
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

export function needsReason(move: Move): boolean {
  return transitions[move].needsReason;
}
