import { runsOf, type Run } from '#shared/document/run.ts';
import { lettersOf, runsOfLetters, type Letter } from './tokens.ts';
import { isGone } from './tracking.ts';

/** A line with other words. Letters that stay keep their look and their marks; what was struck stays struck. */
export function rewritten(line: readonly Run[], text: string): Run[] {
  const before = lettersOf(line);
  const shown = before.filter((letter) => !isGone(letter));
  const after = lettersOf(runsOf(text));
  const { start, end } = sameAtEnds(shown, after);
  const from = start === 0 ? 0 : before.indexOf(shown[start - 1]!) + 1;
  const until = end === 0 ? before.length : before.indexOf(shown.at(-end)!);
  return runsOfLetters([
    ...before.slice(0, from),
    ...before.slice(from, until).filter(isGone),
    ...after.slice(start, after.length - end),
    ...before.slice(until),
  ]);
}

function sameAtEnds(before: readonly Letter[], after: readonly Letter[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start]!.text === after[start]!.text) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)!.text === after.at(-1 - end)!.text) end += 1;
  return { start, end };
}
