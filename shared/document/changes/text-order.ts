import type { ListItem } from '#shared/document/block.ts';
import type { Json } from '#shared/document/json.ts';
import { behindIn } from './behind.ts';
import type { Row } from './joined-rows.ts';
import type { Chosen } from './settling.ts';
import { nthsIn, splitsOf } from './split-from.ts';
import { changesIn, withChanges } from './stack.ts';
import { isLine, type Unit } from './tokens.ts';

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
  const isBack = (unit: U) => splitsOf(unit).some(isChosen);
  const isGone = (unit: U) => changesIn(unit).some((change) => change.kind === 'insert' && isChosen(change));
  const rows = rowsOf(
    units,
    units.some(isBack) ? linesIn(units.filter((unit) => !isGone(unit))) : [],
    isBack,
  );
  const alone = rows.flatMap(([unit]) => (isBack(unit) && isOfLineGone(unit) ? [unit.id] : []));
  return { rows, alone: new Set(alone) };
}

function rowsOf<U extends Unit>(
  units: readonly U[],
  lines: readonly Parted<U>[],
  isBack: (unit: U) => boolean,
): Row<U>[] {
  const hosts = new Map<U, U>();
  for (const { parts } of lines) {
    let host: U | undefined;
    for (const part of parts) {
      if (host && isBack(part) && isLine(host) === isLine(part)) hosts.set(part, host);
      else host = part;
    }
  }
  const partsOf = Map.groupBy(hosts.keys(), (part) => hosts.get(part)!);
  return units.flatMap((unit) => (hosts.has(unit) ? [] : [[unit, ...(partsOf.get(unit) ?? [])] as const]));
}

/**
 * What is left of the blocks once changes are settled, with the order that their words had in `before`. `into`: of lines whose
 * beginning is gone, the line in which their words go on.
 */
export function withPartsLed<U extends Unit>(
  units: readonly U[],
  before: readonly Unit[],
  into: ReadonlyMap<string, string>,
): U[] {
  if (!units.some(isPart)) return [...units];
  const left = new Map(units.map((unit) => [unit.id as string, unit]));
  const parted = linesIn(before).flatMap(({ line, parts }) =>
    partedAtLines(
      line,
      parts.flatMap(({ id }) => left.get(id) ?? []),
    ),
  );
  const lines = joinedLines(parted, into);
  if (orderIn(lines) === orderIn(linesIn(units))) return [...units];
  const led = new Map(lines.flatMap(ledParts));
  return units.map((unit) => led.get(unit) ?? unit);
}

/** A line, or a list, and what was split off from it, in the order of words. The line itself may be gone. */
export interface Parted<U extends Unit> {
  readonly line: string;
  readonly parts: readonly U[];
}

export function linesIn<U extends Unit>(units: readonly U[]): Parted<U>[] {
  const known = new Map(units.map((unit) => [unit.id as string, unit]));
  const origins = units.map((unit) => ({ unit, ...originOf(unit, known) }));
  const lines = Map.groupBy(origins, ({ line }) => line);
  return [...lines].map(([line, parts]) => ({
    line,
    parts: parts.toSorted((a, b) => compared(a.path, b.path)).map(({ unit }) => unit),
  }));
}

interface Origin {
  readonly line: string;
  /** From the line on: which split of it, of that part which one, and so on. */
  readonly path: readonly number[];
}

/** Two that claim to be split off from each other are both lines of their own. */
function originOf(unit: Unit, known: ReadonlyMap<string, Unit>, seen: readonly Unit[] = []): Origin {
  const from = splitsOf(unit)[0]?.from;
  const behind = behindIn(from);
  if (behind.length === 0 || seen.includes(unit)) return { line: unit.id, path: [] };
  const nths = nthsIn(from);
  const place = behind.findIndex((id) => known.has(id));
  if (place < 0) return { line: behind.at(-1)!, path: nths.toReversed() };
  const origin = originOf(known.get(behind[place]!)!, known, [...seen, unit]);
  return { ...origin, path: [...origin.path, ...nths.slice(0, place + 1).toReversed()] };
}

function compared(a: readonly number[], b: readonly number[]): number {
  const other = a.findIndex((nth, index) => nth !== b[index]);
  if (other < 0) return a.length - b.length;
  return other < b.length ? b[other]! - a[other]! : 1;
}

/** A part that is accepted is a line of its own: what comes behind it came from it. */
function partedAtLines<U extends Unit>(line: string, parts: readonly U[]): Parted<U>[] {
  const next = parts.findIndex((part, index) => index > 0 && !isPart(part));
  const head = parts[0] && !isPart(parts[0]) ? parts[0].id : line;
  if (next < 0) return [{ line: head, parts }];
  return [{ line: head, parts: parts.slice(0, next) }, ...partedAtLines(line, parts.slice(next))];
}

/** What was split off from a line that goes on in another was split off behind the words that came into that. */
function joinedLines<U extends Unit>(
  lines: readonly Parted<U>[],
  into: ReadonlyMap<string, string>,
): readonly Parted<U>[] {
  return lines.reduce((joined, line) => {
    const [first] = line.parts;
    const host = into.get(line.line);
    const place = joined.findIndex(({ parts }) => parts.some(({ id }) => id === host));
    if (!first || first.id === line.line || joined[place] === undefined) return joined;
    const { parts, ...rest } = joined[place];
    const behind = parts.findIndex(({ id }) => id === host) + 1;
    const both = { ...rest, parts: parts.toSpliced(behind, 0, ...line.parts) };
    return joined.with(place, both).filter((other) => other !== line);
  }, lines);
}

/** Of every part, what is ahead of it, to be compared. */
function orderIn(lines: readonly Parted<Unit>[]): string {
  const ahead = lines.flatMap(({ parts }) =>
    parts.flatMap((part, index) => (isPart(part) ? [`${part.id} ${parts[index - 1]?.id}`] : [])),
  );
  return ahead.toSorted().join();
}

function ledParts<U extends Unit>({ line, parts }: Parted<U>): [U, U][] {
  return parts.flatMap((part, index) => {
    if (!isPart(part) || part.id === line) return [];
    const from = fromIn(line, parts.length - index, splitsOf(part)[0]?.from);
    const led = changesIn(part).map((change) => (change.kind === 'split' ? { ...change, from } : change));
    return [[part, withChanges(part as ListItem, led) as U]]; // What was split off can change.
  });
}

/** The lines further back stay known, should that one go. */
function fromIn(line: string, nth: number, before: Json | undefined): Json {
  const behind = behindIn(before);
  const place = behind.indexOf(line);
  if (place < 0 || place === behind.length - 1) return { behind: [line], nth };
  return { behind: [line, ...behind.slice(place + 1)], nth: [nth, ...nthsIn(before).slice(place + 1)] };
}

function isPart(unit: Unit): boolean {
  return splitsOf(unit).length > 0;
}

function isOfLineGone(unit: Unit): boolean {
  return splitsOf(unit).some(({ from }) => behindIn(from).length > 0);
}
