/** Chance that a seed repeats: the same seed gives the same article on every machine. */
export interface Chance {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  isLucky(share: number): boolean;
  any<T>(list: readonly T[]): T;
  /** Like words in a text: the n-th of a list comes about n times less often than the first. */
  usual<T>(list: readonly T[]): T;
}

/** Mulberry32: small, fast, and even enough for words. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    isLucky: (share) => next() < share,
    any: (list) => list[Math.floor(next() * list.length)]!,
    usual: (list) => list[zipfIndex(list.length, next())]!,
  };
}

/** Ranks flatten at the head, as in every real list of words. */
const flattening = 3;

function zipfIndex(length: number, share: number): number {
  let sums = zipfSums.get(length);
  if (!sums) {
    sums = Float64Array.from({ length }, (_, rank) => 1 / (rank + flattening));
    for (let rank = 1; rank < length; rank++) sums[rank]! += sums[rank - 1]!;
    zipfSums.set(length, sums);
  }
  return firstAtLeast(sums, share * sums[length - 1]!);
}

const zipfSums = new Map<number, Float64Array>();

function firstAtLeast(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
