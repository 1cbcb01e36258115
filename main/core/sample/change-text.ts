import assert from 'node:assert/strict';
import type { Changes } from '#shared/areas/articles.ts';
import type { Block } from '#shared/document/block.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import { runsText, type Run, type RunChange } from '#shared/document/run.ts';

/** How the found words of a run become others. */
type Rewrite = (found: Run) => Run[];

export function replaced(to: string): Rewrite {
  return (found) => [{ ...found, text: to }];
}

type Mark = Pick<RunChange, 'person' | 'level' | 'at'>;

/** The old words as a tracked deletion, the new ones as a tracked insertion behind them: one change, as when it is typed. */
export function suggested(to: string, mark: Mark, id: string): Rewrite {
  return (found) => [
    { ...found, changes: [{ ...mark, id, kind: 'delete' }] },
    { ...found, text: to, changes: [{ ...mark, id, kind: 'insert' }] },
  ];
}

/** The change that rewrites the first place where these words stand, in a field or in a block of plain text. */
export function changeAt(content: ArticleContent, words: string, rewrite: Rewrite): Changes {
  const field = runFields.find((name) => runsText(content[name]).includes(words));
  if (field) return { fields: { [field]: rewritten(content[field], words, rewrite) } };
  const block = content.body.find((candidate) => textOf(candidate).includes(words));
  assert(block && 'runs' in block, `the sample looks for words that are not there: ${words}`);
  const runs = rewritten(block.runs as Run[], words, rewrite); // Where `textOf` found them.
  return { put: [{ ...block, runs } as Block] }; // The same block with other words.
}

export interface FoundWords {
  readonly place: { readonly field: RunField } | { readonly block: string };
  readonly start: number;
}

/** Where these words stand, as a thread is anchored. */
export function find(content: ArticleContent, words: string): FoundWords {
  for (const field of runFields) {
    const start = runsText(content[field]).indexOf(words);
    if (start >= 0) return { place: { field }, start };
  }
  const block = content.body.find((candidate) => textOf(candidate).includes(words));
  assert(block, `the sample speaks of words that are not there: ${words}`);
  return { place: { block: block.id }, start: textOf(block).indexOf(words) };
}

function textOf(block: Block): string {
  return 'runs' in block ? runsText(block.runs as Run[]) : ''; // Blocks that are one line of runs.
}

function rewritten(runs: readonly Run[], words: string, rewrite: Rewrite): Run[] {
  const at = runs.findIndex((run) => run.text.includes(words));
  assert(at >= 0, `the sample looks for words that lie across two runs: ${words}`);
  const run = runs[at]!;
  const start = run.text.indexOf(words);
  const parts = [
    { ...run, text: run.text.slice(0, start) },
    ...rewrite({ ...run, text: words }),
    { ...run, text: run.text.slice(start + words.length) },
  ];
  return [...runs.slice(0, at), ...parts.filter(({ text }) => text !== ''), ...runs.slice(at + 1)];
}
