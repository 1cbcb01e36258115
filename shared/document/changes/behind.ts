import { isPlainObject, type Json } from '#shared/document/json.ts';

/** Stands for the beginning, before the first block. */
export const beginning = '';

/**
 * What a move or a split keeps: the id of the block it stood behind; then, of a move, that of one that was there in any
 * case, or `beginning`, and of a split, of the line from which the first was itself split off.
 */
export function behindIn(from: Json | undefined): string[] {
  const behind = isPlainObject(from) && Array.isArray(from['behind']) ? from['behind'] : [];
  return behind.filter((id) => typeof id === 'string');
}
