import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableSelection } from '@lexical/table';
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';

export type TextKind = 'paragraph' | 'subhead' | 'quote' | 'bullets' | 'numbers' | 'cell' | 'other';

/** What the tools show of the place where the caret is. */
export interface ToolState {
  readonly kind: TextKind;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** The address of the link around the caret. */
  readonly link: string | null;
}

const none: ToolState = { kind: 'other', isBold: false, isItalic: false, link: null };

export function useToolState(editor: LexicalEditor): ToolState {
  const [state, setState] = useState(none);
  useEffect(() => {
    let told: ToolState | undefined;
    // React keeps every state it is given until it draws again, be it the same: it is told of another one only.
    const look = () => {
      const next = editor.getEditorState().read($toolState);
      if (told && isSame(told, next)) return;
      told = next;
      setState(next);
    };
    look();
    return editor.registerUpdateListener(look);
  }, [editor]);
  return state;
}

function $toolState(): ToolState {
  const selection = $getSelection();
  if ($isTableSelection(selection)) return { ...none, kind: 'cell' };
  if (!$isRangeSelection(selection)) return none;
  const node = selection.anchor.getNode();
  const link = $findMatchingParent(node, $isLinkNode);
  return {
    kind: $kindAt(node),
    isBold: selection.hasFormat('bold'),
    isItalic: selection.hasFormat('italic'),
    link: link ? link.getURL() : null,
  };
}

function $kindAt(node: Parameters<typeof $findMatchingParent>[0]): TextKind {
  if ($findMatchingParent(node, $isTableCellNode)) return 'cell';
  const list = $findMatchingParent(node, $isListNode);
  if (list) return list.getListType() === 'number' ? 'numbers' : 'bullets';
  if ($findMatchingParent(node, $isHeadingNode)) return 'subhead';
  return $findMatchingParent(node, $isQuoteNode) ? 'quote' : 'paragraph';
}

function isSame(a: ToolState, b: ToolState): boolean {
  return a.kind === b.kind && a.isBold === b.isBold && a.isItalic === b.isItalic && a.link === b.link;
}
