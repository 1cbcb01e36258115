import {
  $create,
  $createParagraphNode,
  $getSlot,
  $isElementNode,
  $removeSlot,
  $setSlot,
  $setState,
} from 'lexical';
import type { Photo, PhotoStoryBlock } from '#shared/document/block.ts';
import { storyLine } from '#shared/document/lines.ts';
import type { Run } from '#shared/document/run.ts';
import { PhotoStoryNode, storyState } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { newBlockId } from './new-block-id.ts';
import { blockIdState, keptState, type ListHead } from './node-states.ts';
import { $nodesOfRuns, $runsOf } from './run-nodes.ts';

const lines = ['caption', 'credit'] as const;

/** A photo story as the node that shows it: each line of each photo in a place of its own. */
export function $storyNode({ id, type: _, photos, ...kept }: PhotoStoryBlock): PhotoStoryNode {
  const node = $setState($create(PhotoStoryNode), blockIdState, id);
  if (Object.keys(kept).length > 0) $setState(node, keptState, kept);
  $setState(node, storyState, photos.map(factsOf));
  for (const photo of photos)
    for (const line of lines) $setLine(node, storyLine(photo.id, line), photo[line]);
  return node;
}

export function factsOf({ caption: _, credit: __, ...facts }: Photo) {
  return facts;
}

function $setLine(node: PhotoStoryNode, name: string, runs: readonly Run[]): void {
  $setSlot(node, name, $createParagraphNode().append(...$nodesOfRuns(runs)));
}

/** The other way. */
export function $storyBlock(node: PhotoStoryNode, named: ListHead): PhotoStoryBlock {
  const photos = node.photos().map((facts) => ({
    ...facts,
    caption: $line(node, storyLine(facts.id, 'caption')),
    credit: $line(node, storyLine(facts.id, 'credit')),
  }));
  return { ...named, type: 'photoStory', photos };
}

function $line(node: PhotoStoryNode, name: string): Run[] {
  const line = $getSlot(node, name);
  return $isElementNode(line) ? $runsOf(line) : [];
}

/** Photos whose ids are taken get ids of their own, as a copy beside its original does; their lines go along. */
export function $renamePhotos(node: PhotoStoryNode, taken: ReadonlySet<string>): void {
  const renamed = node.photos().map((facts) => {
    if (!taken.has(facts.id)) return facts;
    const id = newBlockId();
    for (const line of lines) {
      const runs = $line(node, storyLine(facts.id, line));
      $removeSlot(node, storyLine(facts.id, line));
      $setLine(node, storyLine(id, line), runs);
    }
    return { ...facts, id };
  });
  $setState(node, storyState, renamed);
}

/** The photo in whose lines the caret stands, by the name of the line. */
export function photoOfLine(node: PhotoStoryNode, line: string | null | undefined): string | undefined {
  return node.photos().find(({ id }) => lines.some((name) => storyLine(id, name) === line))?.id;
}
