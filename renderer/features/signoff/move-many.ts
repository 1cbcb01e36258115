import { api } from '#renderer/api/api.ts';
import { begunToWork } from '#renderer/api/closing.ts';
import { changingMany } from '#renderer/api/many-changes.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import type { Move, Stage } from '#shared/areas/workflow.ts';
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
  /** Those that went, each with where it stands now. */
  readonly moved: readonly { readonly id: ArticleId; readonly stage: Stage }[];
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
  const moved: MoveOutcome['moved'][number][] = [];
  const refused: MoveOutcome['refused'][number][] = [];
  const ends = [begunToWork(), changingMany()];
  for (const [index, id] of ids.entries()) {
    if (signal.aborted) break;
    try {
      const { stage } = await api.review.move({ id, move, as, ...why });
      moved.push({ id, stage });
    } catch (error) {
      refused.push({ id, sentence: failureText(error) });
    }
    onProgress(index + 1);
  }
  for (const end of ends) end();
  return { moved, refused, left: ids.length - moved.length - refused.length };
}

/** Articles of which the same is said, together; what is said of most of them first. */
export function together<Article extends { readonly id: ArticleId }>(
  articles: readonly Article[],
  said: (article: Article) => string,
): readonly { readonly said: string; readonly ids: readonly ArticleId[] }[] {
  return [...Map.groupBy(articles, said)]
    .map(([sentence, group]) => ({ said: sentence, ids: group.map(({ id }) => id) }))
    .toSorted((a, b) => b.ids.length - a.ids.length);
}
