import { $getRoot, type EditorState, type LexicalEditor } from 'lexical';
import type { Block } from '#shared/document/block.ts';
import { loadTag } from '#renderer/editor/extensions/tags.ts';
import { $blocksOf, $nodesOfBlocks } from './block-nodes.ts';
import { newBlockId } from './new-block-id.ts';

/** Shows these blocks in place of what the editor holds. Nothing of it counts as written, and undo does not reach behind it. */
export function fromDocument(editor: LexicalEditor, body: readonly Block[]): void {
  editor.update(() => $fillRoot(body), { discrete: true, tag: [...loadTag] });
}

export function $fillRoot(body: readonly Block[]): void {
  $getRoot()
    .clear()
    .append(...$nodesOfBlocks(body));
}

/** What the editor holds as our own blocks. For every body in normal form it answers what `fromDocument` was given. */
export function toDocument(state: EditorState): Block[] {
  return state.read(() => {
    const blocks = $getRoot().getChildren().flatMap($blocksOf);
    return blocks.length > 0 ? blocks : [{ id: newBlockId(), type: 'paragraph', runs: [] }];
  });
}
