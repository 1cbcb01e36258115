import { canonicalJson } from '#shared/document/canonical-json.ts';
import { normalRuns } from '#shared/document/normal-form.ts';
import type { Run } from '#shared/document/run.ts';
import { pieces } from '#shared/text/pieces.ts';
import { commonStretches, type CommonStretch } from './common-stretches.ts';
import { readableStretches } from './readable-stretches.ts';
import { cutRuns } from './cut-runs.ts';

/** What became of a stretch of text. `restyled`: the same words in another face, or behind another link. */
export type Stretch =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly runs: readonly Run[] }
  | { readonly kind: 'restyled'; readonly before: readonly Run[]; readonly after: readonly Run[] };

/** How one line of text became another, in whole syllables. Neither has tracked changes in it: see `publishedContent`. */
export function compareRuns(before: readonly Run[], after: readonly Run[]): Stretch[] {
  if (canonicalJson(before) === canonicalJson(after)) return before.length === 0 ? [] : [same(before)];
  const old = measured(normalRuns(before));
  const young = measured(normalRuns(after));
  const result: Stretch[] = [];
  let place = { before: 0, after: 0 };
  for (const stretch of shared(old.pieces, young.pieces)) {
    result.push(...changed(old, young, { from: place, to: stretch }));
    place = { before: stretch.before + stretch.length, after: stretch.after + stretch.length };
    result.push(...kept(old, young, stretch));
  }
  const end = { before: old.pieces.length, after: young.pieces.length };
  return [...result, ...changed(old, young, { from: place, to: end })];
}

interface Measured {
  readonly runs: readonly Run[];
  readonly pieces: readonly string[];
  /** Where each piece starts, and where the last one ends. */
  readonly starts: readonly number[];
}

function measured(runs: readonly Run[]): Measured {
  const parts = pieces(runs.map(({ text }) => text).join(''));
  let at = 0;
  const starts = [0, ...parts.map((part) => (at += part.length))];
  return { runs, pieces: parts, starts };
}

function shared(before: readonly string[], after: readonly string[]): CommonStretch[] {
  const symbols = new Map<string, number>();
  const symbolOf = (part: string) => {
    const known = symbols.get(part) ?? symbols.size;
    symbols.set(part, known);
    return known;
  };
  const stretches = commonStretches(Int32Array.from(before, symbolOf), Int32Array.from(after, symbolOf));
  return readableStretches(stretches, { before: before.length, after: after.length });
}

interface Place {
  readonly before: number;
  readonly after: number;
}

function changed(old: Measured, young: Measured, { from, to }: { from: Place; to: Place }): Stretch[] {
  const removed = between(old, from.before, to.before);
  const added = between(young, from.after, to.after);
  return [
    ...(removed.length > 0 ? [{ kind: 'removed', runs: removed } as const] : []),
    ...(added.length > 0 ? [{ kind: 'added', runs: added } as const] : []),
  ];
}

function between({ runs, starts }: Measured, from: number, to: number): Run[] {
  return cutRuns(runs, starts[from]!, starts[to]!);
}

/** The same words: parted, between whole syllables, where they look other than before. */
function kept(old: Measured, young: Measured, { before, after, length }: CommonStretch): Stretch[] {
  const whole = partOf(old, young, { before, after, length });
  if (whole.isSame) return [same(whole.before)];
  const parts: Part[] = [];
  for (let step = 0; step < length; step++) {
    const next = partOf(old, young, { before: before + step, after: after + step, length: 1 });
    const last = parts.at(-1);
    if (last?.isSame !== next.isSame) parts.push(next);
    else {
      last.before.push(...next.before);
      last.after.push(...next.after);
    }
  }
  return parts.map(shownPart);
}

interface Part {
  readonly before: Run[];
  readonly after: Run[];
  readonly isSame: boolean;
}

function partOf(old: Measured, young: Measured, { before: from, after: to, length }: CommonStretch): Part {
  const before = between(old, from, from + length);
  const after = between(young, to, to + length);
  return { before, after, isSame: canonicalJson(before) === canonicalJson(after) };
}

function shownPart({ before, after, isSame }: Part): Stretch {
  if (isSame) return same(normalRuns(before));
  return { kind: 'restyled', before: normalRuns(before), after: normalRuns(after) };
}

function same(runs: readonly Run[]): Stretch {
  return { kind: 'same', runs };
}

/** The text of one side of a comparison. */
export function sideOf(stretches: readonly Stretch[], side: 'before' | 'after'): Run[] {
  const left = side === 'before' ? 'removed' : 'added';
  const runs = stretches.flatMap((stretch) => {
    if (stretch.kind === 'restyled') return stretch[side];
    return stretch.kind === 'same' || stretch.kind === left ? stretch.runs : [];
  });
  return normalRuns(runs);
}
