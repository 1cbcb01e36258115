import type { Block, Photo, PhotoBlock, PhotoStoryBlock } from '#shared/document/block.ts';
import type { PhotoUse } from './photo-uses.ts';

/** Blocks that take the place of others. */
export interface Exchange {
  readonly blocks: readonly string[];
  readonly others: readonly Block[];
}

type NewId = () => string;

// What is made here has ids of its own: where changes are tracked, the photos it is made of stand beside it as struck.

/** A photo with the one behind it as a photo story, or put into the story that stands behind it. */
export function grouped(uses: readonly PhotoUse[], photo: string, newId: NewId): Exchange | undefined {
  const at = uses.findIndex((use) => use.photo.id === photo);
  const [own, next] = [uses[at], uses[at + 1]];
  if (own?.block.type !== 'photo' || !next) return undefined;
  const first = alone(own.block, newId());
  const others =
    next.block.type === 'photoStory'
      ? rest([first, ...next.block.photos], next.block, newId)
      : [{ id: newId(), type: 'photoStory' as const, photos: [first, alone(next.block, newId())] }];
  return { blocks: [own.block.id, next.block.id], others };
}

/** A photo out of its story, as a block of its own; what is left on either side of it goes on as it was. */
export function parted({ block, photo }: PhotoUse, newId: NewId): Exchange | undefined {
  if (block.type !== 'photoStory') return undefined;
  const at = block.photos.findIndex(({ id }) => id === photo.id);
  const [before, after] = [block.photos.slice(0, at), block.photos.slice(at + 1)];
  const others = [...rest(before, block, newId), lone(photo, newId()), ...rest(after, block, newId)];
  return { blocks: [block.id], others };
}

function rest(photos: readonly Photo[], { change: _, ...story }: PhotoStoryBlock, newId: NewId): Block[] {
  const [only] = photos;
  if (!only) return [];
  return photos.length === 1 ? [lone(only, newId())] : [{ ...story, id: newId(), photos: [...photos] }];
}

function lone(photo: Photo, id: string): PhotoBlock {
  return { ...photo, id, type: 'photo', placement: 'inline' };
}

function alone({ type: _, placement: __, change: ___, ...photo }: PhotoBlock, id: string): Photo {
  return { ...photo, id };
}
