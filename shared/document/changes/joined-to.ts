import type { ListItem } from '#shared/document/block.ts';
import { runsText, type BlockChange } from '#shared/document/run.ts';
import { beginning, behindIn } from './behind.ts';
import { hostsAmong, isStruck, joinedRows } from './joined-rows.ts';
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

/** Once changes were made good lines go on in what they went on in before, or in what that went on in itself. */
export function withJoinsKept<U extends Unit>(units: readonly U[], before: readonly Unit[]): U[] {
  if (units.every((unit) => joinsOf(unit).length === 0)) return [...units];
  const left = new Map(units.map((unit) => [unit.id as string, unit]));
  const hosts = hostsAmong(units);
  const ahead = new Map<U, U>();
  for (const row of joinedRows(before)) {
    const parts = row.flatMap(({ id }) => left.get(id) ?? []);
    for (const [index, part] of parts.entries()) if (index > 0) ahead.set(part, parts[index - 1]!);
  }
  const hostOf = (unit: U): U | undefined => {
    const host = ahead.get(unit);
    // What was struck as a whole cannot name the line in which it goes on.
    return host && isUnnamed(host) && hosts.get(host) !== ahead.get(host) ? hostOf(host) : host;
  };
  return units.map((unit) => {
    const host = hostOf(unit);
    const [named = beginning] = hostsOf(unit);
    const isKept = host === hosts.get(unit) && (named === beginning || left.has(named));
    return joinsOf(unit).length === 0 || isKept ? unit : withHosts(unit, [host?.id ?? beginning]);
  });
}

function isUnnamed(unit: Unit): boolean {
  return isStruck(unit) && joinsOf(unit).length === 0;
}

interface Written {
  readonly before: readonly Unit[];
  /** What was made of those. */
  readonly after: readonly Unit[];
  /** All the units among which those of `before` stood. */
  around(): readonly Unit[];
}

/**
 * A line that was joined goes on in the last of the new ones that came between it and the one to which it was joined, or in
 * what was split off from that; in the line ahead of it where that one is gone. One that was taken out again goes on in the
 * line ahead of it. No two go on in the same one.
 */
export function withJoinsFollowed<U extends Unit>(
  units: readonly U[],
  { before, after, around }: Written,
): readonly U[] {
  if (units.every((unit) => hostsOf(unit).length === 0)) return units;
  const all = around();
  const known = new Set(all.map(({ id }) => id));
  const isNew = (unit: Unit) => isLine(unit) && !known.has(unit.id);
  const led = new Set<string>();
  const followed = units.map((unit, index) => {
    const hosts = hostsOf(unit);
    const [host] = hosts;
    if (host === undefined) return unit;
    if (isAmong(unit.id, before) && !isAmong(unit.id, after)) {
      const ahead = lineAhead(units.slice(0, index));
      return ahead && ahead.id !== host ? withHosts(unit, [ahead.id, ...hosts]) : unit;
    }
    const isBeside = between(all, host, unit.id)?.every(isStruck) === true;
    if (isAmong(host, before) && !isAmong(host, units)) {
      const ahead = isBeside ? lineAhead(units.slice(0, index)) : aheadOf(host, all, units);
      led.add(unit.id);
      return ahead && ahead.id !== unit.id ? withHosts(unit, [ahead.id]) : unit;
    }
    const added = isBeside ? between(units, host, unit.id)?.findLast(isNew) : undefined;
    const part = added ?? units.find((other) => isNew(other) && isPartOf(other, host, [all, units]));
    return part ? withHosts(unit, [part.id, ...hosts]) : unit;
  });
  return withHostsApart(followed, led);
}

/** The line ahead of one that is gone. */
function aheadOf(gone: string, all: readonly Unit[], units: readonly Unit[]): Unit | undefined {
  const place = all.findIndex(({ id }) => id === gone);
  return lineAhead(all.slice(0, Math.max(0, place)).filter(({ id }) => isAmong(id, units)));
}

/** Each line names the one right ahead of it in the row where not all lines of the row can go on in those they name. */
function withHostsApart<U extends Unit>(units: readonly U[], ids: ReadonlySet<string>): readonly U[] {
  const led = new Set(units.filter(({ id }) => ids.has(id)));
  const ahead = new Map<U, U>();
  for (const row of joinedRows(units, { led }))
    for (const [index, part] of row.entries()) if (index > 0) ahead.set(part, row[index - 1]!);
  return units.map((unit) => {
    const [first] = hostsOf(unit);
    const host = ahead.get(unit);
    if (first === undefined || !host || host.id === first || !isAmong(first, units)) return unit;
    return withHosts(unit, [host.id, ...hostsOf(unit).filter((id) => id !== host.id)]);
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

/** Whether it was split off from the line, as it says itself where that was tracked. */
function isPartOf(unit: Unit, line: string, [before, after]: readonly (readonly Unit[])[]): boolean {
  if (splitsOf(unit).some(({ from }) => behindIn(from)[0] === line)) return true;
  const [was, is] = [before, after].map((units) => units?.find(({ id }) => id === line));
  return textOf(unit) !== '' && textOf(was) === textOf(is) + textOf(unit);
}

function textOf(unit: Unit | undefined): string {
  return unit && isLine(unit) ? runsText(unit.runs) : '';
}

function between(units: readonly Unit[], first: string, last: string): readonly Unit[] | undefined {
  const from = units.findIndex(({ id }) => id === first);
  const to = units.findIndex(({ id }) => id === last);
  return from >= 0 && from < to ? units.slice(from + 1, to) : undefined;
}
