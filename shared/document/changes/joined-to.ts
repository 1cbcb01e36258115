import type { ListItem } from '#shared/document/block.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { behindIn } from './behind.ts';
import type { Chosen } from './settling.ts';
import { splitsOf } from './split-from.ts';
import { changesIn, withChanges } from './stack.ts';
import { isLine, lineAhead, type Unit } from './tokens.ts';

export function joinsOf(unit: Unit): BlockChange[] {
  return changesIn(unit).filter(({ kind }) => kind === 'join');
}

/** Lines that stay lines of their own. */
export function withoutJoins<U extends Unit>(units: readonly U[], isChosen: Chosen): readonly U[] {
  return units.map((unit) => {
    if (!joinsOf(unit).some(isChosen)) return unit;
    const left = changesIn(unit).filter((change) => change.kind !== 'join' || !isChosen(change));
    return withChanges(unit as ListItem, left) as U; // What was joined can change.
  });
}

/**
 * What was joined to a line that is gone goes on in the one to which it had been joined before that came between, else in
 * the line `ahead` of it.
 */
export function withJoinsLed<U extends Unit>(units: readonly U[], ahead: ReadonlyMap<string, string>): U[] {
  if (ahead.size === 0) return [...units];
  const left = new Set<string>(units.map(({ id }) => id));
  return units.map((unit) => {
    const [host, ...earlier] = hostsOf(unit);
    if (host === undefined || left.has(host)) return unit;
    const next = earlier.find((id) => left.has(id)) ?? ahead.get(host);
    return next === undefined ? unit : withHosts(unit, [next]);
  });
}

interface Written {
  readonly before: readonly Unit[];
  /** All the units among which those of `before` stood. */
  around(): readonly Unit[];
}

/**
 * A line that was joined goes on in the last of the new ones that came between it and the one to which it was joined, or in
 * what was split off from that; in the line ahead of it where that one is gone.
 */
export function withJoinsFollowed<U extends Unit>(
  units: readonly U[],
  { before, around }: Written,
): readonly U[] {
  if (units.every((unit) => hostsOf(unit).length === 0)) return units;
  const all = around();
  const known = new Set(all.map(({ id }) => id));
  const isNew = (unit: Unit) => isLine(unit) && !known.has(unit.id);
  return units.map((unit, index) => {
    const hosts = hostsOf(unit);
    const [host] = hosts;
    if (host === undefined) return unit;
    const isBeside = between(all, host, unit.id)?.every(isStruck) === true;
    if (isBeside && isAmong(host, before) && !isAmong(host, units)) {
      const ahead = lineAhead(units.slice(0, index));
      return ahead ? withHosts(unit, [ahead.id]) : unit;
    }
    const added = isBeside ? between(units, host, unit.id)?.findLast(isNew) : undefined;
    const part = added ?? units.find((other) => isNew(other) && isSplitOff(other, host));
    return part ? withHosts(unit, [part.id, ...hosts]) : unit;
  });
}

function isAmong(id: string, units: readonly Unit[]): boolean {
  return units.some((unit) => unit.id === id);
}

/** The line to which the words go, where the mark says it, and those to which they had gone before it came between. */
function hostsOf(unit: Unit): string[] {
  return joinsOf(unit).flatMap(({ from }) => behindIn(from));
}

function withHosts<U extends Unit>(unit: U, behind: string[]): U {
  const from = { behind };
  const led = changesIn(unit).map((change) => (change.kind === 'join' ? { ...change, from } : change));
  return withChanges(unit as ListItem, led) as U; // What was joined can change.
}

function isSplitOff(unit: Unit, line: string): boolean {
  return splitsOf(unit).some(({ from }) => behindIn(from)[0] === line);
}

function between(units: readonly Unit[], first: string, last: string): readonly Unit[] | undefined {
  const from = units.findIndex(({ id }) => id === first);
  const to = units.findIndex(({ id }) => id === last);
  return from >= 0 && from < to ? units.slice(from + 1, to) : undefined;
}

function isStruck(unit: Unit): boolean {
  return changesIn(unit).some(({ kind }) => kind === 'delete');
}
