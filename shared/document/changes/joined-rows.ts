import { beginning, behindIn } from './behind.ts';
import type { Chosen } from './settling.ts';
import { changesIn } from './stack.ts';
import { endsLine, isLine, lineAhead, linesAhead, type Unit } from './tokens.ts';

/** A block, and behind it the lines that go on in it. */
export type Row<U extends Unit> = readonly [U, ...U[]];

/** Of a line that goes on in another that other one. */
type Hosts<U extends Unit> = ReadonlyMap<U, U>;

interface Led<U extends Unit> {
  readonly hosts: Hosts<U>;
  /** What had been joined to a line that is part of its host now goes ahead of all that is joined to that. */
  readonly led: ReadonlySet<U>;
}

/**
 * The blocks, each with all that goes on in it, in the order in which it is read, wherever it stands. Reading and settling
 * both follow these rows.
 */
export function joinedRows<U extends Unit>(
  units: readonly U[],
  { hosts = hostsAmong(units), led = new Set() }: Partial<Led<U>> = {},
): readonly Row<U>[] {
  if (hosts.size === 0) return units.map((unit) => [unit]);
  const joined = Map.groupBy(hosts.keys(), (unit) => hosts.get(unit)!);
  const ahead = linesAhead(units);
  const isBeside = (unit: U) => ahead.get(unit) === hosts.get(unit);
  // Of two that were joined to one line the one that stands right behind it goes first.
  const rank = (unit: U) => (led.has(unit) ? 0 : isBeside(unit) ? 1 : 2);
  const inOrder = (some: readonly U[]) =>
    some.length < 2 ? some : some.toSorted((a, b) => rank(a) - rank(b));
  const rowOf = (unit: U): Row<U> => [unit, ...inOrder(joined.get(unit) ?? []).flatMap(rowOf)];
  return units.filter((unit) => !hosts.has(unit)).map(rowOf);
}

/** The same of these changes alone: what is neither joined nor struck by them keeps its place. */
export function withLinesJoined<U extends Unit>(units: readonly U[], isChosen: Chosen): readonly Row<U>[] {
  const isMeant = (unit: Unit) =>
    changesIn(unit).some((change) => (isJoin(change) || isStrike(change)) && isChosen(change));
  if (!units.some((unit) => isJoined(unit) && isMeant(unit))) return units.map((unit) => [unit]);
  const parts = new Map<U, U[]>();
  for (const row of joinedRows(units)) {
    let host = row[0];
    for (const unit of row)
      if (unit !== row[0] && isMeant(unit)) parts.get(host)!.push(unit);
      else parts.set((host = unit), []);
  }
  return units.flatMap((unit) => (parts.has(unit) ? [[unit, ...parts.get(unit)!] as const] : []));
}

/**
 * A line goes on in the one that its join names. Where that is gone, and where lines would go on in each other, it goes on
 * in the line ahead of it, and so does what was struck as a whole, with what was joined to it.
 */
export function hostsAmong<U extends Unit>(units: readonly U[]): Hosts<U> {
  const hosts = new Map<U, U>();
  if (!units.some(isJoined)) return hosts;
  const known = new Map(units.map((unit) => [unit.id as string, unit]));
  for (const unit of units.filter(isJoined)) {
    const host = known.get(behindIn(changesIn(unit).find(isJoin)?.from)[0] ?? beginning);
    if (host && isLine(host)) hosts.set(unit, host);
  }
  for (const unit of units) breakRing(unit, units, hosts);
  leadUnnamed(units, hosts);
  return hosts;
}

/** Lines that were joined and stay lines of their own, since all that stands ahead of them goes on in them. */
export function joinedAlone(units: readonly Unit[]): ReadonlySet<string> {
  const hosts = hostsAmong(units);
  return new Set(units.flatMap((unit) => (isJoined(unit) && !hosts.has(unit) ? [unit.id] : [])));
}

/** The line whose host stands behind it goes on in the line ahead of it. */
function breakRing<U extends Unit>(unit: U, units: readonly U[], hosts: Map<U, U>): void {
  const ring = wayFrom(unit, hosts);
  if (hosts.get(ring.at(-1)!) !== unit) return;
  const place = (one: U) => units.indexOf(one);
  const inPlace = ring.toSorted((a, b) => place(a) - place(b));
  const isTurned = (one: U) => place(hosts.get(one)!) >= place(one);
  const isAtHost = (one: U) => lineAhead(units.slice(0, place(one))) === hosts.get(one);
  const turned = inPlace.filter(isTurned);
  lead(turned.find((one) => isAtHost(hosts.get(one)!)) ?? turned[0]!, units, hosts);
}

function leadUnnamed<U extends Unit>(units: readonly U[], hosts: Map<U, U>): void {
  const alone = new Set<U>();
  for (const unit of units) {
    if (!isLine(unit) || hosts.has(unit) || !(isStruck(unit) || isJoined(unit))) continue;
    if (!lead(unit, units, hosts, alone) && !isJoined(unit)) alone.add(unit);
  }
  if (alone.size === 0) return;
  for (const unit of units) if (alone.has(hosts.get(unit)!)) lead(unit, units, hosts, alone);
}

/** Whether there is a line ahead that does not itself go on in this. */
function lead<U extends Unit>(
  unit: U,
  units: readonly U[],
  hosts: Map<U, U>,
  others: ReadonlySet<U> = new Set(),
): boolean {
  hosts.delete(unit);
  const ahead = units.slice(0, units.indexOf(unit));
  const host = ahead.findLast(
    (one) => endsLine(one) && !others.has(one) && !wayFrom(one, hosts).includes(unit),
  );
  if (!host || !isLine(host)) return false;
  hosts.set(unit, host);
  return true;
}

/** A line, the one in which it goes on, and so forth, each once. */
function wayFrom<U extends Unit>(unit: U, hosts: Hosts<U>): readonly U[] {
  const way = new Set<U>();
  for (let next: U | undefined = unit; next && !way.has(next); next = hosts.get(next)) way.add(next);
  return [...way];
}

function isJoined(unit: Unit): boolean {
  return changesIn(unit).some(isJoin);
}

export function isStruck(unit: Unit): boolean {
  return changesIn(unit).some(isStrike);
}

function isJoin({ kind }: { kind: string }): boolean {
  return kind === 'join';
}

function isStrike({ kind }: { kind: string }): boolean {
  return kind === 'delete';
}
