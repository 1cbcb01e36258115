import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableNode } from '@lexical/table';
import { $dfsWithSlotsIterator } from '@lexical/utils';
import {
  $getEditor,
  $getRoot,
  $getState,
  $onUpdate,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  mergeRegister,
  ParagraphNode,
  RootNode,
  safeCast,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type BaseSelection,
  type LexicalNode,
} from 'lexical';
import { $name, $nameAll } from '#renderer/editor/document/block-ids.ts';
import { $renamePhotos } from '#renderer/editor/document/story-nodes.ts';
import { blockIdState } from '#renderer/editor/document/node-states.ts';
import { FactBoxNode } from '#renderer/editor/nodes/FactBoxNode.ts';
import { LockedNode } from '#renderer/editor/nodes/LockedNode.ts';
import { PhotoNode } from '#renderer/editor/nodes/PhotoNode.ts';
import { PhotoStoryNode } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { PullQuoteNode } from '#renderer/editor/nodes/PullQuoteNode.ts';
import { SeparatorNode } from '#renderer/editor/nodes/SeparatorNode.ts';
import type { PasteNote } from '#renderer/editor/paste/paste-note.ts';

const named = [
  ParagraphNode,
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  TableNode,
  PhotoNode,
  PhotoStoryNode,
  PullQuoteNode,
  FactBoxNode,
  LockedNode,
  SeparatorNode,
];

interface BlockIdConfig {
  /** Told of blocks that could not be pasted. */
  onPasted(note: PasteNote): void;
}

/** Gives every new block its id, and what is pasted beside its original an id of its own. No two ever have the same. */
export const BlockIdExtension = defineExtension({
  name: 'toa-soan/block-id',
  config: safeCast<BlockIdConfig>({ onPasted: () => {} }),
  register(editor, { onPasted }) {
    // A letter that is typed makes no block another.
    let isAnyOther = false;
    return mergeRegister(
      ...named.map((kind) =>
        editor.registerNodeTransform<LexicalNode>(kind, (node) => {
          isAnyOther = true;
          $nameNew(node);
        }),
      ),
      // Lexical comes to the root last.
      editor.registerNodeTransform(RootNode, () => {
        if (isAnyOther) $nameAll();
        isAnyOther = false;
      }),
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => $insertKnown(nodes, selection, onPasted),
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

function $nameNew(node: LexicalNode): void {
  if ($getState(node, blockIdState) === '') $name(node);
}

/** A block of a later version cannot be struck: cut while changes are tracked, it still is where it was. */
function $insertKnown(
  nodes: readonly LexicalNode[],
  selection: BaseSelection,
  onPasted: BlockIdConfig['onPasted'],
): boolean {
  const left = nodes.filter((node) => !$isStill(node));
  $renameKnown(left);
  const locked = nodes.length - left.length;
  if (locked === 0) return false;
  if (left.length > 0) selection.insertNodes(left);
  const note = { editor: $getEditor(), losses: { locked }, legacy: null, isEmpty: left.length === 0 };
  $onUpdate(() => onPasted(note));
  return true;
}

function $isStill(node: LexicalNode): boolean {
  if (!(node instanceof LockedNode)) return false;
  const id = $getState(node, blockIdState);
  return $getRoot()
    .getChildren()
    .some((known) => $getState(known, blockIdState) === id);
}

/** What was cut keeps its id where it is pasted; what was copied cannot, because its original has it. */
function $renameKnown(nodes: readonly LexicalNode[]): void {
  const taken = new Set([...$dfsWithSlotsIterator($getRoot())].flatMap(({ node }) => $idsOf(node)));
  for (const top of nodes) {
    for (const { node } of $dfsWithSlotsIterator(top)) {
      const id = $getState(node, blockIdState);
      if (id !== '' && taken.has(id)) $name(node);
      if (node instanceof PhotoStoryNode) $renamePhotos(node, taken);
      for (const own of $idsOf(node)) taken.add(own);
    }
  }
}

/** Of a block, and of the photos it shows. */
function $idsOf(node: LexicalNode): string[] {
  const id = $getState(node, blockIdState);
  return node instanceof PhotoStoryNode ? [id, ...node.photos().map((photo) => photo.id)] : [id];
}
