import {
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $topOf } from '#renderer/editor/reading/top-of.ts';
import { caretEdge } from '#renderer/editor/view/caret-edge.ts';

/**
 * Shift with the arrows selects a photo or a box as one line of the text, and then the next line. A browser would take all
 * that is left of the article with it.
 */
export const SelectOverExtension = defineExtension({
  name: 'toa-soan/select-over',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => $extend(editor, event, 1),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => $extend(editor, event, -1),
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});

function $extend(editor: LexicalEditor, event: KeyboardEvent, step: 1 | -1): boolean {
  const selection = $getSelection();
  const isPlain = event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isPlain || !$isRangeSelection(selection)) return false;
  const { focus } = selection;
  const isBetween = focus.getNode().is($getRoot());
  const next = isBetween ? $besidePoint(focus, step) : $behindLine(editor, focus, step);
  if (!next || !(isBetween || $isDecoratorNode(next))) return false;
  event.preventDefault();
  if ($isDecoratorNode(next)) $goPast(focus, next, step);
  else if ($isElementNode(next)) $goTo(focus, next, step === 1);
  return true;
}

/** What stands in the body on that side of a place between two blocks. */
function $besidePoint({ offset }: PointType, step: 1 | -1): LexicalNode | null {
  return $getRoot().getChildAtIndex(step === 1 ? offset : offset - 1);
}

/** What follows the line of the selection's end, where that stands in its outermost row. */
function $behindLine(editor: LexicalEditor, focus: PointType, step: 1 | -1): LexicalNode | null {
  const top = $topOf(focus.getNode());
  const element = top && $isElementNode(top) ? editor.getElementByKey(top.getKey()) : null;
  if (!top || !element || !caretEdge(element)[step === 1 ? 'isLast' : 'isFirst']) return null;
  return step === 1 ? top.getNextSibling() : top.getPreviousSibling();
}

/** To the line beyond it, or to the end of the body where there is none. */
function $goPast(focus: PointType, block: LexicalNode, step: 1 | -1): void {
  const beyond = step === 1 ? block.getNextSibling() : block.getPreviousSibling();
  if ($isElementNode(beyond)) return $goTo(focus, beyond, step === -1);
  const index = block.getIndexWithinParent();
  focus.set($getRoot().getKey(), step === 1 ? index + 1 : index, 'element');
}

function $goTo(focus: PointType, line: LexicalNode, isEnd: boolean): void {
  if (!$isElementNode(line)) return;
  const end = isEnd ? line.getLastDescendant() : line.getFirstDescendant();
  if ($isTextNode(end)) return focus.set(end.getKey(), isEnd ? end.getTextContentSize() : 0, 'text');
  const holder = $isElementNode(end) ? end : line;
  focus.set(holder.getKey(), isEnd ? holder.getChildrenSize() : 0, 'element');
}
