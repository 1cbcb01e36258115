import type { ListItem } from '#shared/document/block.ts';
import { behindIn } from './behind.ts';
import type { Chosen } from './settling.ts';
import { nthsIn, partsIn } from './split-from.ts';
import { changesIn, withChanges } from './stack.ts';
import { isLine, type Unit } from './tokens.ts';

/** A block, and behind it the parts whose words go on in it. */
export type Row<U extends Unit> = readonly [U, ...U[]];

interface PartsBack<U extends Unit> {
  readonly rows: readonly Row<U>[];
  /** Parts that come back to a line that is gone: they are what is left of it. */
  readonly alone: ReadonlySet<string>;
}

/**
 * The blocks, each with the parts that these splits had taken off and that come back. Wherever the parts of a line stand,
 * their words have one order: those of a part that comes back go on behind the part before it.
 */
export function withPartsBack<U extends Unit>(units: readonly U[], isChosen: Chosen): PartsBack<U> {
  const isBack = (unit: U) => partsIn(unit).some(isChosen);
  const hosts = new Map<U, U>();
  for (const { parts } of units.some(isBack) ? linesLeft(units, isBack) : []) {
    let host: U | undefined;
    for (const part of parts.filter(({ isNew }) => !isNew).map(({ unit }) => unit)) {
      if (host && isBack(part) && isLine(host) === isLine(part)) hosts.set(part, host);
      else host = part;
    }
  }
  const partsOf = Map.groupBy(hosts.keys(), (part) => hosts.get(part)!);
  const rows = units.flatMap((unit) =>
    hosts.has(unit) ? [] : [[unit, ...(partsOf.get(unit) ?? [])] as const],
  );
  const alone = rows.flatMap(([unit]) => (isBack(unit) && isOfLineGone(unit) ? [unit.id] : []));
  return { rows, alone: new Set(alone) };
}

/** What is left of the blocks once these changes are settled, with the order that its words had in `before`. */
export function withPartsLed<U extends Unit>(
  units: readonly U[],
  before: readonly Unit[],
  isDropped: Chosen,
): U[] {
  if (!units.some(isPart)) return [...units];
  const left = new Map(units.map((unit) => [unit.id as string, unit]));
  const lines = linesLeft(before, (unit) => partsIn(unit).some(isDropped)).flatMap(({ line, parts }) =>
    parted(
      line,
      parts.flatMap(({ unit, isNew }) => {
        const now = left.get(unit.id);
        return now && (isPart(now) || !isNew) ? [{ unit: now, isNew }] : [];
      }),
    ),
  );
  if (orderIn(lines) === orderIn(linesIn(units))) return [...units];
  const led = new Map(lines.flatMap(ledParts));
  return units.map((unit) => led.get(unit) ?? unit);
}

/** A line, or a list, and what was split off from it, in the order of words. The line itself may be gone. */
interface Parted<U extends Unit> {
  readonly line: string;
  readonly parts: readonly Part<U>[];
}

interface Part<U extends Unit> {
  readonly unit: U;
  /** A new line between the parts of another: it has none of its words, and is a line itself. */
  readonly isNew: boolean;
}

/** The same once these are gone: what was split off from a new line goes on in the line in which that was put in. */
function linesLeft<U extends Unit>(units: readonly U[], isGone: (unit: U) => boolean): Parted<U>[] {
  const lines = linesIn(units);
  const known = new Map(lines.map((line) => [line.line, line]));
  const left = ({ unit, isNew }: Part<U>): Part<U>[] =>
    isNew && isGone(unit) ? known.get(unit.id)!.parts.flatMap(left) : [{ unit, isNew }];
  return lines.flatMap(({ line, parts }) => {
    const [first] = parts;
    const isWithin = first && first.unit.id === line && isPart(first.unit) && isGone(first.unit);
    return isWithin ? [] : [{ line, parts: parts.flatMap(left) }];
  });
}

function linesIn<U extends Unit>(units: readonly U[]): Parted<U>[] {
  const known = new Map(units.map((unit) => [unit.id as string, unit]));
  const parts = units.flatMap((unit) => {
    const own = isLineItself(unit) ? [{ unit, isNew: false, line: unit.id, path: [] }] : [];
    return isPart(unit) ? [...own, { unit, isNew: isLineItself(unit), ...originOf(unit, known) }] : own;
  });
  const lines = Map.groupBy(parts, ({ line }) => line);
  return [...lines].map(([line, some]) => ({
    line,
    parts: some.toSorted((a, b) => compared(a.path, b.path)),
  }));
}

interface Origin {
  readonly line: string;
  /** From the line on: which split of it, of that part which one, and so on. */
  readonly path: readonly number[];
}

/** Two that claim to be split off from each other are both lines of their own. */
function originOf(unit: Unit, known: ReadonlyMap<string, Unit>, seen: readonly Unit[] = []): Origin {
  if (seen.includes(unit)) return { line: unit.id, path: [] };
  const from = partsIn(unit)[0]?.from;
  const behind = behindIn(from);
  const nths = nthsIn(from);
  const place = behind.findIndex((id) => known.has(id));
  if (place < 0) return { line: behind.at(-1) ?? unit.id, path: nths.toReversed() };
  const ahead = known.get(behind[place]!)!;
  const origin = isLineItself(ahead) ? { line: ahead.id, path: [] } : originOf(ahead, known, [...seen, unit]);
  return { ...origin, path: [...origin.path, ...nths.slice(0, place + 1).toReversed()] };
}

function compared(a: readonly number[], b: readonly number[]): number {
  const other = a.findIndex((nth, index) => nth !== b[index]);
  if (other < 0) return a.length - b.length;
  return other < b.length ? b[other]! - a[other]! : 1;
}

/** A part that is accepted is a line of its own: what comes behind it came from it. */
function parted<U extends Unit>(line: string, parts: readonly Part<U>[]): Parted<U>[] {
  const next = parts.findIndex(({ unit, isNew }, index) => index > 0 && !isNew && !isPart(unit));
  const [first] = parts;
  const head = first && !first.isNew && !isPart(first.unit) ? first.unit.id : line;
  if (next < 0) return [{ line: head, parts }];
  return [{ line: head, parts: parts.slice(0, next) }, ...parted(line, parts.slice(next))];
}

function orderIn(lines: readonly Parted<Unit>[]): string {
  const ahead = lines.flatMap(({ parts }) =>
    parts.flatMap(({ unit, isNew }, index) =>
      isPart(unit) && (isNew || index > 0) ? [`${unit.id} ${parts[index - 1]?.unit.id}`] : [],
    ),
  );
  return ahead.toSorted().join();
}

function ledParts<U extends Unit>({ line, parts }: Parted<U>): [U, U][] {
  return parts.flatMap(({ unit }, index) => {
    if (!isPart(unit) || unit.id === line) return [];
    const from = { behind: [line], nth: parts.length - index };
    const ids = new Set(partsIn(unit).map(({ id, kind }) => `${kind} ${id}`));
    const led = changesIn(unit).map((change) =>
      ids.has(`${change.kind} ${change.id}`) ? { ...change, from } : change,
    );
    return [[unit, withChanges(unit as ListItem, led) as U]]; // What was split off can change.
  });
}

function isOfLineGone(unit: Unit): boolean {
  return !isLineItself(unit) && partsIn(unit).some(({ from }) => behindIn(from).length > 0);
}

function isPart(unit: Unit): boolean {
  return partsIn(unit).length > 0;
}

/** It was not split off, or is wholly new: what is split off from it comes back to it. */
function isLineItself(unit: Unit): boolean {
  return partsIn(unit).every(({ kind }) => kind === 'insert');
}
