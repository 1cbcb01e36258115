import type { Me } from '#renderer/api/session.ts';
import type { Words } from '#renderer/words/words.ts';

export type Topic = keyof Words['help']['topics'];

/**
 * The chapter a person begins with, by where they stand in the approval chain: a newsroom names its levels itself. Just
 * under the board stands the secretariat, where there is a level for the desks as well.
 */
export function chapterOf({ rank }: Pick<Me, 'rank'>, chain: readonly { readonly rank: number }[]): Topic {
  const below = chain.filter((level) => level.rank < rank).length;
  const above = chain.filter((level) => level.rank > rank).length;
  if (below === 0) return 'reporter';
  if (above === 0) return 'board';
  return above === 1 && below > 1 ? 'secretariat' : 'deskEditor';
}
