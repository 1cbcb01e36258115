import type { Run } from '#shared/document/run.ts';

/** The runs of a text from one character up to another. */
export function cutRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const result: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    if (text !== '') result.push({ ...run, text });
    at += run.text.length;
    if (at >= end) break;
  }
  return result;
}
