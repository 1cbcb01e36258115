import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';

export interface MoveOrder {
  readonly ids: readonly ArticleId[];
  readonly move: Move;
  readonly as: EntryId;
  readonly reason: string;
}

export interface MoveOutcome {
  readonly moved: readonly ArticleId[];
  /** Those that stay where they are, each with the sentence that says why. */
  readonly refused: readonly { readonly id: ArticleId; readonly sentence: string }[];
}

/** Moves articles one after the other. One that is refused stays where it is and holds up none of the others. */
export async function moveMany({ ids, move, as, reason }: MoveOrder): Promise<MoveOutcome> {
  const moved: ArticleId[] = [];
  const refused: MoveOutcome['refused'][number][] = [];
  for (const id of ids) {
    try {
      await api.review.move({ id, move, as, ...(reason.trim() !== '' && { reason: reason.trim() }) });
      moved.push(id);
    } catch (error) {
      refused.push({ id, sentence: failureText(error) });
    }
  }
  return { moved, refused };
}
