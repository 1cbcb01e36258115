import {
  $createNodeSelection,
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $getSlot,
  $getSlotFrame,
  $getSlotHost,
  $getSlotNames,
  $getSlotNameWithinHost,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { caretEdge } from '#renderer/editor/view/caret-edge.ts';

/** How the keyboard goes into the lines of a photo or a box, from one to the next, and out again. */
export const BlockLinesExtension = defineExtension({
  name: 'toa-soan/block-lines',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => $enter(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CLICK_COMMAND, (event) => $choose(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ESCAPE_COMMAND, (event) => $selectHost(event), COMMAND_PRIORITY_HIGH),
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
    ),
});

/** A click on a picture or on what is locked chooses the whole block; a click in a line is the line's. */
function $choose({ target }: MouseEvent): boolean {
  if (!(target instanceof HTMLElement) || target.closest('[data-lexical-slot]')) return false;
  const node = $getNearestNodeFromDOMNode(target);
  if (!$isDecoratorNode(node)) return false;
  $select(node);
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
  if (!$currentLine()) return false;
  event?.preventDefault();
  $leave(1);
  return true;
}

function $arrow(editor: LexicalEditor, event: KeyboardEvent, step: 1 | -1): boolean {
  const line = $currentLine();
  if (!line || event.shiftKey || !isAtEdge(editor, line, step)) return false;
  event.preventDefault();
  $leave(step);
  return true;
}

function isAtEdge(editor: LexicalEditor, line: LexicalNode, step: 1 | -1): boolean {
  const element = editor.getElementByKey(line.getKey());
  return element !== null && caretEdge(element)[step === 1 ? 'isLast' : 'isFirst'];
}

function $leave(step: 1 | -1): void {
  const line = $currentLine();
  const host = line && $getSlotHost(line);
  if (!host) return;
  const lines = $lines(host);
  const next = lines[lines.findIndex((other) => other.is(line)) + step];
  if (next) next.selectEnd();
  else if (step === 1) $after(host).selectStart();
  else $before(host);
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
  else $select(host);
}

function $selectHost(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const frame = $isRangeSelection(selection) ? $getSlotFrame(selection.anchor.getNode()) : null;
  const host = frame && $getSlotHost(frame);
  if (!host) return false;
  event.preventDefault();
  $select(host);
  return true;
}

function $select(node: LexicalNode): void {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** The one-line slot in which the caret stands. The content of a box is no line. */
function $currentLine(): LexicalNode | undefined {
  const selection = $getSelection();
  const frame = $isRangeSelection(selection) ? $getSlotFrame(selection.anchor.getNode()) : null;
  if (!$isElementNode(frame) || frame.isShadowRoot()) return undefined;
  return $getSlotNameWithinHost(frame) === null ? undefined : frame;
}

function $lines(host: LexicalNode) {
  return $getSlotNames(host)
    .map((name) => $getSlot(host, name))
    .filter($isElementNode);
}
