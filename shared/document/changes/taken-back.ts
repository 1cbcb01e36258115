import { z } from 'zod';
import type { Block } from '#shared/document/block.ts';
import { mapBlockRuns } from '#shared/document/map-runs.ts';
import { RunChange, type BlockChange, type Run } from '#shared/document/run.ts';
import type { Chosen } from './settling.ts';
import { changesIn, withChanges } from './stack.ts';
import type { Line } from './tokens.ts';
import { isOwn, type Author } from './tracking.ts';

/**
 * Who writes into a photo that another struck keeps the photo. The words that were put in carry the deletions they took
 * back, as `tookBack`: whoever rejects the words finds the photo struck again.
 */
const TookBack = z.array(RunChange).catch([]);

function strikesOn(change: RunChange): readonly RunChange[] {
  return change['tookBack'] === undefined ? [] : TookBack.parse(change['tookBack']);
}

/** The deletions that words carry for which one of these changes stands. */
export function strikesCarried(block: Block, isChosen: Chosen): RunChange[] {
  const strikes = new Map<string, RunChange>();
  mapBlockRuns(block, (runs) => {
    for (const change of runs.flatMap(({ changes = [] }) => changes))
      if (isChosen(change)) for (const strike of strikesOn(change)) strikes.set(strike.id, strike);
    return [...runs];
  });
  return [...strikes.values()];
}

export function isCarrying(change: RunChange | BlockChange): boolean {
  return change.kind === 'insert' && change['tookBack'] !== undefined;
}

/** The block with these deletions carried by every word that its writer put in; undefined where there is none. */
export function withStrikesCarried<B extends Block>(
  block: B,
  strikes: readonly RunChange[],
  author: Author,
): B | undefined {
  let isCarried = false;
  const carry = (change: RunChange): RunChange => {
    if (change.kind !== 'insert' || !isOwn(change, author)) return change;
    isCarried = true;
    return { ...change, tookBack: strikes };
  };
  const carrying = mapBlockRuns(block, (runs) => runs.map((run) => withEachChange(run, carry)));
  return isCarried ? carrying : undefined;
}

function withEachChange(run: Run, map: (change: RunChange) => RunChange): Run {
  return run.changes ? { ...run, changes: run.changes.map(map) } : run;
}

/** A block whose words are gone that took its deletions back, struck again by those that are not settled as well. */
export function withStrikesBack<B extends Block>(before: B, block: B, isChosen: Chosen): B {
  const strikes = strikesCarried(before, isChosen).filter((strike) => !isChosen(strike));
  if (strikes.length === 0) return block;
  const changes = strikes.map((strike): BlockChange => ({ ...strike, kind: 'delete' }));
  return withChanges(block as Block as Line, [...changesIn(block), ...changes]) as Block as B; // Only what can change carries.
}
