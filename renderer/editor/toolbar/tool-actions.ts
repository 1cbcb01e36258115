import { $isListNode, INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
} from 'lexical';
import { subheadTag } from '#renderer/editor/document/block-nodes.ts';
import { $keepIdentity } from '#renderer/editor/document/node-states.ts';
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
  if ($isRangeSelection(selection)) $setBlocksType(selection, $createKind[kind], $keepIdentity);
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
  else editor.dispatchCommand(listCommands[kind], undefined);
}

const listCommands = {
  bullets: INSERT_UNORDERED_LIST_COMMAND,
  numbers: INSERT_ORDERED_LIST_COMMAND,
};

function $asList(kind: 'bullets' | 'numbers'): void {
  for (const node of $getSelection()?.getNodes() ?? []) {
    const list = [node, ...node.getParents()].findLast($isListNode);
    list?.setListType(kind === 'numbers' ? 'number' : 'bullet');
  }
}
