import {
  $getEditor,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  type LexicalNode,
} from 'lexical';
import { blockIdState } from '#renderer/editor/document/node-states.ts';
import { $blockById, $caret, $placeCaret, type Caret } from './caret.ts';
import { $topOf } from './top-of.ts';

/**
 * Changes blocks. Where the caret's own went, it stands in what took its place, else at the end of the nearest text
 * before it. So it is with a block or cells that were chosen. Lexical refuses a change that leaves the caret in a node
 * that is gone.
 */
export function $keepingCaret(change: () => void): void {
  const caret = $caret() ?? $startOfChosen();
  $drawIn();
  change();
  if (!caret || $isSelectionThere()) return;
  if (!$placeCaret(caret)) $placeBefore(caret.block);
}

/**
 * A selection that reaches beyond all text, to the edge of the body: Lexical counts such an edge anew with every block that
 * comes or goes, and fails where the other end went just before.
 */
function $drawIn(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { anchor, focus } = selection;
  const [text, ...more] = [anchor, focus].filter((point) => !$isRootNode(point.getNode()));
  if (!text || more.length > 0) return;
  anchor.set(text.key, text.offset, text.type);
  focus.set(text.key, text.offset, text.type);
}

/** The start of the first block that is chosen, or in which something is. */
export function $startOfChosen(): Caret | undefined {
  const [node] = $getSelection()?.getNodes() ?? [];
  const block = node && $topOf(node);
  return block ? { block: $idOf(block), offset: 0 } : undefined;
}

function $isSelectionThere(): boolean {
  const selection = $getSelection();
  const points = selection?.getStartEndPoints();
  if (points) return points.every(({ key }) => $isThere($getNodeByKey(key)));
  // Of what was chosen, only nodes that are left are told.
  return selection?.getNodes().some($isThere) ?? false;
}

function $isThere(node: LexicalNode | null): boolean {
  return node?.isAttached() ?? false;
}

/** Which blocks stood before it, the state that was shown last still tells. */
function $placeBefore(block: string): void {
  const shown = $getEditor()
    .getEditorState()
    .read(() => $getRoot().getChildren().map($idOf));
  const before = shown.slice(0, Math.max(0, shown.indexOf(block))).toReversed();
  const text = before.map($blockById).find($isElementNode);
  if (text) text.selectEnd();
  else $getRoot().selectStart();
}

function $idOf(node: LexicalNode): string {
  return $getState(node, blockIdState);
}
