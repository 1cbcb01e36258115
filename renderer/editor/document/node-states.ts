import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { Json } from '#shared/document/json.ts';
import type { Run, RunChange } from '#shared/document/run.ts';

/** Properties this version of the editor does not edit. They are carried along and written back. */
export type Kept = Readonly<Record<string, unknown>>;

/** What a run says besides its text, as a line break carries it: Lexical gives a line break no format of its own. */
export type RunProperties = Partial<Run>;

export interface ListHead {
  readonly [name: string]: unknown;
  readonly id: string;
}

const nothing: Kept = {};
const noChanges: readonly RunChange[] = [];

/** Lexical asks with every letter whether neighbours are alike: most often one is marked and the other is not. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  return canonicalJson(a) === canonicalJson(b);
}

/** The stable id of a block or of a list's item. Empty until the editor gives it one; a copy gets its own. */
export const blockIdState = createState('block', {
  parse: (value) => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
});

/** The block's tracked change and its properties of a version to come. */
export const keptState = createState('kept', {
  parse: (value) => (isRecord(value) ? value : nothing),
  isEqual: isSame,
  resetOnCopyNode: true,
});

/**
 * On the first item of a list that stands right after another of its kind: the list it begins. Lexical joins such lists
 * into one, and this is how they are told apart again.
 */
export const listHeadState = createState('listHead', {
  parse: (value) => (isRecord(value) && typeof value['id'] === 'string' ? (value as ListHead) : null),
  isEqual: isSame,
  resetOnCopyNode: true,
});

export const changesState = createState('changes', {
  parse: (value) => (Array.isArray(value) ? (value as readonly RunChange[]) : noChanges),
  isEqual: isSame,
});

/** The same as `keptState`, for a run. */
export const runKeptState = createState('runKept', {
  parse: (value) => (isRecord(value) ? value : nothing),
  isEqual: isSame,
});

/** What the run around a line break says; null for one that was typed, which belongs to the text before it. */
export const breakState = createState('break', {
  parse: (value) => (isRecord(value) ? (value as RunProperties) : null),
  isEqual: isSame,
});

function isRecord(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The node that stands in for another is the same block in another shape. */
export function $keepIdentity(before: LexicalNode, after: LexicalNode): void {
  $setState(after, blockIdState, $getState(before, blockIdState));
  $setState(after, keptState, $getState(before, keptState));
}
