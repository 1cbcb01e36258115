import { $isListItemNode } from '@lexical/list';
import {
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $getSlot,
  $getSlotFrame,
  $getSlotHost,
  $getSlotNames,
  $getSlotNameWithinHost,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { isComposing } from '#renderer/commands/keys.ts';
import { $choose, $lineBehind } from '#renderer/editor/blocks/chosen-block.ts';
import { PhotoNode } from '#renderer/editor/nodes/PhotoNode.ts';
import { PhotoStoryNode } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { caretEdge } from '#renderer/editor/view/caret-edge.ts';

/** How the keyboard goes into the lines of a photo or a box, from one to the next, and out again. */
export const BlockLinesExtension = defineExtension({
  name: 'toa-soan/block-lines',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => $enter(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CLICK_COMMAND, (event) => $clicked(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ESCAPE_COMMAND, (event) => $selectHost(event), COMMAND_PRIORITY_HIGH),
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(command, $endsHere, COMMAND_PRIORITY_HIGH),
      ),
      editor.registerCommand(
        KEY_DELETE_COMMAND,
        (event) => $currentFrame() !== undefined && deleteForward(editor, event),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => $arrow(editor, event, 1),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => $arrow(editor, event, -1),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerRootListener((root) => {
        const onKey = (event: KeyboardEvent) => {
          if (editor.isEditable() && !isComposing(event)) toEdge(editor, event);
        };
        root?.addEventListener('keydown', onKey, true);
        return () => root?.removeEventListener('keydown', onKey, true);
      }),
    ),
});

/** A click on a picture or on what is locked chooses the whole block; a click in a line is the line's. */
function $clicked({ target }: MouseEvent): boolean {
  if (!(target instanceof HTMLElement) || target.closest('[data-lexical-slot]')) return false;
  const node = $getNearestNodeFromDOMNode(target);
  if (!$isDecoratorNode(node)) return false;
  $choose(node);
  return true;
}

/** On a chosen block Enter goes into its first line; in a line it goes on to the next one. */
function $enter(event: KeyboardEvent | null): boolean {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const [host] = selection.getNodes();
    const first = host && $lines(host).at(0);
    if (!first) return false;
    event?.preventDefault();
    first.selectEnd();
    return true;
  }
  const frame = $currentFrame();
  const left = frame?.isShadowRoot() ? $emptyAtEnd(frame) : frame;
  if (!frame || !left) return false;
  event?.preventDefault();
  if ($nextLine(frame)) $leave(frame, 1);
  else $goOnBehind(frame);
  if (left !== frame) left.remove();
  return true;
}

/** Behind a photo one goes on in the text that is there; a box or a pull quote that is done begins a new paragraph. */
function $goOnBehind(frame: ElementNode): void {
  const host = $getSlotHost(frame);
  if (host instanceof PhotoNode || host instanceof PhotoStoryNode) $leave(frame, 1);
  else if (host) $lineBehind(host).selectStart();
}

/** What deletes ends where the line of a block begins or ends: Lexical would take the line itself away. */
function $endsHere(isBackward: boolean): boolean {
  const selection = $getSelection();
  const frame = $currentFrame();
  if (!frame || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { anchor } = selection;
  let node: LexicalNode | null = anchor.getNode();
  if (anchor.offset !== (isBackward ? 0 : $sizeOf(node))) return false;
  for (; node && !node.is(frame); node = node.getParent()) {
    // An item without the one before it becomes a paragraph.
    if ($isListItemNode(node) || (isBackward ? node.getPreviousSibling() : node.getNextSibling()))
      return false;
  }
  return true;
}

function $sizeOf(node: LexicalNode): number {
  return $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
}

/** Left to itself, the browser would hand Lexical a deletion that it takes for one of the whole line. */
function deleteForward(editor: LexicalEditor, event: KeyboardEvent): boolean {
  event.preventDefault();
  return editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false);
}

/** The empty paragraph at the end of a box's content, where the caret stands in it: Enter there is done with the box. */
function $emptyAtEnd(content: ElementNode): LexicalNode | undefined {
  const last = content.getLastChild();
  const selection = $getSelection();
  if (!$isParagraphNode(last) || !last.isEmpty() || content.getChildrenSize() < 2) return undefined;
  return $isRangeSelection(selection) && selection.anchor.getNode().is(last) ? last : undefined;
}

function $arrow(editor: LexicalEditor, event: KeyboardEvent, step: 1 | -1): boolean {
  const frame = $currentFrame();
  if (!frame || event.shiftKey || !isAtEdge(editor, frame, step)) return false;
  event.preventDefault();
  $leave(frame, step);
  return true;
}

function isAtEdge(editor: LexicalEditor, frame: ElementNode, step: 1 | -1): boolean {
  const outermost = step === 1 ? frame.getLastChild() : frame.getFirstChild();
  const row = frame.isShadowRoot() && outermost ? outermost : frame;
  const element = editor.getElementByKey(row.getKey());
  return element !== null && $hasCaret(row) && caretEdge(element)[step === 1 ? 'isLast' : 'isFirst'];
}

/**
 * To the start or the end of the article. A browser would stop at that of the line of a photo, and before the words of a
 * block that it did not lay out yet. No command: for one more that hears of keys, Lexical copies its whole state with every
 * letter.
 */
function toEdge(editor: LexicalEditor, event: KeyboardEvent): void {
  const isEnd = isKey(event, 'End', 'ArrowDown');
  if (!(isEnd || isKey(event, 'Home', 'ArrowUp'))) return;
  editor.update(
    () => {
      // Out of a line of a photo nothing is chosen.
      if (event.shiftKey && $currentFrame()) return;
      event.preventDefault();
      if (event.shiftKey) $reachEdge(editor, isEnd);
      else $selectEdge(editor, isEnd);
    },
    { discrete: true },
  );
}

/** What is chosen reaches up to there, and that end is shown. */
function $reachEdge(editor: LexicalEditor, isEnd: boolean): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { key, offset, type } = selection.anchor;
  const root = $getRoot();
  const reaching = isEnd ? root.selectEnd() : root.selectStart();
  reaching.anchor.set(key, offset, type);
  const edge = isEnd ? root.getLastChild() : root.getFirstChild();
  if (edge) showEdge(editor, edge, isEnd);
}

/** A caret is shown by itself; a block that is chosen as a whole is not. */
function $selectEdge(editor: LexicalEditor, isEnd: boolean): void {
  const edge = isEnd ? $getRoot().getLastChild() : $getRoot().getFirstChild();
  if ($isElementNode(edge)) return void edge[isEnd ? 'selectEnd' : 'selectStart']();
  if (!edge) return;
  $choose(edge);
  showEdge(editor, edge, isEnd);
}

function showEdge(editor: LexicalEditor, block: LexicalNode, isEnd: boolean): void {
  editor.getElementByKey(block.getKey())?.scrollIntoView({ block: isEnd ? 'end' : 'start' });
}

function isKey({ key, ctrlKey, metaKey }: KeyboardEvent, withCtrl: string, withCommand: string): boolean {
  return (ctrlKey && key === withCtrl) || (metaKey && key === withCommand);
}

function $hasCaret(node: LexicalNode): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const focus = selection.focus.getNode();
  return focus.is(node) || node.isParentOf(focus);
}

function $leave(frame: ElementNode, step: 1 | -1): void {
  const host = $getSlotHost(frame);
  if (!host) return;
  const next = $nextLine(frame, step);
  if (next) next.selectEnd();
  else if (step === 1) $after(host).selectStart();
  else $before(host);
}

function $nextLine(frame: ElementNode, step: 1 | -1 = 1): ElementNode | undefined {
  const host = $getSlotHost(frame);
  const lines = host ? $lines(host) : [];
  return lines[lines.findIndex((other) => other.is(frame)) + step];
}

function $after(host: LexicalNode) {
  const next = host.getNextSibling();
  if ($isElementNode(next)) return next;
  const paragraph = $createParagraphNode();
  host.insertAfter(paragraph);
  return paragraph;
}

function $before(host: LexicalNode): void {
  const previous = host.getPreviousSibling();
  if ($isElementNode(previous)) previous.selectEnd();
  else $choose(host);
}

/** Out of the line the caret stands in, to what stands before its block. Nothing where it stands in none. */
export function $leaveLine(): void {
  const frame = $currentFrame();
  const host = frame && $getSlotHost(frame);
  if (host) $before(host);
}

function $selectHost(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const frame = $isRangeSelection(selection) ? $getSlotFrame(selection.anchor.getNode()) : null;
  const host = frame && $getSlotHost(frame);
  if (!host) return false;
  event.preventDefault();
  $choose(host);
  return true;
}

/** What the caret stands in of a photo or a box: one of its lines, or the content of a box. */
function $currentFrame(): ElementNode | undefined {
  const selection = $getSelection();
  const frame = $isRangeSelection(selection) ? $getSlotFrame(selection.anchor.getNode()) : null;
  if (!$isElementNode(frame)) return undefined;
  return $getSlotNameWithinHost(frame) === null ? undefined : frame;
}

function $lines(host: LexicalNode) {
  return $getSlotNames(host)
    .map((name) => $getSlot(host, name))
    .filter($isElementNode);
}
