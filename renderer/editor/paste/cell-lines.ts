import type { Block } from '#shared/document/block.ts';
import { blockLines } from '#shared/document/lines.ts';
import { normalRuns } from '#shared/document/normal-form.ts';
import type { Run } from '#shared/document/run.ts';
import { tidyRuns } from './line-of.ts';
import { inWords } from './one-line.ts';

/** Blocks as what a cell holds: every line of theirs a line, a row of a table too. */
export function cellLines(blocks: readonly Block[]): Run[] {
  const lines = blocks
    .map(inWords)
    .flatMap(blockLines)
    .map(({ runs }) => tidyRuns(runs));
  const filled = lines.filter((runs) => runs.length > 0);
  return normalRuns(filled.flatMap((runs, index) => (index > 0 ? [{ text: '\n' }, ...runs] : runs)));
}
