import { knownBlockTypes, type KnownBlock } from '#shared/document/block.ts';
import { isPlainObject } from '#shared/document/json.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { changesOf } from './stack.ts';

/** What a block is, as people tell them apart: its type, and of a list whether it is numbered. */
export type BlockName = KnownBlock['type'] | 'numberedList';

export interface Retyped {
  readonly from: BlockName;
  readonly to: BlockName;
}

/**
 * From what to what one change of its type made a block: to what the next such change found, or to what the block is now.
 * Undefined where a newer version made it something that this one does not know.
 */
export function retypedBy(change: BlockChange, block: KnownBlock): Retyped | undefined {
  const others = changesOf(block).filter(({ kind }) => kind === 'type');
  const next = others[others.findIndex(({ id }) => id === change.id) + 1];
  const [from, to] = [nameOf(change.from), nameOf(next ? next.from : block)];
  return from && to && { from, to };
}

/** Undefined for what a newer version made. */
export function nameOf(kind: unknown): BlockName | undefined {
  if (!isPlainObject(kind)) return undefined;
  const { type, ordered } = kind;
  if (typeof type !== 'string' || !knownBlockTypes.has(type)) return undefined;
  if (type === 'list' && ordered === true) return 'numberedList';
  // The set holds the types of the known blocks and no other string.
  return type as KnownBlock['type'];
}
