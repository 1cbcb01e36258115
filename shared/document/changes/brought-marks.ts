import type { Block, FactBoxBlock, ListBlock } from '#shared/document/block.ts';
import { blockLines } from '#shared/document/lines.ts';
import type { Run } from '#shared/document/run.ts';
import { asBlock, isLine, type Unit } from './tokens.ts';

/**
 * The changes whose words went from one row of lines into another, as out of a list or into one. Where the words stood
 * they are struck as well, and where they stand now they are as they were: the change is settled in both at once.
 */
export function broughtMarks(before: readonly Block[], after: readonly Block[]): ReadonlySet<string> {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  const left = new Set<string>();
  for (const [row, marks] of was)
    for (const [id, length] of marks) if ((is.get(row)?.get(id) ?? 0) < length) left.add(id);
  const brought = new Set<string>();
  for (const [row, marks] of is)
    for (const [id, length] of marks)
      if (left.has(id) && (was.get(row)?.get(id) ?? 0) < length) brought.add(id);
  return brought;
}

/** How much each change marks in each row of lines: in the body, a list, a box, or a block with lines of its own. */
type Words = Map<string, Map<string, number>>;

const body = '';

function wordsIn(blocks: readonly Block[]): Words {
  const words: Words = new Map();
  for (const block of blocks) lookInto(block, body, words);
  return words;
}

function lookInto(unit: Unit, row: string, words: Words): void {
  if (isLine(unit)) return count(unit.runs, row, words);
  const block = asBlock(unit);
  if (!block) return;
  if (block.type === 'list') for (const item of (block as ListBlock).items) lookInto(item, block.id, words);
  else if (block.type === 'factBox') lookIntoBox(block as FactBoxBlock, words);
  else for (const { runs } of blockLines(block)) count(runs, block.id, words);
}

function lookIntoBox({ id, title, children }: FactBoxBlock, words: Words): void {
  count(title, `${id}/title`, words);
  for (const child of children) lookInto(child, id, words);
}

function count(runs: readonly Run[], row: string, words: Words): void {
  for (const { text, changes = [] } of runs)
    for (const { id } of changes) {
      const marks = words.get(row) ?? new Map<string, number>();
      words.set(row, marks.set(id, (marks.get(id) ?? 0) + text.length));
    }
}
