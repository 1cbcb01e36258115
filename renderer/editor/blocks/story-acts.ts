import {
  $getSelection,
  $getSlotFrame,
  $getSlotNameWithinHost,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical';
import type { Block, Photo, PhotoStoryBlock } from '#shared/document/block.ts';
import { $blocksOf, $nodesOfBlocks } from '#renderer/editor/document/block-nodes.ts';
import { photoOfLine } from '#renderer/editor/document/story-nodes.ts';
import { PhotoStoryNode } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { $topOf } from '#renderer/editor/reading/top-of.ts';
import { $caret, $placeCaret } from '#renderer/editor/reading/caret.ts';

interface Place {
  readonly story: PhotoStoryNode;
  /** The photo in whose lines the caret stands. */
  readonly photo: string | undefined;
}

/** The story in which the caret stands, or that is chosen. */
export function $storyWithCaret(): Place | undefined {
  const selection = $getSelection();
  const node = selection?.getNodes()[0] ?? null;
  const top = $topOf(node);
  if (!(top instanceof PhotoStoryNode)) return undefined;
  return { story: top, photo: photoOfLine(top, $isRangeSelection(selection) ? $lineOf(node) : null) };
}

function $lineOf(node: LexicalNode | null): string | null {
  const frame = node && $getSlotFrame(node);
  return frame && $getSlotNameWithinHost(frame);
}

/** Puts photos into a story, behind the one with the caret, or at its end. */
export function $addToStory({ story, photo }: Place, photos: readonly Photo[]): void {
  $rewrite(story, (old) => {
    const at = old.findIndex(({ id }) => id === photo);
    const before = at < 0 ? old.length : at + 1;
    return [...old.slice(0, before), ...photos, ...old.slice(before)];
  });
}

/** Moves the photo with the caret by one place in its story. False where the caret stands in no photo of a story. */
export function $movePhoto(step: 1 | -1): boolean {
  const place = $storyWithCaret();
  if (place?.photo === undefined) return false;
  $rewrite(place.story, (old) => {
    const at = old.findIndex(({ id }) => id === place.photo);
    const other = old[at + step];
    if (!other) return old;
    return old.map((photo, index) => (index === at ? other : index === at + step ? old[at]! : photo));
  });
  return true;
}

function $rewrite(story: PhotoStoryNode, change: (photos: readonly Photo[]) => readonly Photo[]): void {
  const [block] = $blocksOf(story);
  if (block?.type !== 'photoStory') return;
  const photos = change(block.photos);
  if (photos === block.photos) return;
  const caret = $caret();
  const next: PhotoStoryBlock = { ...block, photos: [...photos] };
  story.replace($nodesOfBlocks([next])[0]!);
  if (caret) $placeCaret(caret);
}

/** A photo alone as one of several. */
export function asStoryPhotos(blocks: readonly Block[]): Photo[] | undefined {
  const photos = blocks.map((block) => {
    if (block.type !== 'photo') return undefined;
    const { type: _, placement: __, change: ___, ...photo } = block;
    return photo;
  });
  return photos.every((photo) => photo !== undefined) ? photos : undefined;
}
