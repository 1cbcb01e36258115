import { isPlainObject, type Json } from '#shared/document/json.ts';

/** Stands for the beginning, before the first block. */
export const beginning = '';

/**
 * What a move, a split or a join keeps: of a move, the id of the block it stood behind that was there in any case, or
 * `beginning`; of a split, of the line its words came from, or of the list, and of those from which that was itself split
 * off, the nearest first; of a join, of the line to which its words go, wherever that is moved, and of those from which that
 * came to be the nearer one, or `beginning` where there is none. A join of an earlier version keeps nothing: its words go to
 * the line before them.
 */
export function behindIn(from: Json | undefined): string[] {
  return idsIn(from, 'behind');
}

export function directlyBehind(id: string): Json {
  return { behind: [id] };
}

/** Of a move: what was put in, and not yet accepted, between the block and the one it stood behind. */
export function pastIn(from: Json | undefined): string[] {
  return idsIn(from, 'past');
}

/** Of a move: what stood there in between, and was moved there itself. */
export function pastMovedIn(from: Json | undefined): string[] {
  return idsIn(from, 'pastMoved');
}

function idsIn(from: Json | undefined, name: 'behind' | 'past' | 'pastMoved'): string[] {
  const ids = isPlainObject(from) && Array.isArray(from[name]) ? from[name] : [];
  return ids.filter((id) => typeof id === 'string');
}
