import { api } from '#renderer/api/api.ts';
import { begunToWork } from '#renderer/api/closing.ts';
import { changingMany } from '#renderer/api/many-changes.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';

export interface MoveOrder {
  readonly ids: readonly ArticleId[];
  readonly move: Move;
  readonly as: EntryId;
  readonly reason: string;
  /** Told how many were gone through. */
  onProgress(done: number): void;
  readonly signal: AbortSignal;
}

export interface MoveOutcome {
  readonly moved: readonly ArticleId[];
  /** Those that stay where they are, each with the sentence that says why. */
  readonly refused: readonly { readonly id: ArticleId; readonly sentence: string }[];
  /** Those that were not come to any more when a person stopped it. */
  readonly left: number;
}

/**
 * Moves articles one after the other. One that is refused stays where it is and holds up none of the others. Stopped, it
 * ends between two of them.
 */
export async function moveMany(order: MoveOrder): Promise<MoveOutcome> {
  const { ids, move, as, reason, signal, onProgress } = order;
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };
  const moved: ArticleId[] = [];
  const refused: MoveOutcome['refused'][number][] = [];
  const ends = [begunToWork(), changingMany()];
  for (const [index, id] of ids.entries()) {
    if (signal.aborted) break;
    try {
      await api.review.move({ id, move, as, ...why });
      moved.push(id);
    } catch (error) {
      refused.push({ id, sentence: failureText(error) });
    }
    onProgress(index + 1);
  }
  for (const end of ends) end();
  return { moved, refused, left: ids.length - moved.length - refused.length };
}

/** Those that stay, with those that stay for the same reason; the reason of most of them first. */
export function byReason(
  refused: MoveOutcome['refused'],
): readonly { readonly sentence: string; readonly articles: readonly ArticleId[] }[] {
  const groups = Map.groupBy(refused, ({ sentence }) => sentence);
  return [...groups]
    .map(([sentence, stay]) => ({ sentence, articles: stay.map(({ id }) => id) }))
    .toSorted((a, b) => b.articles.length - a.articles.length);
}
