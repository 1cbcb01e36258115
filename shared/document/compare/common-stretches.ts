/** A stretch that two sequences have in common, in order. */
export interface CommonStretch {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

type Symbols = Int32Array;

interface Place {
  readonly before: number;
  readonly after: number;
}

/**
 * The most edits that are looked through at once. Up to there the answer is the shortest one (Myers, 1986); beyond it the
 * walk goes on from the farthest place it came to, so that even two texts with nothing in common take linear time.
 */
const mostEdits = 128;

/** What two sequences share, in order. What lies between the stretches was removed from the one and added in the other. */
export function commonStretches(before: Symbols, after: Symbols): CommonStretch[] {
  const old = sharedOnly(before, after);
  const young = sharedOnly(after, before);
  const stretches: CommonStretch[] = [];
  let place: Place = { before: 0, after: 0 };
  while (place.before < old.symbols.length && place.after < young.symbols.length) {
    const { found, to } = walk(old.symbols, young.symbols, place);
    stretches.push(...found);
    place = to;
  }
  return joined(stretches.flatMap((stretch) => singly(stretch, old.places, young.places)));
}

interface Shared {
  readonly symbols: Symbols;
  readonly places: Int32Array;
}

/** Without what the other sequence does not have at all: it can only have been removed or added. */
function sharedOnly(symbols: Symbols, others: Symbols): Shared {
  const known = new Set(others);
  const places = Int32Array.from(symbols.keys()).filter((place) => known.has(symbols[place]!));
  return { symbols: places.map((place) => symbols[place]!), places };
}

function singly(
  { before, after, length }: CommonStretch,
  oldPlaces: Int32Array,
  youngPlaces: Int32Array,
): CommonStretch[] {
  return Array.from({ length }, (_, step) => ({
    before: oldPlaces[before + step]!,
    after: youngPlaces[after + step]!,
    length: 1,
  }));
}

interface Walk {
  readonly found: readonly CommonStretch[];
  readonly to: Place;
}

function walk(before: Symbols, after: Symbols, from: Place): Walk {
  const width = before.length - from.before;
  const height = after.length - from.after;
  const most = Math.min(width + height, mostEdits);
  const middle = most + 1;
  const farthest = new Int32Array(2 * most + 3);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isAdded = comesFromAbove(farthest, middle, diagonal, edits);
      let x = isAdded ? farthest[middle + diagonal + 1]! : farthest[middle + diagonal - 1]! + 1;
      while (
        x < width &&
        x - diagonal < height &&
        before[from.before + x] === after[from.after + x - diagonal]
      )
        x += 1;
      farthest[middle + diagonal] = x;
      if (x >= width && x - diagonal >= height) {
        rounds.push(farthest.slice(middle - edits, middle + edits + 1));
        return traced(rounds, { diagonal, from });
      }
    }
    rounds.push(farthest.slice(middle - edits, middle + edits + 1));
  }
  return traced(rounds, { diagonal: bestDiagonal(farthest, middle, { most, width, height }), from });
}

function comesFromAbove(farthest: Int32Array, middle: number, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && farthest[middle + diagonal - 1]! < farthest[middle + diagonal + 1]!;
}

interface Bounds {
  readonly most: number;
  readonly width: number;
  readonly height: number;
}

/** Where the walk came farthest without leaving either sequence. */
function bestDiagonal(farthest: Int32Array, middle: number, { most, width, height }: Bounds): number {
  let best = 0;
  let bestSum = -1;
  for (let diagonal = -most; diagonal <= most; diagonal += 2) {
    const x = farthest[middle + diagonal]!;
    const y = x - diagonal;
    if (x > width || y > height || x + y <= bestSum) continue;
    best = diagonal;
    bestSum = x + y;
  }
  return best;
}

interface End {
  readonly diagonal: number;
  readonly from: Place;
}

/** The way back from where the walk ended, as the stretches it went along. `rounds[n]` holds its diagonals from -n to n. */
function traced(rounds: readonly Int32Array[], { diagonal: end, from }: End): Walk {
  const found: CommonStretch[] = [];
  let diagonal = end;
  let edits = rounds.length - 1;
  let x = rounds[edits]![edits + diagonal]!;
  const to = { before: from.before + x, after: from.after + x - diagonal };
  for (; edits > 0; edits--) {
    const earlier = rounds[edits - 1]!;
    const isAdded = comesFromAbove(earlier, edits - 1, diagonal, edits);
    const next = diagonal + (isAdded ? 1 : -1);
    const reached = earlier[edits - 1 + next]!;
    const start = isAdded ? reached : reached + 1;
    if (x > start)
      found.push({ before: from.before + start, after: from.after + start - diagonal, length: x - start });
    diagonal = next;
    x = reached;
  }
  if (x > 0) found.push({ before: from.before, after: from.after, length: x });
  return { found: found.reverse(), to };
}

function joined(stretches: readonly CommonStretch[]): CommonStretch[] {
  const result: CommonStretch[] = [];
  for (const next of stretches) {
    const last = result.at(-1);
    const follows =
      last && last.before + last.length === next.before && last.after + last.length === next.after;
    if (follows) result[result.length - 1] = { ...last, length: last.length + next.length };
    else result.push(next);
  }
  return result;
}
