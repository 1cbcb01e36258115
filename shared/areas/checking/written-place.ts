import { runFields, type ArticleContent } from '#shared/document/content.ts';
import { blockLines } from '#shared/document/lines.ts';
import { isDeleted, runsText, type Run } from '#shared/document/run.ts';
import type { Place, Where } from './case.ts';

export type WrittenPlace = Place & { readonly quote?: string };

/**
 * The place as the text is written, open deletions too, with the words that stand there. Where the line reads otherwise
 * there, as two that are to be joined do, its words are not told.
 */
export function asWritten(place: Place, published: ArticleContent, whole: ArticleContent): WrittenPlace {
  const { start, end, ...rest } = place;
  if (start === undefined || end === undefined) return place;
  const runs = runsAt(place, whole);
  const read = runsText(runs ?? []);
  if (!runs || read.trim() !== runsText(runsAt(place, published) ?? [])) return rest;
  const ahead = read.length - read.trimStart().length;
  const from = offsetIn(runs, ahead + start, false);
  const to = Math.max(from, offsetIn(runs, ahead + end, true));
  const text = runs.map((run) => run.text).join('');
  return { ...rest, start: from, end: to, quote: text.slice(from, to) };
}

function runsAt({ field, block, line }: Where, content: ArticleContent): readonly Run[] | undefined {
  const name = runFields.find((one) => one === field);
  if (name) return content[name];
  const found = content.body.find(({ id }) => id === block);
  return line === undefined ? undefined : found && blockLines(found).find(({ key }) => key === line)?.runs;
}

/** Of a character that is read, where it is written: what was deleted before it counts, what begins at an end does not. */
function offsetIn(runs: readonly Run[], offset: number, isEnd: boolean): number {
  let left = offset;
  let at = 0;
  for (const run of runs) {
    const size = run.text.length;
    if (!isDeleted(run)) {
      if (left < size || (isEnd && left === size)) return at + left;
      left -= size;
    }
    at += size;
  }
  return at;
}
