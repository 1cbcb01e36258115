import { $insertList, $isListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $addUpdateTag,
  $createParagraphNode,
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { subheadTag } from '#renderer/editor/document/block-nodes.ts';
import { $keepFromListBefore } from '#renderer/editor/document/list-nodes.ts';
import { $keepIdentity } from '#renderer/editor/document/node-states.ts';
import { otherKindTag } from '#renderer/editor/extensions/tags.ts';
import { $isLineNode } from '#renderer/editor/reading/line-node.ts';
import { $isStruck } from '#renderer/editor/tracking/marked-places.ts';
import type { TextKind } from './tool-state.ts';

type PlainKind = Extract<TextKind, 'paragraph' | 'subhead' | 'quote'>;

const $createKind: Readonly<Record<PlainKind, () => ElementNode>> = {
  paragraph: $createParagraphNode,
  subhead: () => $createHeadingNode(subheadTag),
  quote: () => $createQuoteNode(),
};

/** Makes the chosen blocks another kind of text. They stay the blocks they were. */
export function $setKind(kind: PlainKind): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const nodes = selection.getNodes();
  // Taken out of its list once more, a struck item would be there twice.
  if (nodes.every($isInStruckItem)) return;
  if (nodes.some($isInList)) $addUpdateTag(otherKindTag);
  $setBlocksType(selection, $createKind[kind], $keepIdentity);
}

function $isInList(node: LexicalNode): boolean {
  return $findMatchingParent(node, $isListNode) !== null;
}

function $isInStruckItem(node: LexicalNode): boolean {
  return $isInList(node) && [node, ...node.getParents()].some($isStruck);
}

/** Of a list, the items that are chosen leave it: it goes on behind them. */
export function setKind(editor: LexicalEditor, kind: PlainKind): void {
  editor.update(() => $setKind(kind));
}

function isList(kind: TextKind): boolean {
  return kind === 'bullets' || kind === 'numbers';
}

/** A list that is there already becomes another as a whole, what is set in as well. */
export function toggleList(editor: LexicalEditor, kind: 'bullets' | 'numbers', current: TextKind): void {
  if (current === kind) setKind(editor, 'paragraph');
  else if (isList(current)) editor.update(() => $asList(kind));
  else editor.update(() => $makeList(kind));
}

/** Makes the chosen lines items of a list, of the one beside them where it is of that kind. */
export function $makeList(kind: 'bullets' | 'numbers'): void {
  $addUpdateTag(otherKindTag);
  const hold = $holdEmptyLine();
  $besideStruckLists(() => $insertList(listTypes[kind]));
  const item = hold?.getParent();
  hold?.remove();
  item?.selectStart();
}

/** A struck list is none of which the lines become items: they would go with it. */
function $besideStruckLists($make: () => void): void {
  const lines = ($getSelection()?.getNodes() ?? []).flatMap(
    (node) => $findMatchingParent(node, $isLineNode) ?? [],
  );
  const fences = [lines[0]?.getPreviousSibling(), lines.at(-1)?.getNextSibling()].map((list, index) => {
    if (!$isListNode(list) || !$isStruck(list)) return undefined;
    const fence = $createParagraphNode();
    if (index === 0) list.insertAfter(fence);
    else list.insertBefore(fence);
    return fence;
  });
  $make();
  for (const fence of fences) {
    const list = fence?.getNextSibling();
    fence?.remove();
    if (list) $keepFromListBefore(list);
  }
}

/** In an empty line nothing would hold the caret, and it would go to another item of the list that the line comes into. */
function $holdEmptyLine(): TextNode | undefined {
  const selection = $getSelection();
  const line = $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor.getNode() : null;
  if (!$isLineNode(line) || !line.isEmpty()) return undefined;
  const hold = $createTextNode(' ');
  line.append(hold);
  hold.select();
  return hold;
}

const listTypes = { bullets: 'bullet', numbers: 'number' } as const;

function $asList(kind: 'bullets' | 'numbers'): void {
  for (const node of $getSelection()?.getNodes() ?? []) {
    const list = [node, ...node.getParents()].findLast($isListNode);
    list?.setListType(listTypes[kind]);
  }
}
