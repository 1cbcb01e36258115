import type { Block } from '#shared/document/block.ts';
import type { PhotoUse } from './photo-uses.ts';

/** What another order means for the text: photos of one story among themselves, or blocks that change places. */
export type Reordering =
  | { readonly kind: 'within'; readonly block: string; readonly photos: readonly string[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly string[] };

/** Puts a photo at another place among the photos. One of a story stays in its story; a story moves as one. */
export function reordered(uses: readonly PhotoUse[], photo: string, to: number): Reordering | undefined {
  const moved = uses.find((use) => use.photo.id === photo);
  if (!moved) return undefined;
  const { block } = moved;
  if (block.type === 'photoStory' && block.photos.length > 1) return withinStory(uses, moved, to);
  const blocks = [...new Set(uses.map((use) => use.block.id))];
  const target = uses[Math.max(0, Math.min(to, uses.length - 1))]!.block.id;
  const next = placed(blocks, block.id, blocks.indexOf(target));
  return isSame(blocks, next) ? undefined : { kind: 'blocks', blocks: next };
}

function withinStory(
  uses: readonly PhotoUse[],
  { block, photo }: PhotoUse,
  to: number,
): Reordering | undefined {
  const own = uses.filter((use) => use.block.id === block.id).map((use) => use.photo.id as string);
  const first = uses.findIndex((use) => use.block.id === block.id);
  const at = Math.max(0, Math.min(to - first, own.length - 1));
  const photos = placed(own, photo.id, at);
  return isSame(own, photos) ? undefined : { kind: 'within', block: block.id, photos };
}

/** Whether a photo can be let go just there: one of a story stays among its own. */
export function canLetGo(uses: readonly PhotoUse[], photo: string, to: number): boolean {
  const moved = uses.find((use) => use.photo.id === photo);
  if (moved?.block.type !== 'photoStory' || moved.block.photos.length === 1) return true;
  return uses[to]?.block.id === moved.block.id;
}

/** The story with its photos in another order; those that came meanwhile stay behind them. */
export function withOrder(block: Block, order: readonly string[]): Block {
  if (block.type !== 'photoStory') return block;
  const named = order.flatMap((id) => block.photos.find((photo) => photo.id === id) ?? []);
  return { ...block, photos: [...named, ...block.photos.filter(({ id }) => !order.includes(id))] };
}

function placed(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.every((id, index) => id === b[index]);
}
