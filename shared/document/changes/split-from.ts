import type { BlockChange } from '#shared/document/run.ts';
import { isPlainObject, type Json } from '#shared/document/json.ts';
import { behindIn } from './behind.ts';
import { changesIn } from './stack.ts';
import { isLine, lineAhead, type Unit } from './tokens.ts';

/**
 * What the mark of a split says of the line, or the list, its words came from: `{ behind: [id, earlier ids…], nth }`.
 * `earlier ids` are where that was itself split off from, the nearest first. `nth` counts the splits of each of these, as
 * one number where there is one: the later, the nearer to its beginning.
 */
export function splitFrom({ id }: Unit, earlier: Json | undefined, units: readonly Unit[]): Json {
  const behind = [id, ...behindIn(earlier)];
  const nths = [nextNth(id, units), ...nthsIn(earlier)];
  return { behind, nth: nths.length === 1 ? nths[0]! : nths };
}

/** The same of a line that was put in with all its words, as split off from the one ahead of it. */
export function splitFromAhead(unit: Unit, around: () => readonly Unit[]): Json | undefined {
  if (!isLine(unit) || !changesIn(unit).some(({ kind }) => kind === 'insert')) return undefined;
  const units = around();
  const place = units.findIndex(({ id }) => id === unit.id);
  const ahead = lineAhead(units.slice(0, Math.max(0, place)));
  return ahead && splitFrom(ahead, splitsOf(ahead)[0]?.from ?? splitFromAhead(ahead, around), units);
}

/** Which split of a line, or of a list, its next one is. */
function nextNth(id: string, units: readonly Unit[]): number {
  const others = units.flatMap(splitsOf).flatMap(({ from }) => {
    const place = behindIn(from).indexOf(id);
    return place < 0 ? [] : nthsIn(from)[place]!;
  });
  return 1 + Math.max(0, ...others);
}

export function splitsOf(unit: Unit): BlockChange[] {
  return changesIn(unit).filter(({ kind }) => kind === 'split');
}

/** For each of `behindIn`, which of its splits it was; 0 where that is not known. */
export function nthsIn(from: Json | undefined): number[] {
  const nth = isPlainObject(from) ? from['nth'] : undefined;
  const nths = Array.isArray(nth) ? nth : [nth];
  return behindIn(from).map((_, index) => (typeof nths[index] === 'number' ? nths[index] : 0));
}
