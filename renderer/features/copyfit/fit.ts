import type { Slot } from '#shared/areas/registers.ts';

/** How an article stands in a slot. Depths are in lines of running text. */
export interface Fit {
  /** What lead and body take, part of a line included. */
  readonly lead: number;
  readonly body: number;
  readonly capacity: number;
  /** Whole lines too many; fewer than none where lines are wanting. */
  readonly over: number;
  readonly headline: {
    /** Over the columns that the slot gives it. */
    readonly lines: number;
    readonly allowed: number;
    /** Over one column, over two, as far as the slot is wide. */
    readonly byColumns: readonly number[];
  };
  readonly font: FontUsed;
}

/** What was measured with. Without the paper's own font the figures are an estimate. */
export interface FontUsed {
  readonly wanted: string;
  readonly isInstalled: boolean;
}

/** `thừa`, `hụt` or `vừa khuôn`. */
export function overLines(needed: number, capacity: number): number {
  return Math.ceil(needed - 1e-6) - capacity;
}

const narrowest = 0.8;
const widest = 1.25;
const closeEnough = 0.0005;

/**
 * By how much wider than measured the columns must be, so that the text takes as many lines as it did in print: the middle
 * of all the widths that give this number, or the one that comes nearest to it. Undefined where no likely width comes
 * near, which means that another text was printed.
 */
export function widthFactorFor(printed: number, linesAt: (factor: number) => number): number | undefined {
  if (linesAt(narrowest) < printed || linesAt(widest) > printed) return undefined;
  const from = firstWidth((factor) => linesAt(factor) <= printed);
  const to = firstWidth((factor) => linesAt(factor) < printed);
  const miss = (factor: number) => Math.abs(linesAt(factor) - printed);
  const [best = from] = [(from + to) / 2, from, from - 2 * closeEnough].toSorted((a, b) => miss(a) - miss(b));
  return Math.round(best * 1e4) / 1e4;
}

/** Lines only grow fewer as a column grows wider. */
function firstWidth(isReached: (factor: number) => boolean): number {
  let low = narrowest;
  let high = widest;
  while (high - low > closeEnough) {
    const middle = (low + high) / 2;
    if (isReached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The columns over which a headline may be tried. */
export function columnsOf({ columns }: Slot): number[] {
  return Array.from({ length: columns }, (_, index) => index + 1);
}
