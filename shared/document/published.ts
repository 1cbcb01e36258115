import type { Block, ListItem } from './block.ts';
import { resolveBody } from './changes/resolve-changes.ts';
import { changesOf, withChanges } from './changes/stack.ts';
import type { ArticleContent } from './content.ts';
import { mapBlockRuns, mapFieldRuns } from './map-runs.ts';
import { isDeleted, type BlockChange, type Run } from './run.ts';
import { isLineStruckOut, isStruckOut, withoutStruckRows } from './struck-out.ts';
import { trimmedRuns } from './trimmed-runs.ts';

/** Whether text that was inserted but not yet accepted counts as published. The default everywhere is that it does. */
export type OpenInsertions = 'count' | 'leaveOut';

/**
 * The content as a reader would see it: no deleted run or block, no mark of any change, no blank at either end of a line,
 * nothing empty at the end.
 */
export function publishedContent(
  content: ArticleContent,
  insertions: OpenInsertions = 'count',
): ArticleContent {
  const keep = publishedRuns(insertions);
  const body = withJoins(content.body).flatMap((block) => publishedBlock(block, insertions) ?? []);
  const fields = mapFieldRuns(content, (runs) => trimmedRuns(keep(runs)));
  return { ...fields, body: withoutRest(body.map((block) => mapBlockRuns(block, trimmedRuns))) };
}

/** The empty paragraphs at the end, where the caret rests, are no part of what was written. One block is always left. */
function withoutRest(body: readonly Block[]): Block[] {
  const last = body.findLastIndex((block) => !isEmptyParagraph(block));
  return body.slice(0, Math.max(1, last + 1));
}

function isEmptyParagraph(block: Block): boolean {
  return block.type === 'paragraph' && block.runs.every(({ text }) => text.trim() === '');
}

/** Lines that somebody joined are one line, whatever struck blocks stand between them, before anything is left out. */
export function withJoins(body: readonly Block[]): readonly Block[] {
  const hasJoin = body.flatMap(changesWithin).some(({ kind }) => kind === 'join');
  return hasJoin ? resolveBody(body, 'take', ({ kind }) => kind === 'delete' || kind === 'join') : body;
}

/** The changes of a block and of the items and blocks in it. */
function changesWithin(block: Block): readonly BlockChange[] {
  if (block.type === 'unknown') return [];
  const own = changesOf(block);
  if (block.type === 'list') return [...own, ...block.items.flatMap(changesOf)];
  return block.type === 'factBox' ? [...own, ...block.children.flatMap(changesWithin)] : own;
}

/**
 * A block as a reader would see it, or undefined where a reader would not: also where every word of it is struck. A fact
 * box may be left with no children.
 */
export function publishedBlock<B extends Block>(block: B, insertions?: OpenInsertions): B | undefined;
export function publishedBlock(block: Block, insertions: OpenInsertions = 'count'): Block | undefined {
  if (!isBlockPublished(block, insertions)) return undefined;
  const seen = withoutChange(publishedInside(block, insertions));
  const isGone = isStruckOut(block, seen) || (seen.type === 'list' && seen.items.length === 0);
  return isGone ? undefined : seen;
}

function publishedInside(block: Block, insertions: OpenInsertions): Block {
  const keep = publishedRuns(insertions);
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.flatMap((item) => publishedItem(item, insertions) ?? []) };
    case 'factBox':
      return {
        ...block,
        title: keep(block.title),
        children: block.children.flatMap((child) => publishedBlock(child, insertions) ?? []),
      };
    case 'table':
      return mapBlockRuns(withoutStruckRows(block, keep), keep);
    default:
      return mapBlockRuns(block, keep);
  }
}

function publishedItem(item: ListItem, insertions: OpenInsertions): ListItem | undefined {
  if (!isShown(item, insertions)) return undefined;
  const seen = { ...withChanges(item, []), runs: publishedRuns(insertions)(item.runs) };
  return isLineStruckOut(item.runs, seen.runs) ? undefined : seen;
}

function publishedRuns(insertions: OpenInsertions) {
  return (runs: readonly Run[]) => runs.filter((run) => isPublished(run, insertions)).map(withoutChanges);
}

function isPublished(run: Run, insertions: OpenInsertions): boolean {
  if (isDeleted(run)) return false;
  return insertions === 'count' || !run.changes?.some((change) => change.kind === 'insert');
}

function isBlockPublished(block: Block, insertions: OpenInsertions): boolean {
  return block.type === 'unknown' || isShown(block, insertions);
}

function isShown(unit: Parameters<typeof changesOf>[0], insertions: OpenInsertions): boolean {
  const kinds = changesOf(unit).map(({ kind }) => kind);
  return !kinds.includes('delete') && (!kinds.includes('insert') || insertions === 'count');
}

function withoutChanges({ changes: _, ...run }: Run): Run {
  return run;
}

function withoutChange(block: Block): Block {
  if (block.type === 'unknown') return block;
  const { change: _, ...rest } = block;
  return rest as Block; // `change` is optional in every kind of block.
}

/** The ids of the changes nobody has accepted or rejected yet, each once, in reading order. */
export function openChanges(content: ArticleContent): string[] {
  const ids = new Set<string>();
  mapFieldRuns(content, (runs) => collectRuns(runs, ids));
  for (const block of content.body) collectBlock(block, ids);
  return [...ids];
}

function collectBlock(block: Block, ids: Set<string>): void {
  if (block.type === 'unknown') return;
  for (const { id } of changesOf(block)) ids.add(id);
  if (block.type === 'list') return block.items.forEach((item) => collectItem(item, ids));
  if (block.type !== 'factBox') return void mapBlockRuns(block, (runs) => collectRuns(runs, ids));
  collectRuns(block.title, ids);
  for (const child of block.children) collectBlock(child, ids);
}

function collectItem(item: ListItem, ids: Set<string>): void {
  for (const { id } of changesOf(item)) ids.add(id);
  collectRuns(item.runs, ids);
}

function collectRuns(runs: readonly Run[], ids: Set<string>): Run[] {
  for (const run of runs) run.changes?.forEach((change) => ids.add(change.id));
  return [...runs];
}
