import type { Block } from '#shared/document/block.ts';
import { mapBlockRuns } from '#shared/document/map-runs.ts';
import { normalRuns } from '#shared/document/normal-form.ts';
import { printedCredit } from '#shared/document/credit.ts';
import type { Run } from '#shared/document/run.ts';

/** Blocks as the one line that a field holds: a space where a line ended. */
export function oneLine(blocks: readonly Block[]): Run[] {
  const lines: (readonly Run[])[] = [];
  for (const block of blocks) mapBlockRuns(inWords(block), (runs) => (lines.push(runs), [...runs]));
  const filled = lines.filter((runs) => runs.length > 0);
  return normalRuns(
    filled.flatMap((runs, index) => (index > 0 ? [{ text: ' ' }, ...runs] : [...runs])),
    (text) => text.replace(/\s*\n\s*/g, ' '),
  );
}

/** A credit that is a word of a line says that it is one. */
export function inWords(block: Block): Block {
  return block.type === 'photo' ? { ...block, credit: [...printedCredit(block.credit)] } : block;
}
