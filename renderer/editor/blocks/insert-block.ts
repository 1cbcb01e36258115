import {
  $addUpdateTag,
  $createParagraphNode,
  $getEditor,
  $getRoot,
  $getSelection,
  $getSlot,
  $isElementNode,
  $isParagraphNode,
  $onUpdate,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { Block } from '#shared/document/block.ts';
import { runsOf } from '#shared/document/run.ts';
import { tidyLine } from '#shared/text/nfc.ts';
import { $nodesOfBlocks } from '#renderer/editor/document/block-nodes.ts';
import { newBlockId } from '#renderer/editor/document/new-block-id.ts';
import { $topOf } from '#renderer/editor/reading/top-of.ts';
import { $makeList, $setKind } from '#renderer/editor/toolbar/tool-actions.ts';
import { $emptyTable } from '#renderer/editor/table/table-nodes.ts';
import type { OwnBlockKind } from './block-kinds.ts';

const newTable = { rows: 3, columns: 3 };

/** Makes the block with the caret of this kind, or puts a new one behind it: one step of undo. */
export function insertBlock(editor: LexicalEditor, kind: OwnBlockKind): void {
  editor.update(() => $insertBlock(kind), { discrete: true });
}

export function $insertBlock(kind: OwnBlockKind): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  switch (kind) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return $setKind(kind);
    case 'list':
      return $makeList('bullets');
    case 'numberedList':
      return $makeList('numbers');
    case 'pullQuote':
      return $put({ id: newBlockId(), type: kind, runs: runsOf(tidyLine($chosenText())), attribution: [] });
    case 'factBox':
      return $put({ id: newBlockId(), type: kind, title: [], children: [emptyParagraph()] });
    case 'table':
      return $putNode($emptyTable(newTable.rows, newTable.columns));
    case 'separator':
      return $put({ id: newBlockId(), type: kind });
    default:
      return kind satisfies never;
  }
}

function emptyParagraph() {
  return { id: newBlockId(), type: 'paragraph' as const, runs: [] };
}

/** A sentence that is chosen is the one to lift out. */
function $chosenText(): string {
  return $getSelection()?.getTextContent() ?? '';
}

function $put(block: Block): void {
  const [node] = $nodesOfBlocks([block]);
  if (node) $putNode(node);
}

/** In the place of an empty paragraph, else behind the block with the caret; there is always text to go on in. */
function $putNode(node: LexicalNode): void {
  const top = $topWithCaret();
  if (!top) $getRoot().append(node);
  else if ($isParagraphNode(top) && top.isEmpty()) top.replace(node);
  else top.insertAfter(node);
  const next = node.getNextSibling();
  const after = $isElementNode(next) ? next : $createParagraphNode();
  if (!$isElementNode(next)) node.insertAfter(after);
  const line = $firstLine(node) ?? after;
  line.selectStart();
  $bringIntoSight(node, line);
}

/** All of a block, or as much as fits with the line in which one goes on. */
function $bringIntoSight(...parts: readonly LexicalNode[]): void {
  const editor = $getEditor();
  const keys = parts.map((part) => part.getKey());
  $onUpdate(() => {
    for (const key of keys) editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' });
  });
}

export function $topWithCaret(): LexicalNode | null {
  return $topOf($getSelection()?.getNodes()[0] ?? null);
}

function $firstLine(node: LexicalNode) {
  const line = $isElementNode(node) ? node : ($getSlot(node, 'text') ?? $getSlot(node, 'title'));
  return $isElementNode(line) ? line : undefined;
}
