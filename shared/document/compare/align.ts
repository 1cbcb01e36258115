import { bagger, likeness } from './likeness.ts';
import { longestRise } from './longest-rise.ts';

/** What became of one part of a text. `isMoved`: it stands elsewhere among those that stayed in their order. */
export type Aligned<T> =
  | { readonly kind: 'both'; readonly before: T; readonly after: T; readonly isMoved: boolean }
  | { readonly kind: 'removed'; readonly before: T }
  | { readonly kind: 'added'; readonly after: T };

interface Reading<T> {
  /** Two parts with the same id are the same part, whatever they say. */
  idOf(part: T): string | undefined;
  textOf(part: T): string;
}

/** Two parts that share fewer of their syllables than this are two parts. */
const leastLikeness = 0.5;

/** How far apart two parts may stand to be held against each other, where there are very many. */
const mostComparisons = 40_000;
const nearBy = 40;

/**
 * Finds for each part of a text what it was before: by its id, then by the same words, then by likeness. The answer has
 * the order of `after`; what was removed stands behind what it stood behind.
 */
export function align<T>(before: readonly T[], after: readonly T[], reading: Reading<T>): Aligned<T>[] {
  const partners = pairById(before, after, reading);
  pairByLikeness(before, after, { partners, textOf: reading.textOf });
  return inOrder(before, after, partners);
}

/** The place in `after` of each part of `before` that has one. */
type Partners = Map<number, number>;

function pairById<T>(before: readonly T[], after: readonly T[], { idOf }: Reading<T>): Partners {
  const places = new Map(after.map((part, index) => [idOf(part), index]));
  places.delete(undefined);
  const partners: Partners = new Map();
  before.forEach((part, index) => {
    const id = idOf(part);
    const place = places.get(id);
    if (place === undefined) return;
    partners.set(index, place);
    places.delete(id);
  });
  return partners;
}

interface Likening<T> {
  readonly partners: Partners;
  textOf(part: T): string;
}

function pairByLikeness<T>(
  before: readonly T[],
  after: readonly T[],
  { partners, textOf }: Likening<T>,
): void {
  const taken = new Set(partners.values());
  const old = restOf(before, (index) => !partners.has(index), textOf);
  const young = restOf(after, (index) => !taken.has(index), textOf);
  for (const [from, to] of likeliest(old, young)) {
    if (partners.has(from) || taken.has(to)) continue;
    partners.set(from, to);
    taken.add(to);
  }
}

interface Rest {
  readonly index: number;
  readonly text: string;
}

function restOf<T>(
  parts: readonly T[],
  isFree: (index: number) => boolean,
  textOf: (part: T) => string,
): Rest[] {
  return parts
    .map((part, index) => ({ part, index }))
    .filter(({ index }) => isFree(index))
    .map(({ part, index }) => ({ index, text: textOf(part) }));
}

/** Pairs that may be the same part, the best first: those that say the same, then by likeness, then by nearness. */
function* likeliest(before: readonly Rest[], after: readonly Rest[]): Generator<[number, number]> {
  const same = Map.groupBy(after, ({ text }) => text);
  const left: Rest[] = [];
  for (const part of before) {
    const twin = same.get(part.text)?.shift();
    if (twin) yield [part.index, twin.index];
    else left.push(part);
  }
  yield* byLikeness(
    left,
    [...same.values()].flat().toSorted((a, b) => a.index - b.index),
  );
}

function byLikeness(before: readonly Rest[], after: readonly Rest[]): [number, number][] {
  const reach = before.length * after.length > mostComparisons ? nearBy : Infinity;
  const bagOf = bagger();
  const bags = after.map(({ text }) => bagOf(text));
  const candidates = before.flatMap(({ index: from, text }, place) => {
    const bag = bagOf(text);
    return after.flatMap(({ index: to }, other) => {
      if (Math.abs(place - other) > reach) return [];
      const score = likeness(bag, bags[other]!);
      return score < leastLikeness ? [] : [{ from, to, score, distance: Math.abs(place - other) }];
    });
  });
  return candidates
    .toSorted((a, b) => b.score - a.score || a.distance - b.distance)
    .map(({ from, to }) => [from, to]);
}

function inOrder<T>(before: readonly T[], after: readonly T[], partners: Partners): Aligned<T>[] {
  const pairs = [...partners].toSorted(([a], [b]) => a - b);
  const steady = new Set(longestRise(pairs.map(([, to]) => to)).map((place) => pairs[place]![0]));
  const origins = new Map(pairs.map(([from, to]) => [to, from]));
  const removed = removedBehind(before, partners, steady);
  return [-1, ...after.keys()].flatMap((place): Aligned<T>[] => {
    const gone = (removed.get(place) ?? []).map((part) => ({ kind: 'removed', before: part }) as const);
    if (place < 0) return gone;
    const from = origins.get(place);
    const here: Aligned<T> =
      from === undefined
        ? { kind: 'added', after: after[place]! }
        : { kind: 'both', before: before[from]!, after: after[place]!, isMoved: !steady.has(from) };
    return [here, ...gone];
  });
}

/** What is no longer there, by the place in `after` of what it stood behind. */
function removedBehind<T>(
  before: readonly T[],
  partners: Partners,
  steady: ReadonlySet<number>,
): Map<number, T[]> {
  const removed = new Map<number, T[]>();
  let behind = -1;
  before.forEach((part, index) => {
    const place = partners.get(index);
    if (place === undefined) removed.set(behind, [...(removed.get(behind) ?? []), part]);
    else if (steady.has(index)) behind = place;
  });
  return removed;
}
