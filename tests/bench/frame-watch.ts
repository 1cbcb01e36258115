import type { Page } from 'playwright-core';
import { median, percentile } from './statistics.ts';

/** What a page that draws sixty frames a second has between two of them. */
const vsyncMs = 1000 / 60;

/** The frames of a page over a time: what lay between two of them. */
export interface Frames {
  readonly count: number;
  readonly halfMs: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly longestMs: number;
  /** Of a hundred, how many came later than two vsyncs: one that a person may see is missing. */
  readonly latePercent: number;
}

/** Notes every frame of the page from now on. Returns the function that ends it and tells of them. */
export async function watchFrames(page: Page): Promise<() => Promise<Frames>> {
  await page.evaluate(noteFrames);
  return async () => framesOf(await page.evaluate(() => globalThis.endOfFrames()));
}

export function framesOf(moments: readonly number[]): Frames {
  const between = moments.slice(1).map((moment, index) => moment - moments[index]!);
  const late = between.filter((ms) => ms > 2 * vsyncMs + 1);
  return {
    count: between.length,
    halfMs: median(between),
    p95Ms: percentile(between, 0.95),
    p99Ms: percentile(between, 0.99),
    longestMs: Math.max(...between),
    latePercent: (late.length / between.length) * 100,
  };
}

declare global {
  var endOfFrames: () => number[];
}

/** Runs in the page. */
function noteFrames(): void {
  const moments: number[] = [];
  let isOver = false;
  const note = (moment: number) => {
    moments.push(moment);
    if (!isOver) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  globalThis.endOfFrames = () => {
    isOver = true;
    return moments;
  };
}
