import type { Stretch } from './text-lines.ts';

/** What is to stand in a part of a line. */
export interface Written extends Stretch {
  readonly text: string;
}

/**
 * The part of a stretch that becomes other words: letters at its ends that stay keep their look. Undefined where all of
 * them stay. Where something only comes in, a letter beside it is written anew: it says which look that has.
 */
export function otherPart(line: string, { start, end }: Stretch, text: string): Written | undefined {
  const [before, after] = [[...line.slice(start, end)], [...text]];
  if (before.join('') === text) return undefined;
  const most = Math.min(before.length, after.length, before.length - 1);
  let ahead = 0;
  while (ahead < most && before[ahead] === after[ahead]) ahead += 1;
  let behind = 0;
  while (behind < most - ahead && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  const sizeOf = (letters: readonly string[]) => letters.join('').length;
  return {
    start: start + sizeOf(before.slice(0, ahead)),
    end: end - sizeOf(before.slice(before.length - behind)),
    text: after.slice(ahead, after.length - behind).join(''),
  };
}
