import type { BlockChange } from '#shared/document/run.ts';
import { isPlainObject, type Json } from '#shared/document/json.ts';
import { behindIn } from './behind.ts';
import { changesIn } from './stack.ts';
import type { Start, Unit } from './tokens.ts';

/**
 * What the mark of a split says of the line its words came from: `{ behind: [id, earlier id], nth }`. `earlier id` is
 * where that line itself was split off from. `nth` counts the splits of one line: the later, the nearer to its beginning.
 */
export function splitFrom(line: Start, units: readonly Unit[]): Json {
  const { unit, splitFrom: earlier } = line;
  return { behind: [unit.id, ...behindIn(earlier).slice(-1)], nth: nextNth(unit, units) };
}

/** Which split of a line, or of a list, its next one is. */
export function nextNth({ id }: Unit, units: readonly Unit[]): number {
  const others = units.flatMap(splitsOf).filter(({ from }) => behindIn(from)[0] === id);
  return 1 + Math.max(0, ...others.map(({ from }) => nthIn(from)));
}

export function splitsOf(unit: Unit): BlockChange[] {
  return changesIn(unit).filter(({ kind }) => kind === 'split');
}

export function nthIn(from: Json | undefined): number {
  return isPlainObject(from) && typeof from['nth'] === 'number' ? from['nth'] : 0;
}
