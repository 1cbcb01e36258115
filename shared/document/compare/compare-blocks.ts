import type { Block } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { blockLines, type BlockLine } from '#shared/document/lines.ts';
import { runsText } from '#shared/document/run.ts';
import { align } from './align.ts';
import { compareRuns, type Stretch } from './compare-runs.ts';

/** What became of a line of a block. */
export interface ComparedLine {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly isMoved: boolean;
  readonly level?: number | undefined;
  readonly stretches: readonly Stretch[];
}

/** What a block says besides its lines. */
export type BlockFact = 'type' | 'ordered' | 'asset' | 'alt' | 'crop' | 'focus' | 'placement' | 'other';

/** What became of a block. `facts` names what it says besides its lines and now says otherwise. */
export type ComparedBlock =
  | {
      readonly kind: 'same' | 'changed';
      readonly before: Block;
      readonly after: Block;
      readonly isMoved: boolean;
      readonly facts: readonly BlockFact[];
      readonly lines: readonly ComparedLine[];
    }
  | { readonly kind: 'removed'; readonly before: Block; readonly lines: readonly ComparedLine[] }
  | { readonly kind: 'added'; readonly after: Block; readonly lines: readonly ComparedLine[] };

/** How one body became another. Neither has tracked changes in it. */
export function compareBodies(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const aligned = align(before, after, {
    idOf: ({ id }) => id,
    textOf: (block) =>
      blockLines(block)
        .map(({ runs }) => runsText(runs))
        .join('\n'),
  });
  return aligned.map((part): ComparedBlock => {
    if (part.kind === 'both') return comparePair(part);
    if (part.kind === 'removed') return { ...part, lines: wholeLines(part.before, 'removed') };
    return { ...part, lines: wholeLines(part.after, 'added') };
  });
}

interface Pair {
  readonly before: Block;
  readonly after: Block;
  readonly isMoved: boolean;
}

function comparePair({ before, after, isMoved }: Pair): ComparedBlock {
  const facts = changedFacts(before, after);
  const lines = compareLines(blockLines(before), blockLines(after));
  const isSame = facts.length === 0 && lines.every((line) => line.kind === 'same' && !line.isMoved);
  return { kind: isSame ? 'same' : 'changed', before, after, isMoved, facts, lines };
}

function compareLines(before: readonly BlockLine[], after: readonly BlockLine[]): ComparedLine[] {
  const aligned = align(before, after, {
    idOf: ({ key }) => key,
    textOf: ({ runs }) => runsText(runs),
  });
  return aligned.map((part): ComparedLine => {
    if (part.kind === 'both') return compareLine(part.before, part.after, part.isMoved);
    return wholeLine(part.kind === 'removed' ? part.before : part.after, part.kind);
  });
}

function compareLine(before: BlockLine, after: BlockLine, isMoved: boolean): ComparedLine {
  const stretches = compareRuns(before.runs, after.runs);
  const isSame = before.level === after.level && stretches.every(({ kind }) => kind === 'same');
  return { kind: isSame ? 'same' : 'changed', isMoved, level: after.level, stretches };
}

function wholeLines(block: Block, kind: 'removed' | 'added'): ComparedLine[] {
  return blockLines(block).map((line) => wholeLine(line, kind));
}

function wholeLine({ runs, level }: BlockLine, kind: 'removed' | 'added'): ComparedLine {
  return { kind, isMoved: false, level, stretches: runs.length > 0 ? [{ kind, runs }] : [] };
}

/** What the lines of a block already say, and what a reader does not see of it. */
const saidByLines = 'id change runs attribution items rows title children caption credit photos'.split(' ');
const named = ['type', 'ordered', 'asset', 'alt', 'crop', 'focus', 'placement'] as const;

function changedFacts(before: Block, after: Block): BlockFact[] {
  const old = factsOf(before);
  const young = factsOf(after);
  return [...named, 'other' as const].filter((name) => old[name] !== young[name]);
}

/** As canonical JSON, to be held against each other. */
function factsOf(block: Block): Partial<Record<BlockFact, string>> {
  const entries = Object.entries(block).filter(
    ([name, value]) => value !== undefined && !saidByLines.includes(name),
  );
  const isNamed = ([name]: [string, unknown]) => named.some((fact) => fact === name);
  const other = Object.fromEntries(entries.filter((entry) => !isNamed(entry)));
  const facts = entries.filter(isNamed).map(([name, value]) => [name, canonicalJson(value)]);
  return { ...Object.fromEntries(facts), ...pictures(block), other: canonicalJson(other) };
}

function pictures(block: Block): { asset?: string } {
  return block.type === 'photoStory'
    ? { asset: canonicalJson(block.photos.map(({ asset }) => asset ?? '')) }
    : {};
}
