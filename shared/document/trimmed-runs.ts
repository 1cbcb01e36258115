import type { Run } from './run.ts';

/** The line without the blanks at its ends. Who types leaves some there; nothing that is printed has them. */
export function trimmedRuns(runs: readonly Run[]): Run[] {
  return trimmedEnd(trimmedStart(runs));
}

function trimmedStart(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(hasWords);
  if (first < 0) return [];
  const text = runs[first]!.text.trimStart();
  return [{ ...runs[first]!, text }, ...runs.slice(first + 1)];
}

function trimmedEnd(runs: readonly Run[]): Run[] {
  const last = runs.findLastIndex(hasWords);
  if (last < 0) return [];
  const text = runs[last]!.text.trimEnd();
  return [...runs.slice(0, last), { ...runs[last]!, text }];
}

function hasWords({ text }: Run): boolean {
  return text.trim() !== '';
}
